// SPDX-License-Identifier: GPL-3.0-or-later
// Old events that were processed are removed from the log. Their number stays, for the dashboard.
#include "store/eventpruning.h"

#include "store/eventrepository.h"
#include "store/statement.h"
#include "store/summarysegments.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct OldEvent {
    qint64 row = 0;
    QString workspace;
    qint64 seq = 0;
    qint64 receivedAtS = 0;
    bool isWebhook = false;
};

/// Events with an error are kept, because a later version may read them; notices of the relay, because one
/// that comes again must be known; and the newest event of each workspace, because its number is asked for.
const QString oldEvents = uR"sql(SELECT e.rowid, e.workspace_id, e.seq, e.received_at_s, e.kind = 'webhook'
    FROM webhook_events_log AS e INDEXED BY webhook_events_by_time
    WHERE e.received_at_s < ? AND e.kind IN ('webhook', 'team') AND e.error = ''
        AND e.seq < (SELECT max(seq) FROM webhook_events_log AS newest
            WHERE newest.workspace_id = e.workspace_id)
    ORDER BY e.received_at_s LIMIT ?)sql"_s;

Result<void> countPruned(const Connection &connection, const QList<OldEvent> &events)
{
    Statement count(connection, uR"sql(INSERT INTO pruned_webhooks (quarter, processed) VALUES (?, 1)
        ON CONFLICT (quarter) DO UPDATE SET processed = processed + 1)sql"_s);
    Statement note(connection,
                   uR"sql(INSERT INTO pruned_events (workspace_id, seq, received_at_s) VALUES (?, ?, ?)
        ON CONFLICT (workspace_id) DO UPDATE SET seq = max(seq, excluded.seq),
            received_at_s = max(received_at_s, excluded.received_at_s))sql"_s);
    for (const OldEvent &event : events) {
        Result<void> ran = note.run(event.workspace, event.seq, event.receivedAtS);
        if (ran && event.isWebhook)
            ran = count.run(event.receivedAtS / quarterS);
        if (!ran)
            return ran;
    }
    return {};
}

Result<void> removeRows(const Connection &connection, const QList<OldEvent> &events)
{
    Statement remove(connection, u"DELETE FROM webhook_events_log WHERE rowid = ?"_s);
    for (const OldEvent &event : events) {
        if (Result<void> ran = remove.run(event.row); !ran)
            return ran;
    }
    return {};
}

/// Those of these days that are summarised.
Result<QSet<qint64>> freshDays(const Connection &connection, const QList<OldEvent> &events)
{
    QSet<qint64> days;
    for (const OldEvent &event : events)
        days.insert(event.receivedAtS / dayS);
    Statement select(connection, u"SELECT day FROM stale_days"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    while (select.next())
        days.remove(select.big(0));
    const Result<void> ended = select.ended();
    return ended ? Result<QSet<qint64>>(std::move(days)) : failure(ended.error());
}

/// The triggers call a day stale whose events were removed, but its sums are the same as before.
Result<void> keepFresh(const Connection &connection, const QSet<qint64> &days)
{
    Statement fresh(connection, u"DELETE FROM stale_days WHERE day = ?"_s);
    for (const qint64 day : days) {
        if (Result<void> ran = fresh.run(day); !ran)
            return ran;
    }
    return {};
}

} // namespace

Result<bool> EventRepository::prune(const QDateTime &before, int limit)
{
    Statement select(*m_connection, oldEvents);
    const auto read = [](const Statement &row) {
        return OldEvent{row.big(0), row.text(1), row.big(2), row.big(3), row.flag(4)};
    };
    const Result<QList<OldEvent>> events = collect(select, read, before, limit);
    if (!events)
        return failure(events.error());
    const Result<QSet<qint64>> fresh = freshDays(*m_connection, *events);
    if (!fresh)
        return failure(fresh.error());
    Result<void> done = countPruned(*m_connection, *events);
    if (done)
        done = removeRows(*m_connection, *events);
    if (done)
        done = keepFresh(*m_connection, *fresh);
    return done ? Result<bool>(events->size() == limit) : failure(done.error());
}

QStringList prunedEventTables()
{
    return {// How many webhooks of a quarter of an hour (Unix time in units of 900 seconds) were removed.
            uR"sql(CREATE TABLE pruned_webhooks (
            quarter INTEGER PRIMARY KEY,
            processed INTEGER NOT NULL
        ) STRICT)sql"_s,
            // The last that was removed of a workspace. If the relay sends older ones again, they are known.
            uR"sql(CREATE TABLE pruned_events (
            workspace_id TEXT PRIMARY KEY,
            seq INTEGER NOT NULL,
            received_at_s INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)sql"_s};
}

} // namespace shoptalk
