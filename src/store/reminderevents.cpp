// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reminderevents.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Begins a statement that adds events; the columns from the conversation on follow. The device is this
/// computer's at the relay, and empty if there is no relay yet.
const QString insertEvents = uR"sql(INSERT INTO reminder_events
        (id, device, conversation, kind, at_s, remind_at_s)
    SELECT lower(hex(randomblob(16))), coalesce((SELECT device_id FROM relay_link), ''), )sql"_s;

} // namespace

ReminderEvents::ReminderEvents(const Connection &connection)
    : m_connection(&connection)
{
}

Result<void> ReminderEvents::add(const ConversationId &conversation, const QDateTime &remindAt,
                                 const QDateTime &at)
{
    Statement insert(*m_connection, insertEvents + uR"sql(c.seq,
            CASE WHEN c.remind_at_s IS NULL THEN ? WHEN w.remind_at_s IS NULL THEN ? ELSE ? END,
            ?, coalesce(w.remind_at_s, c.remind_at_s)
        FROM conversations AS c, (SELECT ? AS remind_at_s) AS w
        WHERE c.id = ? AND c.remind_at_s IS NOT w.remind_at_s)sql"_s);
    return insert.run(ReminderEventKind::Set, ReminderEventKind::Dismissed, ReminderEventKind::Changed, at,
                      remindAt, conversation);
}

Result<void> ReminderEvents::addDone(const QDateTime &now)
{
    Statement insert(*m_connection, insertEvents + uR"sql(seq, ?, ?, remind_at_s FROM conversations
        WHERE deleted_at IS NULL AND remind_at_s IS NOT NULL AND remind_at_s <= ?)sql"_s);
    return insert.run(ReminderEventKind::Done, now, now);
}

Result<void> ReminderEvents::join(qint64 from, qint64 into)
{
    // Nobody decided which of two reminders stays, so that has the time of the last decision.
    Statement stays(*m_connection, insertEvents + uR"sql(gone.seq, ?, (SELECT max(at_s) FROM reminder_events
            WHERE conversation IN (gone.seq, kept.seq)), kept.remind_at_s
        FROM conversations AS gone, conversations AS kept
        WHERE gone.seq = ? AND kept.seq = ? AND gone.remind_at_s IS NOT NULL
            AND kept.remind_at_s IS NOT NULL)sql"_s);
    if (Result<void> ran = stays.run(ReminderEventKind::Changed, from, into); !ran)
        return ran;
    Statement move(*m_connection, u"UPDATE reminder_events SET conversation = ? WHERE conversation = ?"_s);
    return move.run(into, from);
}

Result<void> ReminderEvents::copy(qint64 from, qint64 to)
{
    Statement insert(*m_connection,
                     insertEvents
                         + uR"sql(?, ?, (SELECT max(at_s) FROM reminder_events WHERE conversation = c.seq),
            c.remind_at_s
        FROM conversations AS c WHERE c.seq = ? AND c.remind_at_s IS NOT NULL)sql"_s);
    return insert.run(to, ReminderEventKind::Set, from);
}

QStringList reminderEventTable()
{
    return {// `device` is the device at the relay on which it was decided.
            uR"sql(CREATE TABLE reminder_events (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        kind INTEGER NOT NULL,
        at_s INTEGER NOT NULL,
        remind_at_s INTEGER NOT NULL,
        device TEXT NOT NULL
    ) STRICT)sql"_s,
            u"CREATE INDEX reminder_events_by_conversation ON reminder_events (conversation, seq)"_s,
            // A merge of two customers gives the events of one conversation to another.
            uR"sql(CREATE TRIGGER reminder_events_are_not_changed
        BEFORE UPDATE OF seq, id, kind, at_s, remind_at_s, device ON reminder_events
        BEGIN SELECT raise(ABORT, 'reminder events are append-only'); END)sql"_s,
            // When they were set is not known.
            uR"sql(INSERT INTO reminder_events (id, conversation, kind, at_s, remind_at_s, device)
        SELECT lower(hex(randomblob(16))), seq, 0, CAST(strftime('%s', 'now') AS INTEGER), remind_at_s,
            coalesce((SELECT device_id FROM relay_link), '')
        FROM conversations WHERE remind_at_s IS NOT NULL)sql"_s};
}

} // namespace shoptalk
