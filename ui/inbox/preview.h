// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/theme/icon.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// One line about the newest message of a conversation.
struct Preview {
    QString draft; ///< A text that was begun and not sent; it is shown instead of everything else.
    QString text;
    std::optional<Icon> kindIcon; ///< For every kind except text.
    std::optional<Icon> deliveryIcon; ///< For messages that the business sent.
    bool isRead = false; ///< The delivery sign is coloured.
    /// "not sent", "not delivered yet", …, for screen readers; empty if nothing is wrong with the message.
    QString problem;
};

/// What the inbox and notifications show of a message. `now` decides whether a status is missing; an invalid
/// one leaves that out.
Preview describePreview(const Message &message, const QDateTime &now = {});

} // namespace shoptalk
