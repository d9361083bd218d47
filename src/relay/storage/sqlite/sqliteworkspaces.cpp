// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/sqliteworkspaces.h"

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = sqlite::ConnectionPool::Lease;

Result<std::vector<Workspace>> SqliteWorkspaces::all()
{
    const Lease reader(m_resources.readers);
    std::vector<Workspace> found;
    Query query(*reader, "SELECT id, name FROM workspaces ORDER BY rowid");
    while (query.next())
        found.push_back({{query.text(0)}, query.text(1)});
    return (*reader).outcome().map([&found] { return std::move(found); });
}

Result<Workspace> SqliteWorkspaces::workspaceNamed(const std::string &name)
{
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    const std::string id = "ws_" + crypto::toBase64Url(crypto::randomBytes(12));
    Query insert(*writer, R"sql(
        INSERT INTO workspaces (id, name, short_id)
        VALUES (?, ?, (SELECT coalesce(max(short_id), 0) + 1 FROM workspaces)) ON CONFLICT (name) DO NOTHING
    )sql",
                 id, name);
    insert.run();
    Workspace workspace;
    {
        Query query(*writer, "SELECT id, name FROM workspaces WHERE name = ?", name);
        if (query.next())
            workspace = {{query.text(0)}, query.text(1)};
    }
    return transaction.commit().map([&workspace] { return std::move(workspace); });
}

} // namespace shoptalk::relay
