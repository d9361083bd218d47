// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace shoptalk {

/// What the person may do about a message that did not go out, or perhaps did not.
enum class SendAction { Retry, ConfirmSent, Edit, Delete };

/// Why a message did not go out, in plain words, and what to do.
class SendProblems {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::SendProblems)
public:
    /// Empty for a message that is on its way or arrived. `followsUncertain`: it is not known whether the one
    /// before it went out.
    static QString describe(const Message &message, bool followsUncertain = false);
    /// In the order in which they are offered.
    static QList<SendAction> actions(const Message &message);
    /// As a link under the message and in its menu.
    static QString actionText(SendAction action, const Message &message);

private:
    static bool mayRetry(const SendFailure &failure);
    static QString describeFollower(Delivery delivery);
};

} // namespace shoptalk
