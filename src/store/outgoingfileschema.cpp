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

} // namespace shoptalk
