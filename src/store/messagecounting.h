// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/insight.h"
#include "domain/message.h"

namespace shoptalk {

/// Counts messages of one direction and one delivery.
inline void addMessages(MessageCounts &counts, Direction direction, Delivery delivery, int howMany)
{
    if (direction == Direction::Inbound) {
        counts.received += howMany;
        return;
    }
    switch (delivery) {
    case Delivery::Queued:
    case Delivery::Uncertain:
        counts.waiting += howMany;
        return;
    case Delivery::Sent:
        counts.sent += howMany;
        return;
    case Delivery::Delivered:
        counts.delivered += howMany;
        return;
    case Delivery::Read:
    case Delivery::Played:
        counts.read += howMany;
        return;
    case Delivery::Failed:
        counts.failed += howMany;
        return;
    }
}

/// True if `a` comes before `b` in a list that begins with most messages.
inline bool hasMore(const MessageCounts &a, const MessageCounts &b)
{
    return a.accepted() + a.failed > b.accepted() + b.failed;
}

} // namespace shoptalk
