// SPDX-License-Identifier: GPL-3.0-or-later
// The event log's retention in SQLite.
#include "relay/storage/sqlite/sqliteevents.h"
#include "relay/storage/sqlite/sqliteworkspaces.h"
#include "relay/webhook/fingerprint.h"

namespace shoptalk::relay {

using http::Result;
using sqlite::ConnectionPool;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = ConnectionPool::Lease;

namespace {

constexpr std::int64_t maxRefusalsAtOnce = 10'000;

// Measuring reads every event, and webhooks wait for the writer: so a reader measures, and the writer only
// deletes. An event that is stored meanwhile has the highest seq and id, so that the limits stay valid.

/// The oldest event that stays: only events before it can be deleted, so that the seq has no gap.
Result<std::int64_t> firstKept(ConnectionPool &readers, const std::string &workspace,
                               const Retention &retention, Timestamp now)
{
    const Lease reader(readers);
    Query query(*reader, R"sql(
        SELECT max(
            coalesce((SELECT min(seq) FROM webhook_events_log WHERE workspace_id = ?1 AND received_at_ms >= ?2),
                (SELECT head + 1 FROM workspaces WHERE id = ?1)),
            coalesce((SELECT max(seq) + 1 FROM (
                SELECT seq, sum(length(body)) OVER (ORDER BY seq DESC) AS bytes FROM webhook_events_log
                WHERE workspace_id = ?1) WHERE bytes > ?3), 0))
    )sql",
                workspace, toMilliseconds(now - retention.age), retention.bytes);
    const std::int64_t kept = query.next() ? query.integer(0) : 0;
    return (*reader).outcome().map([kept] { return kept; });
}

std::int64_t pruneWorkspace(Database &database, const std::string &workspace, std::int64_t kept)
{
    Query drop(database, "DELETE FROM webhook_events_log WHERE workspace_id = ? AND seq < ?", workspace,
               kept);
    return drop.run();
}

/// The ids of the last unclaimed events that go; 0: none. The plus signs in the statements about them let
/// SQLite look through an index of the unclaimed events only, and not through the whole log.
struct LastUnclaimed {
    std::int64_t byAge = 0; ///< Some before it may be younger, because clocks are set back.
    std::int64_t bySize = 0;
};

Result<LastUnclaimed> lastUnclaimed(ConnectionPool &readers, const Retention &retention, Timestamp now)
{
    const Lease reader(readers);
    Query query(*reader, R"sql(
        SELECT
            coalesce((SELECT max(+id) FROM webhook_events_log WHERE workspace_id IS NULL AND received_at_ms < ?), 0),
            coalesce((SELECT max(id) FROM (
                SELECT id, sum(length(body)) OVER (ORDER BY +id DESC) AS bytes FROM webhook_events_log
                WHERE workspace_id IS NULL) WHERE bytes > ?), 0)
    )sql",
                toMilliseconds(now - retention.age), retention.bytes);
    LastUnclaimed last;
    if (query.next())
        last = {query.integer(0), query.integer(1)};
    return (*reader).outcome().map([last] { return last; });
}

std::int64_t pruneUnclaimed(Database &database, const LastUnclaimed &last, const Retention &retention,
                            Timestamp now)
{
    Query drop(database, R"sql(
        DELETE FROM webhook_events_log
        WHERE workspace_id IS NULL AND (+id <= ? OR (+id <= ? AND received_at_ms < ?))
    )sql",
               last.bySize, last.byAge, toMilliseconds(now - retention.age));
    return drop.run();
}

void forgetWhatNoneNeeds(Database &database, Timestamp now)
{
    const Timestamp limit = now - duplicateWindow;
    const auto beyond = beginningOfFingerprints(limit + clockDifference);
    const auto future = beginningOfFingerprints(now + clockDifference);
    // Hashes begin with the webhook's time, so those that may be deleted come first. The newest one stays as
    // long as there are events: newestWebhookTime needs it to protect them, however long nothing came.
    Query hashes(database, R"sql(
        DELETE FROM seen_bodies WHERE hash < ? AND received_at_ms < ?
            AND (hash < (SELECT max(hash) FROM seen_bodies WHERE hash < ?)
                OR NOT EXISTS (SELECT 1 FROM webhook_events_log))
    )sql",
                 beyond, toMilliseconds(limit), future);
    hashes.run();
    // A key that was just created may still be used.
    Query keys(database, R"sql(
        DELETE FROM data_keys WHERE made_at_ms < ?
            AND NOT EXISTS (SELECT 1 FROM webhook_events_log WHERE data_key_id = data_keys.id)
    )sql",
               toMilliseconds(now - std::chrono::hours(24)));
    keys.run();
}

/// Deletes what strangers wrote into the audit trail, by being refused. Webhooks can be stored in between.
Result<void> forgetRefusals(ConnectionPool &writers, Timestamp before)
{
    while (true) {
        const Lease writer(writers);
        Query drop(*writer, R"sql(
            DELETE FROM audit_log WHERE id IN (SELECT id FROM audit_log WHERE workspace_id IS NULL AND at_ms < ?
                AND action IN ('signature_missing', 'signature_wrong', 'too_old', 'callback_refused',
                    'address_rate_limited') LIMIT ?)
        )sql",
                   toMilliseconds(before), maxRefusalsAtOnce);
        const std::int64_t dropped = drop.run();
        Result<void> outcome = (*writer).outcome();
        if (!outcome || dropped < maxRefusalsAtOnce)
            return outcome;
    }
}

} // namespace

Result<PruneResult> SqliteEvents::prune(const Retention &retention, Timestamp now)
{
    const Result<std::vector<Workspace>> known = SqliteWorkspaces(m_resources).all();
    if (!known)
        return tl::unexpected(known.error());
    PruneResult pruned;
    for (const Workspace &workspace : *known) { // One at a time, so that a writer waits only for one.
        const Result<std::int64_t> kept = firstKept(m_resources.readers, workspace.id.value, retention, now);
        if (!kept)
            return tl::unexpected(kept.error());
        const Lease writer(m_resources.writer);
        Transaction transaction(*writer, Transaction::Kind::Write);
        pruned.events += pruneWorkspace(*writer, workspace.id.value, *kept);
        const Result<void> done = transaction.commit();
        if (!done)
            return tl::unexpected(done.error());
    }
    const Result<void> forgotten = forgetRefusals(m_resources.writer, now - retention.age);
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    const Result<LastUnclaimed> last = lastUnclaimed(m_resources.readers, retention, now);
    if (!last)
        return tl::unexpected(last.error());
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    pruned.unclaimed = pruneUnclaimed(*writer, *last, retention, now);
    forgetWhatNoneNeeds(*writer, now);
    return transaction.commit().map([pruned] { return pruned; });
}

} // namespace shoptalk::relay
