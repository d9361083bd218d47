// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/metauserstore.h"
#include "relay/storage/sqlite/sqliteresources.h"

namespace shoptalk::relay {

/// MetaUserStore in SQLite.
class SqliteMetaUsers final : public MetaUserStore {
public:
    explicit SqliteMetaUsers(SqliteResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<void> linkPerson(const WorkspaceId &workspace, const crypto::Digest &personHash) override;
    http::Result<std::vector<WorkspaceId>> workspacesOfPerson(const crypto::Digest &personHash) override;
    http::Result<void> forgetPerson(const crypto::Digest &personHash) override;
    http::Result<void> addDeletion(const Deletion &deletion) override;
    http::Result<std::optional<Deletion>> deletion(const crypto::Digest &codeHash) override;

private:
    SqliteResources &m_resources;
};

} // namespace shoptalk::relay
