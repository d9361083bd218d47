// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphcall.h"

namespace shoptalk {

/// Marks this and all earlier messages of the chat as read. Source: Cloud API, mark messages as read.
struct MarkRead {
    PhoneNumberId number;
    Wamid message; ///< The newest one that was read.

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Shows the customer "typing…" until the answer comes, for at most 25 seconds. Meta can't show it without
/// marking the messages as read. Source: Cloud API, typing indicators.
struct ShowTyping {
    PhoneNumberId number;
    Wamid message; ///< The customer's message that is being answered.

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
