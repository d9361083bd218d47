// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/conversationstate.h"
#include "domain/customer.h"
#include "domain/draftcontext.h"
#include "domain/message.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace shoptalk {

/// One customer on one business phone number, as a row of the inbox shows it.
struct Conversation {
    ConversationId id;
    PhoneNumberId phoneNumber;
    Customer customer;
    int unread = 0;
    bool isMarkedUnread = false; ///< A person marked it as unread.
    QDateTime lastActivityAt; ///< UTC; of the newest message.
    /// UTC; of the customer's newest message, call or reaction, which opens the service window; invalid if
    /// there is none.
    QDateTime lastInboundAt;
    /// UTC; until when all messages are free, because the customer came from an ad; invalid if they are not.
    QDateTime freeUntil;
    std::optional<Message> lastMessage; ///< Newest message, without `raw`.
    std::optional<Reaction> lastReaction; ///< The newest one, if no message came since.
    QStringList labels; ///< Their names, in alphabetical order.
    QString draft; ///< A text that was begun and not sent.
    DraftContext draftContext;
    ConversationState state;
    QString assigneeName; ///< Of `state.assignee`; empty if nobody is assigned.
    bool isWaiting = false; ///< The newest message is the customer's: nobody has answered it.

    /// UTC; the time by which the list is sorted.
    QDateTime sortedAt() const
    {
        return state.surfacedAt.isValid() ? std::max(lastActivityAt, state.surfacedAt) : lastActivityAt;
    }

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::Conversation)
