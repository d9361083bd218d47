// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/connection.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// SQLite's primary result codes. Source: https://www.sqlite.org/rescode.html
Reason reasonFor(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Reason::DatabaseLocked;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Reason::DatabaseDamaged;
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return Reason::DataFolderUnwritable;
    case 10: // SQLITE_IOERR
        return Reason::DiskError;
    case 13: // SQLITE_FULL
        return Reason::DiskFull;
    case 19: // SQLITE_CONSTRAINT
        return Reason::Constraint;
    default:
        return Reason::DatabaseError;
    }
}

} // namespace

Error storageError(const QSqlError &error)
{
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error{Error::Kind::Storage, reasonFor(error.nativeErrorCode().toInt()), {}, detail};
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_prepared(connection.prepared(sql))
    , m_query(m_prepared->query)
    , m_isPrepared(!m_query.lastError().isValid())
{
}

Statement::~Statement()
{
    m_prepared->hasFailed = m_query.lastError().isValid();
    m_query.finish();
    m_prepared->isInUse = false;
}

Result<void> Statement::execute()
{
    if (!m_isPrepared || !m_query.exec())
        return failure(storageError(m_query.lastError()));
    return {};
}

Result<void> Statement::ended() const
{
    if (m_query.lastError().isValid())
        return failure(storageError(m_query.lastError()));
    return {};
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(big(column), Qt::UTC);
}

QDateTime Statement::timeMs(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(big(column), Qt::UTC);
}

Result<void> runSql(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return failure(storageError(query.lastError()));
    return {};
}

} // namespace shoptalk
