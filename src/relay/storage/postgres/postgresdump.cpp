// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/postgresdump.h"

#include "relay/storage/eventstore.h"
#include "relay/storage/postgres/failures.h"
#include "relay/storage/postgres/migrations.h"

#include <libpq-fe.h>

namespace shoptalk::relay {

using http::Error;
using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using postgres::Values;

namespace {

constexpr int rowsAtOnce = 200;
constexpr std::size_t bytesAtOnce = std::size_t{8} * 1024 * 1024;
constexpr int binaryResults = 1;

tl::unexpected<Error> storageError(std::string reason, std::string detail)
{
    return tl::unexpected(Error{Error::Kind::Storage, std::move(reason), std::move(detail)});
}

/// The tables of this engine that have the rows of one table of the dump, which has fewer tables.
struct Relation {
    std::string rows;
    std::string order;
    std::string rowsOfNobody; ///< The table with nobody's rows, if there may be such.
};

/// The hashes of deleted events, and of hidden ones that are still stored: these are not copied, but have to
/// be recognised if Meta repeats them.
std::string repeatableHashes()
{
    const std::chrono::milliseconds window = duplicateWindow;
    return "(SELECT workspace_id, body_hash, max(received_at_ms) AS received_at_ms FROM ("
           "SELECT workspace_id, body_hash, received_at_ms FROM seen_hashes "
           "UNION ALL SELECT workspace_id, body_hash, received_at_ms "
           "FROM webhook_events_log AS log JOIN workspace_state AS state USING (workspace_id) "
           "WHERE seq < oldest AND body_hash IS NOT NULL "
           "AND received_at_ms >= (extract(epoch FROM now()) * 1000)::bigint - "
        + std::to_string(window.count()) + ") AS each GROUP BY workspace_id, body_hash) AS known";
}

Relation relationOf(const TableSchema &form)
{
    if (form.name == "seen_hashes")
        return {repeatableHashes(), {}, {}};
    if (form.name == "workspaces")
        return {"workspaces JOIN workspace_state ON workspace_id = id", {}, {}};
    if (form.name == "webhook_events_log") {
        return {
            "(SELECT log.* FROM webhook_events_log AS log JOIN workspace_state AS state USING (workspace_id) "
            "WHERE seq >= oldest) AS kept",
            "seq",
            "(SELECT NULL::text AS workspace_id, NULL::bigint AS seq, NULL::text AS data_key_id, * "
            "FROM unclaimed_events) AS unclaimed"};
    }
    return {std::string(form.name), std::string(form.order), std::string(form.name)};
}

/// True for the columns that nobody's events do not have.
bool isOfWorkspacesOnly(std::string_view column)
{
    return column == "workspace_id" || column == "seq" || column == "data_key_id";
}

/// `isOfNobody`: for an event that belongs to no workspace.
std::string insertInto(const TableHead &head, bool isOfNobody)
{
    if (head.form->name == "workspaces") {
        return "WITH made AS (INSERT INTO workspaces (id, name) VALUES ($1, $2)) INSERT INTO workspace_state "
               "(workspace_id, head, rang, public_key) VALUES ($1, $3, $4, $5)";
    }
    std::string names;
    std::string marks;
    int mark = 0;
    for (const ColumnForm *const column : head.columns) {
        if (isOfNobody && isOfWorkspacesOnly(column->name))
            continue;
        names += (mark == 0 ? "" : ", ") + std::string(column->name);
        marks += (mark == 0 ? "$" : ", $") + std::to_string(mark + 1);
        ++mark;
    }
    const std::string table = isOfNobody ? "unclaimed_events" : std::string(head.form->name);
    return "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ')';
}

std::vector<Cell> cellsOf(const Rows &rows, const TableHead &head)
{
    std::vector<Cell> cells(head.columns.size());
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const int column = static_cast<int>(at);
        if (rows.isNull(0, column))
            continue;
        if (head.columns[at]->type == ColumnType::Integer)
            cells[at] = rows.integer(0, column);
        else
            cells[at] = rows.text(0, column);
    }
    return cells;
}

std::size_t bytesIn(const TableRow &row)
{
    std::size_t bytes = 0;
    for (const Cell &cell : row.cells) {
        if (cell && std::holds_alternative<std::string>(*cell))
            bytes += std::get<std::string>(*cell).size();
    }
    return bytes;
}

/// The workspace of the row; empty: nobody's, or the table is everybody's.
std::string workspaceOf(const TableRow &row)
{
    if (row.head->form->scope == TableSchema::Scope::Everybody)
        return {};
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        if (row.head->columns[at]->name == "workspace_id" && row.cells[at])
            return std::get<std::string>(*row.cells[at]);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<PostgresDump>> PostgresDump::connect(const PostgresAddress &address)
{
    if (address.ownerUrl.empty()) {
        return tl::unexpected(Error{Error::Kind::Configuration, "missing_value",
                                    "database.owner_url_file is needed: a backup reads every workspace"});
    }
    Result<std::unique_ptr<Connection>> owner = Connection::open(address.ownerUrl, "database.owner_url_file");
    if (!owner)
        return tl::unexpected(owner.error());
    return std::unique_ptr<PostgresDump>(new PostgresDump(std::move(*owner)));
}

Result<std::unique_ptr<PostgresDump>> PostgresDump::openForReading(const PostgresAddress &address)
{
    Result<std::unique_ptr<PostgresDump>> dump = connect(address);
    if (!dump)
        return dump;
    const Result<int> version = postgres::schemaVersion(*(*dump)->m_owner);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < postgres::newestSchemaVersion())
        return storageError("not_migrated", "the database is not up to date: run migrate");
    if (*version > postgres::newestSchemaVersion())
        return storageError("newer_database", "the database was made by a newer program");
    return dump;
}

Result<std::unique_ptr<PostgresDump>> PostgresDump::openForFilling(const PostgresAddress &address)
{
    Result<std::unique_ptr<PostgresDump>> dump = connect(address);
    if (!dump)
        return dump;
    const Result<std::string> role = postgres::roleIn(address.url);
    if (!role)
        return tl::unexpected(role.error());
    const Result<int> migrated = postgres::migrate(*(*dump)->m_owner, *role);
    if (!migrated)
        return tl::unexpected(migrated.error());
    return dump;
}

void PostgresDump::enter(const std::string &workspace)
{
    if (m_entered == workspace)
        return;
    postgres::enter(*m_owner, workspace);
    m_entered = workspace;
}

Result<void> PostgresDump::copyTo(RowSink &sink)
{
    Transaction transaction(*m_owner, Transaction::Kind::Read);
    // No month may be dropped while the dump reads.
    m_owner->queue("LOCK TABLE webhook_events_log IN ACCESS SHARE MODE");
    m_owner->queue("SELECT id FROM workspaces ORDER BY name");
    const std::vector<Rows> answers = m_owner->flush();
    Result<void> copied = m_owner->outcome();
    if (!copied)
        return copied;
    std::vector<std::string> workspaces;
    for (int row = 0; row < answers.back().size(); ++row)
        workspaces.push_back(answers.back().text(row, 0));
    for (const TableSchema &form : tableSchemas()) {
        if (form.engine == Engine::Sqlite)
            continue;
        copied = copyTable(form, workspaces, sink);
        if (!copied)
            return copied;
    }
    return transaction.commit();
}

Result<void> PostgresDump::copyTable(const TableSchema &form, const std::vector<std::string> &workspaces,
                                     RowSink &sink)
{
    const TableHead head = headFor(form, Engine::Postgres);
    Result<void> copied = sink.beginTable(head);
    const Relation relation = relationOf(form);
    const std::string select = "SELECT " + columnList(head) + " FROM ";
    const std::string order = relation.order.empty() ? "" : " ORDER BY " + relation.order;
    const bool isShared = form.scope == TableSchema::Scope::Everybody;
    if (copied && isShared)
        return stream(select + relation.rows + order, head, sink);
    if (copied && form.scope == TableSchema::Scope::WorkspaceOrNobody) {
        enter({});
        copied =
            stream(select + relation.rowsOfNobody + " WHERE workspace_id IS NULL ORDER BY id", head, sink);
    }
    for (const std::string &workspace : workspaces) {
        if (!copied)
            return copied;
        enter(workspace);
        copied = stream(select + relation.rows + " WHERE workspace_id = (SELECT current_workspace())" + order,
                        head, sink);
    }
    return copied;
}

/// Reads row by row, so that a large table takes no memory here.
Result<void> PostgresDump::stream(const std::string &sql, const TableHead &head, RowSink &sink)
{
    m_owner->flush();
    const Result<void> entered = m_owner->outcome();
    if (!entered)
        return entered;
    PGconn *const handle = m_owner->handle();
    const bool sent =
        PQsendQueryParams(handle, sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, binaryResults) == 1
        && PQsetSingleRowMode(handle) == 1;
    if (!sent)
        return storageError("database", postgres::statementFailure(handle, nullptr));
    Result<void> copied;
    while (PGresult *const result = PQgetResult(handle)) {
        const Rows rows(result);
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_SINGLE_TUPLE && status != PGRES_TUPLES_OK)
            copied = storageError("database", "reading " + std::string(head.form->name) + " failed");
        if (copied && rows.size() == 1) // After a failure the remaining rows are read and dropped.
            copied = sink.row(cellsOf(rows, head));
    }
    // libpq 15 leaves its single-row mode only with the next statement outside a pipeline.
    m_owner->script("SELECT 1");
    return copied;
}

Result<void> PostgresDump::fillFrom(RowSource &source)
{
    Transaction transaction(*m_owner, Transaction::Kind::Write);
    m_owner->queue("LOCK TABLE workspaces IN EXCLUSIVE MODE");
    enter({});
    m_owner->queue("SELECT (SELECT count(*) FROM workspaces) + (SELECT count(*) FROM unclaimed_events)");
    m_owner->queue("DELETE FROM keys");
    const std::vector<Rows> answers = m_owner->flush();
    Result<void> filled = m_owner->outcome();
    if (!filled)
        return filled;
    if (answers[answers.size() - 2].integer(0, 0) > 0) {
        return tl::unexpected(Error{Error::Kind::Rejected, "database_in_use",
                                    "the database holds something already; name a new one"});
    }
    RowsForEngine rows(source, Engine::Postgres);
    filled = fillRows(rows);
    if (!filled)
        return filled;
    filled = settleState();
    return filled ? transaction.commit() : filled;
}

/// Sets where each log begins, and where it continues.
Result<void> PostgresDump::settleState()
{
    m_owner->queue("SELECT id FROM workspaces");
    const std::vector<Rows> answers = m_owner->flush();
    const Result<void> found = m_owner->outcome();
    if (!found)
        return found;
    const Rows &workspaces = answers.back();
    for (int row = 0; row < workspaces.size(); ++row) {
        enter(workspaces.text(row, 0));
        m_owner->queue(R"sql(
            UPDATE workspace_state SET head = head + $2, oldest = coalesce(
                (SELECT min(seq) FROM webhook_events_log WHERE workspace_id = $1), head + $2 + 1)
            WHERE workspace_id = $1
        )sql",
                       workspaces.text(row, 0), headAfterRestore);
    }
    m_owner->flush();
    return m_owner->outcome();
}

void PostgresDump::prepareMonth(const TableRow &row)
{
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        if (row.head->columns[at]->name != "received_at_ms" || !row.cells[at])
            continue;
        const Timestamp received = fromMilliseconds(std::get<std::int64_t>(*row.cells[at]));
        const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(received));
        if (m_months.insert(day.year() / day.month()).second)
            m_owner->queue("SELECT make_event_month($1)", toMilliseconds(received));
    }
}

Result<void> PostgresDump::fillRows(RowSource &source)
{
    int rows = 0;
    std::size_t bytes = 0;
    while (true) {
        const Result<std::optional<TableRow>> row = source.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || rows == rowsAtOnce || bytes >= bytesAtOnce) {
            m_owner->flush();
            const Result<void> stored = m_owner->outcome();
            if (!stored || !*row)
                return stored;
            rows = 0;
            bytes = 0;
        }
        queueRow(**row);
        ++rows;
        bytes += bytesIn(**row);
    }
}

void PostgresDump::queueRow(const TableRow &row)
{
    const std::string workspace = workspaceOf(row);
    const bool isEvent = row.head->form->name == "webhook_events_log";
    const bool isOfNobody = isEvent && workspace.empty();
    enter(workspace);
    if (isEvent && !isOfNobody)
        prepareMonth(row);
    std::string &insert = m_inserts[{row.head, isOfNobody}];
    if (insert.empty())
        insert = insertInto(*row.head, isOfNobody);
    Values values;
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        if (isOfNobody && isOfWorkspacesOnly(row.head->columns[at]->name))
            continue;
        const Cell &cell = row.cells[at];
        if (!cell)
            values.add(std::nullopt);
        else if (const auto *number = std::get_if<std::int64_t>(&*cell))
            values.add(*number);
        else if (row.head->columns[at]->type == ColumnType::Text)
            values.add(std::string_view(std::get<std::string>(*cell)));
        else
            values.add(crypto::asBytes(std::get<std::string>(*cell)));
    }
    m_owner->queueWith(insert.c_str(), std::move(values));
}

} // namespace shoptalk::relay
