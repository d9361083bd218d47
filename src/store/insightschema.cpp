// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/insightschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

// Counted from the rows, not kept as sums: a sum by day would be wrong in another time zone, and after
// erasing a customer. 11 is MessageKind::Template, 1 is Direction::Outbound.
QStringList insightIndexes()
{
    return {// `deleted_at` is a column as well, because SQLite 3.40 otherwise reads the row for it, although
            // it is NULL in all. The index has the order of a conversation's messages, and who wrote and who
            // answered.
            u"DROP INDEX messages_by_time"_s, uR"sql(CREATE INDEX messages_by_time ON whatsapp_messages
        (conversation, sent_at_s, seq, direction, kind, delivery, deleted_at) WHERE deleted_at IS NULL)sql"_s,
            uR"sql(CREATE INDEX messages_by_moment ON whatsapp_messages
        (sent_at_s, direction, delivery, kind, conversation, deleted_at) WHERE deleted_at IS NULL)sql"_s,
            uR"sql(CREATE INDEX templates_by_moment ON whatsapp_messages (sent_at_s, delivery, conversation)
        WHERE kind = 11 AND direction = 1 AND deleted_at IS NULL)sql"_s,
            u"CREATE INDEX webhook_events_by_time ON webhook_events_log (received_at_s, kind, error)"_s};
}

QStringList messagesOfEveryState()
{
    // Not only of the visible messages: purging, merging and the check of the reference to a conversation ask
    // for all messages of one, and would read the whole table for each. Visible ones are told by the last
    // column, so the readers of the index still need no row.
    return {u"DROP INDEX messages_by_time"_s, uR"sql(CREATE INDEX messages_by_time ON whatsapp_messages
        (conversation, sent_at_s, seq, direction, kind, delivery, deleted_at))sql"_s};
}

QStringList messagesOfBroadcasts()
{
    // They answer nobody, and reading their rows took a third of the time of the dashboard's figures.
    return {u"DROP INDEX messages_by_time"_s, uR"sql(CREATE INDEX messages_by_time ON whatsapp_messages
        (conversation, sent_at_s, seq, direction, kind, delivery, deleted_at, is_bulk))sql"_s};
}

} // namespace shoptalk
