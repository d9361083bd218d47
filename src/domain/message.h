// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/identifier.h"
#include "domain/content/messagecontent.h"
#include "domain/content/messagecontext.h"
#include "domain/delivery.h"
#include "domain/messagekind.h"

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

/// Why a message failed: Meta's code, if Meta gave one, and what Meta says beside it (for "Details", never
/// for the headline).
struct SendFailure {
    std::optional<MetaCode> meta;
    QString detail;

    friend bool operator==(const SendFailure &, const SendFailure &) = default;
};

struct Message {
    MessageId id;
    ConversationId conversation;
    Direction direction = Direction::Inbound;
    MessageKind kind = MessageKind::Text;
    Wamid wamid; ///< Empty while Meta has not given one.
    QString text; ///< Body, or the caption or title of what is not text.
    QDateTime sentAt; ///< UTC, whole seconds: Meta's time stamp, or ours until there is one.
    Delivery delivery = Delivery::Queued; ///< Outbound only.
    SendFailure failure; ///< When delivery is Failed; inbound: why Meta could not hand it on.
    bool isEdited = false; ///< `text` is not what was written first.
    MessageContent content; ///< What it says; `kind` and `text` are taken from it.
    MessageContext context; ///< What it answers, and whether it was forwarded.
    AdReferral referral; ///< Inbound: the ad that led the customer here.
    QList<Reaction> reactions;
    QByteArray raw; ///< Inbound: the item as Meta sent it (JSON). Outbound: empty.

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::Message)
