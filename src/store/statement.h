// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "store/preparedstatement.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <type_traits>

namespace shoptalk {

class Connection;

/// One SQL statement: prepared, bound in order, run; rows are read forward only.
class Statement {
public:
    Statement(const Connection &connection, const QString &sql);
    /// Returns the prepared statement to the connection.
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds `values` to the question marks and runs. May be called again.
    template <class... Values>
    Result<void> run(const Values &...values)
    {
        m_prepared->restart();
        (m_prepared->bind(values), ...);
        return execute();
    }

    /// The same with values that are only known at run time.
    Result<void> runAll(const QList<ColumnValue> &values);

    /// Moves to the next row; false after the last.
    bool next();
    /// The error that ended the rows early, such as a damaged page.
    Result<void> ended() const;

    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    int integer(int column) const { return int(big(column)); }
    qint64 big(int column) const;
    bool flag(int column) const { return big(column) != 0; }
    /// UTC from whole seconds; invalid from NULL.
    QDateTime time(int column) const;
    /// UTC from milliseconds; invalid from NULL.
    QDateTime timeMs(int column) const;
    template <class Id>
    Id id(int column) const
    {
        return Id(text(column));
    }
    template <class Enum>
    Enum value(int column) const
    {
        return static_cast<Enum>(integer(column));
    }

    /// Of the last statement of the connection.
    int rowsChanged() const;
    qint64 insertedRow() const;

private:
    /// The first row is read when the statement runs, because one without rows does its work then.
    enum class Rows { None, FirstIsRead, AreRead };

    Result<void> execute();
    bool step();

    std::shared_ptr<PreparedStatement> m_prepared;
    sqlite3_stmt *m_handle;
    Rows m_rows = Rows::None;
    std::optional<Error> m_error;
};

/// Runs statements that return no rows and take no values.
Result<void> runSql(const Connection &connection, const QString &sql);

/// `read(statement)` of every row of a statement that runs.
template <class Read>
auto rowsOf(Statement &statement, Read read) -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    QList<std::invoke_result_t<Read, const Statement &>> rows;
    while (statement.next())
        rows << read(statement);
    if (const Result<void> ended = statement.ended(); !ended)
        return failure(ended.error());
    return rows;
}

/// Runs a statement and collects `read(statement)` of every row.
template <class Read, class... Values>
auto collect(Statement &statement, Read read, const Values &...values)
    -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    if (const Result<void> ran = statement.run(values...); !ran)
        return failure(ran.error());
    return rowsOf(statement, read);
}

/// The same with values that are only known at run time.
template <class Read>
auto collectAll(Statement &statement, Read read, const QList<ColumnValue> &values)
    -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    if (const Result<void> ran = statement.runAll(values); !ran)
        return failure(ran.error());
    return rowsOf(statement, read);
}

} // namespace shoptalk
