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

// Measuring reads every event, and whoever appends waits for the workspace's row: so a transaction that only
// reads measures, and the row is locked for deleting only.

/// The first event that stays by its age, the first that stays by its size, the first and the last so far:
/// only events before the first two can be deleted, so that the seq has no gap.
constexpr const char *findFirstKept = R"sql(
    SELECT coalesce((SELECT min(seq) FROM webhook_events_log
            WHERE workspace_id = $1 AND seq >= oldest AND received_at_ms >= $2), head + 1),
        coalesce((SELECT max(seq) + 1 FROM (
            SELECT seq, sum(octet_length(body)) OVER (ORDER BY seq DESC) AS bytes FROM webhook_events_log
            WHERE workspace_id = $1 AND seq >= oldest) AS measured WHERE bytes > $3), 0), oldest, head
    FROM workspace_state WHERE workspace_id = $1
)sql";

/// A key that was just created may still be used.
constexpr const char *findUnusedKeys = R"sql(
    SELECT id FROM data_keys AS key WHERE workspace_id = $1 AND made_at_ms < $2 AND NOT EXISTS (
        SELECT FROM webhook_events_log WHERE workspace_id = $1 AND seq >= $3 AND data_key_id = key.id)
)sql";

/// A workspace at one moment. Later events only raise the limits, so that these stay valid.
struct Measured {
    std::int64_t byAge = 0;
    std::int64_t bySize = 0;
    std::int64_t before = 0;
    std::int64_t head = 0;
    std::vector<std::string> unusedKeys = {};
    std::int64_t firstKept() const { return std::max({byAge, bySize, before}); }
};

Result<Measured> measure(Connection &connection, const std::string &workspace, const Retention &retention,
                         Timestamp now)
{
    Transaction transaction(connection, Transaction::Kind::Read);
    postgres::enter(connection, workspace);
    connection.queue(findFirstKept, workspace, toMilliseconds(now - retention.age), retention.bytes);
    Measured found;
    const std::vector<Rows> limits = connection.flush();
    if (!connection.failed()) {
        const Rows &limit = limits.back();
        found = {limit.integer(0, 0), limit.integer(0, 1), limit.integer(0, 2), limit.integer(0, 3)};
        const Rows keys = connection.run(findUnusedKeys, workspace,
                                         toMilliseconds(now - std::chrono::hours(24)), found.firstKept());
        for (int row = 0; row < keys.size(); ++row)
            found.unusedKeys.push_back(keys.text(row, 0));
    }
    return transaction.commit().map([&found] { return std::move(found); });
}

/// Events that are sealed for the workspace and too old stay until their month is dropped: nobody reads them,
/// and without their key nobody can. All others are deleted here, also those without a month.
constexpr const char *goesNow = R"sql(
    FROM webhook_events_log WHERE workspace_id = $1 AND seq >= $2 AND seq < $3
        AND (seq < $4 OR sealing <> 2 OR tableoid = 'webhook_events_rest'::regclass)
)sql";

void queueRemoval(Connection &connection, const std::string &workspace, const Measured &found, Timestamp now)
{
    static const std::string remember =
        std::string("INSERT INTO seen_hashes (workspace_id, body_hash, received_at_ms) "
                    "SELECT workspace_id, body_hash, received_at_ms")
        + goesNow + "AND body_hash IS NOT NULL AND received_at_ms >= $5 ON CONFLICT DO NOTHING";
    static const std::string remove = std::string("DELETE") + goesNow;
    connection.queue(remember.c_str(), workspace, found.before, found.firstKept(), found.bySize,
                     toMilliseconds(now - duplicateWindow));
    connection.queue(remove.c_str(), workspace, found.before, found.firstKept(), found.bySize);
    connection.queue("UPDATE workspace_state SET oldest = $2 WHERE workspace_id = $1", workspace,
                     found.firstKept());
    // An event that was stored since the measurement may use one of these keys again.
    connection.queue(R"sql(
        DELETE FROM data_keys AS key WHERE workspace_id = $1 AND id = ANY ($2) AND NOT EXISTS (
            SELECT FROM webhook_events_log WHERE workspace_id = $1 AND seq > $3 AND data_key_id = key.id)
    )sql",
                     workspace, found.unusedKeys, found.head);
}

Result<std::int64_t> pruneWorkspace(Connection &connection, const std::string &workspace, Measured found,
                                    Timestamp now)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    postgres::enter(connection, workspace);
    connection.queue("SELECT oldest FROM workspace_state WHERE workspace_id = $1 FOR UPDATE", workspace);
    const std::vector<Rows> locked = connection.flush();
    std::int64_t pruned = 0;
    if (!connection.failed()) {
        found.before = locked.back().integer(0, 0); // Another relay may have pruned meanwhile.
        connection.queue(
            "SELECT count(*) FROM webhook_events_log WHERE workspace_id = $1 AND seq >= $2 AND seq < $3",
            workspace, found.before, found.firstKept());
        queueRemoval(connection, workspace, found, now);
        const std::vector<Rows> answers = connection.flush();
        pruned = connection.failed() ? 0 : answers.front().integer(0, 0);
    }
    return transaction.commit().map([pruned] { return pruned; });
}

Result<void> forgetOldHashes(Connection &connection, const std::string &workspace, Timestamp now)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    postgres::enter(connection, workspace);
    connection.queue("DELETE FROM seen_hashes WHERE workspace_id = $1 AND received_at_ms < $2", workspace,
                     toMilliseconds(now - duplicateWindow));
    return transaction.commit();
}

/// Gives how many events were deleted.
Result<std::int64_t> pruneOne(Connection &connection, const std::string &workspace,
                              const Retention &retention, Timestamp now)
{
    Result<Measured> found = measure(connection, workspace, retention, now);
    if (!found)
        return tl::unexpected(found.error());
    const Result<std::int64_t> pruned = pruneWorkspace(connection, workspace, std::move(*found), now);
    if (!pruned)
        return pruned;
    return forgetOldHashes(connection, workspace, now).map([&pruned] { return *pruned; });
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
        const Result<std::int64_t> events = pruneOne(*lease, workspace.id.value, retention, now);
        if (!events)
            return tl::unexpected(events.error());
        pruned.events += *events;
    }
    pruned.unclaimed =
        (*lease)
            .run("SELECT prune_unclaimed($1, $2)", toMilliseconds(now - retention.age), retention.bytes)
            .integer(0, 0);
    (*lease).run("SELECT forget_refusals($1)", toMilliseconds(now - retention.age));
    // A month is also needed to recognise duplicates.
    const Timestamp ended = now - std::max(retention.age, duplicateWindow);
    (*lease).run("SELECT drop_event_months($1)", toMilliseconds(ended));
    (*lease).run("SELECT prepare_event_months($1)", toMilliseconds(now));
    return (*lease).outcome().map([pruned] { return pruned; });
}

} // namespace shoptalk::relay
