// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mergeschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QStringList recordTables()
{
    return {
        // Both customers as they were. `last_seq` is the newest message at that time: newer ones are given to
        // their sender. `kept_id` is the kept customer at that time, who may have been merged again since.
        uR"sql(CREATE TABLE customer_merges (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        kept INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
        reason INTEGER NOT NULL,
        last_seq INTEGER NOT NULL,
        kept_id TEXT NOT NULL,
        kept_wa_id TEXT, kept_user_id TEXT,
        kept_profile_name TEXT NOT NULL, kept_username TEXT NOT NULL, kept_phone_book_name TEXT NOT NULL,
        kept_is_stopped INTEGER, kept_stopped_at_s INTEGER,
        gone_id TEXT NOT NULL,
        gone_wa_id TEXT, gone_user_id TEXT,
        gone_profile_name TEXT NOT NULL, gone_username TEXT NOT NULL, gone_phone_book_name TEXT NOT NULL,
        gone_is_stopped INTEGER, gone_stopped_at_s INTEGER
    ) STRICT)sql"_s,
        u"CREATE INDEX merges_by_kept ON customer_merges (kept)"_s,
        // The conversations of the removed customer. `kept_id` is the conversation that they went into; NULL
        // if the kept customer had none on the number: the conversation then only changed its customer.
        uR"sql(CREATE TABLE merged_conversations (
        seq INTEGER PRIMARY KEY,
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE,
        kept_id TEXT,
        id TEXT NOT NULL,
        phone_number_id TEXT NOT NULL,
        marked_unread INTEGER NOT NULL,
        deleted_at INTEGER,
        kept_deleted_at INTEGER,
        last_inbound_at_s INTEGER,
        kept_last_inbound_at_s INTEGER,
        referred_at_s INTEGER, kept_referred_at_s INTEGER,
        free_until_s INTEGER, kept_free_until_s INTEGER,
        free_told_until_s INTEGER, kept_free_told_until_s INTEGER,
        draft TEXT,
        kept_draft TEXT
    ) STRICT)sql"_s,
        u"CREATE INDEX merged_conversations_by_merge ON merged_conversations (merge)"_s};
}

QStringList splitTables()
{
    return {uR"sql(CREATE TABLE merged_messages (
        message INTEGER NOT NULL REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        conversation INTEGER NOT NULL REFERENCES merged_conversations (seq) ON DELETE CASCADE,
        PRIMARY KEY (message, conversation)
    ) STRICT, WITHOUT ROWID)sql"_s,
            u"CREATE INDEX merged_messages_by_conversation ON merged_messages (conversation)"_s,
            uR"sql(CREATE TABLE merged_labels (
        conversation INTEGER NOT NULL REFERENCES merged_conversations (seq) ON DELETE CASCADE,
        label INTEGER NOT NULL REFERENCES labels (seq) ON DELETE CASCADE,
        was_on_kept INTEGER NOT NULL,
        PRIMARY KEY (conversation, label)
    ) STRICT, WITHOUT ROWID)sql"_s,
            u"CREATE INDEX merged_labels_by_label ON merged_labels (label)"_s,
            uR"sql(CREATE TABLE merged_former_ids (
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE,
        user_id TEXT NOT NULL,
        PRIMARY KEY (merge, user_id)
    ) STRICT, WITHOUT ROWID)sql"_s,
            // The line about the merge in a chat.
            uR"sql(CREATE TABLE merge_lines (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE
    ) STRICT)sql"_s,
            u"CREATE INDEX merge_lines_by_merge ON merge_lines (merge)"_s,
            // A person said that the two are not the same; `one` is the smaller number.
            uR"sql(CREATE TABLE customers_kept_apart (
        one INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
        reason INTEGER NOT NULL,
        PRIMARY KEY (one, other, reason)
    ) STRICT, WITHOUT ROWID)sql"_s,
            u"CREATE INDEX kept_apart_by_other ON customers_kept_apart (other)"_s,
            // Messages that staff put together in a form, for using them again; no customer is named in them.
            uR"sql(CREATE TABLE used_contents (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        content TEXT NOT NULL UNIQUE
    ) STRICT)sql"_s};
}

} // namespace

QStringList mergeTables()
{
    return recordTables() + splitTables();
}

QStringList mergesInFull()
{
    return {u"ALTER TABLE customer_merges ADD COLUMN kept_consent_at_s INTEGER"_s,
            u"ALTER TABLE customer_merges ADD COLUMN gone_consent_at_s INTEGER"_s,
            u"ALTER TABLE customer_merges ADD COLUMN gone_consent_note TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE merged_conversations ADD COLUMN blocked_at_s INTEGER"_s,
            u"ALTER TABLE merged_conversations ADD COLUMN kept_blocked_at_s INTEGER"_s,
            u"ALTER TABLE merged_conversations ADD COLUMN draft_edited TEXT"_s,
            u"ALTER TABLE merged_conversations ADD COLUMN draft_edited_text TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE merged_conversations ADD COLUMN kept_draft_edited TEXT"_s,
            uR"sql(CREATE TABLE merged_recipients (
        broadcast INTEGER NOT NULL,
        position INTEGER NOT NULL,
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE,
        PRIMARY KEY (broadcast, position, merge),
        FOREIGN KEY (broadcast, position) REFERENCES broadcast_recipients (broadcast, position) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID)sql"_s,
            u"CREATE INDEX merged_recipients_by_merge ON merged_recipients (merge)"_s};
}

QStringList usedContentsOfMessages()
{
    // A content without a message may be that of a customer who was erased. 10 is MessageKind::Interactive.
    return {uR"sql(ALTER TABLE used_contents
            ADD COLUMN message INTEGER REFERENCES whatsapp_messages (seq) ON DELETE CASCADE)sql"_s,
            u"CREATE INDEX used_contents_by_message ON used_contents (message)"_s,
            uR"sql(UPDATE used_contents SET message = sent.seq
            FROM (SELECT CAST(content AS TEXT) AS content, max(seq) AS seq FROM whatsapp_messages
                WHERE kind = 10 AND direction = 1 GROUP BY 1) AS sent
            WHERE used_contents.content = sent.content)sql"_s,
            u"DELETE FROM used_contents WHERE message IS NULL"_s};
}

} // namespace shoptalk
