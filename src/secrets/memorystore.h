// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <map>

namespace shoptalk {

/// Keeps secrets in memory until the program ends: for a practice shop, whose data is deleted then, so that
/// nothing of it is in the person's keychain.
class MemoryStore final : public SecretStore {
public:
    /// Errors: Secrets ("secret_not_found").
    QCoro::Task<Result<Secret>> read(QString name) override;
    QCoro::Task<Result<void>> write(QString name, Secret value) override;
    QCoro::Task<Result<void>> remove(QString name) override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace shoptalk
