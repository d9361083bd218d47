// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/incomingmessage.h"
#include "graph/webhookreading.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Messages from before the number was connected do not count as unread.
Incoming readHistoryItem(const WebhookContext &context, const Customer &customer, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    const QString status = item.value("history_context"_L1).toObject().value("status"_L1).toString();
    const Delivery delivery = deliveryNamed(status).value_or(Delivery::Sent);
    IncomingMessage incoming = incomingFor(context, source);
    incoming.customer = customer;
    incoming.isHistory = true;
    const QString from = digitsOfPhoneNumber(textOf(item.value("from"_L1)));
    const bool isOurs = (!from.isEmpty() && from == context.businessDigits) || item.contains("to"_L1)
        || item.contains("to_user_id"_L1);
    const bool isInGroup = item.contains("group_id"_L1); // then the thread's customer is not the writer
    if (!isKnown(incoming.customer) || isInGroup) {
        incoming.customer = isOurs ? identifiersIn(item, "to"_L1, "to_user_id"_L1)
                                   : identifiersIn(item, "from"_L1, "from_user_id"_L1);
    }
    if (isOurs) {
        incoming.message.direction = Direction::Outbound;
        incoming.message.delivery = delivery;
        incoming.message.failure = delivery == Delivery::Failed ? failureIn(item) : SendFailure();
    }
    placeInGroup(incoming, item);
    if (!isComplete(incoming))
        return IncomingOther{u"history"_s};
    return asAmendment(incoming, source, u"history"_s);
}

/// The customer of a thread. Its `id` is the phone number, and missing for a customer who hides it.
Customer customerOfThread(const QJsonObject &thread)
{
    const QJsonObject context = thread.value("context"_L1).toObject();
    Customer customer = identifiersIn(context, "wa_id"_L1, "user_id"_L1);
    const Customer named = identifiersIn(thread, "id"_L1, {});
    if (customer.waId.isEmpty())
        customer.waId = named.waId;
    if (customer.userId.isEmpty())
        customer.userId = named.userId;
    customer.username = usernameIn(context);
    return customer;
}

/// A file from the phone: the message itself once more, with its content.
Incoming readHistoryFile(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    const bool isOurs = item.contains("to"_L1) || item.contains("to_user_id"_L1);
    IncomingMessage incoming = incomingFor(context, source);
    incoming.isHistory = true;
    incoming.readableSince = 2;
    incoming.customer = customerFor(context,
                                    isOurs ? identifiersIn(item, "to"_L1, "to_user_id"_L1)
                                           : identifiersIn(item, "from"_L1, "from_user_id"_L1));
    if (isOurs) {
        incoming.message.direction = Direction::Outbound;
        incoming.message.delivery = Delivery::Sent;
    }
    placeInGroup(incoming, item);
    if (!isComplete(incoming))
        return IncomingOther{u"history"_s};
    return asAmendment(incoming, source, u"history"_s);
}

} // namespace

void readHistory(const WebhookContext &context, const QDateTime &at, const WebhookItem &value,
                 QList<Incoming> &all)
{
    const QList<WebhookItem> chunks = value.itemsAt("history"_L1);
    for (const WebhookItem &chunk : chunks) {
        const QJsonArray errors = itemsIn(chunk.object.value("errors"_L1));
        for (const auto &error : errors)
            all.append(historyAlert(context.businessDigits, at, error.toObject()));
        const QList<WebhookItem> threads = chunk.itemsAt("threads"_L1);
        for (const WebhookItem &thread : threads) {
            const Customer customer = customerOfThread(thread.object);
            const QList<WebhookItem> messages = thread.itemsAt("messages"_L1);
            for (const WebhookItem &message : messages)
                all.append(message.object.isEmpty() ? Incoming(IncomingOther{u"history"_s})
                                                    : readHistoryItem(context, customer, message));
        }
    }
    // Files of messages whose placeholders came, or will come, in threads.
    readEach(context, value, "messages"_L1, readHistoryFile, all);
    readEach(context, value, "message_echoes"_L1, readHistoryFile, all);
}

} // namespace shoptalk
