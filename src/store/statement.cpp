// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace shoptalk {

namespace {

/// Qt leaves out a byte order mark at the beginning, but here it is part of a text that somebody wrote.
QString fromUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    return utf8.startsWith(mark) ? QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8.sliced(mark.size()))
                                 : QString::fromUtf8(utf8);
}

} // namespace

Statement::Statement(const Connection &connection, const QString &sql)
    : m_prepared(connection.prepared(sql))
    , m_handle(m_prepared->handle())
{
}

Statement::~Statement()
{
    m_prepared->giveBack();
}

Result<void> Statement::runAll(const QList<ColumnValue> &values)
{
    m_prepared->restart();
    for (const ColumnValue &value : values)
        m_prepared->bind(value);
    return execute();
}

Result<void> Statement::execute()
{
    m_rows = Rows::None;
    m_error = m_prepared->error() ? m_prepared->error() : m_prepared->bindingError();
    if (!m_error && step())
        m_rows = Rows::FirstIsRead;
    return ended();
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_error = storageError(sqlite3_db_handle(m_handle));
    sqlite3_reset(m_handle); // ends the reading transaction
    return false;
}

bool Statement::next()
{
    const bool isThere = m_rows == Rows::FirstIsRead || (m_rows == Rows::AreRead && step());
    m_rows = isThere ? Rows::AreRead : Rows::None;
    return isThere;
}

Result<void> Statement::ended() const
{
    return m_error ? Result<void>(failure(*m_error)) : Result<void>();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return utf8 ? fromUtf8(QByteArrayView(utf8, sqlite3_column_bytes(m_handle, column))) : QString();
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {bytes, sqlite3_column_bytes(m_handle, column)};
}

qint64 Statement::big(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(big(column), Qt::UTC);
}

QDateTime Statement::timeMs(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(big(column), Qt::UTC);
}

int Statement::rowsChanged() const
{
    return sqlite3_changes(sqlite3_db_handle(m_handle));
}

qint64 Statement::insertedRow() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_handle));
}

Result<void> runSql(const Connection &connection, const QString &sql)
{
    sqlite3 *const database = connection.handle();
    if (sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(storageError(database));
    return {};
}

} // namespace shoptalk
