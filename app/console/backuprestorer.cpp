// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/backuprestorer.h"

namespace shoptalk {

BackupRestorer::BackupRestorer(SecretStore &keyStoreSelector, QString installation, QString databasePath,
                               BackupJobs &jobs)
    : m_vault(keyStoreSelector, std::move(installation))
    , m_databasePath(std::move(databasePath))
    , m_jobs(jobs)
{
}

QCoro::Task<Result<void>> BackupRestorer::run(QString backup, RestoreSecrets secrets)
{
    // The key in this computer's store opens the backup if none was typed, and says whether a passphrase
    // protects this computer. "true" means that the database has sealed values, so that no new key is created
    // if the store has none.
    (void)co_await m_vault.open(true);
    co_return co_await restoreBackup(backup, std::move(secrets), m_databasePath, &m_vault, &m_jobs);
}

} // namespace shoptalk
