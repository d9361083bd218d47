// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <utility>

namespace shoptalk::support {

/// A keychain that answers a number of calls and fails from then on, as for a program that is killed.
class FailingStore final : public SecretStore {
public:
    /// `store` outlives this.
    explicit FailingStore(SecretStore &store)
        : m_store(store)
    {
    }
    int callsLeft = -1; ///< Those that are still answered; negative: all.

    QCoro::Task<Result<Secret>> read(QString name) override
    {
        if (isGone())
            co_return failure(Error::Kind::Secrets, Reason::KeychainMissing);
        co_return co_await m_store.read(name);
    }
    QCoro::Task<Result<void>> write(QString name, Secret value) override
    {
        if (isGone())
            co_return failure(Error::Kind::Secrets, Reason::KeychainMissing);
        co_return co_await m_store.write(name, std::move(value));
    }
    QCoro::Task<Result<void>> remove(QString name) override
    {
        if (isGone())
            co_return failure(Error::Kind::Secrets, Reason::KeychainMissing);
        co_return co_await m_store.remove(name);
    }

private:
    bool isGone()
    {
        const bool isOver = callsLeft == 0;
        if (callsLeft > 0)
            --callsLeft;
        return isOver;
    }

    SecretStore &m_store;
};

} // namespace shoptalk::support
