// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::bench {

/// The floor: SQLite's own interface with nothing around it, each statement prepared once.
class RawSqlite {
public:
    explicit RawSqlite(const std::string &path)
    {
        must(sqlite3_open(path.c_str(), &m_handle));
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = NORMAL");
        run("PRAGMA cache_size = -65536");
        run("PRAGMA foreign_keys = ON");
    }
    ~RawSqlite() { sqlite3_close(m_handle); }
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    void run(const char *sql) { must(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr)); }
    void must(int code) const
    {
        if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
            return;
        std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(m_handle));
        std::exit(1);
    }
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// A row as plain C++ has it: a string for each text and a number for each integer.
template <std::size_t textCount, std::size_t numberCount>
struct PlainRow {
    std::array<std::string, textCount> texts;
    std::array<sqlite3_int64, numberCount> numbers{};
};

/// One prepared statement of the floor.
class RawStatement {
public:
    RawStatement(RawSqlite &database, const char *sql)
        : m_database(&database)
    {
        database.must(sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr));
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    RawStatement &bind(int position, sqlite3_int64 value)
    {
        m_database->must(sqlite3_bind_int64(m_statement, position, value));
        return *this;
    }
    RawStatement &bind(int position, std::string_view text)
    {
        m_database->must(
            sqlite3_bind_text(m_statement, position, text.data(), int(text.size()), SQLITE_TRANSIENT));
        return *this;
    }
    /// Runs to the end and copies every column. `kinds` has for each of them t if it is a text, n if a
    /// number.
    template <class Row>
    std::vector<Row> rows(std::string_view kinds, std::size_t expected)
    {
        std::vector<Row> rows;
        rows.reserve(expected);
        int code = SQLITE_OK;
        while ((code = sqlite3_step(m_statement)) == SQLITE_ROW)
            copyRow(rows.emplace_back(), kinds);
        m_database->must(code);
        sqlite3_reset(m_statement);
        return rows;
    }
    /// Runs to the end, reads every column as text, and gives how many rows there were.
    int readAll()
    {
        int rows = 0;
        int code = SQLITE_OK;
        while ((code = sqlite3_step(m_statement)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
                m_bytes += size_t(sqlite3_column_bytes(m_statement, column));
            ++rows;
        }
        m_database->must(code);
        sqlite3_reset(m_statement);
        return rows;
    }

    /// Runs to the end and reads every column as a number. Nothing is kept.
    void addUp()
    {
        int code = SQLITE_OK;
        while ((code = sqlite3_step(m_statement)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
                m_sum += sqlite3_column_int64(m_statement, column);
        }
        m_database->must(code);
        sqlite3_reset(m_statement);
    }

private:
    template <class Row>
    void copyRow(Row &row, std::string_view kinds)
    {
        auto text = row.texts.begin();
        auto number = row.numbers.begin();
        for (int column = 0; column < int(kinds.size()); ++column) {
            if (kinds[size_t(column)] == 'n') {
                *number++ = sqlite3_column_int64(m_statement, column);
            } else if (const void *bytes = sqlite3_column_blob(m_statement, column)) {
                text->assign(static_cast<const char *>(bytes),
                             size_t(sqlite3_column_bytes(m_statement, column)));
                ++text;
            } else {
                ++text;
            }
        }
    }

    RawSqlite *m_database;
    sqlite3_stmt *m_statement = nullptr;
    sqlite3_int64 m_sum = 0; ///< As `m_bytes`.
    size_t m_bytes = 0; ///< Kept, so that reading is not optimised away.
};

} // namespace shoptalk::bench
