// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/groupschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

// Numbers of kinds and directions are those of the enums in `domain`. Nobody can write to a group from here:
// it has no service window, and it waits for no answer.

QStringList groupChats()
{
    return {// wa_id and user_id of a group are NULL, so that no query for a person finds it.
            u"ALTER TABLE customers ADD COLUMN group_id TEXT"_s,
            u"CREATE UNIQUE INDEX customers_by_group ON customers (group_id) WHERE group_id IS NOT NULL"_s,
            u"DROP TRIGGER conversation_is_waiting"_s,
            uR"sql(CREATE TRIGGER conversation_is_waiting AFTER UPDATE OF last_message ON conversations
            WHEN NEW.last_message IS NOT OLD.last_message BEGIN
                UPDATE conversations SET is_waiting = iif(NEW.last_message IS NULL
                        OR (SELECT group_id FROM customers WHERE seq = NEW.customer) IS NOT NULL, 0,
                    coalesce((SELECT m.direction = 0 FROM whatsapp_messages AS m
                        WHERE m.seq = NEW.last_message AND m.kind NOT IN (13, 17)), is_waiting))
                WHERE seq = NEW.seq;
            END)sql"_s,
            // A trigger, because several statements note when a customer last wrote.
            uR"sql(CREATE TRIGGER groups_have_no_window AFTER UPDATE OF last_inbound_at_s ON conversations
            WHEN NEW.last_inbound_at_s IS NOT NULL
                AND (SELECT group_id FROM customers WHERE seq = NEW.customer) IS NOT NULL BEGIN
                UPDATE conversations SET last_inbound_at_s = NULL WHERE seq = NEW.seq;
            END)sql"_s};
}

} // namespace shoptalk
