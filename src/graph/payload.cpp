// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/payload.h"

#include "graph/content/contentcodec.h"
#include "graph/incomingmessage.h"
#include "graph/tolerantjson.h"
#include "graph/webhookcontext.h"
#include "graph/webhookreading.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Takes the error of a message that can't be read from the value as a whole.
void explain(Message &message, const WebhookContext &context)
{
    if (!std::holds_alternative<UnknownContent>(message.content) || context.errors.isEmpty())
        return;
    message.failure = failureIn(QJsonObject{{u"errors"_s, context.errors}});
    message.content = UnsupportedContent{{}, message.failure.meta ? message.failure.meta->code : 0};
}

IncomingMessage messageFrom(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    IncomingMessage incoming = incomingFor(context, source);
    explain(incoming.message, context);
    if (kindOf(incoming.message) == MessageKind::System) {
        incoming.customer = customerOfNotice(item);
        incoming.newIdentity = customerAfterNotice(item);
        incoming.isUnread = false;
    } else {
        incoming.customer =
            customerFor(context, identifiersIn(item, "from"_L1, "from_user_id"_L1, "from_parent_user_id"_L1));
        incoming.isUnread = kindOf(incoming.message) != MessageKind::ChatOpened;
    }
    placeInGroup(incoming, item);
    return incoming;
}

Incoming readMessage(const WebhookContext &context, const WebhookItem &source)
{
    const IncomingMessage incoming = messageFrom(context, source);
    if (!isComplete(incoming))
        return IncomingOther{u"messages"_s};
    return asAmendment(incoming, source, u"messages"_s);
}

bool isOther(const Incoming &incoming)
{
    return std::holds_alternative<IncomingOther>(incoming);
}

/// Reports messages without a sender, because no conversation can show them.
void reportSenderless(const WebhookContext &context, const WebhookItem &value, QList<Incoming> &all)
{
    const QList<WebhookItem> items = value.itemsAt("messages"_L1);
    for (const WebhookItem &item : items) {
        if (item.object.isEmpty() || isKnown(messageFrom(context, item).customer))
            continue;
        all.append(senderAlert(context.businessDigits, timeOf(item.object.value("timestamp"_L1))));
        return;
    }
}

/// What the owner typed in the phone app.
Incoming readEcho(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    IncomingMessage incoming = incomingFor(context, source);
    incoming.customer =
        customerFor(context, identifiersIn(item, "to"_L1, "to_user_id"_L1, "to_parent_user_id"_L1));
    incoming.message.direction = Direction::Outbound;
    incoming.message.delivery = Delivery::Sent;
    placeInGroup(incoming, item);
    if (!isComplete(incoming))
        return IncomingOther{u"smb_message_echoes"_s};
    return asAmendment(incoming, source, u"smb_message_echoes"_s);
}

/// Meta writes one category with a hyphen.
MessagePricing pricingIn(const QJsonObject &status)
{
    const QJsonObject pricing = status.value("pricing"_L1).toObject();
    return MessagePricing{pricing.value("type"_L1).toString(),
                          pricing.value("category"_L1).toString().replace(u'-', u'_')};
}

/// The end matters only for a free entry point: other conversations have no price of their own any more.
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

Incoming readPhoneBookEntry(const WebhookContext &context, const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    const QJsonObject contact = item.value("contact"_L1).toObject();
    Customer customer = identifiersIn(contact, "phone_number"_L1, "user_id"_L1);
    // The owner of the phone wrote the number.
    if (const QString digits = digitsOfPhoneNumber(textOf(contact.value("phone_number"_L1)));
        !digits.isEmpty()) {
        customer.waId = WaId(digits);
        customer.userId = BusinessScopedUserId(textOf(contact.value("user_id"_L1)));
    }
    customer.phoneBookName = cleanName(contact.value("full_name"_L1).toString());
    if (customer.phoneBookName.isEmpty())
        customer.phoneBookName = cleanName(contact.value("first_name"_L1).toString());
    customer.username = usernameIn(contact);
    const QString action = item.value("action"_L1).toString();
    const bool isRemoved = action == "remove"_L1;
    if ((action != "add"_L1 && !isRemoved) || !isKnown(customer))
        return IncomingOther{u"smb_app_state_sync"_s};
    const QJsonObject metadata = item.value("metadata"_L1).toObject();
    return IncomingContact{context.phoneNumber, customer, isRemoved, timeOf(metadata.value("timestamp"_L1))};
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

/// `at` is the entry's time. Errors alone are about the number as a whole.
void readMessages(const WebhookContext &context, const QDateTime &at, const WebhookItem &value,
                  QList<Incoming> &all)
{
    const qsizetype first = all.size();
    const bool hasMessages = readEach(context, value, "messages"_L1, readMessage, all);
    const bool areAllRead = std::none_of(all.begin() + first, all.end(), isOther);
    const bool hasStatuses = readEach(context, value, "statuses"_L1, readStatus, all);
    if (!areAllRead)
        reportSenderless(context, value, all);
    if (!hasMessages && !hasStatuses) {
        for (const auto &error : context.errors)
            all.append(platformAlert(context.businessDigits, at, error.toObject()));
    }
    if (value.object.contains("errors"_L1) || (!hasMessages && !hasStatuses))
        all.append(IncomingOther{u"messages"_s});
}

/// An echo in `standby` contains the request that was sent.
Incoming readStandbyEcho(const WebhookContext &context, const WebhookItem &source)
{
    QJsonObject item = source.object.value("message"_L1).toObject();
    for (const QLatin1StringView key : {"id"_L1, "timestamp"_L1})
        item.insert(key, source.object.value(key));
    for (const QLatin1StringView key : {"to"_L1, "to_user_id"_L1}) {
        if (source.object.contains(key))
            item.insert(key, source.object.value(key));
    }
    if (item.contains("recipient"_L1) && !item.contains("to_user_id"_L1))
        item.insert("to_user_id"_L1, item.value("recipient"_L1));
    if (const QString to = digitsOfPhoneNumber(textOf(item.value("to"_L1))); !to.isEmpty())
        item.insert("to"_L1, to);
    return readEcho(context, WebhookItem{item, source.bytes});
}

/// The messages between the customer and another responder, such as Meta's own agent: they are shown, but
/// nobody here has to answer. Source: webhooks, `standby`.
void readStandby(const WabaId &waba, const WebhookItem &value, QList<Incoming> &all)
{
    const WebhookItem inner = value.object.contains("standby"_L1) ? value.at("standby"_L1) : value;
    QJsonObject whole = inner.object;
    whole.insert("metadata"_L1, value.object.value("metadata"_L1));
    const WebhookContext context = contextOf(waba, whole);
    const qsizetype first = all.size();
    readEach(context, inner, "messages"_L1, readMessage, all);
    readEach(context, inner, "message_echoes"_L1, readStandbyEcho, all);
    readEach(context, inner, "statuses"_L1, readStatus, all);
    if (all.size() == first)
        all.append(IncomingOther{u"standby"_s});
    QSet<QDateTime> months;
    for (qsizetype i = first, end = all.size(); i < end; ++i) {
        auto *message = std::get_if<IncomingMessage>(&all[i]);
        if (!message)
            continue;
        message->isUnread = false;
        message->readableSince = std::max(2, message->readableSince);
        if (message->message.direction != Direction::Inbound || context.businessDigits.isEmpty())
            continue;
        const IncomingAlert alert = agentAlert(context.businessDigits, message->message.sentAt);
        if (!months.contains(alert.at))
            all.append(alert);
        months.insert(alert.at);
    }
}

/// A change of an account; its entry says which account and when.
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
    const WebhookItem value = change.at("value"_L1);
    QString field = change.object.value("field"_L1).toString();
    if (field.isEmpty()) // one of Meta's samples has the field in the value
        field = value.object.value("field"_L1).toString();
    const WabaId waba(textOf(entry.value("id"_L1)));
    const WebhookContext context = contextOf(waba, value.object);
    const qsizetype first = all.size();
    if (field == "messages"_L1)
        readMessages(context, timeOf(entry.value("time"_L1)), value, all);
    else if (field == "history"_L1)
        readHistory(context, timeOf(entry.value("time"_L1)), value, all);
    else if (field == "smb_message_echoes"_L1)
        readEach(context, value, "message_echoes"_L1, readEcho, all);
    else if (field == "calls"_L1)
        readCalls(context, value, all);
    else if (field == "standby"_L1)
        readStandby(waba, value, all);
    else if (field == "smb_app_state_sync"_L1)
        readEach(context, value, "state_sync"_L1, readPhoneBookEntry, all);
    else if (field == "user_preferences"_L1)
        readEach(context, value, "user_preferences"_L1, readPreference, all);
    else
        all.append(readAccountChange(field, value.object, entry));
    if (all.size() == first) // what it has is not where it should be
        all.append(IncomingOther{field});
}

} // namespace

Result<QList<Incoming>> incomingIn(const QByteArray &body)
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
        if (changes.isEmpty())
            all.append(IncomingOther{});
    }
    // Some of Meta's bodies come without the envelope.
    if (all.isEmpty() && root.object.contains("history"_L1))
        readHistory(contextOf({}, root.object), {}, root, all);
    if (all.isEmpty())
        all.append(IncomingOther{root.object.value("field"_L1).toString()});
    return all;
}

} // namespace shoptalk
