// SPDX-License-Identifier: GPL-3.0-or-later
// The event log's retention in PostgreSQL.
#include "relay/storage/postgres/postgresevents.h"
#include "relay/storage/postgres/postgresworkspaces.h"

#include <algorithm>

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

namespace {

/// The first event that stays by its age, the first that stays by its size, and the first so far: only events
/// before these can be deleted, so that the seq has no gap.
constexpr const char *findFirstKept = R"sql(
    SELECT coalesce((SELECT min(seq) FROM webhook_events_log
            WHERE workspace_id = $1 AND seq >= oldest AND received_at_ms >= $2), head + 1),
        coalesce((SELECT max(seq) + 1 FROM (
            SELECT seq, sum(octet_length(body)) OVER (ORDER BY seq DESC) AS bytes FROM webhook_events_log
            WHERE workspace_id = $1 AND seq >= oldest) AS measured WHERE bytes > $3), 0), oldest
    FROM workspace_state WHERE workspace_id = $1
)sql";

struct FirstKept {
    std::int64_t byAge = 0;
    std::int64_t bySize = 0;
    std::int64_t before = 0;
    std::int64_t seq() const { return std::max({byAge, bySize, before}); }
};

FirstKept firstKept(Connection &connection, const std::string &workspace, const Retention &retention,
                    Timestamp now)
{
    postgres::enter(connection, workspace);
    connection.queue("SELECT 1 FROM workspace_state WHERE workspace_id = $1 FOR UPDATE", workspace);
    connection.queue(findFirstKept, workspace, toMilliseconds(now - retention.age), retention.bytes);
    const std::vector<Rows> found = connection.flush();
    if (connection.failed())
        return {};
    return {found.back().integer(0, 0), found.back().integer(0, 1), found.back().integer(0, 2)};
}

/// Events that are sealed for the workspace and too old stay until their month is dropped: nobody reads them,
/// and without their key nobody can. All others are deleted here, also those without a month.
constexpr const char *goesNow = R"sql(
    FROM webhook_events_log WHERE workspace_id = $1 AND seq >= $2 AND seq < $3
        AND (seq < $4 OR sealing <> 2 OR tableoid = 'webhook_events_rest'::regclass)
)sql";

void queueRemoval(Connection &connection, const std::string &workspace, const FirstKept &kept, Timestamp now)
{
    static const std::string remember =
        std::string("INSERT INTO seen_hashes (workspace_id, body_hash, received_at_ms) "
                    "SELECT workspace_id, body_hash, received_at_ms")
        + goesNow + "AND body_hash IS NOT NULL AND received_at_ms >= $5 ON CONFLICT DO NOTHING";
    static const std::string remove = std::string("DELETE") + goesNow;
    const std::int64_t window = toMilliseconds(now - duplicateWindow);
    connection.queue(remember.c_str(), workspace, kept.before, kept.seq(), kept.bySize, window);
    connection.queue("DELETE FROM seen_hashes WHERE workspace_id = $1 AND received_at_ms < $2", workspace,
                     window);
    connection.queue(remove.c_str(), workspace, kept.before, kept.seq(), kept.bySize);
    connection.queue("UPDATE workspace_state SET oldest = $2 WHERE workspace_id = $1", workspace, kept.seq());
    // A key that was just created may still be used.
    connection.queue(R"sql(
        DELETE FROM data_keys AS key WHERE workspace_id = $1 AND made_at_ms < $2 AND NOT EXISTS (
            SELECT FROM webhook_events_log WHERE workspace_id = $1 AND seq >= $3 AND data_key_id = key.id)
    )sql",
                     workspace, toMilliseconds(now - std::chrono::hours(24)), kept.seq());
}

std::int64_t pruneWorkspace(Connection &connection, const std::string &workspace, const Retention &retention,
                            Timestamp now)
{
    const FirstKept kept = firstKept(connection, workspace, retention, now);
    if (connection.failed())
        return 0;
    connection.queue(
        "SELECT count(*) FROM webhook_events_log WHERE workspace_id = $1 AND seq >= $2 AND seq < $3",
        workspace, kept.before, kept.seq());
    queueRemoval(connection, workspace, kept, now);
    const std::vector<Rows> answers = connection.flush();
    return connection.failed() ? 0 : answers.front().integer(0, 0);
}

} // namespace

Result<PruneResult> PostgresEvents::prune(const Retention &retention, Timestamp now)
{
    const Result<std::vector<Workspace>> known = PostgresWorkspaces(m_resources).all();
    if (!known)
        return tl::unexpected(known.error());
    const Lease lease(m_resources.pool);
    PruneResult pruned;
    for (const Workspace &workspace : *known) { // One at a time, so that a writer waits only for one.
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
    // A month is also needed to recognise duplicates.
    const Timestamp ended = now - std::max(retention.age, duplicateWindow);
    (*lease).run("SELECT drop_event_months($1)", toMilliseconds(ended));
    (*lease).run("SELECT prepare_event_months($1)", toMilliseconds(now));
    return (*lease).outcome().map([pruned] { return pruned; });
}

} // namespace shoptalk::relay
