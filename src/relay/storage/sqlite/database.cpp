// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/database.h"

#include "relay/storage/sqlite/newdatabase.h"

#include <sqlite3.h>

namespace shoptalk::relay::sqlite {

namespace {

/// How long a writer waits for one in another process.
constexpr int busyTimeoutMs = 10'000;

/// The cache (in KiB) holds the newest pages of the list of seen bodies. A checkpoint every 4,000 pages of
/// log instead of 1,000 writes each page back less often; Checkpoints makes them.
constexpr const char *setUp = R"sql(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -16384;
    PRAGMA wal_autocheckpoint = 4000;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
)sql";

http::Error cannotOpen(const std::filesystem::path &file, std::string_view why)
{
    return {http::Error::Kind::Storage, "cannot_open", file.string() + ": " + std::string(why)};
}

} // namespace

int openConnection(const std::filesystem::path &file, int flags, sqlite3 **handle)
{
    const std::u8string name = file.u8string();
    return sqlite3_open_v2(reinterpret_cast<const char *>(name.c_str()), handle, flags, nullptr);
}

http::Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path &file)
{
    if (!createForOwnerOnly(file))
        return tl::unexpected(cannotOpen(file, "the file cannot be created or opened"));
    sqlite3 *handle = nullptr;
    const int code = openConnection(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, &handle);
    std::unique_ptr<Database> database(new Database(handle));
    if (code != SQLITE_OK)
        return tl::unexpected(cannotOpen(file, sqlite3_errstr(code)));
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    database->run(setUp);
    const http::Result<void> ready = database->outcome();
    if (!ready)
        return tl::unexpected(cannotOpen(file, ready.error().detail));
    database->m_identity.emplace(file);
    return database;
}

Database::Database(sqlite3 *handle)
    : m_handle(handle)
{
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_prepared)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void Database::watchLog(std::function<void(int)> watcher)
{
    m_logWatcher = std::move(watcher);
    const auto noted = [](void *self, sqlite3 *, const char *, int pages) {
        static_cast<Database *>(self)->m_logWatcher(pages);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, noted, this);
}

http::Result<int> Database::checkpoint()
{
    int inLog = 0;
    int written = 0;
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, &inLog, &written);
    if (code != SQLITE_OK && code != SQLITE_BUSY) {
        return tl::unexpected(http::Error{http::Error::Kind::Storage, "database", sqlite3_errmsg(m_handle)});
    }
    return inLog - written;
}

void Database::run(const char *sql)
{
    if (!failed() && sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        noteFailure(sql);
}

http::Result<void> Database::outcome()
{
    if (!m_failure)
        return {};
    http::Error failure = *m_failure;
    m_failure.reset();
    return tl::unexpected(failure);
}

void Database::checkFile()
{
    if (failed() || !m_identity || m_identity->isUnchanged())
        return;
    m_failure =
        http::Error{http::Error::Kind::Storage, "database_replaced",
                    "THE DATABASE FILE WAS DELETED OR REPLACED while the relay runs: nothing is stored. Put "
                    "it back or restore a backup, then start the relay again."};
}

sqlite3_stmt *Database::prepared(const char *sql)
{
    if (failed())
        return nullptr;
    const auto known = m_prepared.find(std::string_view(sql));
    if (known != m_prepared.end())
        return known->second;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        noteFailure(sql);
        return nullptr;
    }
    m_prepared.emplace(sql, statement);
    return statement;
}

void Database::noteFailure(std::string_view during)
{
    if (failed())
        return;
    // The statement's text holds no values: they are bound.
    const std::string what =
        std::string(sqlite3_errmsg(m_handle)) + " in " + std::string(during.substr(0, 120));
    m_failure = http::Error{http::Error::Kind::Storage, "database", what};
}

Query::~Query()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

bool Query::next()
{
    if (!m_statement || m_database.failed())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database.noteFailure(sqlite3_sql(m_statement));
    return code == SQLITE_ROW;
}

std::int64_t Query::run()
{
    next();
    return m_database.failed() ? 0 : sqlite3_changes64(m_database.m_handle);
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Query::text(int column) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string();
}

void Query::bind(int index, std::int64_t value)
{
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, index, value));
}

void Query::bind(int index, std::string_view text)
{
    if (m_statement)
        check(sqlite3_bind_text64(m_statement, index, text.empty() ? "" : text.data(), text.size(),
                                  SQLITE_STATIC, SQLITE_UTF8));
}

void Query::bind(int index, crypto::BytesView blob)
{
    if (!m_statement)
        return;
    if (blob.empty())
        check(sqlite3_bind_zeroblob(m_statement, index, 0));
    else
        check(sqlite3_bind_blob64(m_statement, index, blob.data(), blob.size(), SQLITE_STATIC));
}

void Query::bind(int index, std::nullopt_t)
{
    if (m_statement)
        check(sqlite3_bind_null(m_statement, index));
}

void Query::check(int code)
{
    if (code != SQLITE_OK)
        m_database.noteFailure(sqlite3_sql(m_statement));
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
    , m_kind(kind)
{
    m_database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // The rollback clears the failure; nobody asks for its outcome any more.
    static_cast<void>(m_database.outcome());
    m_database.run("ROLLBACK");
    static_cast<void>(m_database.outcome());
}

http::Result<void> Transaction::commit()
{
    m_database.run("COMMIT");
    http::Result<void> outcome = m_database.outcome();
    if (!outcome)
        return outcome;
    m_open = false;
    if (m_kind == Kind::Write)
        m_database.checkFile();
    return m_database.outcome();
}

} // namespace shoptalk::relay::sqlite
