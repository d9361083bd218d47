// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/backuprestorer.h"

#include "archive/restore.h"

namespace shoptalk {

BackupRestorer::BackupRestorer(SecretStore &keyStoreSelector, QString installation, QString databasePath,
                               BackupJobs &jobs)
    : m_vault(keyStoreSelector, std::move(installation))
    , m_databasePath(std::move(databasePath))
    , m_jobs(jobs)
{
}

QCoro::Task<Result<void>> BackupRestorer::run(QString backup, Secret key)
{
    // Without a typed key, the one in this computer's keychain is tried. "true" means that the database has
    // sealed values, so that no new key is created if the keychain has none.
    if (key.isEmpty())
        (void)co_await m_vault.open(true);
    co_return co_await restoreBackup(backup, std::move(key), m_databasePath, &m_vault, &m_jobs);
}

} // namespace shoptalk
