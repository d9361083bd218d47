// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/postgres/postgresresources.h"
#include "relay/storage/workspacestore.h"

namespace shoptalk::relay {

/// WorkspaceStore in PostgreSQL.
class PostgresWorkspaces final : public WorkspaceStore {
public:
    explicit PostgresWorkspaces(PostgresResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<std::vector<Workspace>> all() override;
    http::Result<Workspace> workspaceNamed(const std::string &name) override;

private:
    PostgresResources &m_resources;
};

} // namespace shoptalk::relay
