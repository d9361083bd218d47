// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/tokensource.h"

namespace shoptalk {

class Clock;
class Store;
class Vault;

/// The tokens of the connected accounts, unsealed for each use and never kept.
class ConnectedAccounts final : public TokenSource {
public:
    ConnectedAccounts(Store &store, Vault &vault, const Clock &clock);

    QCoro::Task<Result<SharedSecret>> tokenFor(PhoneNumberId number) override;

private:
    Result<SharedSecret> find(const PhoneNumberId &number) const;

    Store &m_store;
    Vault &m_vault;
    const Clock &m_clock;
};

} // namespace shoptalk
