// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/broadcastrow.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QString outcomeColumn()
{
    // Deliveries: 0 Queued, 1 Uncertain, 2 Sent, 3 Delivered, 4 Read, 5 Played, 6 Failed. Holds: 1 for an
    // assessment of the template, 2 because the delivery is paused.
    return uR"sql(CASE WHEN r.state = 2 THEN 7
        WHEN r.state = 0 OR o.is_withdrawn = 1 THEN 0
        WHEN m.seq IS NULL OR o.cancelled_at_s IS NOT NULL THEN 8
        WHEN m.delivery = 5 THEN 5
        WHEN m.delivery = 6 THEN 6
        WHEN m.delivery = 2 AND m.hold <> 0 THEN iif(m.hold = 2, 10, 9)
        ELSE m.delivery + 1 END)sql"_s;
}

QString outcomeJoins()
{
    return uR"sql( LEFT JOIN whatsapp_messages AS m ON m.id = r.message_id
        LEFT JOIN outbox AS o ON o.message = m.seq )sql"_s;
}

} // namespace shoptalk
