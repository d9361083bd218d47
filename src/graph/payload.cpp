// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/payload.h"

#include "graph/content/contentcodec.h"
#include "graph/incomingmessage.h"
#include "graph/tolerantjson.h"
#include "graph/webhookcontext.h"

#include <QHash>
#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The customer is known, and the number, or at least the account that has it.
bool isComplete(const IncomingMessage &incoming)
{
    return isKnown(incoming.customer) && !(incoming.phoneNumber.isEmpty() && incoming.waba.isEmpty());
}

/// As the context says; the rest is the caller's.
IncomingMessage incomingFor(const WebhookContext &context, const WebhookItem &item)
{
    IncomingMessage incoming;
    incoming.phoneNumber = context.phoneNumber;
    incoming.waba = context.waba;
    incoming.message = messageIn(item);
    return incoming;
}

/// The change of another message, if `item` is one, else the message. A reaction to nothing is neither.
Incoming asAmendment(const IncomingMessage &message, const WebhookItem &item, const QString &field)
{
    std::optional<Amendment> amendment = amendmentIn(item);
    if (amendment ? message.phoneNumber.isEmpty()
                  : std::holds_alternative<ReactionContent>(message.message.content))
        return IncomingOther{field};
    if (!amendment)
        return message;
    amendment->from = message.message.direction;
    return IncomingAmendment{message.phoneNumber, message.customer, *amendment, message.isHistory};
}

/// What the value as a whole says of a message that can't be read.
void explain(Message &message, const WebhookContext &context)
{
    if (!std::holds_alternative<UnknownContent>(message.content) || context.errors.isEmpty())
        return;
    message.failure = failureIn(QJsonObject{{u"errors"_s, context.errors}});
    message.content = UnsupportedContent{{}, message.failure.meta ? message.failure.meta->code : 0};
}

Incoming readMessage(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    IncomingMessage incoming = incomingFor(context, source);
    explain(incoming.message, context);
    if (kindOf(incoming.message) == MessageKind::System) {
        incoming.customer = customerOfNotice(item);
        incoming.newIdentity = customerAfterNotice(item);
        incoming.isUnread = false;
    } else {
        incoming.customer = customerFor(context, identifiersIn(item, "from"_L1, "from_user_id"_L1));
        incoming.isUnread = kindOf(incoming.message) != MessageKind::ChatOpened;
    }
    if (!isComplete(incoming) || item.contains("group_id"_L1))
        return IncomingOther{u"messages"_s};
    return asAmendment(incoming, source, u"messages"_s);
}

/// What the owner typed in the phone app.
Incoming readEcho(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    IncomingMessage incoming = incomingFor(context, source);
    incoming.customer = customerFor(context, identifiersIn(item, "to"_L1, "to_user_id"_L1));
    incoming.message.direction = Direction::Outbound;
    incoming.message.delivery = Delivery::Sent;
    if (!isComplete(incoming))
        return IncomingOther{u"smb_message_echoes"_s};
    return asAmendment(incoming, source, u"smb_message_echoes"_s);
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

/// Meta writes one category with a hyphen.
MessagePricing pricingIn(const QJsonObject &status)
{
    const QJsonObject pricing = status.value("pricing"_L1).toObject();
    return MessagePricing{pricing.value("type"_L1).toString(),
                          pricing.value("category"_L1).toString().replace(u'-', u'_')};
}

/// Only a free entry point has an end that counts: the other conversations have no prices any more.
QDateTime freeEntryPointEndIn(const QJsonObject &status)
{
    const QJsonObject conversation = status.value("conversation"_L1).toObject();
    const QJsonObject origin = conversation.value("origin"_L1).toObject();
    if (origin.value("type"_L1).toString() != "referral_conversion"_L1)
        return {};
    return timeOf(conversation.value("expiration_timestamp"_L1));
}

Incoming readStatus(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    const std::optional<Delivery> delivery = deliveryNamed(item.value("status"_L1).toString());
    if (!delivery || item.value("recipient_type"_L1).toString() == "group"_L1)
        return IncomingOther{u"messages"_s};
    IncomingStatus status;
    status.phoneNumber = context.phoneNumber;
    status.wamid = Wamid(textOf(item.value("id"_L1)));
    status.callbackData = MessageId(item.value("biz_opaque_callback_data"_L1).toString());
    status.delivery = *delivery;
    status.at = timeOf(item.value("timestamp"_L1));
    status.pricing = pricingIn(item);
    status.freeUntil = freeEntryPointEndIn(item);
    if (*delivery == Delivery::Failed)
        status.failure = failureIn(item);
    return status;
}

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
    if (!isKnown(incoming.customer)) {
        incoming.customer = isOurs ? identifiersIn(item, "to"_L1, "to_user_id"_L1)
                                   : identifiersIn(item, "from"_L1, "from_user_id"_L1);
    }
    if (!isComplete(incoming))
        return IncomingOther{u"history"_s};
    if (isOurs) {
        incoming.message.direction = Direction::Outbound;
        incoming.message.delivery = delivery;
        incoming.message.failure = delivery == Delivery::Failed ? failureIn(item) : SendFailure();
    } else {
        incoming.isUnread = delivery != Delivery::Read && delivery != Delivery::Played;
    }
    return asAmendment(incoming, source, u"history"_s);
}

/// Whose thread it is; its `id` is a number, and missing for a customer who shows none.
Customer customerOfThread(const QJsonObject &thread)
{
    const QJsonObject context = thread.value("context"_L1).toObject();
    Customer customer = identifiersIn(context, "wa_id"_L1, "user_id"_L1);
    const Customer named = identifiersIn(thread, "id"_L1, {});
    if (customer.waId.isEmpty())
        customer.waId = named.waId;
    if (customer.userId.isEmpty())
        customer.userId = named.userId;
    customer.username = cleanName(context.value("username"_L1).toString());
    return customer;
}

void readHistory(const WebhookContext &context, const QDateTime &at, const WebhookItem &value,
                 QList<Incoming> &all)
{
    const QList<WebhookItem> chunks = value.itemsAt("history"_L1);
    for (const WebhookItem &chunk : chunks) {
        const QJsonArray errors = chunk.object.value("errors"_L1).toArray();
        for (const auto &error : errors)
            all.append(historyAlert(context.businessDigits, at, error.toObject()));
        const QList<WebhookItem> threads = chunk.itemsAt("threads"_L1);
        for (const WebhookItem &thread : threads) {
            const Customer customer = customerOfThread(thread.object);
            const QList<WebhookItem> messages = thread.itemsAt("messages"_L1);
            for (const WebhookItem &message : messages)
                all.append(readHistoryItem(context, customer, message));
        }
    }
    // The media of messages that came before: kept until there is a use for them.
    if (value.object.contains("messages"_L1) || value.object.contains("message_echoes"_L1))
        all.append(IncomingOther{u"history"_s});
}

Incoming readPhoneBookEntry(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    const QJsonObject contact = item.value("contact"_L1).toObject();
    Customer customer = identifiersIn(contact, "phone_number"_L1, "user_id"_L1);
    if (const QString digits = digitsOfPhoneNumber(textOf(contact.value("phone_number"_L1)));
        !digits.isEmpty()) {
        customer.waId = WaId(digits);
        customer.userId = BusinessScopedUserId(textOf(contact.value("user_id"_L1)));
    }
    customer.phoneBookName = cleanName(contact.value("full_name"_L1).toString());
    if (customer.phoneBookName.isEmpty())
        customer.phoneBookName = cleanName(contact.value("first_name"_L1).toString());
    customer.username = cleanName(contact.value("username"_L1).toString());
    const QString action = item.value("action"_L1).toString();
    const bool isRemoved = action == "remove"_L1;
    if ((action != "add"_L1 && !isRemoved) || !isKnown(customer))
        return IncomingOther{u"smb_app_state_sync"_s};
    return IncomingContact{context.phoneNumber, customer, isRemoved};
}

/// Whether the customer wants marketing messages. Source: webhooks, user_preferences.
Incoming readPreference(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    const QString value = item.value("value"_L1).toString();
    WebhookContext several = context; // one contact does not mean that all choices are this person's
    several.isAboutOne = false;
    const Customer customer = customerFor(several, identifiersIn(item, "wa_id"_L1, "user_id"_L1));
    const bool isMarketing = item.value("category"_L1).toString() == "marketing_messages"_L1;
    if (!isMarketing || !isKnown(customer) || (value != "stop"_L1 && value != "resume"_L1))
        return IncomingOther{u"user_preferences"_s};
    return IncomingMarketingChoice{customer, value == "stop"_L1, timeOf(item.value("timestamp"_L1))};
}

using ItemReader = Incoming (*)(const WebhookContext &context, const WebhookItem &item);

/// Reads `value[key]`; true if it is there.
bool readEach(const WebhookContext &context, const WebhookItem &value, QLatin1StringView key, ItemReader read,
              QList<Incoming> &all)
{
    const QList<WebhookItem> items = value.itemsAt(key);
    for (const WebhookItem &item : items)
        all.append(read(context, item));
    return !items.isEmpty();
}

void readMessages(const WebhookContext &context, const WebhookItem &value, QList<Incoming> &all)
{
    const bool hasMessages = readEach(context, value, "messages"_L1, readMessage, all);
    const bool hasStatuses = readEach(context, value, "statuses"_L1, readStatus, all);
    if (value.object.contains("errors"_L1) || (!hasMessages && !hasStatuses))
        all.append(IncomingOther{u"messages"_s});
}

/// An account-level change; its entry says whose and when.
Incoming readAccountChange(const QString &field, const QJsonObject &value, const QJsonObject &entry)
{
    const WabaId waba(textOf(entry.value("id"_L1)));
    const QDateTime at = timeOf(entry.value("time"_L1));
    if (const std::optional<IncomingTemplateChange> change = templateChangeIn(field, waba, at, value))
        return *change;
    const std::optional<IncomingAlert> alert = alertIn(field, waba, at, value);
    return alert ? Incoming(*alert) : Incoming(IncomingOther{field});
}

void readChange(const QJsonObject &entry, const WebhookItem &change, QList<Incoming> &all)
{
    const QString field = change.object.value("field"_L1).toString();
    const WebhookItem value = change.at("value"_L1);
    const WebhookContext context = contextOf(WabaId(textOf(entry.value("id"_L1))), value.object);
    if (field == "messages"_L1)
        readMessages(context, value, all);
    else if (field == "history"_L1)
        readHistory(context, timeOf(entry.value("time"_L1)), value, all);
    else if (field == "smb_message_echoes"_L1)
        readEach(context, value, "message_echoes"_L1, readEcho, all);
    else if (field == "smb_app_state_sync"_L1)
        readEach(context, value, "state_sync"_L1, readPhoneBookEntry, all);
    else if (field == "user_preferences"_L1)
        readEach(context, value, "user_preferences"_L1, readPreference, all);
    else
        all.append(readAccountChange(field, value.object, entry));
}

} // namespace

Result<QList<Incoming>> parseWebhook(const QByteArray &body)
{
    const Result<QJsonObject> parsed = parseTolerantly(body);
    if (!parsed)
        return failure(parsed.error());
    QList<Incoming> all;
    const WebhookItem root{*parsed, body};
    const QList<WebhookItem> entries = root.itemsAt("entry"_L1);
    for (const WebhookItem &entry : entries) {
        const QList<WebhookItem> changes = entry.itemsAt("changes"_L1);
        for (const WebhookItem &change : changes)
            readChange(entry.object, change, all);
    }
    // Some of Meta's bodies come without the envelope.
    if (all.isEmpty())
        all.append(IncomingOther{root.object.value("field"_L1).toString()});
    return all;
}

} // namespace shoptalk
