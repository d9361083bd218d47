// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/sqliteaudit.h"

#include "relay/storage/audittrail.h"
#include "relay/storage/sqlite/auditing.h"

#include <algorithm>

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = sqlite::ConnectionPool::Lease;

void sqlite::insertAudit(Database &database, const AuditLine &line)
{
    const auto workspace =
        line.workspace ? std::optional<std::string_view>(line.workspace->value) : std::nullopt;
    Query query(database, "INSERT INTO audit_log (at_ms, workspace_id, action, subject) VALUES (?, ?, ?, ?)",
                toMilliseconds(line.at), workspace, line.action, line.subject);
    query.run();
}

Result<void> SqliteAudit::add(const AuditLine &line)
{
    const Lease writer(m_resources.writer);
    sqlite::insertAudit(*writer, line);
    return (*writer).outcome();
}

Result<std::vector<AuditLine>> SqliteAudit::read(const AuditQuery &query)
{
    const Lease reader(m_resources.readers);
    const auto wanted =
        query.workspace ? std::optional<std::string_view>(query.workspace->value) : std::nullopt;
    std::vector<AuditLine> lines;
    Query rows(*reader, R"sql(
        SELECT at_ms, coalesce(workspace_id, ''), action, subject FROM audit_log
        WHERE (?1 IS NULL OR workspace_id = ?1) AND (?2 = '' OR action = ?2) AND at_ms >= ?3 AND at_ms < ?4
        ORDER BY at_ms DESC, id DESC LIMIT ?5
    )sql",
               wanted, query.action, earliest(query), latest(query),
               static_cast<std::int64_t>(query.maxLines));
    while (rows.next())
        lines.push_back(auditLineOf(rows.integer(0), rows.text(1), rows.text(2), rows.text(3)));
    std::ranges::reverse(lines);
    return (*reader).outcome().map([&lines] { return std::move(lines); });
}

} // namespace shoptalk::relay
