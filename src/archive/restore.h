// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class BackupJobs;
class Vault;

/// What a person enters to restore a backup.
struct RestoreSecrets {
    Secret typed; ///< The recovery key or the passphrase of the backup; empty if the open vault has the key.
    /// Protects the key on this computer from then on if `typed` is a recovery key. A passphrase that is
    /// typed does so itself.
    Secret passphrase;
};

/// Restores a backup as the database at `databasePath`, which nobody but a backup job has open, and its key
/// into the vault, on the same or another computer. Waits for `jobs`, which outlive this. Everything is first
/// opened and checked next to the database. Messages that were in the queue count as tried and broadcasts are
/// paused, because both may have been sent since. The previous database is kept (see `databasesBefore`).
/// Errors: as `openBackup` and `checkDatabase`; Secrets ("envelope_refused": neither fits; "key_needed":
/// `typed` is empty and the vault does not have the key; "passphrase_needed": a passphrase protects this
/// vault, and the recovery key brings none), Storage ("restore_failed"). Nothing is changed after an error.
QCoro::Task<Result<void>> restoreBackup(QString backup, RestoreSecrets secrets, QString databasePath,
                                        Vault *vault, BackupJobs *jobs);

} // namespace shoptalk
