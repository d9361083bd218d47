// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/theme/icon.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// One line about the newest message of a conversation.
struct Preview {
    QString draft; ///< A text that was begun and not sent; it is shown instead of all the rest.
    QString text;
    std::optional<Icon> kindIcon; ///< Of everything except text.
    std::optional<Icon> deliveryIcon; ///< Of a message that was sent from here.
    bool isRead = false; ///< The delivery sign is coloured.
    bool isProblem = false; ///< Failed or uncertain.
};

/// What the inbox and notifications show of a message.
Preview describePreview(const Message &message);

} // namespace shoptalk
