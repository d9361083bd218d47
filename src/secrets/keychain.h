// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

namespace shoptalk {

/// The keychain of the operating system: Secret Service, KWallet, Windows' credential store, macOS' keychain.
/// Never a plain file. Call it on the GUI thread.
class Keychain final : public SecretStore {
public:
    /// `service` is the name of the entries in the keychain's own program.
    explicit Keychain(QString service = QStringLiteral("Shoptalk"));

    QCoro::Task<Result<Secret>> read(QString name) override;
    QCoro::Task<Result<void>> write(QString name, Secret value) override;
    QCoro::Task<Result<void>> remove(QString name) override;

private:
    QString m_service;
};

} // namespace shoptalk
