// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/databasedump.h"
#include "relay/storage/postgres/connection.h"
#include "relay/storage/postgres/postgresstorage.h"

#include <chrono>
#include <map>
#include <set>

namespace shoptalk::relay {

/// A dump of a PostgreSQL database, as the role that owns the tables: workspace by workspace inside one
/// REPEATABLE READ transaction, because row-level security applies to that role as well.
class PostgresDump final : public DatabaseDump {
public:
    /// For copying. Errors: Configuration ("missing_value": the owner's address), Storage ("cannot_connect",
    /// "not_migrated", "newer_database").
    static http::Result<std::unique_ptr<PostgresDump>> openForReading(const PostgresAddress &address);
    /// For filling: also migrates. Errors: as above.
    static http::Result<std::unique_ptr<PostgresDump>> openForFilling(const PostgresAddress &address);

    http::Result<void> copyTo(RowSink &sink) override;
    http::Result<void> fillFrom(RowSource &source) override;

private:
    explicit PostgresDump(std::unique_ptr<postgres::Connection> owner)
        : m_owner(std::move(owner))
    {
    }
    static http::Result<std::unique_ptr<PostgresDump>> connect(const PostgresAddress &address);
    void enter(const std::string &workspace);
    http::Result<void> copyTable(const TableSchema &form, const std::vector<std::string> &workspaces,
                                 RowSink &sink);
    http::Result<void> stream(const std::string &sql, const TableHead &head, RowSink &sink);
    http::Result<void> fillRows(RowSource &source);
    void queueRow(const TableRow &row);
    http::Result<void> settleState();
    /// Creates the event log's month of this row.
    void prepareMonth(const TableRow &row);

    /// The statements by table and by whether they are for nobody's events. Kept, because the connection
    /// needs texts that live as long as it does.
    std::map<std::pair<const TableHead *, bool>, std::string> m_inserts;
    std::unique_ptr<postgres::Connection> m_owner;
    std::optional<std::string> m_entered;
    std::set<std::chrono::year_month> m_months; ///< The months of the event log that were prepared.
};

} // namespace shoptalk::relay
