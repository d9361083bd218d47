// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class BackupJobs;
class Vault;

/// Restores a backup as the database at `databasePath`, which nobody but a backup job has open, and its key
/// into the vault, on the same or another computer. Waits for `jobs`, which outlive this. `typed` is the
/// recovery key or the passphrase of the backup; empty if the open vault has the key. Everything is first
/// opened and checked next to the database. Messages that were in the queue count as tried and broadcasts are
/// paused, because both may have been sent since. The previous database is kept (see `databasesBefore`). Errors: as `openBackup` and
/// `checkDatabase`; Secrets ("envelope_refused": neither fits; "key_needed": `typed` is empty and the vault
/// does not have the key), Storage
/// ("restore_failed"). Nothing is changed after an error.
QCoro::Task<Result<void>> restoreBackup(QString backup, Secret typed, QString databasePath, Vault *vault,
                                        BackupJobs *jobs);

} // namespace shoptalk
