// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/waitingschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// Numbers of kinds, directions and deliveries are those of the enums in `domain`.

/// True if the newest message that counts in the conversation `row` is the customer's. What failed reached
/// nobody, and a broadcast answers nothing. Broadcasts are templates (11), so no other row is read for
/// `is_bulk`, which was in no index.
QString waits(QLatin1StringView row)
{
    return uR"sql(iif(%1.last_message IS NULL
            OR (SELECT group_id FROM customers WHERE seq = %1.customer) IS NOT NULL, 0,
        coalesce((SELECT m.direction = 0 FROM whatsapp_messages AS m
            WHERE m.conversation = %1.seq AND m.deleted_at IS NULL AND m.kind NOT IN (13, 17)
                AND NOT (m.direction = 1
                    AND (m.kind = 9 OR m.delivery = 6 OR (m.kind = 11 AND m.is_bulk = 1)))
            ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 1), 0)))sql"_s.arg(row);
}

} // namespace

QStringList answersOfPeople()
{
    return {u"ALTER TABLE whatsapp_messages ADD COLUMN is_bulk INTEGER NOT NULL DEFAULT 0"_s,
            uR"sql(UPDATE whatsapp_messages SET is_bulk = 1
                WHERE id IN (SELECT message_id FROM broadcast_recipients WHERE message_id IS NOT NULL))sql"_s,
            u"DROP TRIGGER conversation_is_waiting"_s,
            // Also where the last message stays the same: a late message may be newer than those that count.
            uR"sql(CREATE TRIGGER conversation_is_waiting AFTER UPDATE OF last_message ON conversations BEGIN
                UPDATE conversations SET is_waiting = %1 WHERE seq = NEW.seq;
            END)sql"_s.arg(waits("NEW"_L1)),
            u"UPDATE conversations SET is_waiting = "_s + waits("conversations"_L1)};
}

QStringList unreportedReads()
{
    return {uR"sql(CREATE TABLE unreported_reads (
            conversation INTEGER PRIMARY KEY REFERENCES conversations (seq) ON DELETE CASCADE,
            message INTEGER NOT NULL REFERENCES whatsapp_messages (seq) ON DELETE CASCADE
        ) STRICT)sql"_s,
            u"CREATE INDEX unreported_reads_by_message ON unreported_reads (message)"_s};
}

} // namespace shoptalk
