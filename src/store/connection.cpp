// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/statement.h"

#include <QStringList>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int busyTimeoutMs = 3000;

/// A connection is used by one thread only, so SQLite needs no mutex for it.
int flagsFor(Connection::Access access)
{
    const bool canWrite = access == Connection::Access::Write || access == Connection::Access::Copy;
    return SQLITE_OPEN_NOMUTEX
        | (canWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
}

QStringList pragmasFor(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Inspect:
    case Connection::Access::Copy:
        return {};
    case Connection::Access::Read:
        // 16 MB: a person who scrolls through a long conversation fills it, and what is read again is in the
        // system's cache.
        return {u"PRAGMA query_only = ON"_s, u"PRAGMA cache_size = -16384"_s};
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

Connection::~Connection()
{
    close();
}

Result<void> Connection::open(const QString &path, Access access)
{
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flagsFor(access), nullptr);
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    Result<void> opened = code == SQLITE_OK ? configure(access) : failure(storageError(m_handle));
    if (!opened)
        close();
    return opened;
}

Result<void> Connection::configure(Access access) const
{
    const QStringList pragmas = pragmasFor(access);
    for (const QString &pragma : pragmas) {
        if (Result<void> set = runSql(*this, pragma); !set)
            return set;
    }
    return {};
}

std::shared_ptr<PreparedStatement> Connection::prepared(const QString &sql) const
{
    std::shared_ptr<PreparedStatement> &kept = m_prepared[sql];
    std::shared_ptr<PreparedStatement> free = kept;
    if (!free || free->isInUse())
        free = std::make_shared<PreparedStatement>(m_handle, sql);
    if (!kept && !free->error())
        kept = free;
    free->take();
    return free;
}

void Connection::close()
{
    m_prepared.clear();
    sqlite3_close_v2(m_handle); // waits for a statement that is still there
    m_handle = nullptr;
}

} // namespace shoptalk
