// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QList>

namespace shoptalk {

/// Conversations that are listed again because a time that staff chose has come.
struct WokenConversations {
    QList<ConversationId> reminded; ///< Their reminder was due; perhaps their snooze ended, too.
    QList<ConversationId> unsnoozed; ///< Their snooze ended.

    bool isEmpty() const { return reminded.isEmpty() && unsnoozed.isEmpty(); }
    friend bool operator==(const WokenConversations &, const WokenConversations &) = default;
};

} // namespace shoptalk
