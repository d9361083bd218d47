// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/postgresaudit.h"

#include "relay/storage/audittrail.h"
#include "relay/storage/postgres/auditing.h"
#include "relay/storage/postgres/postgresworkspaces.h"

#include <algorithm>

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

namespace {

struct NumberedLine {
    AuditLine line;
    std::int64_t id = 0;
};

/// `answers`: the transaction's begin, then two for each place, of which the second has its lines.
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

Result<void> PostgresAudit::add(const AuditLine &line)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    postgres::queueAudit(*lease, line);
    return transaction.commit();
}

Result<std::vector<AuditLine>> PostgresAudit::read(const AuditQuery &query)
{
    std::vector<std::string> places; // Row-level security shows the lines of one workspace at a time.
    if (query.workspace) {
        places.push_back(query.workspace->value);
    } else {
        const Result<std::vector<Workspace>> known = PostgresWorkspaces(m_resources).all();
        if (!known)
            return tl::unexpected(known.error());
        places.emplace_back();
        for (const Workspace &workspace : *known)
            places.push_back(workspace.id.value);
    }
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Read);
    for (const std::string &place : places) {
        postgres::enter(*lease, place);
        (*lease).queue("SELECT at_ms, action, subject, id FROM audit_lines($1, $2, $3, $4)", query.action,
                       earliest(query), latest(query), static_cast<std::int64_t>(query.maxLines));
    }
    const std::vector<Rows> answers = (*lease).flush();
    const Result<void> read = transaction.commit();
    if (!read)
        return tl::unexpected(read.error());
    return newestOf(linesIn(answers, places), query.maxLines);
}

} // namespace shoptalk::relay
