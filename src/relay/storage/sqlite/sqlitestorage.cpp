// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/sqlitestorage.h"

#include "relay/storage/audittrail.h"
#include "relay/storage/sqlite/auditing.h"
#include "relay/storage/sqlite/migrations.h"

#include <algorithm>

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = sqlite::ConnectionPool::Lease;

namespace {

constexpr int readerCount = 3;

} // namespace

void sqlite::insertAudit(Database &database, const AuditLine &line)
{
    const auto workspace =
        line.workspace ? std::optional<std::string_view>(line.workspace->value) : std::nullopt;
    Query query(database, "INSERT INTO audit_log (at_ms, workspace_id, action, subject) VALUES (?, ?, ?, ?)",
                toMilliseconds(line.at), workspace, line.action, line.subject);
    query.run();
}

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const std::filesystem::path &file,
                                                           const std::vector<std::string> &appSecrets)
{
    Result<std::unique_ptr<Database>> writer = Database::open(file);
    if (!writer)
        return tl::unexpected(writer.error());
    const Result<int> migrated = sqlite::migrate(**writer);
    if (!migrated)
        return tl::unexpected(migrated.error());
    std::unique_ptr<SqliteStorage> storage(new SqliteStorage(appSecrets));
    {
        Query key(**writer, "SELECT value FROM keys WHERE purpose = 'duplicates'");
        if (key.next())
            storage->m_duplicateKey.emplace(crypto::asBytes(key.text(0)));
    }
    if (!storage->m_duplicateKey)
        return tl::unexpected(
            http::Error{http::Error::Kind::Storage, "database", "the key of duplicates is missing"});
    Result<std::unique_ptr<Database>> checkpointing = Database::open(file);
    if (!checkpointing)
        return tl::unexpected(checkpointing.error());
    storage->m_checkpoints =
        std::make_unique<sqlite::Checkpoints>(std::move(*checkpointing), storage->m_writer);
    (*writer)->watchLog(
        [checkpoints = storage->m_checkpoints.get()](int pages) { checkpoints->logHolds(pages); });
    storage->m_writer.add(std::move(*writer));
    for (int count = 0; count < readerCount; ++count) {
        Result<std::unique_ptr<Database>> reader = Database::open(file);
        if (!reader)
            return tl::unexpected(reader.error());
        storage->m_readers.add(std::move(*reader));
    }
    return storage;
}

Result<std::vector<Workspace>> SqliteStorage::workspaces()
{
    const Lease reader(m_readers);
    std::vector<Workspace> found;
    Query query(*reader, "SELECT id, name FROM workspaces ORDER BY rowid");
    while (query.next())
        found.push_back({{query.text(0)}, query.text(1)});
    return (*reader).outcome().map([&found] { return std::move(found); });
}

Result<Workspace> SqliteStorage::workspaceNamed(const std::string &name)
{
    const Lease writer(m_writer);
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

Result<void> SqliteStorage::recordRefused(const RefusedWebhook &refused)
{
    const Lease writer(m_writer);
    Query query(*writer, R"sql(
        INSERT INTO webhook_events_log (kind, received_at_ms, signature_valid, processed, error, body)
        VALUES ('webhook', ?1, ?2 NOT LIKE 'signature%', 0, ?2, x'')
    )sql",
                toMilliseconds(refused.receivedAt), refused.reason);
    query.run();
    return (*writer).outcome();
}

Result<void> SqliteStorage::audit(const AuditLine &line)
{
    const Lease writer(m_writer);
    sqlite::insertAudit(*writer, line);
    return (*writer).outcome();
}

Result<std::vector<AuditLine>> SqliteStorage::auditTrail(const AuditQuery &query)
{
    const Lease reader(m_readers);
    const auto wanted =
        query.workspace ? std::optional<std::string_view>(query.workspace->value) : std::nullopt;
    std::vector<AuditLine> lines;
    Query rows(*reader, R"sql(
        SELECT at_ms, coalesce(workspace_id, ''), action, subject FROM audit_log
        WHERE (?1 IS NULL OR workspace_id = ?1) AND (?2 = '' OR action = ?2) AND at_ms >= ?3 AND at_ms < ?4
        ORDER BY at_ms DESC, id DESC LIMIT ?5
    )sql",
               wanted, query.action, earliest(query), latest(query),
               static_cast<std::int64_t>(query.maximumLines));
    while (rows.next())
        lines.push_back(auditLineOf(rows.integer(0), rows.text(1), rows.text(2), rows.text(3)));
    std::ranges::reverse(lines);
    return (*reader).outcome().map([&lines] { return std::move(lines); });
}

Result<void> SqliteStorage::checkWritable()
{
    const Lease writer(m_writer);
    Query query(*writer, "INSERT OR REPLACE INTO keys (purpose, value) VALUES ('readiness', randomblob(8))");
    query.run();
    (*writer).checkFile();
    return (*writer).outcome();
}

} // namespace shoptalk::relay
