// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/sqlite/sqliteresources.h"
#include "relay/storage/workspacestore.h"

namespace shoptalk::relay {

/// WorkspaceStore in SQLite.
class SqliteWorkspaces final : public WorkspaceStore {
public:
    explicit SqliteWorkspaces(SqliteResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<std::vector<Workspace>> all() override;
    http::Result<Workspace> workspaceNamed(const std::string &name) override;

private:
    SqliteResources &m_resources;
};

} // namespace shoptalk::relay
