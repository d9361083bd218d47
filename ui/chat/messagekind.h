// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace shoptalk {

/// What the kinds of messages, and their delivery, are called and look like.
class MessageKinds {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::MessageKinds)
public:
    /// "Photo", "Voice message", …; empty for text.
    static QString name(MessageKind kind);
    /// Why a message can't be shown, and what to do; empty for one that can, or where nothing is known.
    static QString placeholderReason(const Message &message);
    /// "The customer reacted with …".
    static QString reactionText(const Reaction &reaction);
    static std::optional<Icon> icon(MessageKind kind);
    static Icon deliveryIcon(Delivery delivery);
    /// "waiting", "sent", "delivered", "read", …: for screen readers.
    static QString deliveryName(Delivery delivery);
};

} // namespace shoptalk
