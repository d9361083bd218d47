// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"
#include "http/message.h"
#include "relay/storage/sqlite/fileidentity.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace shoptalk::relay::sqlite {

/// sqlite3_open_v2, which takes the names of files in UTF-8 on every system; gives its code.
int openConnection(const std::filesystem::path &file, int flags, sqlite3 **handle);

/// One connection, for one thread at a time. The first failure is kept until `outcome` is called; statements
/// in between give no rows, so that callers check once, at the end.
class Database {
public:
    /// Opens or creates the file, readable by its owner alone; WAL, every commit on disk before it returns.
    /// Errors: Storage ("cannot_open").
    static http::Result<std::unique_ptr<Database>> open(const std::filesystem::path &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs SQL without parameters and rows.
    void run(const char *sql);
    /// The first failure since the last call.
    http::Result<void> outcome();
    bool failed() const { return m_failure.has_value(); }
    /// Fails if the database's file was deleted or replaced: then everything that was written is lost.
    void checkFile();

    /// `watcher` is called after each commit with the number of pages in the log, instead of SQLite's own
    /// checkpoints, which would keep that commit waiting. It must not use this connection.
    void watchLog(std::function<void(int pages)> watcher);
    /// Writes the pages of the log that no reader needs any more into the database file; gives how many are
    /// left. Does not wait for others.
    http::Result<int> checkpoint();

private:
    friend class Query;
    explicit Database(sqlite3 *handle);
    sqlite3_stmt *prepared(const char *sql);
    void noteFailure(std::string_view during);

    sqlite3 *m_handle;
    std::map<std::string, sqlite3_stmt *, std::less<>> m_prepared; ///< By their SQL.
    std::function<void(int)> m_logWatcher;
    std::optional<FileIdentity> m_identity; ///< Once it is open.
    std::optional<http::Error> m_failure;
};

/// One run of a prepared statement. `sql` is a literal; the parameters are bound in order, and texts and
/// blobs among them outlive the run.
class Query {
public:
    template <class... Values>
    Query(Database &database, const char *sql, const Values &...values)
        : m_database(database)
        , m_statement(database.prepared(sql))
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// True if there is a row, or a next one.
    bool next();
    /// For statements without rows; gives how many rows were changed.
    std::int64_t run();

    std::int64_t integer(int column) const;
    std::string text(int column) const; ///< Of TEXT and BLOB.

private:
    void bind(int index, std::int64_t value);
    void bind(int index, std::string_view text);
    void bind(int index, crypto::BytesView blob);
    void bind(int index, std::nullopt_t);
    template <class Value>
    void bind(int index, const std::optional<Value> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }
    void check(int code);

    Database &m_database;
    sqlite3_stmt *m_statement; ///< Null after a failure.
};

/// Rolls back unless committed.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Commits if nothing failed since it began, else rolls back and gives that failure. Also fails if a
    /// Write was committed into a file that was deleted or replaced.
    http::Result<void> commit();

private:
    Database &m_database;
    Kind m_kind;
    bool m_open = true;
};

} // namespace shoptalk::relay::sqlite
