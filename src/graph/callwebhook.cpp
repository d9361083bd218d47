// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/incomingmessage.h"
#include "graph/webhookreading.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto callsField = "calls"_L1;

/// Meta says who began the call, or else who is called.
bool isByBusiness(const WebhookContext &context, const QJsonObject &item)
{
    const QString direction = item.value("direction"_L1).toString();
    if (!direction.isEmpty())
        return direction == "BUSINESS_INITIATED"_L1;
    const QString from = digitsOfPhoneNumber(textOf(item.value("from"_L1)));
    return !from.isEmpty() && from == context.businessDigits;
}

Incoming asCall(IncomingMessage incoming, const WebhookContext &context, const Customer &customer,
                bool isByUs)
{
    incoming.customer = customerFor(context, customer);
    incoming.readableSince = 2;
    incoming.isUnread = !isByUs;
    if (isByUs) {
        incoming.message.direction = Direction::Outbound;
        incoming.message.delivery = Delivery::Sent;
    }
    if (!isComplete(incoming) || incoming.message.wamid.isEmpty())
        return IncomingOther{callsField};
    return incoming;
}

Incoming readCall(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    IncomingMessage incoming = incomingFor(context, source);
    const auto *call = std::get_if<CallContent>(&incoming.message.content);
    if (!call)
        return IncomingOther{callsField};
    if (call->startedAtS > 0) // the event for the end of a call has the time at which it began
        incoming.message.sentAt = QDateTime::fromSecsSinceEpoch(call->startedAtS, Qt::UTC);
    const bool isByUs = isByBusiness(context, item);
    const Customer customer = isByUs ? identifiersIn(item, "to"_L1, "to_user_id"_L1)
                                     : identifiersIn(item, "from"_L1, "from_user_id"_L1);
    return asCall(incoming, context, customer, isByUs);
}

/// Only the calls of a business have statuses: it rings, and is answered or declined.
Incoming readCallStatus(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    IncomingMessage incoming = incomingFor(context, source);
    incoming.message.content = CallContent{{}, item.value("status"_L1).toString(), 0};
    return asCall(incoming, context, identifiersIn(item, "recipient_id"_L1, "recipient_user_id"_L1), true);
}

} // namespace

void readCalls(const WebhookContext &context, const WebhookItem &value, QList<Incoming> &all)
{
    const bool hasCalls = readEach(context, value, callsField, readCall, all);
    const bool hasStatuses = readEach(context, value, "statuses"_L1, readCallStatus, all);
    if (!hasCalls && !hasStatuses)
        all.append(IncomingOther{callsField});
}

} // namespace shoptalk
