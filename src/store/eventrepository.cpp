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
            (workspace_id, seq, received_at_s, kind, field, processed, error, raw)
        VALUES (coalesce((SELECT workspace_id FROM relay_link), ''), ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (workspace_id, seq) DO NOTHING)sql"_s);
    const QVariant raw = event.raw.isEmpty() ? QVariant() : QVariant(event.raw);
    const Result<void> ran = insert.run(event.seq, event.receivedAt, event.kind, event.field,
                                        event.error.isEmpty(), event.error, raw);
    if (!ran)
        return failure(ran.error());
    return insert.rowsChanged() > 0;
}

} // namespace shoptalk
