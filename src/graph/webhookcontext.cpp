// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/webhookcontext.h"

#include "graph/incomingmessage.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

qsizetype peopleIn(const QJsonArray &messages)
{
    QSet<QString> people;
    for (const auto &message : messages) {
        const QString userId = message[u"from_user_id"_s].toString();
        people << (userId.isEmpty() ? textOf(message[u"from"_s]) : userId);
    }
    return people.size();
}

Customer customerIn(const QJsonObject &contact)
{
    const QJsonObject profile = contact.value("profile"_L1).toObject();
    Customer customer;
    customer.waId = WaId(digitsOf(textOf(contact.value("wa_id"_L1))));
    customer.userId = BusinessScopedUserId(contact.value("user_id"_L1).toString());
    customer.profileName = cleanName(profile.value("name"_L1).toString());
    customer.username = cleanName(profile.value("username"_L1).toString());
    return customer;
}

/// True if they share an identifier. A WhatsApp id decides only where a user id is missing.
bool isSamePerson(const Customer &a, const Customer &b)
{
    if (!a.userId.isEmpty() && !b.userId.isEmpty())
        return a.userId == b.userId;
    return !a.waId.isEmpty() && a.waId == b.waId;
}

} // namespace

WebhookContext contextOf(const QJsonObject &value)
{
    const QJsonObject metadata = value.value("metadata"_L1).toObject();
    WebhookContext context;
    context.phoneNumber = PhoneNumberId(textOf(metadata.value("phone_number_id"_L1)));
    context.businessDigits = digitsOf(textOf(metadata.value("display_phone_number"_L1)));
    context.contacts = value.value("contacts"_L1).toArray();
    context.isAboutOne = peopleIn(value.value("messages"_L1).toArray()) <= 1;
    return context;
}

bool isKnown(const Customer &customer)
{
    return !customer.waId.isEmpty() || !customer.userId.isEmpty();
}

Customer identifiersIn(const QJsonObject &item, QLatin1StringView numberKey, QLatin1StringView userIdKey)
{
    Customer customer;
    customer.waId = WaId(digitsOf(textOf(item.value(numberKey))));
    customer.userId = BusinessScopedUserId(item.value(userIdKey).toString());
    return customer;
}

Customer customerFor(const WebhookContext &context, const Customer &identifiers)
{
    const bool isTheOnlyOne = context.isAboutOne && context.contacts.size() == 1;
    std::optional<Customer> found;
    for (const auto &each : context.contacts) {
        const Customer contact = customerIn(each.toObject());
        const bool contradicts = !contact.userId.isEmpty() && !identifiers.userId.isEmpty()
            && contact.userId != identifiers.userId;
        if (isSamePerson(contact, identifiers) || (isTheOnlyOne && !contradicts))
            found = contact;
    }
    if (!found)
        return identifiers;
    if (found->waId.isEmpty())
        found->waId = identifiers.waId;
    if (found->userId.isEmpty())
        found->userId = identifiers.userId;
    return *found;
}

Customer customerOfNotice(const QJsonObject &item)
{
    const QJsonObject system = item.value("system"_L1).toObject();
    Customer customer = identifiersIn(item, "from"_L1, "from_user_id"_L1);
    const QString before = system.value("previous_user_id"_L1).toString();
    if (!before.isEmpty())
        customer.userId = BusinessScopedUserId(before);
    return isKnown(customer) ? customer : identifiersIn(system, "wa_id"_L1, "user_id"_L1);
}

Customer customerAfterNotice(const QJsonObject &item)
{
    const QJsonObject system = item.value("system"_L1).toObject();
    const QString type = system.value("type"_L1).toString();
    if (!type.endsWith("changed_number"_L1) && type != "user_changed_user_id"_L1)
        return {};
    Customer customer = identifiersIn(system, "wa_id"_L1, "user_id"_L1);
    if (customer.waId.isEmpty()) // as it was called before there were user ids
        customer.waId = WaId(digitsOf(textOf(system.value("new_wa_id"_L1))));
    return customer;
}

} // namespace shoptalk
