// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/statement.h"

#include <QSqlError>
#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString optionsFor(Connection::Access access)
{
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=3000"_s;
    const bool canWrite = access == Connection::Access::Write || access == Connection::Access::Copy;
    return canWrite ? timeout : timeout + u";QSQLITE_OPEN_READONLY"_s;
}

QStringList pragmasFor(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Inspect:
    case Connection::Access::Copy:
        return {};
    case Connection::Access::Read:
        return {u"PRAGMA query_only = ON"_s, u"PRAGMA cache_size = -65536"_s};
    case Connection::Access::Write:
        return {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                u"PRAGMA cache_size = -65536"_s, u"PRAGMA foreign_keys = ON"_s,
                u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA secure_delete = ON"_s,
                u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA journal_size_limit = 67108864"_s,
                // 16 MB: pages that change again and again are written to the database a quarter as often.
                u"PRAGMA wal_autocheckpoint = 4000"_s};
    }
    return {};
}

} // namespace

Connection::Connection()
    : m_name(u"shoptalk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    close();
}

Result<void> Connection::open(const QString &path, Access access)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(optionsFor(access));
    Result<void> opened;
    if (!m_database.open())
        opened = failure(storageError(m_database.lastError()));
    else
        opened = configure(access);
    if (!opened)
        close();
    return opened;
}

Result<void> Connection::configure(Access access)
{
    const QStringList pragmas = pragmasFor(access);
    for (const QString &pragma : pragmas) {
        if (Result<void> set = runSql(*this, pragma); !set)
            return set;
    }
    return {};
}

std::shared_ptr<PreparedQuery> Connection::prepared(const QString &sql) const
{
    std::shared_ptr<PreparedQuery> &kept = m_prepared[sql];
    if (!kept || kept->isInUse || kept->hasFailed) {
        auto made = std::make_shared<PreparedQuery>(m_database);
        made->query.setForwardOnly(true);
        made->query.prepare(sql); // the query keeps an error
        made->isInUse = true;
        if (!kept || kept->hasFailed)
            kept = made;
        return made;
    }
    kept->isInUse = true;
    return kept;
}

void Connection::close()
{
    if (!m_database.isValid())
        return;
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace shoptalk
