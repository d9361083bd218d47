// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <type_traits>

namespace shoptalk {

class Connection;
struct PreparedQuery;

/// SQLite's error as our own; `reason` is "database_locked", "database_damaged",
/// "data_folder_unwritable", "disk_full", "disk_error", "constraint" or "database_error". Never contains a
/// bound value.
Error storageError(const QSqlError &error);

/// How values are stored. Text is never NULL unless asked for with `orNull`; times are whole seconds, or NULL
/// when invalid.
inline QVariant toColumn(const QString &text)
{
    return text.isNull() ? QVariant(QString(QLatin1String(""))) : text;
}
inline QVariant toColumn(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("", 0) : bytes;
}
inline QVariant toColumn(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toSecsSinceEpoch()) : QVariant();
}
inline QVariant toColumn(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toColumn(int value)
{
    return value;
}
inline QVariant toColumn(qint64 value)
{
    return value;
}
inline QVariant toColumn(const QVariant &value)
{
    return value;
}
template <class Tag>
QVariant toColumn(const Identifier<Tag> &id)
{
    return toColumn(id.value());
}
template <class Enum>
requires std::is_enum_v<Enum> QVariant toColumn(Enum value)
{
    return static_cast<int>(value);
}

/// NULL instead of an empty text.
inline QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
template <class Tag>
QVariant orNull(const Identifier<Tag> &id)
{
    return orNull(id.value());
}

/// One SQL statement: prepared, bound in order, run; rows are read forward only.
class Statement {
public:
    Statement(const Connection &connection, const QString &sql);
    /// Returns the prepared query to the connection.
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds `values` to the question marks (plain ones: Qt doesn't know ?1) and runs. May be called again.
    template <class... Values>
    Result<void> run(const Values &...values)
    {
        m_query.finish();
        int position = 0;
        (m_query.bindValue(position++, toColumn(values)), ...);
        return execute();
    }

    /// The same with values that are only known at run time.
    Result<void> runAll(const QVariantList &values)
    {
        m_query.finish();
        for (int position = 0; position < values.size(); ++position)
            m_query.bindValue(position, values.at(position));
        return execute();
    }

    /// Moves to the next row; false after the last.
    bool next() { return m_query.next(); }
    /// The error that ended the rows early, such as a damaged page.
    Result<void> ended() const;

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    qint64 big(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
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

    int rowsChanged() const { return m_query.numRowsAffected(); }
    qint64 insertedRow() const { return m_query.lastInsertId().toLongLong(); }

private:
    Result<void> execute();

    std::shared_ptr<PreparedQuery> m_prepared;
    QSqlQuery &m_query;
    bool m_isPrepared;
};

/// Runs a statement that returns no rows and takes no values.
Result<void> runSql(const Connection &connection, const QString &sql);

/// Runs a statement and collects `read(statement)` of every row.
template <class Read, class... Values>
auto collect(Statement &statement, Read read, const Values &...values)
    -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    if (const Result<void> ran = statement.run(values...); !ran)
        return failure(ran.error());
    QList<std::invoke_result_t<Read, const Statement &>> rows;
    while (statement.next())
        rows << read(statement);
    if (const Result<void> ended = statement.ended(); !ended)
        return failure(ended.error());
    return rows;
}

} // namespace shoptalk
