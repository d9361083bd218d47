// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/postgresstorage.h"

#include "relay/storage/audittrail.h"
#include "relay/storage/postgres/auditing.h"
#include "relay/storage/postgres/migrations.h"

#include <algorithm>

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
    const Result<std::unique_ptr<Connection>> owner =
        Connection::open(address.ownerUrl, "database.owner_url_file");
    if (!owner)
        return tl::unexpected(owner.error());
    return postgres::migrate(**owner, *role).map([](int) {});
}

struct NumberedLine {
    AuditLine line;
    std::int64_t id = 0;
};

/// `answers`: the transaction's begin, then two for each place, of which the second holds its lines.
std::vector<NumberedLine> linesIn(const std::vector<Rows> &answers, const std::vector<std::string> &places)
{
    std::vector<NumberedLine> lines;
    for (std::size_t place = 0; place < places.size(); ++place) {
        const Rows &rows = answers[2 + 2 * place];
        for (int row = 0; row < rows.size(); ++row) {
            lines.push_back(
                {auditLineOf(rows.integer(row, 0), places[place], rows.text(row, 1), rows.text(row, 2)),
                 rows.integer(row, 3)});
        }
    }
    return lines;
}

std::vector<AuditLine> newestOf(std::vector<NumberedLine> lines, std::size_t most)
{
    std::ranges::sort(lines, {}, [](const NumberedLine &one) { return std::pair(one.line.at, one.id); });
    std::vector<AuditLine> newest;
    for (std::size_t at = lines.size() - std::min(most, lines.size()); at < lines.size(); ++at)
        newest.push_back(std::move(lines[at].line));
    return newest;
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

Result<std::vector<AuditLine>> PostgresStorage::auditTrail(const AuditQuery &query)
{
    std::vector<std::string> places; // Row-level security shows the lines of one workspace at a time.
    if (query.workspace) {
        places.push_back(query.workspace->value);
    } else {
        const Result<std::vector<Workspace>> known = workspaces();
        if (!known)
            return tl::unexpected(known.error());
        places.emplace_back();
        for (const Workspace &workspace : *known)
            places.push_back(workspace.id.value);
    }
    const Lease lease(m_pool);
    Transaction transaction(*lease, Transaction::Kind::Read);
    for (const std::string &place : places) {
        postgres::enter(*lease, place);
        (*lease).queue("SELECT at_ms, action, subject, id FROM audit_lines($1, $2, $3, $4)", query.action,
                       earliest(query), latest(query), static_cast<std::int64_t>(query.maximumLines));
    }
    const std::vector<Rows> answers = (*lease).flush();
    const Result<void> read = transaction.commit();
    if (!read)
        return tl::unexpected(read.error());
    return newestOf(linesIn(answers, places), query.maximumLines);
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
