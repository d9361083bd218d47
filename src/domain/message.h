// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/identifier.h"
#include "domain/content/messagecontent.h"
#include "domain/content/messagecontext.h"
#include "domain/delivery.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace shoptalk {

enum class Direction { Inbound = 0, Outbound = 1 };

/// Somebody's reaction to a message; each side of a conversation has at most one.
struct Reaction {
    Direction from = Direction::Inbound; ///< Inbound: the customer's.
    QString emoji;

    friend bool operator==(const Reaction &, const Reaction &) = default;
};

/// Why a message failed: Meta's code, if Meta gave one, and Meta's text (for "Details", never for the
/// headline).
struct SendFailure {
    std::optional<MetaCode> meta;
    QString detail;

    friend bool operator==(const SendFailure &, const SendFailure &) = default;
};

/// Why Meta does not deliver a message yet that it accepted. The numbers are stored: append only.
/// Source: Cloud API, `message_status` in the answer to a template message.
enum class DeliveryHold {
    None = 0,
    QualityAssessment = 1, ///< Meta waits for the reactions of the first customers to the template.
    Paused = 2 ///< Meta has paused the delivery.
};

struct Message {
    MessageId id;
    ConversationId conversation;
    Direction direction = Direction::Inbound;
    Wamid wamid; ///< Empty while Meta has not given one.
    QDateTime sentAt; ///< UTC, whole seconds: Meta's time stamp, or ours until there is one.
    Delivery delivery = Delivery::Queued; ///< Outbound only.
    SendFailure
        failure; ///< Outbound: why delivery is Failed. Inbound: why Meta could not deliver the content.
    /// Outbound, UTC: when Meta accepted it, while no status has come since; otherwise invalid.
    QDateTime noStatusSince;
    DeliveryHold hold = DeliveryHold::None; ///< Outbound: None from the first status on.
    bool isOfPhoneApp = false; ///< Outbound: written in the app on the phone. Meta sends no statuses of it.
    bool isEdited = false; ///< The content's text is not the one that was written first.
    bool isRevoked = false; ///< Its writer deleted it for everyone: `content` is empty.
    MessageContent content; ///< Empty if the message was deleted for everyone.
    MessageContext context; ///< The message that it answers, and whether it was forwarded.
    AdReferral referral; ///< Inbound: the ad that led the customer here.
    MessageAuthor author; ///< Inbound, in a group chat: who wrote it. Empty in all other conversations.
    QList<Reaction> reactions;
    QByteArray raw; ///< Inbound: the item as Meta sent it (JSON). Outbound: empty.

    friend bool operator==(const Message &, const Message &) = default;
};

/// The number under which the message is stored; MessageKind::Deleted if it was deleted for everyone.
inline MessageKind kindOf(const Message &message)
{
    return message.isRevoked ? MessageKind::Deleted : kindOf(message.content);
}

/// The text that is searched and shown in lists; empty if it was deleted for everyone.
inline QString plainText(const Message &message)
{
    return message.isRevoked ? QString() : plainText(message.content);
}

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::Message)
