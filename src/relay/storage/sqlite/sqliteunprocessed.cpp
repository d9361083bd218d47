// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/sqliteunprocessed.h"

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = sqlite::ConnectionPool::Lease;

Result<std::vector<UnprocessedEvent>> SqliteUnprocessed::read(std::int64_t after, std::size_t maxEvents)
{
    const Lease reader(m_resources.readers);
    std::vector<UnprocessedEvent> found;
    {
        Query query(*reader, R"sql(
            SELECT id, received_at_ms, coalesce(error, ''), sealing, body FROM webhook_events_log
            WHERE workspace_id IS NULL AND signature_valid = 1 AND body_hash IS NOT NULL AND id > ?
            ORDER BY id LIMIT ?
        )sql",
                    after, static_cast<std::int64_t>(maxEvents));
        while (query.next()) {
            const bool isHeld = static_cast<Sealing>(query.integer(3)) == Sealing::Held;
            found.push_back(
                {query.integer(0), fromMilliseconds(query.integer(1)), query.text(2),
                 isHeld ? m_resources.sealer.openHeld(query.text(4)) : std::optional(query.text(4))});
        }
    }
    return (*reader).outcome().map([&found] { return std::move(found); });
}

Result<std::vector<UnprocessedCount>> SqliteUnprocessed::countUnprocessed()
{
    const Lease reader(m_resources.readers);
    std::vector<UnprocessedCount> found;
    {
        Query query(*reader, R"sql(
            SELECT coalesce(error, '') AS why, count(*), max(received_at_ms) FROM webhook_events_log
            WHERE workspace_id IS NULL AND signature_valid = 1 AND body_hash IS NOT NULL GROUP BY why ORDER BY why
        )sql");
        while (query.next())
            found.push_back({query.text(0), query.integer(1), fromMilliseconds(query.integer(2))});
    }
    return (*reader).outcome().map([&found] { return std::move(found); });
}

Result<std::int64_t> SqliteUnprocessed::countUnroutable(const WorkspaceId &workspace)
{
    const Lease reader(m_resources.readers);
    std::int64_t count = 0;
    {
        Query query(*reader,
                    "SELECT count(*) FROM webhook_events_log WHERE workspace_id = ? AND error IS NOT NULL",
                    workspace.value);
        count = query.next() ? query.integer(0) : 0;
    }
    return (*reader).outcome().map([count] { return count; });
}

Result<void> SqliteUnprocessed::dropUnprocessed(std::int64_t row)
{
    const Lease writer(m_resources.writer);
    {
        Query drop(*writer, "DELETE FROM webhook_events_log WHERE workspace_id IS NULL AND id = ?", row);
        drop.run();
    }
    return (*writer).outcome();
}

} // namespace shoptalk::relay
