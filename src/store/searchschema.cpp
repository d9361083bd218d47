// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList messageIndexTables()
{
    // The row id is the hour of the message, then its seq (see indexRow): so matches are ordered by time, a
    // range of days is a range of rows, and rows of one hour are close together. `scope` has a word for the
    // conversation (c), the number (n) and the kind (k), `body` the result of indexTokens.
    return {uR"sql(CREATE VIRTUAL TABLE message_index USING fts5(scope, body,
        tokenize = 'ascii', detail = 'column', columnsize = 0, prefix = '1 2 3'))sql"_s,
            // Messages that were changed or deleted in this transaction. A trigger may not write to a virtual
            // table (trusted_schema is off), so MessageIndex does it before the commit.
            uR"sql(CREATE TABLE message_index_pending (
        index_row INTEGER PRIMARY KEY,
        message INTEGER NOT NULL
    ) STRICT)sql"_s,
            uR"sql(CREATE TRIGGER message_index_after_delete AFTER DELETE ON whatsapp_messages BEGIN
        INSERT OR REPLACE INTO message_index_pending (index_row, message)
        VALUES (((old.sent_at_s / 3600) << 30) | old.seq, old.seq); END)sql"_s,
            uR"sql(CREATE TRIGGER message_index_after_update
        AFTER UPDATE OF conversation, kind, text, sent_at_s, content ON whatsapp_messages
        WHEN old.conversation <> new.conversation OR old.kind <> new.kind OR old.text <> new.text
            OR old.sent_at_s <> new.sent_at_s OR old.content IS NOT new.content BEGIN
        INSERT OR REPLACE INTO message_index_pending (index_row, message)
        VALUES (((old.sent_at_s / 3600) << 30) | old.seq, old.seq); END)sql"_s,
            // `next_seq`: messages below it are not in the index yet; `merging` is MessageIndex::Merging.
            uR"sql(CREATE TABLE message_index_state (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        version INTEGER NOT NULL,
        next_seq INTEGER NOT NULL,
        merging INTEGER NOT NULL
    ) STRICT)sql"_s,
            uR"sql(INSERT INTO message_index_state (id, version, next_seq, merging)
        SELECT 1, 0, coalesce(max(seq) + 1, 0), 0 FROM whatsapp_messages)sql"_s};
}

} // namespace shoptalk
