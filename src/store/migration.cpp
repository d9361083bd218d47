// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "core/logging.h"
#include "store/connection.h"
#include "store/statement.h"
#include "store/statementprogress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Empty while nobody waits for it.
using StepProgress = std::function<void(int percent)>;

Result<void> runReporting(const Connection &connection, const QString &sql,
                          const std::function<void(int percent)> &report)
{
    report(0);
    const StatementProgress watched(connection, sql, report);
    return runSql(connection, sql);
}

Result<void> runAll(const Connection &connection, const Migration &migration, const StepProgress &progress)
{
    const qsizetype all = migration.statements.size();
    for (qsizetype done = 0; done < all; ++done) {
        const QString &sql = migration.statements.at(done);
        const auto report = [&](int percent) { progress(int((100 * done + percent) / all)); };
        if (Result<void> ran = progress ? runReporting(connection, sql, report) : runSql(connection, sql);
            !ran)
            return ran;
    }
    // A pragma cannot have bound values. The number is our own.
    return runSql(connection, u"PRAGMA user_version = %1"_s.arg(migration.version));
}

Result<void> runMigration(const Connection &connection, const Migration &migration,
                          const StepProgress &progress)
{
    if (Result<void> begun = runSql(connection, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = runAll(connection, migration, progress);
    if (done)
        done = runSql(connection, u"COMMIT"_s);
    if (!done) {
        (void)runSql(connection, u"ROLLBACK"_s); // it may already be rolled back; the first error is reported
        const QByteArray what = "migration " + QByteArray::number(migration.version) + " failed";
        logFailure(logStore(), what, done.error());
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

Result<void> migrate(const Connection &connection, std::span<const Migration> migrations,
                     const MigrationProgress &progress)
{
    const Result<int> reached = schemaVersion(connection);
    if (!reached)
        return failure(reached.error());
    if (!migrations.empty() && *reached > migrations.back().version)
        return failure(Error::Kind::Storage, Reason::DatabaseNewer, u"schema %1"_s.arg(*reached));
    const auto isDue = [reached = *reached](const Migration &migration) {
        return migration.version > reached;
    };
    const int steps = int(std::ranges::count_if(migrations, isDue));
    int step = 0;
    StepProgress report;
    if (progress && *reached > 0)
        report = [&](int percent) { progress(step, steps, percent); };
    for (const Migration &migration : migrations) {
        if (!isDue(migration))
            continue;
        ++step;
        if (Result<void> ran = runMigration(connection, migration, report); !ran)
            return ran;
    }
    return {};
}

} // namespace shoptalk
