// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/postgres/values.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct pg_conn;
struct pg_result;

namespace shoptalk::relay::postgres {

/// The rows that a statement gave. Columns that are NULL read as 0 and "".
class Rows {
public:
    Rows() = default;
    explicit Rows(pg_result *result);

    int size() const;
    std::int64_t integer(int row, int column) const; ///< Of bigint, integer, smallint and boolean.
    std::string text(int row, int column) const; ///< Of text and bytea.
    bool isNull(int row, int column) const;
    std::int64_t affected() const; ///< How many rows were changed.

private:
    struct Clear {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

/// One connection, for one thread at a time. The first failure is kept until `outcome` is called; statements
/// in between give no rows, so that callers check once, at the end. A broken connection is opened again by
/// the next `revive`.
class Connection {
public:
    /// `url` in libpq's form, `setting` where it came from. Errors: Storage ("cannot_connect"); the detail
    /// names the setting and contains nothing of the address.
    static http::Result<std::unique_ptr<Connection>> open(const std::string &url,
                                                          std::string_view setting = "database.url_file");
    /// A connection that is not open yet: `revive` opens it.
    static std::unique_ptr<Connection> closed(const std::string &url);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Several statements without parameters and rows; not in a pipeline.
    void script(const char *sql);
    /// One statement, prepared at its first run; `sql` is a literal.
    template <class... Given>
    Rows run(const char *sql, const Given &...given)
    {
        Values values;
        (values.add(given), ...);
        return runWith(sql, values);
    }
    /// The same, sent only with `flush`: all queued statements are sent together, without waiting in between.
    template <class... Given>
    void queue(const char *sql, const Given &...given)
    {
        Values values;
        (values.add(given), ...);
        queueWith(sql, std::move(values));
    }
    /// For statements whose values are known only at run time; `sql` lives as long as the connection.
    void queueWith(const char *sql, Values values);
    /// How many statements are queued, which is the next one's place among the answers.
    std::size_t queued() const { return m_queue.size(); }
    /// Runs the queued statements; gives one Rows each, in order. After a failure the server skips the rest.
    std::vector<Rows> flush();

    /// The first failure since the last call.
    http::Result<void> outcome();
    bool failed() const { return m_failure.has_value(); }
    void fail(http::Error error);
    /// Connects again if the connection broke; false if it can't.
    bool revive();
    pg_conn *handle() const { return m_handle; }

private:
    struct Queued {
        const char *sql;
        Values values;
    };
    explicit Connection(std::string url);
    Rows runWith(const char *sql, const Values &values);
    const char *prepared(const char *sql);
    bool send(const Queued &statement);
    bool push();
    Rows taken(pg_result *result, const char *during);
    Rows nextOfPipeline(const char *during);
    void noteFailure(pg_result *result, std::string_view during);
    bool connect();

    std::string m_url;
    pg_conn *m_handle = nullptr;
    std::map<std::string, std::string, std::less<>>
        m_prepared; ///< By their SQL: the name that the server knows.
    std::vector<Queued> m_queue;
    std::optional<http::Error> m_failure;
};

/// Rolls back unless committed.
class Transaction {
public:
    enum class Kind { Read, Write };
    /// A read sees the database at one moment; a write locks the rows that it changes.
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Commits if nothing failed since it began, else rolls back and gives that failure. Statements that are
    /// still queued are sent first.
    http::Result<void> commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// From here to the transaction's end, only this workspace's rows are visible. Queued with the next
/// statements.
void enter(Connection &connection, std::string_view workspace);

} // namespace shoptalk::relay::postgres
