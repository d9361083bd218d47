// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/webhookcontext.h"

#include "domain/phonenumber.h"
#include "graph/incomingmessage.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The people that the items of one list are about.
void addPeople(QSet<QString> &people, const QJsonArray &items, const QString &numberKey,
               const QString &userIdKey)
{
    for (const auto &item : items) {
        const QString userId = item[userIdKey].toString();
        people << (userId.isEmpty() ? textOf(item[numberKey]) : userId);
    }
}

qsizetype metaUsersIn(const QJsonObject &value)
{
    QSet<QString> people;
    addPeople(people, itemsIn(value.value("messages"_L1)), u"from"_s, u"from_user_id"_s);
    addPeople(people, itemsIn(value.value("message_echoes"_L1)), u"to"_s, u"to_user_id"_s);
    addPeople(people, itemsIn(value.value("statuses"_L1)), u"recipient_id"_s, u"recipient_user_id"_s);
    const QJsonArray calls = itemsIn(value.value("calls"_L1));
    addPeople(people, calls, u"from"_s, u"from_user_id"_s);
    addPeople(people, calls, u"to"_s, u"to_user_id"_s);
    return people.size();
}

Customer customerIn(const QJsonObject &contact)
{
    const QJsonObject profile = contact.value("profile"_L1).toObject();
    Customer customer = identifiersIn(contact, "wa_id"_L1, "user_id"_L1, "parent_user_id"_L1);
    customer.profileName = cleanName(profile.value("name"_L1).toString());
    customer.username = usernameIn(profile);
    return customer;
}

/// True if they share an identifier. A WhatsApp id decides only where a user id is missing.
bool isSamePerson(const Customer &a, const Customer &b)
{
    if (!a.userId.isEmpty() && !b.userId.isEmpty())
        return a.userId == b.userId;
    return !a.waId.isEmpty() && a.waId == b.waId;
}

/// True if both may be the same line, written in two ways. Countries add digits after the country code, or
/// after the area, and leave the end of a number as it is: Brazil, Mexico, Argentina, Benin, Ivory Coast.
bool mayBeSameLine(const WaId &a, const WaId &b)
{
    constexpr qsizetype country = 2;
    constexpr qsizetype end = 7;
    return a.value().left(country) == b.value().left(country) && a.value().right(end) == b.value().right(end);
}

/// What the sentence of a notice says that there was before: "User Ines changed from ES.1 to ES.2". The name
/// before it is the customer's own choice, so only the end of the sentence counts.
struct SentenceIds {
    QString before;
    QString after;
};

SentenceIds sentenceIdsIn(const QJsonObject &system)
{
    static const QRegularExpression sentence(u" from (\\S+) to (\\S+)$"_s);
    const auto match = sentence.match(system.value("body"_L1).toString().trimmed());
    return match.hasMatch() ? SentenceIds{match.captured(1), match.captured(2)} : SentenceIds();
}

/// The former user id, which until August 2026 stood in the sentence alone.
BusinessScopedUserId userIdBefore(const QJsonObject &system)
{
    const SentenceIds ids = sentenceIdsIn(system);
    const bool isOfThisId = !ids.after.isEmpty() && ids.after == textOf(system.value("user_id"_L1));
    return isOfThisId ? BusinessScopedUserId(ids.before) : BusinessScopedUserId();
}

/// The number before `after`, where the notice comes from the new one; empty if it is not named.
WaId numberBefore(const QJsonObject &system, const WaId &after)
{
    if (const QString customer = textOf(system.value("customer"_L1)); isPhoneId(customer))
        return customer == after.value() ? WaId() : WaId(customer);
    const SentenceIds ids = sentenceIdsIn(system);
    const bool isOfThisNumber = digitsOfPhoneNumber(ids.after) == after.value();
    return isOfThisNumber ? WaId(digitsOfPhoneNumber(ids.before)) : WaId();
}

bool isNumberChange(const QJsonObject &system)
{
    return system.value("type"_L1).toString().endsWith("changed_number"_L1);
}

/// True if they can't be one person, whatever else is known.
bool contradict(const Customer &a, const Customer &b)
{
    if (!a.userId.isEmpty() && !b.userId.isEmpty())
        return a.userId != b.userId;
    return !a.waId.isEmpty() && !b.waId.isEmpty() && !mayBeSameLine(a.waId, b.waId);
}

} // namespace

WebhookContext contextOf(const WabaId &waba, const QJsonObject &value)
{
    const QJsonObject metadata = value.value("metadata"_L1).toObject();
    WebhookContext context;
    context.waba = waba;
    context.phoneNumber = PhoneNumberId(textOf(metadata.value("phone_number_id"_L1)));
    context.businessDigits = digitsOfPhoneNumber(textOf(metadata.value("display_phone_number"_L1)));
    context.contacts = itemsIn(value.value("contacts"_L1));
    context.errors = itemsIn(value.value("errors"_L1));
    // The business itself is one end of each call.
    context.isAboutOne = metaUsersIn(value) <= (value.contains("calls"_L1) ? 2 : 1);
    return context;
}

QString digitsOfPhoneNumber(const QString &written)
{
    QString digits = written;
    digits.removeIf([](QChar c) { return QStringView(u"+-(). \u00a0").contains(c); });
    return isPhoneId(digits) ? digits : QString();
}

QString usernameIn(const QJsonObject &object)
{
    QString username = cleanName(object.value("username"_L1).toString());
    while (username.startsWith(u'@'))
        username.remove(0, 1);
    return username;
}

bool isKnown(const Customer &customer)
{
    return !customer.waId.isEmpty() || !customer.userId.isEmpty() || customer.isGroup();
}

Customer identifiersIn(const QJsonObject &item, QLatin1StringView numberKey, QLatin1StringView userIdKey)
{
    Customer customer;
    customer.userId = BusinessScopedUserId(textOf(item.value(userIdKey)));
    const QString id = textOf(item.value(numberKey));
    if (isPhoneId(id))
        customer.waId = WaId(id);
    else if (customer.userId.isEmpty())
        customer.userId = BusinessScopedUserId(id);
    return customer;
}

Customer identifiersIn(const QJsonObject &item, QLatin1StringView numberKey, QLatin1StringView userIdKey,
                       QLatin1StringView parentKey)
{
    const Customer customer = identifiersIn(item, numberKey, userIdKey);
    return isKnown(customer) ? customer : identifiersIn(item, {}, parentKey);
}

Customer customerFor(const WebhookContext &context, const Customer &identifiers)
{
    const bool isTheOnlyOne = context.isAboutOne && context.contacts.size() == 1;
    std::optional<Customer> found;
    for (const auto &each : context.contacts) {
        const Customer contact = customerIn(each.toObject());
        if (isSamePerson(contact, identifiers) || (isTheOnlyOne && !contradict(contact, identifiers)))
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
    const Customer after = customerAfterNotice(item);
    if (isNumberChange(system) && customer.waId == after.waId) {
        customer.waId = numberBefore(system, after.waId);
        if (customer.userId == after.userId)
            customer.userId = {};
    }
    const QString before = textOf(system.value("previous_user_id"_L1));
    if (!before.isEmpty())
        customer.userId = BusinessScopedUserId(before);
    if (!isKnown(customer)) // as older versions of the platform name them
        customer = identifiersIn(system, "customer"_L1, {});
    if (!isKnown(customer))
        customer.userId = userIdBefore(system);
    return isKnown(customer) ? customer : identifiersIn(system, "wa_id"_L1, "user_id"_L1);
}

Customer customerAfterNotice(const QJsonObject &item)
{
    const QJsonObject system = item.value("system"_L1).toObject();
    if (!isNumberChange(system) && system.value("type"_L1).toString() != "user_changed_user_id"_L1)
        return {};
    Customer customer = identifiersIn(system, "wa_id"_L1, "user_id"_L1);
    const Customer older = identifiersIn(system, "new_wa_id"_L1, "user_id"_L1); // before there were user ids
    if (customer.waId.isEmpty())
        customer.waId = older.waId;
    if (customer.userId.isEmpty())
        customer.userId = older.userId;
    return customer;
}

} // namespace shoptalk
