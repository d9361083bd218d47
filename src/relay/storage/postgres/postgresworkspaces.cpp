// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/postgresworkspaces.h"

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

Result<std::vector<Workspace>> PostgresWorkspaces::all()
{
    const Lease lease(m_resources.pool);
    const Rows rows = (*lease).run("SELECT id, name FROM all_workspaces()");
    std::vector<Workspace> found;
    for (int row = 0; row < rows.size(); ++row)
        found.push_back({{rows.text(row, 0)}, rows.text(row, 1)});
    return (*lease).outcome().map([&found] { return std::move(found); });
}

Result<Workspace> PostgresWorkspaces::workspaceNamed(const std::string &name)
{
    const Lease lease(m_resources.pool);
    const std::string id = "ws_" + crypto::toBase64Url(crypto::randomBytes(12));
    (*lease).run("SELECT make_workspace($1, $2)", id, name);
    Workspace workspace{{(*lease).run("SELECT workspace_with_name($1)", name).text(0, 0)}, name};
    return (*lease).outcome().map([&workspace] { return std::move(workspace); });
}

} // namespace shoptalk::relay
