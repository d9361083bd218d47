// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagestate.h"

namespace shoptalk {

QString MessageStates::reactionText(const Reaction &reaction)
{
    return reaction.from == Direction::Outbound ? tr("You reacted with %1").arg(reaction.emoji)
                                                : tr("The customer reacted with %1").arg(reaction.emoji);
}

Icon MessageStates::deliveryIcon(Delivery delivery, bool isSending)
{
    switch (delivery) {
    case Delivery::Queued:
        return isSending ? Icon::ArrowUp : Icon::Clock;
    case Delivery::Uncertain:
        return Icon::Question;
    case Delivery::Sent:
        return Icon::Tick;
    case Delivery::Delivered:
    case Delivery::Read:
    case Delivery::Played:
        return Icon::TickDouble;
    case Delivery::Failed:
        break;
    }
    return Icon::Alert;
}

QString MessageStates::deliveryName(Delivery delivery, bool isSending, Overdue overdue)
{
    if (overdue == Overdue::Delivery)
        return tr("not delivered");
    switch (delivery) {
    case Delivery::Queued:
        return isSending ? tr("being sent") : tr("waiting to be sent");
    case Delivery::Uncertain:
        return tr("may not have been sent");
    case Delivery::Sent:
        return tr("sent");
    case Delivery::Delivered:
        return tr("delivered");
    case Delivery::Read:
        return tr("read");
    case Delivery::Played:
        return tr("played");
    case Delivery::Failed:
        break;
    }
    return tr("not sent");
}

QString MessageStates::missingStatusName()
{
    return tr("not delivered yet");
}

} // namespace shoptalk
