// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/numberstore.h"
#include "relay/storage/postgres/postgresresources.h"

namespace shoptalk::relay {

/// NumberStore in PostgreSQL.
class PostgresNumbers final : public NumberStore {
public:
    explicit PostgresNumbers(PostgresResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<std::vector<Number>> all(const WorkspaceId &workspace) override;
    http::Result<ClaimOutcome> claim(const Claim &claim) override;
    http::Result<ReleaseOutcome> release(const Release &release) override;
    http::Result<bool> knowsVerifyToken(const crypto::Digest &verifyTokenHash) override;

private:
    PostgresResources &m_resources;
};

} // namespace shoptalk::relay
