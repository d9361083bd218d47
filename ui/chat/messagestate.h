// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/overdue.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QString>

namespace shoptalk {

/// Names and signs of what happened to a message: its delivery and its reactions.
class MessageStates {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::MessageStates)
public:
    /// "The customer reacted with …".
    static QString reactionText(const Reaction &reaction);
    /// `isSending`: a queued message is being uploaded or sent at this moment.
    static Icon deliveryIcon(Delivery delivery, bool isSending = false);
    /// "waiting", "being sent", "sent", "delivered", "read", … for screen readers.
    static QString deliveryName(Delivery delivery, bool isSending = false,
                                Overdue overdue = Overdue::Nothing);
    /// The same for a message that Meta accepted a while ago, and of which no status came since.
    static QString missingStatusName();
};

} // namespace shoptalk
