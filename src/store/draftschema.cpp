// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList sheetDraftTables()
{
    // `message` is the id of the failed message or of the note that is being changed, else empty. `copies` is
    // a JSON array of the names of files in the folder of outgoing files.
    return {uR"sql(CREATE TABLE sheet_drafts (
        seq INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        kind INTEGER NOT NULL,
        message TEXT NOT NULL,
        place INTEGER NOT NULL,
        content TEXT NOT NULL,
        copies TEXT NOT NULL,
        written_at_s INTEGER NOT NULL,
        deleted_at INTEGER,
        UNIQUE (conversation, kind, message, place)
    ) STRICT)sql"_s,
            // Those of the removed customer's conversations, so that a merge can be taken back.
            uR"sql(CREATE TABLE merged_sheet_drafts (
        sheet INTEGER NOT NULL REFERENCES sheet_drafts (seq) ON DELETE CASCADE,
        conversation INTEGER NOT NULL REFERENCES merged_conversations (seq) ON DELETE CASCADE,
        PRIMARY KEY (sheet, conversation)
    ) STRICT, WITHOUT ROWID)sql"_s,
            u"CREATE INDEX merged_sheet_drafts_by_conversation ON merged_sheet_drafts (conversation)"_s};
}

} // namespace shoptalk
