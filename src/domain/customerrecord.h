// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace shoptalk {

/// What is known from a conversation about its customer. Notes, files and orders are also those of the
/// customer's conversations with the shop's other numbers.
struct CustomerRecord {
    QDateTime firstMessageAt; ///< UTC; invalid without messages.
    int received = 0; ///< Messages from the customer.
    int sent = 0;
    bool isMarketingStopped = false; ///< The customer asked for no more marketing messages.
    QList<Message> notes; ///< Internal notes, newest first.
    QList<Message> files; ///< Pictures, videos, sounds and documents, newest first.
    QList<Message> orders; ///< Newest first.
    QList<Message> starred; ///< Messages with a star in this conversation, newest first.
    QHash<ConversationId, PhoneNumberId> otherNumbers; ///< Of the customer's other conversations.

    friend bool operator==(const CustomerRecord &, const CustomerRecord &) = default;
};

} // namespace shoptalk
