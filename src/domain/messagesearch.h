// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/customer.h"
#include "domain/message.h"
#include "domain/textrange.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace shoptalk {

/// The conditions of a search for messages. An empty condition matches every message.
struct MessageQuery {
    QString text; ///< As typed.
    ConversationId conversation;
    CustomerId customer; ///< All their conversations.
    PhoneNumberId number;
    LabelId label; ///< Of the conversation.
    QDateTime from; ///< The first second.
    QDateTime until; ///< The second after the last.
    QList<MessageKind> kinds;
    std::optional<Direction> direction;
    bool isStarred = false; ///< Only those with a star.

    /// True if it would give every message.
    bool isEmpty() const { return text.trimmed().isEmpty() && hasNoFilter(); }
    bool hasNoFilter() const
    {
        return conversation.isEmpty() && customer.isEmpty() && number.isEmpty() && label.isEmpty()
            && !from.isValid() && !until.isValid() && kinds.isEmpty() && !direction && !isStarred;
    }
    friend bool operator==(const MessageQuery &, const MessageQuery &) = default;
};

/// A message that was found.
struct FoundMessage {
    MessageId id;
    ConversationId conversation;
    PhoneNumberId number;
    Customer customer;
    Direction direction = Direction::Inbound;
    MessageKind kind = MessageKind::Text;
    QDateTime sentAt; ///< UTC
    QString text; ///< What was searched: the text, then a file's name or the products of an order.
    QList<TextRange> hits; ///< The places in `text`; empty in a search without words.

    friend bool operator==(const FoundMessage &, const FoundMessage &) = default;
};

struct FoundMessages {
    QList<FoundMessage> messages; ///< Newest first.
    qint64 next = 0; ///< Where the next page begins; 0 if this is the last one.
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::FoundMessage)
