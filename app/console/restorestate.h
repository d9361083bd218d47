// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "secrets/vault.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// Brings a backup back while nothing of the shop is open.
class Restoring {
public:
    Restoring(SecretStore &keyStoreSelector, QString installation, QString databasePath);

    /// `typed`: recovery key or passphrase, empty at first. Errors: as restoreBackup; "key_needed" asks for
    /// one.
    QCoro::Task<Result<void>> run(QString backup, Secret typed);

private:
    Vault m_vault;
    QString m_databasePath;
};

} // namespace shoptalk
