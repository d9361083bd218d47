// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

EventRepository::EventRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<bool> EventRepository::add(const EventRecord &event)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO webhook_events_log
            (workspace_id, seq, received_at_s, kind, field, processed, error, raw, reader)
        SELECT link.id, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
        FROM (SELECT coalesce((SELECT workspace_id FROM relay_link), '') AS id) AS link
        WHERE NOT EXISTS (SELECT 1 FROM pruned_events
            WHERE workspace_id = link.id AND seq >= ?1 AND received_at_s >= ?2)
        ON CONFLICT (workspace_id, seq) DO NOTHING)sql"_s);
    const ColumnValue raw = event.raw.isEmpty() ? ColumnValue() : ColumnValue(event.raw);
    const Result<void> ran = insert.run(event.seq, event.receivedAt, event.kind, event.field,
                                        event.error.isEmpty(), event.error, raw, event.reader);
    if (!ran)
        return failure(ran.error());
    return insert.rowsChanged() > 0;
}

Result<QList<EventRecord>> EventRepository::unread(int reader, int limit) const
{
    // Events with another error could not be opened at all.
    Statement select(*m_connection, uR"sql(SELECT seq, received_at_s, kind, field, error, raw, reader
        FROM webhook_events_log WHERE workspace_id = coalesce((SELECT workspace_id FROM relay_link), '')
            AND error <> '' AND error IN ('webhook_not_json', 'no_use_yet') AND reader < ? AND raw IS NOT NULL ORDER BY reader, seq LIMIT ?)sql"_s);
    const auto read = [](const Statement &row) {
        return EventRecord{row.big(0),  row.time(1),  row.text(2),   row.text(3),
                           row.text(4), row.bytes(5), row.integer(6)};
    };
    return collect(select, read, reader, limit);
}

Result<void> EventRepository::replace(const EventRecord &event)
{
    Statement update(*m_connection, uR"sql(UPDATE webhook_events_log
        SET field = ?, processed = ?, error = ?, raw = ?, reader = ?
        WHERE workspace_id = coalesce((SELECT workspace_id FROM relay_link), '') AND seq = ?)sql"_s);
    const ColumnValue raw = event.raw.isEmpty() ? ColumnValue() : ColumnValue(event.raw);
    return update.run(event.field, event.error.isEmpty(), event.error, raw, event.reader, event.seq);
}

} // namespace shoptalk
