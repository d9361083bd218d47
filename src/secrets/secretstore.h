// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lifetime.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// The operating system's store for this person's secrets.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;
    virtual QCoro::Task<Result<Secret>> read(QString name) = 0;
    virtual QCoro::Task<Result<void>> write(QString name, Secret value) = 0;
    virtual QCoro::Task<Result<void>> remove(QString name) = 0;

    /// For whoever waits for an answer: the program may end meanwhile.
    Lifetime::Watch lifetime() const { return m_lifetime.watch(); }

private:
    Lifetime m_lifetime;
};

} // namespace shoptalk
