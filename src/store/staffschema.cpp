// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/staffschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList messageWriters()
{
    // `staff` of messages that were sent from here while a person was chosen. NULL: written in the phone app.
    // The trigger and the first rows are of the business's messages with a source, which only those from
    // there have; it is told here as well, because looking for a quarter of a million sources takes longer
    // than all of the dashboard.
    return {uR"sql(CREATE TABLE message_writers (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        staff INTEGER REFERENCES staff (seq)
    ) STRICT)sql"_s,
            uR"sql(INSERT INTO message_writers (message) SELECT m.seq
        FROM message_sources AS s JOIN whatsapp_messages AS m ON m.seq = s.message WHERE m.direction = 1)sql"_s,
            uR"sql(CREATE TRIGGER message_is_of_phone_app AFTER INSERT ON message_sources
        WHEN (SELECT direction FROM whatsapp_messages WHERE seq = NEW.message) = 1
            AND NOT EXISTS (SELECT 1 FROM message_writers WHERE message = NEW.message)
        BEGIN INSERT INTO message_writers (message) VALUES (NEW.message); END)sql"_s};
}

} // namespace shoptalk
