// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "secrets/vault.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class BackupJobs;

/// Replaces the database by the contents of a backup, while no session exists.
class BackupRestorer {
public:
    BackupRestorer(SecretStore &keyStoreSelector, QString installation, QString databasePath,
                   BackupJobs &jobs);

    /// `key` is the recovery key or the passphrase that opens the backup; it is empty at the first attempt.
    /// Errors: those of restoreBackup. Secrets (KeyNeeded) asks for a `key`.
    QCoro::Task<Result<void>> run(QString backup, Secret key);

private:
    Vault m_vault;
    QString m_databasePath;
    BackupJobs &m_jobs;
};

} // namespace shoptalk
