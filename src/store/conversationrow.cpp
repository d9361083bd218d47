// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationrow.h"

#include "store/messagerow.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int afterMessage = messageColumnCount;
constexpr char16_t unitSeparator = 31; // in no label's name
} // namespace

QString selectConversations(const QString &rest)
{
    // CROSS JOIN keeps SQLite from starting with the customers: the order of the conversations is what bounds
    // a page.
    return u"SELECT "_s + messageColumns() + uR"sql(, c.id, c.phone_number_id, c.unread, c.last_activity_at_s,
            c.last_inbound_at_s, c.last_message, u.id, u.wa_id, u.user_id, u.profile_name, u.username,
            (SELECT group_concat(l.name, char(31)) FROM conversation_labels AS cl
                JOIN labels AS l ON l.seq = cl.label AND l.deleted_at IS NULL WHERE cl.conversation = c.seq),
            c.marked_unread
        FROM conversations AS c
        CROSS JOIN customers AS u ON u.seq = c.customer
        LEFT JOIN whatsapp_messages AS m ON m.seq = c.last_message
        )sql"_s
        + rest;
}

Conversation conversationFrom(const Statement &row)
{
    Conversation conversation;
    conversation.id = row.id<ConversationId>(afterMessage);
    conversation.phoneNumber = row.id<PhoneNumberId>(afterMessage + 1);
    conversation.unread = row.integer(afterMessage + 2);
    conversation.lastInboundAt = row.time(afterMessage + 4);
    if (!row.isNull(afterMessage + 5)) {
        conversation.lastActivityAt = row.time(afterMessage + 3);
        conversation.lastMessage = messageFrom(row);
    }
    conversation.customer.id = row.id<CustomerId>(afterMessage + 6);
    conversation.customer.waId = row.id<WaId>(afterMessage + 7);
    conversation.customer.userId = row.id<BusinessScopedUserId>(afterMessage + 8);
    conversation.customer.profileName = row.text(afterMessage + 9);
    conversation.customer.username = row.text(afterMessage + 10);
    conversation.labels = row.text(afterMessage + 11).split(QChar(unitSeparator), Qt::SkipEmptyParts);
    conversation.labels.sort(Qt::CaseInsensitive);
    conversation.isMarkedUnread = row.integer(afterMessage + 12) != 0;
    return conversation;
}

} // namespace shoptalk
