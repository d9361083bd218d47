// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/restorestate.h"

#include "archive/restore.h"

namespace shoptalk {

Restoring::Restoring(SecretStore &keyStoreSelector, QString installation, QString databasePath)
    : m_vault(keyStoreSelector, std::move(installation))
    , m_databasePath(std::move(databasePath))
{
}

QCoro::Task<Result<void>> Restoring::run(QString backup, Secret typed)
{
    const bool mayHaveKey = typed.isEmpty();
    if (mayHaveKey) {
        // A key of this computer's keychain is tried; none is made: that a database holds secrets is taken
        // for granted.
        (void)co_await m_vault.open(true);
    }
    co_return co_await restoreBackup(backup, std::move(typed), m_databasePath, &m_vault);
}

} // namespace shoptalk
