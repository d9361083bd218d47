// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/numberstore.h"
#include "relay/storage/sqlite/sqliteresources.h"

namespace shoptalk::relay {

/// NumberStore in SQLite.
class SqliteNumbers final : public NumberStore {
public:
    explicit SqliteNumbers(SqliteResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<std::vector<Number>> all(const WorkspaceId &workspace) override;
    http::Result<ClaimOutcome> claim(const Claim &claim) override;
    http::Result<ReleaseOutcome> release(const Release &release) override;
    http::Result<bool> knowsVerifyToken(const crypto::Digest &verifyTokenHash) override;

private:
    SqliteResources &m_resources;
};

} // namespace shoptalk::relay
