// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "core/logging.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Result<void> runAll(const QSqlDatabase &database, const Migration &migration)
{
    for (const QString &sql : migration.statements) {
        if (const Result<void> ran = runSql(database, sql); !ran)
            return ran;
    }
    // A pragma takes no bound value; the number is our own.
    return runSql(database, u"PRAGMA user_version = %1"_s.arg(migration.version));
}

Result<void> climb(const QSqlDatabase &database, const Migration &migration)
{
    if (const Result<void> begun = runSql(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = runAll(database, migration);
    if (done)
        done = runSql(database, u"COMMIT"_s);
    if (!done) {
        (void)runSql(database, u"ROLLBACK"_s); // may be rolled back already; the first error is what counts
        qCWarning(logStore) << "migration" << migration.version << "failed:" << describe(done.error());
        if (done.error().reason == "database_error"_L1 || done.error().reason == "constraint"_L1)
            return failure(Error::Kind::Storage, u"migration_failed"_s, done.error().detail);
    }
    return done;
}

} // namespace

Result<int> schemaVersion(const QSqlDatabase &database)
{
    Statement statement(database, u"PRAGMA user_version"_s);
    if (const Result<void> ran = statement.run(); !ran)
        return failure(ran.error());
    return statement.next() ? statement.integer(0) : 0;
}

Result<void> migrate(const QSqlDatabase &database, std::span<const Migration> ladder)
{
    const Result<int> reached = schemaVersion(database);
    if (!reached)
        return failure(reached.error());
    if (!ladder.empty() && *reached > ladder.back().version)
        return failure(Error::Kind::Storage, u"database_newer"_s, u"schema %1"_s.arg(*reached));
    for (const Migration &migration : ladder) {
        if (migration.version <= *reached)
            continue;
        if (const Result<void> climbed = climb(database, migration); !climbed)
            return climbed;
    }
    return {};
}

} // namespace shoptalk
