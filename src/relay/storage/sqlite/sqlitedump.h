// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/databasedump.h"

#include <filesystem>
#include <memory>

struct sqlite3;

namespace shoptalk::relay {

/// A dump of a SQLite file, on its own connection: others can write while it reads a snapshot of the log.
class SqliteDump final : public DatabaseDump {
public:
    /// For copying: the file has to exist and have this version, and is not written to. Errors: Storage
    /// ("cannot_open", "not_migrated", "newer_database").
    static http::Result<std::unique_ptr<SqliteDump>> openForReading(const std::filesystem::path &file);
    /// For filling: the file is created if it does not exist, and migrated. Errors: Storage.
    static http::Result<std::unique_ptr<SqliteDump>> openForFilling(const std::filesystem::path &file);
    ~SqliteDump() override;
    SqliteDump(const SqliteDump &) = delete;
    SqliteDump &operator=(const SqliteDump &) = delete;

    http::Result<void> copyTo(RowSink &sink) override;
    http::Result<void> fillFrom(RowSource &source) override;

private:
    explicit SqliteDump(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    http::Result<void> run(const char *sql);
    http::Result<std::int64_t> count(const char *sql);
    http::Result<void> copyTable(const TableSchema &form, RowSink &sink);
    http::Result<void> fillEmpty(RowSource &source);

    sqlite3 *m_handle;
};

} // namespace shoptalk::relay
