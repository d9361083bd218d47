// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keyfile.h"
#include "secrets/secretstore.h"

namespace shoptalk {

/// The keychain, or the key file once a person has chosen a passphrase because there is no keychain.
class KeyStoreSelector final : public SecretStore {
public:
    KeyStoreSelector(SecretStore &keychain, KeyFile &file);

    /// Writes new entries to the file from now on. Existing entries in the file are found without this.
    void useFile() { m_usesFile = true; }
    /// Undoes `useFile`, unless there is an entry in the file already.
    void useKeychain() { m_usesFile = false; }

    QCoro::Task<Result<Secret>> read(QString name) override;
    QCoro::Task<Result<void>> write(QString name, Secret value) override;
    QCoro::Task<Result<void>> remove(QString name) override;

private:
    SecretStore &placeOf(const QString &name);

    SecretStore &m_keychain;
    KeyFile &m_file;
    bool m_usesFile = false;
};

} // namespace shoptalk
