// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wakes.h"

#include "store/reminderevents.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Wakes::Wakes(const Connection &connection)
    : m_connection(&connection)
{
}

Result<QList<QDateTime>> Wakes::times(int limit) const
{
    // Each of the two is limited by itself, so that only as many entries of its index are read.
    Statement select(*m_connection, uR"sql(SELECT min(at_s) AS first FROM (
            SELECT * FROM (SELECT seq, snoozed_until_s AS at_s FROM conversations INDEXED BY conversations_by_snooze
                WHERE deleted_at IS NULL AND snoozed_until_s IS NOT NULL ORDER BY snoozed_until_s LIMIT ?)
            UNION ALL
            SELECT * FROM (SELECT seq, remind_at_s AS at_s FROM conversations INDEXED BY conversations_by_reminder
                WHERE deleted_at IS NULL AND remind_at_s IS NOT NULL ORDER BY remind_at_s LIMIT ?))
        GROUP BY seq ORDER BY first LIMIT ?)sql"_s);
    return collect(
        select, [](const Statement &row) { return row.time(0); }, limit, limit, limit);
}

Result<WokenConversations> Wakes::unseenSince(const QDateTime &since) const
{
    // What comes back is marked as unread until somebody opens it. A reminder leaves an event of that time.
    Statement select(*m_connection, uR"sql(SELECT c.id, EXISTS (SELECT 1 FROM reminder_events AS e
                WHERE e.conversation = c.seq AND e.kind = ? AND e.at_s = c.surfaced_at_s)
        FROM conversations AS c INDEXED BY conversations_marked_unread
        WHERE c.marked_unread = 1 AND c.deleted_at IS NULL AND c.surfaced_at_s > ?
        ORDER BY c.surfaced_at_s, c.seq)sql"_s);
    if (const Result<void> ran = select.run(ReminderEventKind::Done, since); !ran)
        return failure(ran.error());
    WokenConversations unseen;
    while (select.next())
        (select.flag(1) ? unseen.reminded : unseen.unsnoozed) << select.id<ConversationId>(0);
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    return unseen;
}

} // namespace shoptalk
