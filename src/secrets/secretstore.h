// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// The operating system's store for this person's secrets.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual QCoro::Task<Result<Secret>> read(QString name) = 0;
    virtual QCoro::Task<Result<void>> write(QString name, Secret value) = 0;
    virtual QCoro::Task<Result<void>> remove(QString name) = 0;
};

} // namespace shoptalk
