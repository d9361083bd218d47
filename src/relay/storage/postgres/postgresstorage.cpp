// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/postgresstorage.h"

#include "relay/storage/postgres/auditing.h"
#include "relay/storage/postgres/migrations.h"

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

namespace {

/// Those who serve requests, the writer, and one to spare.
constexpr int maximumConnections = 6;

Result<void> migrateAsOwner(const PostgresAddress &address)
{
    const Result<std::string> role = postgres::roleIn(address.url);
    if (!role)
        return tl::unexpected(role.error());
    const Result<std::unique_ptr<Connection>> owner = Connection::open(address.ownerUrl);
    if (!owner)
        return tl::unexpected(owner.error());
    return postgres::migrate(**owner, *role).map([](int) {});
}

} // namespace

void postgres::queueAudit(Connection &connection, const AuditLine &line)
{
    enter(connection, line.workspace ? line.workspace->value : std::string());
    connection.queue("SELECT add_audit_line($1, $2, $3)", toMilliseconds(line.at), line.action, line.subject);
}

PostgresStorage::PostgresStorage(const std::string &url, const std::vector<std::string> &appSecrets)
    : m_pool(url, maximumConnections)
    , m_sealer(appSecrets)
{
}

Result<std::unique_ptr<PostgresStorage>> PostgresStorage::open(const PostgresAddress &address,
                                                               const std::vector<std::string> &appSecrets)
{
    if (!address.ownerUrl.empty()) {
        const Result<void> migrated = migrateAsOwner(address);
        if (!migrated)
            return tl::unexpected(migrated.error());
    }
    const Result<std::unique_ptr<Connection>> first = Connection::open(address.url);
    if (!first)
        return tl::unexpected(first.error());
    const Result<void> servable = postgres::checkServable(**first);
    if (!servable)
        return tl::unexpected(servable.error());
    std::unique_ptr<PostgresStorage> storage(new PostgresStorage(address.url, appSecrets));
    const std::string key = (*first)->run("SELECT duplicates_key()").text(0, 0);
    const Result<void> read = (*first)->outcome();
    if (!read)
        return tl::unexpected(read.error());
    storage->m_duplicateKey.emplace(crypto::asBytes(key));
    return storage;
}

Result<std::vector<Workspace>> PostgresStorage::workspaces()
{
    const Lease lease(m_pool);
    const Rows rows = (*lease).run("SELECT id, name FROM all_workspaces()");
    std::vector<Workspace> found;
    for (int row = 0; row < rows.size(); ++row)
        found.push_back({{rows.text(row, 0)}, rows.text(row, 1)});
    return (*lease).outcome().map([&found] { return std::move(found); });
}

Result<Workspace> PostgresStorage::workspaceNamed(const std::string &name)
{
    const Lease lease(m_pool);
    const std::string id = "ws_" + crypto::toBase64Url(crypto::randomBytes(12));
    (*lease).run("SELECT make_workspace($1, $2)", id, name);
    Workspace workspace{{(*lease).run("SELECT workspace_with_name($1)", name).text(0, 0)}, name};
    return (*lease).outcome().map([&workspace] { return std::move(workspace); });
}

Result<void> PostgresStorage::recordRefused(const RefusedWebhook &refused)
{
    const Lease lease(m_pool);
    (*lease).run("SELECT record_refused($1, $2)", toMilliseconds(refused.receivedAt), refused.reason);
    return (*lease).outcome();
}

Result<void> PostgresStorage::audit(const AuditLine &line)
{
    const Lease lease(m_pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    postgres::queueAudit(*lease, line);
    return transaction.commit();
}

Result<void> PostgresStorage::linkPerson(const WorkspaceId &workspace, const crypto::Digest &personHash)
{
    const Lease lease(m_pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    postgres::enter(*lease, workspace.value);
    (*lease).queue("INSERT INTO people (person_hash, workspace_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                   crypto::BytesView(personHash), workspace.value);
    return transaction.commit();
}

Result<std::vector<WorkspaceId>> PostgresStorage::workspacesOfPerson(const crypto::Digest &personHash)
{
    const Lease lease(m_pool);
    const Rows rows = (*lease).run("SELECT workspaces_of_person($1)", crypto::BytesView(personHash));
    std::vector<WorkspaceId> found;
    for (int row = 0; row < rows.size(); ++row)
        found.push_back({rows.text(row, 0)});
    return (*lease).outcome().map([&found] { return std::move(found); });
}

Result<void> PostgresStorage::forgetPerson(const crypto::Digest &personHash)
{
    const Lease lease(m_pool);
    (*lease).run("SELECT forget_person($1)", crypto::BytesView(personHash));
    return (*lease).outcome();
}

Result<void> PostgresStorage::addDeletion(const Deletion &deletion)
{
    const Lease lease(m_pool);
    (*lease).run("SELECT add_deletion($1, $2, $3)", crypto::BytesView(deletion.codeHash),
                 toMilliseconds(deletion.requestedAt), deletion.workspaces);
    return (*lease).outcome();
}

Result<std::optional<Deletion>> PostgresStorage::deletion(const crypto::Digest &codeHash)
{
    const Lease lease(m_pool);
    const Rows rows = (*lease).run("SELECT requested_at_ms, workspaces FROM deletion_with($1)",
                                   crypto::BytesView(codeHash));
    std::optional<Deletion> found;
    if (rows.size() > 0)
        found = Deletion{codeHash, fromMilliseconds(rows.integer(0, 0)), rows.integer(0, 1)};
    return (*lease).outcome().map([&found] { return found; });
}

} // namespace shoptalk::relay
