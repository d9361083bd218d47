// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/webhookreading.h"

#include "graph/incomingmessage.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace shoptalk {

bool isComplete(const IncomingMessage &incoming)
{
    return isKnown(incoming.customer) && !(incoming.phoneNumber.isEmpty() && incoming.waba.isEmpty());
}

IncomingMessage incomingFor(const WebhookContext &context, const WebhookItem &item)
{
    IncomingMessage incoming;
    incoming.phoneNumber = context.phoneNumber;
    incoming.waba = context.waba;
    incoming.message = messageIn(item);
    return incoming;
}

void placeInGroup(IncomingMessage &incoming, const QJsonObject &item)
{
    const GroupId group(textOf(item.value("group_id"_L1)));
    if (group.isEmpty())
        return;
    const Customer &writer = incoming.customer;
    if (isKnown(writer) && incoming.message.direction == Direction::Inbound)
        incoming.message.author = MessageAuthor{displayName(writer), writer.waId, writer.userId};
    incoming.customer = Customer();
    incoming.customer.groupId = group;
    incoming.newIdentity = {};
    incoming.readableSince = 3;
}

Incoming asAmendment(const IncomingMessage &message, const WebhookItem &item, const QString &field)
{
    std::optional<Amendment> amendment = amendmentIn(item);
    if (amendment ? message.phoneNumber.isEmpty()
                  : std::holds_alternative<ReactionContent>(message.message.content))
        return IncomingOther{field};
    if (!amendment)
        return message;
    amendment->from = message.message.direction;
    amendment->author = message.message.author;
    return IncomingAmendment{message.phoneNumber, message.customer, *amendment, message.isHistory};
}

std::optional<Delivery> deliveryNamed(const QString &status)
{
    static const QHash<QString, Delivery> names{
        {u"sent"_s, Delivery::Sent},     {u"delivered"_s, Delivery::Delivered},
        {u"read"_s, Delivery::Read},     {u"played"_s, Delivery::Played},
        {u"failed"_s, Delivery::Failed}, {u"error"_s, Delivery::Failed},
        {u"pending"_s, Delivery::Sent}};
    const auto name = names.constFind(status.toLower());
    return name == names.constEnd() ? std::nullopt : std::optional(*name);
}

bool readEach(const WebhookContext &context, const WebhookItem &value, QLatin1StringView key, ItemReader read,
              QList<Incoming> &all)
{
    const QList<WebhookItem> items = value.itemsAt(key);
    for (const WebhookItem &item : items)
        all.append(item.object.isEmpty() ? Incoming(IncomingOther{}) : read(context, item));
    return !items.isEmpty();
}

} // namespace shoptalk
