// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/broadcastschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// Numbers of states, reasons and kinds are those of the enums in `domain/broadcast`.

QStringList listTable()
{
    return {uR"sql(CREATE TABLE broadcasts (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        phone_number_id TEXT NOT NULL,
        template_name TEXT NOT NULL,
        template_language TEXT NOT NULL,
        is_marketing INTEGER NOT NULL,
        sources TEXT NOT NULL,
        state INTEGER NOT NULL,
        pause INTEGER NOT NULL DEFAULT 0,
        pause_code INTEGER NOT NULL DEFAULT 0,
        created_at_s INTEGER NOT NULL,
        starts_at_s INTEGER,
        started_at_s INTEGER,
        ended_at_s INTEGER,
        resumed_at_ms INTEGER
    ) STRICT)sql"_s};
}

QStringList recipientTable()
{
    return {
        // The outcome for a person is the delivery of the message itself. A person who was left out at the
        // check and is not known here has no customer.
        uR"sql(CREATE TABLE broadcast_recipients (
        broadcast INTEGER NOT NULL REFERENCES broadcasts (seq) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        customer INTEGER REFERENCES customers (seq) ON DELETE CASCADE,
        wa_id TEXT NOT NULL,
        number TEXT NOT NULL,
        name TEXT NOT NULL,
        line INTEGER NOT NULL,
        words TEXT NOT NULL,
        state INTEGER NOT NULL,
        reason INTEGER NOT NULL,
        message_id TEXT,
        taken_at_ms INTEGER,
        PRIMARY KEY (broadcast, position)
    ) STRICT, WITHOUT ROWID)sql"_s,
        u"CREATE INDEX recipients_by_state ON broadcast_recipients (broadcast, state, position)"_s,
        u"CREATE INDEX recipients_by_customer ON broadcast_recipients (customer, broadcast, state)"_s,
        uR"sql(CREATE INDEX recipients_by_wa_id ON broadcast_recipients (wa_id)
        WHERE customer IS NULL AND wa_id <> '')sql"_s};
}

QStringList consentTable()
{
    return {// That a person agreed to be written to, and how, in the words of the staff member who notes it.
            uR"sql(CREATE TABLE customer_consents (
        customer INTEGER PRIMARY KEY REFERENCES customers (seq) ON DELETE CASCADE,
        given_at_s INTEGER NOT NULL,
        note TEXT NOT NULL
    ) STRICT)sql"_s,
            // 1: part of a broadcast, and sent after the messages that people write.
            u"ALTER TABLE outbox ADD COLUMN is_bulk INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX outbox_by_turn ON outbox (is_bulk, seq)"_s};
}

} // namespace

QStringList broadcastTables()
{
    return listTable() + recipientTable() + consentTable();
}

QStringList broadcastDraftTables()
{
    // `content` has the fields of a StoredBroadcastDraft. All messages of a broadcast share one file.
    return {uR"sql(CREATE TABLE broadcast_drafts (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        content TEXT NOT NULL,
        changed_at_s INTEGER NOT NULL
    ) STRICT)sql"_s,
            u"CREATE INDEX outgoing_files_by_name ON outgoing_files (name)"_s};
}

QStringList withdrawnMessages()
{
    // What was cancelled before counts as withdrawn, because nothing says who cancelled it.
    return {u"ALTER TABLE outbox ADD COLUMN is_withdrawn INTEGER NOT NULL DEFAULT 0"_s,
            u"UPDATE outbox SET is_withdrawn = 1 WHERE is_bulk = 1 AND cancelled_at_s IS NOT NULL"_s};
}

QStringList broadcastsToStopped()
{
    // 1: also for customers who told the shop to stop, because it is about something of their own. What was
    // started before leaves them out.
    return {u"ALTER TABLE broadcasts ADD COLUMN includes_stopped INTEGER NOT NULL DEFAULT 0"_s};
}

QStringList deletedBroadcasts()
{
    return {u"ALTER TABLE broadcasts ADD COLUMN deleted_at INTEGER"_s,
            u"ALTER TABLE broadcast_drafts ADD COLUMN deleted_at INTEGER"_s};
}

QStringList recipientsByMessage()
{
    return {uR"sql(CREATE INDEX recipients_by_message ON broadcast_recipients (message_id)
        WHERE message_id IS NOT NULL)sql"_s};
}

} // namespace shoptalk
