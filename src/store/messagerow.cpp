// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerow.h"

namespace shoptalk {

Message messageFrom(const Statement &row, int first)
{
    Message message;
    message.id = row.id<MessageId>(first);
    message.conversation = row.id<ConversationId>(first + 1);
    message.direction = row.value<Direction>(first + 2);
    message.kind = row.value<MessageKind>(first + 3);
    message.wamid = row.id<Wamid>(first + 4);
    message.text = row.text(first + 5);
    message.sentAt = row.time(first + 6);
    message.delivery = row.value<Delivery>(first + 7);
    message.failure.code = row.integer(first + 8);
    message.failure.detail = row.text(first + 9);
    return message;
}

} // namespace shoptalk
