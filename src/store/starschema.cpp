// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/starschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList starredMessageTable()
{
    // A star that was taken off keeps its row: when that was decides later which of two computers' stars
    // counts.
    return {uR"sql(CREATE TABLE starred_messages (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        starred_at_s INTEGER NOT NULL,
        removed_at_s INTEGER
    ) STRICT)sql"_s};
}

} // namespace shoptalk
