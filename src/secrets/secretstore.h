// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lifetime.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// A store for secrets of the person who is logged in to this computer.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;
    virtual QCoro::Task<Result<Secret>> read(QString name) = 0;
    virtual QCoro::Task<Result<void>> write(QString name, Secret value) = 0;
    virtual QCoro::Task<Result<void>> remove(QString name) = 0;

    /// Lets a waiting caller notice that this object was destroyed meanwhile.
    Lifetime::Watch lifetime() const { return m_lifetime.watch(); }

private:
    Lifetime m_lifetime;
};

} // namespace shoptalk
