// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/numbercheck.h"

#include "store/session.h"

namespace shoptalk {

Result<void> checkNumberOf(const StoreSession &session, const ConversationId &id)
{
    const Result<std::optional<Conversation>> conversation = session.conversations.find(id);
    if (!conversation)
        return failure(conversation.error());
    if (!*conversation)
        return {}; // a deleted one; the message restores it or is refused by the store
    const Result<bool> isDisconnected = session.disconnects.isDisconnected((*conversation)->phoneNumber);
    if (!isDisconnected)
        return failure(isDisconnected.error());
    return *isDisconnected ? failure(Error::Kind::Unauthorised, Reason::NumberNotConnected) : Result<void>();
}

Result<void> checkNumberOf(const StoreSession &session, const MessageId &id)
{
    const Result<std::optional<Message>> message = session.messages.find(id);
    if (!message)
        return failure(message.error());
    return *message ? checkNumberOf(session, (*message)->conversation) : Result<void>();
}

} // namespace shoptalk
