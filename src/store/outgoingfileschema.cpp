// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outgoingfileschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList outgoingFileTables()
{
    // `name` is the file's name in the folder of outgoing files. `media_id` is empty until the file was
    // uploaded.
    return {uR"sql(CREATE TABLE outgoing_files (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        name TEXT NOT NULL,
        mime_type TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        media_id TEXT NOT NULL DEFAULT '',
        uploaded_at_s INTEGER
    ) STRICT)sql"_s};
}

QStringList outgoingFilePlaces()
{
    // A message has one file, except a template with several cards: `place` is their order.
    return {
        u"ALTER TABLE outgoing_files RENAME TO single_outgoing_files"_s, uR"sql(CREATE TABLE outgoing_files (
        message INTEGER NOT NULL REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        mime_type TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        media_id TEXT NOT NULL DEFAULT '',
        uploaded_at_s INTEGER,
        PRIMARY KEY (message, place)
    ) STRICT)sql"_s,
        uR"sql(INSERT INTO outgoing_files (message, place, name, mime_type, bytes, media_id, uploaded_at_s)
        SELECT message, 0, name, mime_type, bytes, media_id, uploaded_at_s FROM single_outgoing_files)sql"_s,
        u"DROP TABLE single_outgoing_files"_s,
        u"CREATE INDEX outgoing_files_by_name ON outgoing_files (name)"_s};
}

} // namespace shoptalk
