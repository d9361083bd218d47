// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PostgresEvents that keeps the event log within its retention, listens for news, and tries to
// write.
#include "relay/storage/postgres/postgresevents.h"
#include "relay/storage/postgres/postgresworkspaces.h"

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

namespace {

/// The oldest that stays: only what stands before it can go, so that the seq has no hole.
constexpr const char *findFirstKept = R"sql(
    SELECT greatest(
        coalesce((SELECT min(seq) FROM webhook_events_log WHERE workspace_id = $1 AND received_at_ms >= $2),
            (SELECT head + 1 FROM workspaces WHERE id = $1)),
        coalesce((SELECT max(seq) + 1 FROM (
            SELECT seq, sum(octet_length(body)) OVER (ORDER BY seq DESC) AS bytes FROM webhook_events_log
            WHERE workspace_id = $1) AS measured WHERE bytes > $3), 0))
)sql";

std::int64_t pruneWorkspace(Connection &connection, const std::string &workspace, const Retention &retention,
                            Timestamp now)
{
    postgres::enter(connection, workspace);
    connection.queue("SELECT 1 FROM workspaces WHERE id = $1 FOR UPDATE", workspace);
    connection.queue(findFirstKept, workspace, toMilliseconds(now - retention.age), retention.bytes);
    const std::vector<Rows> found = connection.flush();
    if (connection.failed())
        return 0;
    const std::int64_t kept = found.back().integer(0, 0);
    const std::int64_t window = toMilliseconds(now - duplicateWindow);
    connection.queue(R"sql(
        INSERT INTO seen_hashes (workspace_id, body_hash, received_at_ms)
        SELECT workspace_id, body_hash, received_at_ms FROM webhook_events_log
        WHERE workspace_id = $1 AND seq < $2 AND body_hash IS NOT NULL AND received_at_ms >= $3 ON CONFLICT DO NOTHING
    )sql",
                     workspace, kept, window);
    connection.queue("DELETE FROM seen_hashes WHERE workspace_id = $1 AND received_at_ms < $2", workspace,
                     window);
    connection.queue("DELETE FROM webhook_events_log WHERE workspace_id = $1 AND seq < $2", workspace, kept);
    const std::vector<Rows> dropped = connection.flush();
    // One that was just made may still be put to use.
    connection.queue(R"sql(
        DELETE FROM data_keys AS key WHERE workspace_id = $1 AND made_at_ms < $2 AND NOT EXISTS (
            SELECT FROM webhook_events_log WHERE workspace_id = $1 AND data_key_id = key.id)
    )sql",
                     workspace, toMilliseconds(now - std::chrono::hours(24)));
    connection.flush();
    return connection.failed() ? 0 : dropped.back().affected();
}

} // namespace

Result<PruneResult> PostgresEvents::prune(const Retention &retention, Timestamp now)
{
    const Result<std::vector<Workspace>> known = PostgresWorkspaces(m_resources).all();
    if (!known)
        return tl::unexpected(known.error());
    const Lease lease(m_resources.pool);
    PruneResult pruned;
    for (const Workspace &workspace : *known) { // One at a time: who stores waits only for one.
        Transaction transaction(*lease, Transaction::Kind::Write);
        pruned.events += pruneWorkspace(*lease, workspace.id.value, retention, now);
        const Result<void> done = transaction.commit();
        if (!done)
            return tl::unexpected(done.error());
    }
    pruned.unclaimed =
        (*lease)
            .run("SELECT prune_unclaimed($1, $2)", toMilliseconds(now - retention.age), retention.bytes)
            .integer(0, 0);
    return (*lease).outcome().map([pruned] { return pruned; });
}

} // namespace shoptalk::relay
