// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/restore.h"
#include "core/result.h"
#include "secrets/vault.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// Replaces the database by the contents of a backup, while no session exists.
class BackupRestorer {
public:
    BackupRestorer(SecretStore &keyStoreSelector, QString installation, QString databasePath,
                   BackupJobs &jobs);

    /// Nothing is entered at the first attempt. Errors: those of restoreBackup. Secrets (KeyNeeded) asks for
    /// the key of the backup, Secrets (PassphraseNeeded) for a new passphrase.
    QCoro::Task<Result<void>> run(QString backup, RestoreSecrets secrets);

private:
    Vault m_vault;
    QString m_databasePath;
    BackupJobs &m_jobs;
};

} // namespace shoptalk
