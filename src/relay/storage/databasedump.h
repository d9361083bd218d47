// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace shoptalk::relay {

enum class ColumnType { Integer, Text, Blob };

/// Which engine has a table or a column.
enum class Engine { Both, Sqlite, Postgres };

struct ColumnForm {
    std::string_view name;
    ColumnType type = ColumnType::Integer;
    Engine engine = Engine::Both;
};

/// A table, without the columns that an engine numbers by itself.
struct TableSchema {
    /// To whom its rows belong.
    enum class Scope {
        Everybody, ///< Can be read in one go.
        Workspace, ///< Each row is one workspace's.
        WorkspaceOrNobody ///< Each row is one workspace's, or nobody's yet.
    };
    std::string_view name;
    Scope scope = Scope::Everybody;
    std::string_view order = {}; ///< The column with the order of the rows; empty: any order.
    std::vector<ColumnForm> columns;
    Engine engine = Engine::Both;
};

/// All tables with all columns, each after those that it refers to.
const std::vector<TableSchema> &tableSchemas();
/// Null if there is none.
const TableSchema *tableNamed(std::string_view name);
const ColumnForm *columnNamed(const TableSchema &table, std::string_view name);

/// A value: an integer, the bytes of a text or blob, or nothing.
using Cell = std::optional<std::variant<std::int64_t, std::string>>;

/// Some columns of a table, in the order of a row's cells.
struct TableHead {
    const TableSchema *form = nullptr;
    std::vector<const ColumnForm *> columns;
};

/// All columns that the engine has.
TableHead headFor(const TableSchema &form, Engine engine);
/// The names of the columns, separated by commas.
std::string columnList(const TableHead &head);

/// Receives the rows of a database, table by table.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual http::Result<void> beginTable(const TableHead &head) = 0;
    virtual http::Result<void> row(std::span<const Cell> cells) = 0;
};

struct TableRow {
    const TableHead *head = nullptr; ///< The same for all rows of a table; lives as long as the source.
    std::vector<Cell> cells;
};

/// Gives the rows of a database, table by table.
class RowSource {
public:
    virtual ~RowSource() = default;
    /// The next row; nothing after the last.
    virtual http::Result<std::optional<TableRow>> next() = 0;
};

/// Only the tables and columns that one engine has, from rows of either engine.
class RowsForEngine final : public RowSource {
public:
    /// `source` outlives this.
    RowsForEngine(RowSource &source, Engine engine)
        : m_source(source)
        , m_engine(engine)
    {
    }
    http::Result<std::optional<TableRow>> next() override;

private:
    const TableHead &headOf(const TableHead &whole);

    RowSource &m_source;
    Engine m_engine;
    const TableHead *m_whole = nullptr;
    std::deque<TableHead> m_heads;
};

/// By how much a restore advances each workspace's head: numbers that were given out after the backup was
/// made are never used again, so that a console does not mistake a new event for one that it has.
inline constexpr std::int64_t headAfterRestore = 1'000'000'000;

/// A whole database for copying. Blocks; opened for one job.
class DatabaseDump {
public:
    virtual ~DatabaseDump() = default;
    /// Copies all rows as they are at one moment, while others go on reading and writing. Errors: Storage,
    /// and the sink's.
    virtual http::Result<void> copyTo(RowSink &sink) = 0;
    /// Stores all rows of the source, or none; each workspace's head is advanced by headAfterRestore. Errors:
    /// Rejected ("database_in_use": it is not empty), Storage, and the source's.
    virtual http::Result<void> fillFrom(RowSource &source) = 0;
};

} // namespace shoptalk::relay
