// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overdue.h"

#include "domain/message.h"

#include <chrono>

namespace shoptalk {

namespace {

using namespace std::chrono_literals;

/// WhatsApp sends the first status within seconds.
constexpr std::chrono::seconds maxStatusWait = 15min;
/// How long WhatsApp tries to deliver a message, and an hour for the webhook that tells of the last try.
constexpr std::chrono::seconds maxDeliveryWait = std::chrono::days(30) + 1h;

/// False for what is never delivered: reactions, calls, and what Meta did not take from here.
bool isExpectedToArrive(const Message &message)
{
    const bool isMessage = !std::holds_alternative<ReactionContent>(message.content)
        && !std::holds_alternative<CallContent>(message.content)
        && !std::holds_alternative<SystemContent>(message.content);
    return message.direction == Direction::Outbound && message.delivery == Delivery::Sent && isMessage
        && !message.wamid.isEmpty() && !message.isOfPhoneApp;
}

QDateTime missesStatusFrom(const Message &message)
{
    const bool isExpected = message.delivery == Delivery::Sent && message.hold == DeliveryHold::None;
    return isExpected && message.noStatusSince.isValid()
        ? message.noStatusSince.addSecs(maxStatusWait.count())
        : QDateTime();
}

QDateTime droppedFrom(const Message &message)
{
    return isExpectedToArrive(message) ? message.sentAt.addSecs(maxDeliveryWait.count()) : QDateTime();
}

bool isReached(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() && time <= now;
}

} // namespace

Overdue overdueOf(const Message &message, const QDateTime &now)
{
    if (isReached(droppedFrom(message), now))
        return Overdue::Delivery;
    return isReached(missesStatusFrom(message), now) ? Overdue::Status : Overdue::Nothing;
}

QDateTime nextOverdue(const Message &message, const QDateTime &now)
{
    QDateTime next;
    for (const QDateTime &time : {missesStatusFrom(message), droppedFrom(message)}) {
        if (time.isValid() && time > now && (!next.isValid() || time < next))
            next = time;
    }
    return next;
}

} // namespace shoptalk
