// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stateschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// Numbers of kinds and directions are those of the enums in `domain`. Notices of the platform (13) and
// the opening of a chat by a customer (17) are no messages that wait for an answer.

QStringList columns()
{
    return {u"ALTER TABLE conversations ADD COLUMN is_pinned INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE conversations ADD COLUMN muted_until_s INTEGER"_s,
            u"ALTER TABLE conversations ADD COLUMN archived_at_s INTEGER"_s,
            u"ALTER TABLE conversations ADD COLUMN snoozed_until_s INTEGER"_s,
            u"ALTER TABLE conversations ADD COLUMN blocked_at_s INTEGER"_s,
            u"ALTER TABLE conversations ADD COLUMN surfaced_at_s INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE conversations ADD COLUMN assignee TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE conversations ADD COLUMN is_waiting INTEGER NOT NULL DEFAULT 0"_s,
            uR"sql(ALTER TABLE conversations ADD COLUMN sorted_at_s INTEGER
                GENERATED ALWAYS AS (max(last_activity_at_s, surfaced_at_s)) VIRTUAL)sql"_s,
            uR"sql(CREATE TABLE staff (
                seq INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                folded_name TEXT NOT NULL,
                deleted_at INTEGER
            ) STRICT)sql"_s};
}

/// A trigger, because several statements decide which message is the newest one.
QStringList waiting()
{
    return {uR"sql(UPDATE conversations SET is_waiting = coalesce((SELECT m.direction = 0
                FROM whatsapp_messages AS m WHERE m.conversation = conversations.seq
                    AND m.deleted_at IS NULL AND m.kind NOT IN (13, 17)
                    AND NOT (m.kind = 9 AND m.direction = 1) -- a reaction
                ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 1), 0)
            WHERE last_message IS NOT NULL)sql"_s,
            uR"sql(CREATE TRIGGER conversation_is_waiting AFTER UPDATE OF last_message ON conversations
            WHEN NEW.last_message IS NOT OLD.last_message BEGIN
                UPDATE conversations SET is_waiting = iif(NEW.last_message IS NULL, 0,
                    coalesce((SELECT m.direction = 0 FROM whatsapp_messages AS m
                        WHERE m.seq = NEW.last_message AND m.kind NOT IN (13, 17)), is_waiting))
                WHERE seq = NEW.seq;
            END)sql"_s};
}

/// Each filter has an index in the order of the list, so that a page needs no more rows than it shows.
QStringList indexes()
{
    const QString listed =
        u" WHERE deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL"_s;
    const QString order = u" (is_pinned, sorted_at_s, id)"_s;
    return {
        u"CREATE INDEX conversations_listed ON conversations"_s + order + listed,
        u"CREATE INDEX conversations_listed_unread ON conversations"_s + order + listed
            + u" AND (unread > 0 OR marked_unread = 1)"_s,
        u"CREATE INDEX conversations_listed_waiting ON conversations"_s + order + listed
            + u" AND is_waiting = 1"_s,
        u"CREATE INDEX conversations_by_assignee ON conversations (assignee, is_pinned, sorted_at_s, id)"_s
            + listed,
        u"CREATE INDEX conversations_by_window ON conversations (last_inbound_at_s, id)"_s + listed,
        u"CREATE INDEX conversations_archived ON conversations"_s + order
            + u" WHERE deleted_at IS NULL AND archived_at_s IS NOT NULL"_s,
        u"CREATE INDEX conversations_snoozed ON conversations"_s + order
            + u" WHERE deleted_at IS NULL AND snoozed_until_s IS NOT NULL"_s,
        uR"sql(CREATE INDEX conversations_by_snooze ON conversations (snoozed_until_s)
                WHERE deleted_at IS NULL AND snoozed_until_s IS NOT NULL)sql"_s};
}

} // namespace

QStringList conversationStates()
{
    return columns() + waiting() + indexes();
}

QStringList conversationsOfNumbers()
{
    const QString listed = u" WHERE listed_number IS NOT NULL AND deleted_at IS NULL"_s
        + u" AND archived_at_s IS NULL AND snoozed_until_s IS NULL"_s;
    const QString unlisted = u" WHERE listed_number IS NOT NULL AND deleted_at IS NULL AND "_s;
    const QString order = u" (listed_number, is_pinned, sorted_at_s, id)"_s;
    return {u"ALTER TABLE conversations ADD COLUMN listed_number TEXT"_s,
            uR"sql(CREATE TRIGGER numbers_of_conversations AFTER UPDATE OF is_active, deleted_at
            ON connected_phone_numbers
            WHEN NEW.is_active IS NOT OLD.is_active OR NEW.deleted_at IS NOT OLD.deleted_at BEGIN
                UPDATE conversations SET listed_number = iif((SELECT count(*) FROM connected_phone_numbers
                        WHERE is_active = 1 AND deleted_at IS NULL) > 1, phone_number_id, NULL)
                    WHERE listed_number IS NOT iif((SELECT count(*) FROM connected_phone_numbers
                        WHERE is_active = 1 AND deleted_at IS NULL) > 1, phone_number_id, NULL);
            END)sql"_s,
            uR"sql(CREATE TRIGGER number_of_new_conversation AFTER INSERT ON conversations
            WHEN (SELECT count(*) FROM connected_phone_numbers WHERE is_active = 1 AND deleted_at IS NULL) > 1 BEGIN
                UPDATE conversations SET listed_number = NEW.phone_number_id WHERE seq = NEW.seq;
            END)sql"_s,
            uR"sql(UPDATE conversations SET listed_number = phone_number_id
            WHERE (SELECT count(*) FROM connected_phone_numbers WHERE is_active = 1 AND deleted_at IS NULL) > 1)sql"_s,
            u"CREATE INDEX conversations_listed_of_number ON conversations"_s + order + listed,
            u"CREATE INDEX conversations_listed_unread_of_number ON conversations"_s + order + listed
                + u" AND (unread > 0 OR marked_unread = 1)"_s,
            u"CREATE INDEX conversations_listed_waiting_of_number ON conversations"_s + order + listed
                + u" AND is_waiting = 1"_s,
            u"CREATE INDEX conversations_by_assignee_of_number ON conversations"_s
                + u" (listed_number, assignee, is_pinned, sorted_at_s, id)"_s + listed,
            u"CREATE INDEX conversations_by_window_of_number ON conversations"_s
                + u" (listed_number, last_inbound_at_s, id)"_s + listed,
            u"CREATE INDEX conversations_archived_of_number ON conversations"_s + order + unlisted
                + u"archived_at_s IS NOT NULL"_s,
            u"CREATE INDEX conversations_snoozed_of_number ON conversations"_s + order + unlisted
                + u"snoozed_until_s IS NOT NULL"_s};
}

QStringList remindersAndSavedReplies()
{
    return {u"ALTER TABLE conversations ADD COLUMN remind_at_s INTEGER"_s,
            uR"sql(CREATE INDEX conversations_by_reminder ON conversations (remind_at_s)
                WHERE deleted_at IS NULL AND remind_at_s IS NOT NULL)sql"_s,
            uR"sql(CREATE TABLE saved_replies (
                seq INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                text TEXT NOT NULL,
                deleted_at INTEGER
            ) STRICT)sql"_s};
}

} // namespace shoptalk
