// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace shoptalk {

/// One line about the newest message of a conversation.
struct Preview {
    QString text;
    std::optional<Icon> kindIcon; ///< For what is not text.
    std::optional<Icon> deliveryIcon; ///< For what was sent from here.
    bool isRead = false; ///< The delivery sign is coloured.
    bool isProblem = false; ///< Failed or uncertain.
};

/// What the inbox shows and says of a newest message. Numbers below zero: there is none.
class Previews {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::Previews)
public:
    static Preview describe(const QString &text, int kind, int direction, int delivery);
    /// "Photo", "Voice message", …; empty for text.
    static QString kindName(MessageKind kind);
    static std::optional<Icon> kindIcon(MessageKind kind);
};

} // namespace shoptalk
