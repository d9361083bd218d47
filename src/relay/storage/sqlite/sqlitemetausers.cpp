// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/sqlitemetausers.h"

namespace shoptalk::relay {

using http::Result;
using sqlite::Query;
using Lease = sqlite::ConnectionPool::Lease;

Result<void> SqliteMetaUsers::linkPerson(const WorkspaceId &workspace, const crypto::Digest &personHash)
{
    const Lease writer(m_resources.writer);
    Query insert(*writer,
                 "INSERT INTO people (person_hash, workspace_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                 personHash, workspace.value);
    insert.run();
    return (*writer).outcome();
}

Result<std::vector<WorkspaceId>> SqliteMetaUsers::workspacesOfPerson(const crypto::Digest &personHash)
{
    const Lease reader(m_resources.readers);
    std::vector<WorkspaceId> found;
    {
        Query query(*reader, "SELECT workspace_id FROM people WHERE person_hash = ? ORDER BY workspace_id",
                    personHash);
        while (query.next())
            found.push_back({query.text(0)});
    }
    return (*reader).outcome().map([&found] { return std::move(found); });
}

Result<void> SqliteMetaUsers::forgetPerson(const crypto::Digest &personHash)
{
    const Lease writer(m_resources.writer);
    Query drop(*writer, "DELETE FROM people WHERE person_hash = ?", personHash);
    drop.run();
    return (*writer).outcome();
}

Result<void> SqliteMetaUsers::addDeletion(const Deletion &deletion)
{
    const Lease writer(m_resources.writer);
    Query insert(*writer, R"sql(
        INSERT INTO deletions (code_hash, requested_at_ms, workspaces) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
    )sql",
                 deletion.codeHash, toMilliseconds(deletion.requestedAt), deletion.workspaces);
    insert.run();
    return (*writer).outcome();
}

Result<std::optional<Deletion>> SqliteMetaUsers::deletion(const crypto::Digest &codeHash)
{
    const Lease reader(m_resources.readers);
    std::optional<Deletion> found;
    {
        Query query(*reader, "SELECT requested_at_ms, workspaces FROM deletions WHERE code_hash = ?",
                    codeHash);
        if (query.next())
            found = Deletion{codeHash, fromMilliseconds(query.integer(0)), query.integer(1)};
    }
    return (*reader).outcome().map([&found] { return found; });
}

} // namespace shoptalk::relay
