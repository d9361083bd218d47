// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// The unencrypted head of a backup. Every piece of the rest is bound to it.
struct BackupHead {
    QDateTime madeAt; ///< UTC, whole seconds.
    QString salt; ///< Hex; the file's key is derived from the master key and this.
    QString keyId; ///< The id of the master key.
    QStringList envelopes; ///< The master key, encrypted for the recovery key and for the passphrase.

    friend bool operator==(const BackupHead &, const BackupHead &) = default;
};

/// A fresh salt for `BackupHead`.
QString newBackupSalt();
/// The purpose with which the file's key is derived from the master key.
QString backupPurpose(const BackupHead &head);

/// Encrypts the file `from` into the new file `to`. Afterwards `to` is complete and on the disk, or it does
/// not exist. Not on the GUI thread. Errors: Storage ("backup_unwritable", "backup_unreadable": `from`).
Result<void> writeBackup(const QString &from, const QString &to, const BackupHead &head,
                         const Secret &fileKey);

/// Errors: Storage ("backup_unreadable"), Malformed ("backup_foreign": this is no backup; "backup_newer").
Result<BackupHead> readBackupHead(const QString &path);

/// Opens a backup into the new file `to`, readable for its owner only; an empty `to` only verifies. Nothing
/// is left at `to` after an error. Not on the GUI thread. Errors: as `readBackupHead`, and Malformed
/// ("backup_damaged": a byte was changed, a piece is missing, or the key is another one), Storage
/// ("backup_unwritable": `to`).
Result<void> openBackup(const QString &path, const QString &to, const Secret &fileKey);

} // namespace shoptalk
