// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/pendingloginstore.h"
#include "relay/storage/postgres/postgresresources.h"

namespace shoptalk::relay {

/// PendingLoginStore in PostgreSQL.
class PostgresPendingLogins final : public PendingLoginStore {
public:
    explicit PostgresPendingLogins(PostgresResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<bool> addPendingLogin(const PendingLogin &login, Timestamp now) override;
    http::Result<std::optional<PendingLogin>>
    pendingLoginWithState(std::string_view kind, const crypto::Digest &stateHash, Timestamp now) override;
    http::Result<std::optional<PendingLogin>> pendingLoginOf(const Device &device, std::string_view kind,
                                                             const crypto::Digest &idHash,
                                                             Timestamp now) override;
    http::Result<bool> changePendingLogin(const PendingLogin &login) override;
    http::Result<bool> dropPendingLogin(const PendingLogin &login) override;
    http::Result<std::int64_t> dropExpiredLogins(Timestamp now) override;

private:
    PostgresResources &m_resources;
};

} // namespace shoptalk::relay
