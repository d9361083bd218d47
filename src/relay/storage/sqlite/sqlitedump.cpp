// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/sqlitedump.h"

#include "relay/storage/sqlite/database.h"
#include "relay/storage/sqlite/migrations.h"

#include <sqlite3.h>

namespace shoptalk::relay {

using http::Error;
using http::Result;

namespace {

constexpr int busyTimeoutMs = 10'000;

tl::unexpected<Error> storageError(std::string reason, std::string detail)
{
    return tl::unexpected(Error{Error::Kind::Storage, std::move(reason), std::move(detail)});
}

/// A prepared statement, and its failure.
class Statement {
public:
    Statement(sqlite3 *handle, const std::string &sql)
        : m_handle(handle)
    {
        sqlite3_prepare_v2(handle, sql.c_str(), -1, &m_statement, nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// True if there is a row.
    Result<bool> step()
    {
        const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return storageError("database", sqlite3_errmsg(m_handle));
        return code == SQLITE_ROW;
    }
    void reset() { sqlite3_reset(m_statement); }

    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    Cell cell(int column) const
    {
        const int type = sqlite3_column_type(m_statement, column);
        if (type == SQLITE_NULL)
            return {};
        if (type == SQLITE_INTEGER)
            return Cell(integer(column));
        const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
        return Cell(bytes ? std::string(bytes, size) : std::string());
    }
    /// `cell` outlives the step.
    void bind(int index, ColumnType type, const Cell &cell)
    {
        if (!cell) {
            sqlite3_bind_null(m_statement, index);
        } else if (const auto *number = std::get_if<std::int64_t>(&*cell)) {
            sqlite3_bind_int64(m_statement, index, *number);
        } else {
            const std::string &bytes = std::get<std::string>(*cell);
            if (type == ColumnType::Text)
                sqlite3_bind_text64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC,
                                    SQLITE_UTF8);
            else
                sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC);
        }
    }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

std::string insertInto(const TableHead &head)
{
    std::string marks;
    for (std::size_t column = 0; column < head.columns.size(); ++column)
        marks += column == 0 ? "?" : ", ?";
    return "INSERT INTO " + std::string(head.form->name) + " (" + columnList(head) + ") VALUES (" + marks
        + ')';
}

Result<sqlite3 *> connect(const std::filesystem::path &file, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite::openConnection(file, flags | SQLITE_OPEN_NOMUTEX, &handle);
    if (code != SQLITE_OK) {
        sqlite3_close(handle);
        return storageError("cannot_open", file.string() + ": " + sqlite3_errstr(code));
    }
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    return handle;
}

} // namespace

/// Adds the data that a backup of the other engine has in another form.
constexpr const char *addWhatIsMissing = R"sql(
    UPDATE workspaces SET short_id = rowid WHERE short_id IS NULL;
    INSERT INTO seen_bodies (hash, workspace, seq, received_at_ms)
        SELECT substr(body_hash, 1, 16), coalesce(short_id, 0), coalesce(seq, 0), received_at_ms
        FROM webhook_events_log LEFT JOIN workspaces ON workspaces.id = workspace_id
        WHERE body_hash IS NOT NULL ON CONFLICT DO NOTHING;
)sql";

Result<std::unique_ptr<SqliteDump>> SqliteDump::openForReading(const std::filesystem::path &file)
{
    const Result<sqlite3 *> handle = connect(file, SQLITE_OPEN_READONLY);
    if (!handle)
        return tl::unexpected(handle.error());
    std::unique_ptr<SqliteDump> dump(new SqliteDump(*handle));
    const Result<std::int64_t> version = dump->count("PRAGMA user_version");
    if (!version)
        return storageError("cannot_open", file.string() + ": " + version.error().detail);
    if (*version > sqlite::newestSchemaVersion())
        return storageError("newer_database", "the database was made by a newer program");
    if (*version < sqlite::newestSchemaVersion())
        return storageError("not_migrated",
                            "the database is at version " + std::to_string(*version) + " of "
                                + std::to_string(sqlite::newestSchemaVersion()) + ": run migrate");
    return dump;
}

Result<std::unique_ptr<SqliteDump>> SqliteDump::openForFilling(const std::filesystem::path &file)
{
    {
        const Result<std::unique_ptr<sqlite::Database>> database = sqlite::Database::open(file);
        if (!database)
            return tl::unexpected(database.error());
        const Result<int> migrated = sqlite::migrate(**database);
        if (!migrated)
            return tl::unexpected(migrated.error());
    }
    const Result<sqlite3 *> handle = connect(file, SQLITE_OPEN_READWRITE);
    if (!handle)
        return tl::unexpected(handle.error());
    std::unique_ptr<SqliteDump> dump(new SqliteDump(*handle));
    const Result<void> ready = dump->run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    if (!ready)
        return tl::unexpected(ready.error());
    return dump;
}

SqliteDump::~SqliteDump()
{
    sqlite3_close(m_handle);
}

Result<void> SqliteDump::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return storageError("database", sqlite3_errmsg(m_handle));
    return {};
}

Result<std::int64_t> SqliteDump::count(const char *sql)
{
    Statement statement(m_handle, sql);
    return statement.step().map([&statement](bool) { return statement.integer(0); });
}

Result<void> SqliteDump::copyTo(RowSink &sink)
{
    Result<void> copied = run("BEGIN");
    for (const TableSchema &form : tableSchemas()) {
        if (form.engine == Engine::Postgres)
            continue;
        if (copied)
            copied = copyTable(form, sink);
    }
    static_cast<void>(run("ROLLBACK")); // Nothing was written.
    return copied;
}

Result<void> SqliteDump::copyTable(const TableSchema &form, RowSink &sink)
{
    const TableHead head = headFor(form, Engine::Sqlite);
    Result<void> begun = sink.beginTable(head);
    if (!begun)
        return begun;
    const std::string order = form.order.empty() ? "" : " ORDER BY " + std::string(form.order);
    Statement statement(m_handle, "SELECT " + columnList(head) + " FROM " + std::string(form.name) + order);
    std::vector<Cell> cells(head.columns.size());
    while (true) {
        const Result<bool> found = statement.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {};
        for (std::size_t column = 0; column < cells.size(); ++column)
            cells[column] = statement.cell(static_cast<int>(column));
        Result<void> taken = sink.row(cells);
        if (!taken)
            return taken;
    }
}

Result<void> SqliteDump::fillFrom(RowSource &source)
{
    Result<void> filled = run("BEGIN IMMEDIATE");
    if (!filled)
        return filled;
    RowsForEngine rows(source, Engine::Sqlite);
    filled = fillEmpty(rows);
    if (filled)
        filled = run("COMMIT");
    if (!filled)
        static_cast<void>(run("ROLLBACK"));
    return filled;
}

Result<void> SqliteDump::fillEmpty(RowSource &source)
{
    const Result<std::int64_t> present =
        count("SELECT (SELECT count(*) FROM workspaces) + (SELECT count(*) FROM webhook_events_log)");
    if (!present)
        return tl::unexpected(present.error());
    if (*present > 0)
        return tl::unexpected(Error{Error::Kind::Rejected, "database_in_use",
                                    "the database holds something already; name a new one"});
    Result<void> cleared = run("DELETE FROM keys");
    if (!cleared)
        return cleared;
    std::optional<Statement> insert;
    const TableHead *head = nullptr;
    while (true) {
        const Result<std::optional<TableRow>> row = source.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (head != (*row)->head) {
            head = (*row)->head;
            insert.emplace(m_handle, insertInto(*head));
        }
        for (std::size_t column = 0; column < head->columns.size(); ++column)
            insert->bind(static_cast<int>(column) + 1, head->columns[column]->type, (*row)->cells[column]);
        const Result<bool> inserted = insert->step();
        if (!inserted)
            return tl::unexpected(inserted.error());
        insert->reset();
    }
    Result<void> completed = run(addWhatIsMissing);
    if (!completed)
        return completed;
    const std::string moveOn = "UPDATE workspaces SET head = head + " + std::to_string(headAfterRestore);
    return run(moveOn.c_str());
}

} // namespace shoptalk::relay
