// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mediafileschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList mediaFileTables()
{
    // One row for each media id, however many messages have it. `name` is the file's name in the folder of
    // its id. `stage` and `problem` are MediaStage and MediaProblem.
    return {uR"sql(CREATE TABLE media_files (
        media_id TEXT PRIMARY KEY NOT NULL,
        phone_number_id TEXT NOT NULL,
        stage INTEGER NOT NULL DEFAULT 0,
        problem INTEGER NOT NULL DEFAULT 0,
        mime_type TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        link TEXT NOT NULL,
        sender_name TEXT NOT NULL,
        received_at_s INTEGER NOT NULL,
        expires_at_s INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        not_before_s INTEGER,
        name TEXT NOT NULL DEFAULT '',
        bytes INTEGER NOT NULL DEFAULT -1,
        width INTEGER NOT NULL DEFAULT -1,
        height INTEGER NOT NULL DEFAULT -1,
        used_at_s INTEGER
    ) STRICT, WITHOUT ROWID)sql"_s,
            u"CREATE INDEX media_queued ON media_files (expires_at_s, media_id) WHERE stage = 0"_s,
            u"CREATE INDEX media_failed ON media_files (expires_at_s) WHERE stage = 2"_s,
            u"CREATE INDEX media_used ON media_files (used_at_s, expires_at_s, bytes) WHERE stage = 1"_s,
            u"CREATE INDEX media_by_id ON message_media (media_id)"_s,
            // Ids whose folders are to be removed from the disk, because their messages are gone.
            u"CREATE TABLE media_leftovers (media_id TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID"_s,
            uR"sql(CREATE TRIGGER media_without_message AFTER DELETE ON message_media
        WHEN NOT EXISTS (SELECT 1 FROM message_media WHERE media_id = OLD.media_id)
        BEGIN DELETE FROM media_files WHERE media_id = OLD.media_id; END)sql"_s,
            uR"sql(CREATE TRIGGER media_file_is_left AFTER DELETE ON media_files
        BEGIN INSERT OR IGNORE INTO media_leftovers (media_id) VALUES (OLD.media_id); END)sql"_s,
            // Older ids are no longer valid. The newest message of an id counts.
            uR"sql(INSERT INTO media_files (media_id, phone_number_id, stage, mime_type, sha256, link,
            sender_name, received_at_s, expires_at_s)
        SELECT f.media_id, c.phone_number_id,
            iif(max(f.received_at_s) + 604800 > unixepoch(), 0, 3), f.mime_type, f.sha256, '', f.file_name,
            f.received_at_s, f.received_at_s + 604800
        FROM message_media AS f JOIN whatsapp_messages AS m ON m.seq = f.message
        JOIN conversations AS c ON c.seq = m.conversation
        GROUP BY f.media_id)sql"_s};
}

} // namespace shoptalk
