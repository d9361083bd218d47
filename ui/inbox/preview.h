// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// One line about the newest message of a conversation.
struct Preview {
    QString draft; ///< What was begun to be written and not sent: shown instead of all the rest.
    QString text;
    std::optional<Icon> kindIcon; ///< For what is not text.
    std::optional<Icon> deliveryIcon; ///< For what was sent from here.
    bool isRead = false; ///< The delivery sign is coloured.
    bool isProblem = false; ///< Failed or uncertain.
};

/// What the inbox shows of a newest message, by the model's roles. Numbers below zero: there is none.
Preview describePreview(const QString &text, int kind, int direction, int delivery);

} // namespace shoptalk
