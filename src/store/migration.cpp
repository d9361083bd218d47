// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "core/logging.h"
#include "store/connection.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Result<void> runAll(const Connection &connection, const Migration &migration)
{
    for (const QString &sql : migration.statements) {
        if (Result<void> ran = runSql(connection, sql); !ran)
            return ran;
    }
    // A pragma cannot have bound values. The number is our own.
    return runSql(connection, u"PRAGMA user_version = %1"_s.arg(migration.version));
}

Result<void> climb(const Connection &connection, const Migration &migration)
{
    if (Result<void> begun = runSql(connection, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = runAll(connection, migration);
    if (done)
        done = runSql(connection, u"COMMIT"_s);
    if (!done) {
        (void)runSql(connection, u"ROLLBACK"_s); // it may already be rolled back; the first error is reported
        qCWarning(logStore) << "migration" << migration.version << "failed:" << describe(done.error());
        if (done.error().reason == Reason::DatabaseError || done.error().reason == Reason::Constraint)
            return failure(Error::Kind::Storage, Reason::MigrationFailed, done.error().detail);
    }
    return done;
}

} // namespace

Result<int> schemaVersion(const Connection &connection)
{
    Statement statement(connection, u"PRAGMA user_version"_s);
    if (const Result<void> ran = statement.run(); !ran)
        return failure(ran.error());
    return statement.next() ? statement.integer(0) : 0;
}

Result<void> migrate(const Connection &connection, std::span<const Migration> ladder,
                     const BeforeStep &beforeStep)
{
    const Result<int> reached = schemaVersion(connection);
    if (!reached)
        return failure(reached.error());
    if (!ladder.empty() && *reached > ladder.back().version)
        return failure(Error::Kind::Storage, Reason::DatabaseNewer, u"schema %1"_s.arg(*reached));
    const auto isDue = [reached = *reached](const Migration &migration) {
        return migration.version > reached;
    };
    const int steps = int(std::ranges::count_if(ladder, isDue));
    int step = 0;
    for (const Migration &migration : ladder) {
        if (!isDue(migration))
            continue;
        ++step;
        if (beforeStep && *reached > 0)
            beforeStep(step, steps);
        if (Result<void> climbed = climb(connection, migration); !climbed)
            return climbed;
    }
    return {};
}

} // namespace shoptalk
