// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "secrets/secretstore.h"

#include <qcoro/qcorotask.h>

#include <QString>

namespace shoptalk {

/// Seals what goes into the database under one 32-byte master key that lives in the keychain only.
class Vault {
public:
    /// `installation` tells several data folders of one person apart; it is part of the keychain entry's name.
    Vault(SecretStore &store, QString installation);
    ~Vault();

    /// Reads the master key; makes, writes and reads back a new one only if `databaseHoldsSecrets` is false.
    /// Errors: as SecretStore, and Secrets ("master_key_lost": sealed values exist and the key is not found: the
    /// keychain is locked or was replaced; nothing is overwritten).
    QCoro::Task<Result<void>> open(bool databaseHoldsSecrets);
    bool isOpen() const;

    /// `context` is bound in as additional data: "account:<id>", "relay". Errors: Secrets ("vault_closed").
    Result<QString> seal(const Secret &plaintext, const QString &context) const;
    /// Errors: Secrets ("vault_closed", "sealed_value_damaged").
    Result<Secret> unseal(const QString &sealed, const QString &context) const;

private:
    SecretStore &m_store;
    QString m_installation;
    Secret m_key;
};

} // namespace shoptalk
