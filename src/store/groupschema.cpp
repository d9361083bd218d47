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

QStringList reactionsInGroups()
{
    // `reactor` is the number or user id of who reacted in a group, and empty for all other amendments. The
    // table is made anew because it belongs to the primary key. Former reactions have it in their JSON.
    return {uR"sql(CREATE TABLE amendments_with_reactors (
            target TEXT NOT NULL,
            kind INTEGER NOT NULL,
            direction INTEGER NOT NULL,
            customer INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
            phone_number_id TEXT NOT NULL,
            reactor TEXT NOT NULL DEFAULT '',
            text TEXT NOT NULL,
            at_s INTEGER NOT NULL,
            raw BLOB NOT NULL,
            opened_at_s INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (target, kind, direction, customer, phone_number_id, reactor)
        ) STRICT, WITHOUT ROWID)sql"_s,
            uR"sql(INSERT INTO amendments_with_reactors (target, kind, direction, customer, phone_number_id,
                reactor, text, at_s, raw, opened_at_s)
            SELECT a.target, a.kind, a.direction, a.customer, a.phone_number_id,
                iif(a.kind = 2 AND a.direction = 0 AND u.group_id IS NOT NULL AND json_valid(CAST(a.raw AS TEXT)),
                    coalesce(json_extract(CAST(a.raw AS TEXT), '$.from'),
                        json_extract(CAST(a.raw AS TEXT), '$.from_user_id'), ''), ''),
                a.text, a.at_s, a.raw, a.opened_at_s
            FROM message_amendments AS a JOIN customers AS u ON u.seq = a.customer)sql"_s,
            u"DROP TABLE message_amendments"_s,
            u"ALTER TABLE amendments_with_reactors RENAME TO message_amendments"_s,
            uR"sql(CREATE INDEX amendments_by_customer
            ON message_amendments (customer, phone_number_id, kind, at_s))sql"_s};
}

} // namespace shoptalk
