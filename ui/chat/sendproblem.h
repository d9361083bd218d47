// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/overdue.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace shoptalk {

/// A possible action for a message that was not sent, or perhaps not.
enum class SendAction { Retry, ConfirmSent, Edit, Copy, SendTemplate, Delete };

/// What can be sent in a conversation at this moment.
enum class Sendable {
    Everything,
    Templates, ///< The service window is closed.
    Nothing ///< The customer is blocked, the number is not connected, or it is a group.
};

/// The reasons why messages were not sent, and what can be done.
class SendProblems {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::SendProblems)
public:
    /// Empty for a message without a problem. `followsUncertain`: it is not known whether the message before
    /// it was sent. `overdue`: what Meta has not said of it.
    static QString describe(const Message &message, bool followsUncertain = false,
                            Overdue overdue = Overdue::Nothing);
    /// In the order in which they are offered. `now`: what can be sent in the message's conversation.
    static QList<SendAction> actions(const Message &message, Sendable now);
    /// True if what the message says can be changed here.
    static bool canEdit(const MessageContent &content);
    /// As a link under the message and in its menu.
    static QString actionText(SendAction action, const Message &message);

private:
    static bool mayRetry(const Message &message, Sendable now);
    static QString describeFollower(Delivery delivery);
    static QString describeHold(DeliveryHold hold);
    static QString describeOverdue(Overdue overdue);
};

} // namespace shoptalk
