// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/metauserstore.h"
#include "relay/storage/postgres/postgresresources.h"

namespace shoptalk::relay {

/// MetaUserStore in PostgreSQL.
class PostgresMetaUsers final : public MetaUserStore {
public:
    explicit PostgresMetaUsers(PostgresResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<void> linkPerson(const WorkspaceId &workspace, const crypto::Digest &personHash) override;
    http::Result<std::vector<WorkspaceId>> workspacesOfPerson(const crypto::Digest &personHash) override;
    http::Result<void> forgetPerson(const crypto::Digest &personHash) override;
    http::Result<void> addDeletion(const Deletion &deletion) override;
    http::Result<std::optional<Deletion>> deletion(const crypto::Digest &codeHash) override;

private:
    PostgresResources &m_resources;
};

} // namespace shoptalk::relay
