// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/backup/sealedfile.h"
#include "relay/storage/databasedump.h"

#include <deque>

namespace shoptalk::relay {

/// How many rows of all tables a backup holds, and how many of them are events.
struct RowCounts {
    std::uint64_t rows = 0;
    std::uint64_t events = 0;
    friend bool operator==(const RowCounts &, const RowCounts &) = default;
};

/// Writes rows as records into a sealed file: each table's name and columns, then its rows; at the end their
/// number.
class RowRecorder final : public RowSink {
public:
    /// `file` outlives this.
    explicit RowRecorder(SealedFileWriter &file)
        : m_file(file)
    {
    }
    http::Result<void> beginTable(const TableHead &head) override;
    http::Result<void> row(std::span<const Cell> cells) override;
    http::Result<void> finish();
    const RowCounts &counts() const { return m_counts; }

private:
    SealedFileWriter &m_file;
    RowCounts m_counts;
    bool m_isEvents = false;
};

/// Reads what RowRecorder wrote. Errors: the file's, and Malformed ("backup_newer": a table or column that
/// this program does not know).
class RowReader final : public RowSource {
public:
    /// `file` outlives this.
    explicit RowReader(SealedFileReader &file)
        : m_file(file)
    {
    }
    http::Result<std::optional<TableRow>> next() override;
    const RowCounts &counts() const { return m_counts; }

private:
    http::Result<std::uint64_t> number();
    http::Result<std::string> bytes();
    http::Result<void> readTable();
    http::Result<TableRow> readRow();
    http::Result<void> checkEnd();

    SealedFileReader &m_file;
    std::deque<TableHead> m_heads;
    RowCounts m_counts;
};

} // namespace shoptalk::relay
