// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/postgresunprocessed.h"

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

Result<std::vector<UnprocessedEvent>> PostgresUnprocessed::read(std::int64_t after, std::size_t maxEvents)
{
    const Lease lease(m_resources.pool);
    const Rows rows = (*lease).run("SELECT id, received_at_ms, error, sealing, body FROM unprocessed($1, $2)",
                                   after, static_cast<std::int64_t>(maxEvents));
    std::vector<UnprocessedEvent> found;
    for (int row = 0; row < rows.size(); ++row) {
        const bool isHeld = static_cast<Sealing>(rows.integer(row, 3)) == Sealing::Held;
        found.push_back(
            {rows.integer(row, 0), fromMilliseconds(rows.integer(row, 1)), rows.text(row, 2),
             isHeld ? m_resources.sealer.openHeld(rows.text(row, 4)) : std::optional(rows.text(row, 4))});
    }
    return (*lease).outcome().map([&found] { return std::move(found); });
}

Result<std::vector<UnprocessedCount>> PostgresUnprocessed::countUnprocessed()
{
    const Lease lease(m_resources.pool);
    const Rows rows = (*lease).run("SELECT error, events, newest_ms FROM count_unprocessed()");
    std::vector<UnprocessedCount> found;
    for (int row = 0; row < rows.size(); ++row)
        found.push_back({rows.text(row, 0), rows.integer(row, 1), fromMilliseconds(rows.integer(row, 2))});
    return (*lease).outcome().map([&found] { return std::move(found); });
}

Result<std::int64_t> PostgresUnprocessed::countUnroutable(const WorkspaceId &workspace)
{
    const Lease lease(m_resources.pool);
    Transaction snapshot(*lease, Transaction::Kind::Read);
    postgres::enter(*lease, workspace.value);
    (*lease).queue("SELECT count(*) FROM webhook_events_log WHERE workspace_id = $1 AND error IS NOT NULL "
                   "AND seq >= (SELECT oldest FROM workspace_state WHERE workspace_id = $1)",
                   workspace.value);
    const std::vector<Rows> answers = (*lease).flush();
    const bool isCounted = !answers.empty() && answers.back().size() > 0;
    const std::int64_t count = isCounted ? answers.back().integer(0, 0) : 0;
    return snapshot.commit().map([count] { return count; });
}

Result<void> PostgresUnprocessed::dropUnprocessed(std::int64_t row)
{
    const Lease lease(m_resources.pool);
    (*lease).run("SELECT drop_unclaimed($1)", std::vector<std::int64_t>{row});
    return (*lease).outcome();
}

} // namespace shoptalk::relay
