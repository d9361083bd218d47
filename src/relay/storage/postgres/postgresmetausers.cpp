// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/postgresmetausers.h"

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

Result<void> PostgresMetaUsers::linkPerson(const WorkspaceId &workspace, const crypto::Digest &personHash)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    postgres::enter(*lease, workspace.value);
    (*lease).queue("INSERT INTO people (person_hash, workspace_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                   crypto::BytesView(personHash), workspace.value);
    return transaction.commit();
}

Result<std::vector<WorkspaceId>> PostgresMetaUsers::workspacesOfPerson(const crypto::Digest &personHash)
{
    const Lease lease(m_resources.pool);
    const Rows rows = (*lease).run("SELECT workspaces_of_person($1)", crypto::BytesView(personHash));
    std::vector<WorkspaceId> found;
    for (int row = 0; row < rows.size(); ++row)
        found.push_back({rows.text(row, 0)});
    return (*lease).outcome().map([&found] { return std::move(found); });
}

Result<void> PostgresMetaUsers::forgetPerson(const crypto::Digest &personHash)
{
    const Lease lease(m_resources.pool);
    (*lease).run("SELECT forget_person($1)", crypto::BytesView(personHash));
    return (*lease).outcome();
}

Result<void> PostgresMetaUsers::addDeletion(const Deletion &deletion)
{
    const Lease lease(m_resources.pool);
    (*lease).run("SELECT add_deletion($1, $2, $3)", crypto::BytesView(deletion.codeHash),
                 toMilliseconds(deletion.requestedAt), deletion.workspaces);
    return (*lease).outcome();
}

Result<std::optional<Deletion>> PostgresMetaUsers::deletion(const crypto::Digest &codeHash)
{
    const Lease lease(m_resources.pool);
    const Rows rows = (*lease).run("SELECT requested_at_ms, workspaces FROM deletion_with($1)",
                                   crypto::BytesView(codeHash));
    std::optional<Deletion> found;
    if (rows.size() > 0)
        found = Deletion{codeHash, fromMilliseconds(rows.integer(0, 0)), rows.integer(0, 1)};
    return (*lease).outcome().map([&found] { return found; });
}

} // namespace shoptalk::relay
