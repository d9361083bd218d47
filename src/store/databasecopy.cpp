// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasecopy.h"

#include "domain/broadcast/broadcast.h"
#include "store/connection.h"
#include "store/databasefile.h"
#include "store/keyrepository.h"
#include "store/schema.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<void> copyDatabase(const QString &from, const QString &to)
{
    // A connection that can write would create a missing file.
    Connection existing;
    if (Result<void> opened = existing.open(from, Connection::Access::Inspect); !opened)
        return opened;
    Connection connection;
    if (Result<void> opened = connection.open(from, Connection::Access::Copy); !opened)
        return opened;
    Statement copy(connection, u"VACUUM INTO ?"_s);
    return copy.run(to);
}

Result<void> checkDatabase(const QString &path)
{
    if (Result<void> sound = inspectDatabaseFile(path, storeMigrations().back().version); !sound)
        return sound;
    Connection connection;
    if (Result<void> opened = connection.open(path, Connection::Access::Inspect); !opened)
        return opened;
    Statement check(connection, u"PRAGMA quick_check(1)"_s);
    if (Result<void> ran = check.run(); !ran)
        return ran;
    if (!check.next() || check.text(0) != "ok"_L1)
        return failure(Error::Kind::Storage, Reason::DatabaseDamaged, u"quick_check failed"_s);
    return {};
}

Result<void> holdBackRestored(const QString &path)
{
    Connection connection;
    if (Result<void> opened = connection.open(path, Connection::Access::Copy); !opened)
        return opened;
    // No journal on the disk: one that an interrupted restore left would be applied to the next file of the
    // same name. The interrupted file itself is never used.
    Statement journal(connection, u"PRAGMA journal_mode = MEMORY"_s);
    if (Result<void> ran = journal.run(); !ran)
        return ran;
    while (journal.next()) {} // the new mode
    // Hidden messages too: undoing their deletion would send them.
    Statement mark(connection,
                   u"UPDATE outbox SET tried_at_ms = unixepoch() * 1000 WHERE tried_at_ms IS NULL"_s);
    if (Result<void> ran = mark.run(); !ran)
        return ran;
    Statement known(connection,
                    u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'broadcasts'"_s);
    if (Result<void> ran = known.run(); !ran)
        return ran;
    if (!known.next())
        return known.ended();
    Statement pause(connection, uR"sql(UPDATE broadcasts SET state = ?, pause = ?, pause_code = 0
        WHERE state IN (?, ?))sql"_s);
    return pause.run(BroadcastState::Paused, BroadcastPause::Restored, BroadcastState::Running,
                     BroadcastState::Scheduled);
}

Result<QString> keyIdOfDatabase(const QString &path)
{
    Connection connection;
    if (const Result<void> opened = connection.open(path, Connection::Access::Inspect); !opened)
        return failure(opened.error());
    const Result<KeyRecord> record = KeyRepository(connection).record();
    if (!record)
        return failure(record.error());
    return record->keyId;
}

} // namespace shoptalk
