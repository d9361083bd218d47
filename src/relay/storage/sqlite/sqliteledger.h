// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/ledger.h"

#include <filesystem>
#include <memory>

struct sqlite3;

namespace shoptalk::relay {

/// A SQLite file, on a connection of its own: a snapshot of the write-ahead log keeps nobody from writing.
class SqliteLedger final : public Ledger {
public:
    /// For copying: the file is there and of this version, and is not written to. Errors: Storage
    /// ("cannot_open", "not_migrated", "newer_database").
    static http::Result<std::unique_ptr<SqliteLedger>> openForReading(const std::filesystem::path &file);
    /// For filling: the file is made if it is not there, and migrated. Errors: Storage.
    static http::Result<std::unique_ptr<SqliteLedger>> openForFilling(const std::filesystem::path &file);
    ~SqliteLedger() override;
    SqliteLedger(const SqliteLedger &) = delete;
    SqliteLedger &operator=(const SqliteLedger &) = delete;

    http::Result<void> copyTo(RowSink &sink) override;
    http::Result<void> fillFrom(RowSource &source) override;

private:
    explicit SqliteLedger(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    http::Result<void> run(const char *sql);
    http::Result<std::int64_t> count(const char *sql);
    http::Result<void> copyTable(const TableForm &form, RowSink &sink);
    http::Result<void> fillEmpty(RowSource &source);

    sqlite3 *m_handle;
};

} // namespace shoptalk::relay
