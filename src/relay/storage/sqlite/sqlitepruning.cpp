// SPDX-License-Identifier: GPL-3.0-or-later
// The event log's retention in SQLite.
#include "relay/storage/sqlite/sqliteevents.h"
#include "relay/storage/sqlite/sqliteworkspaces.h"
#include "relay/webhook/fingerprint.h"

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = sqlite::ConnectionPool::Lease;

namespace {

/// The oldest event that stays: only events before it can be deleted, so that the seq has no gap.
std::int64_t firstKept(Database &database, const std::string &workspace, const Retention &retention,
                       Timestamp now)
{
    Query query(database, R"sql(
        SELECT max(
            coalesce((SELECT min(seq) FROM webhook_events_log WHERE workspace_id = ?1 AND received_at_ms >= ?2),
                (SELECT head + 1 FROM workspaces WHERE id = ?1)),
            coalesce((SELECT max(seq) + 1 FROM (
                SELECT seq, sum(length(body)) OVER (ORDER BY seq DESC) AS bytes FROM webhook_events_log
                WHERE workspace_id = ?1) WHERE bytes > ?3), 0))
    )sql",
                workspace, toMilliseconds(now - retention.age), retention.bytes);
    return query.next() ? query.integer(0) : 0;
}

std::int64_t pruneWorkspace(Database &database, const std::string &workspace, const Retention &retention,
                            Timestamp now)
{
    const std::int64_t kept = firstKept(database, workspace, retention, now);
    Query drop(database, "DELETE FROM webhook_events_log WHERE workspace_id = ? AND seq < ?", workspace,
               kept);
    return drop.run();
}

std::int64_t pruneUnclaimed(Database &database, const Retention &retention, Timestamp now)
{
    Query drop(database, R"sql(
        DELETE FROM webhook_events_log WHERE workspace_id IS NULL AND (received_at_ms < ? OR id IN (
            SELECT id FROM (SELECT id, sum(length(body)) OVER (ORDER BY id DESC) AS bytes FROM webhook_events_log
            WHERE workspace_id IS NULL) WHERE bytes > ?))
    )sql",
               toMilliseconds(now - retention.age), retention.bytes);
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

} // namespace

Result<PruneResult> SqliteEvents::prune(const Retention &retention, Timestamp now)
{
    const Result<std::vector<Workspace>> known = SqliteWorkspaces(m_resources).all();
    if (!known)
        return tl::unexpected(known.error());
    PruneResult pruned;
    for (const Workspace &workspace : *known) { // One at a time, so that a writer waits only for one.
        const Lease writer(m_resources.writer);
        Transaction transaction(*writer, Transaction::Kind::Write);
        pruned.events += pruneWorkspace(*writer, workspace.id.value, retention, now);
        const Result<void> done = transaction.commit();
        if (!done)
            return tl::unexpected(done.error());
    }
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    pruned.unclaimed = pruneUnclaimed(*writer, retention, now);
    forgetWhatNoneNeeds(*writer, now);
    return transaction.commit().map([pruned] { return pruned; });
}

} // namespace shoptalk::relay
