// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"
#include "domain/phonenumber.h"
#include "domain/vcardreader.h"
#include "graph/content/codecsupport.h"
#include "graph/incomingmessage.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool claimsContacts(const QJsonObject &item)
{
    return isOfType(item, "contacts"_L1);
}

template <class Item, class Read>
QList<Item> readEach(const QJsonObject &object, QLatin1StringView key, Read readItem)
{
    QList<Item> all;
    const QJsonArray items = itemsIn(object.value(key));
    for (const auto &item : items) {
        if (item.isObject())
            all << readItem(item.toObject());
    }
    return all;
}

ContactPhone phoneIn(const QJsonObject &phone)
{
    const QString id = idIn(phone, "wa_id"_L1);
    const WaId waId = isPhoneId(id) ? WaId(id) : WaId();
    const QString written = titleIn(phone, "phone"_L1);
    return {written.isEmpty() ? internationalFormat(waId) : written, waId, titleIn(phone, "type"_L1)};
}

ContactAddress emailIn(const QJsonObject &email)
{
    return {titleIn(email, "email"_L1), titleIn(email, "type"_L1)};
}

ContactAddress urlIn(const QJsonObject &url)
{
    return {titleIn(url, "url"_L1), titleIn(url, "type"_L1)};
}

PostalAddress addressIn(const QJsonObject &address)
{
    return {titleIn(address, "street"_L1),  titleIn(address, "city"_L1),
            titleIn(address, "state"_L1),   titleIn(address, "zip"_L1),
            titleIn(address, "country"_L1), titleIn(address, "country_code"_L1),
            titleIn(address, "type"_L1)};
}

/// Takes the name and the numbers from the vCard, for a card that came without them.
void readVCard(ContactCard &card)
{
    const QList<VCardPerson> people = readVCards(card.vcard.toUtf8()).people;
    if (people.isEmpty())
        return;
    card.formattedName = cleanName(people.first().name);
    if (!card.phones.isEmpty())
        return;
    for (const QString &number : people.first().numbers)
        card.phones << ContactPhone{cleanName(number), {}, {}};
}

/// The full name made of its parts.
QString joinedName(const ContactCard &card)
{
    QStringList parts{card.prefix, card.firstName, card.middleName, card.lastName, card.suffix};
    parts.removeAll(QString());
    return parts.join(u' ');
}

ContactCard cardIn(const QJsonObject &contact)
{
    const QJsonObject name = objectAt(contact, "name"_L1);
    const QJsonObject organisation = objectAt(contact, "org"_L1);
    ContactCard card;
    card.formattedName = titleIn(name, "formatted_name"_L1);
    card.firstName = titleIn(name, "first_name"_L1);
    card.middleName = titleIn(name, "middle_name"_L1);
    card.lastName = titleIn(name, "last_name"_L1);
    card.prefix = titleIn(name, "prefix"_L1);
    card.suffix = titleIn(name, "suffix"_L1);
    card.phones = readEach<ContactPhone>(contact, "phones"_L1, phoneIn);
    card.emails = readEach<ContactAddress>(contact, "emails"_L1, emailIn);
    card.urls = readEach<ContactAddress>(contact, "urls"_L1, urlIn);
    card.addresses = readEach<PostalAddress>(contact, "addresses"_L1, addressIn);
    card.company = titleIn(organisation, "company"_L1);
    card.department = titleIn(organisation, "department"_L1);
    card.jobTitle = titleIn(organisation, "title"_L1);
    card.birthday = titleIn(contact, "birthday"_L1);
    card.vcard = contact.value("vcard"_L1).toString();
    card.isAnswerToRequest = contact.value("origin"_L1).toString() == "contact_request"_L1;
    if (card.formattedName.isEmpty())
        card.formattedName = joinedName(card);
    if (card.formattedName.isEmpty() && !card.vcard.isEmpty())
        readVCard(card);
    return card;
}

ContactsContent readContacts(const QJsonObject &item)
{
    return {readEach<ContactCard>(item, "contacts"_L1, cardIn)};
}

template <class Item, class Write>
void writeEach(QJsonObject &object, QLatin1StringView key, const QList<Item> &items, Write writeItem)
{
    QJsonArray all;
    for (const Item &item : items)
        all << writeItem(item);
    if (!all.isEmpty())
        object.insert(key, all);
}

QJsonObject phoneObject(const ContactPhone &phone)
{
    QJsonObject object{{u"phone"_s, phone.number}};
    insertText(object, "wa_id"_L1, phone.waId.value());
    insertText(object, "type"_L1, phone.type);
    return object;
}

QJsonObject addressObject(const PostalAddress &address)
{
    QJsonObject object;
    insertText(object, "street"_L1, address.street);
    insertText(object, "city"_L1, address.city);
    insertText(object, "state"_L1, address.state);
    insertText(object, "zip"_L1, address.zip);
    insertText(object, "country"_L1, address.country);
    insertText(object, "country_code"_L1, address.countryCode);
    insertText(object, "type"_L1, address.type);
    return object;
}

auto writerOf(QLatin1StringView key)
{
    return [key](const ContactAddress &address) {
        QJsonObject object{{QString(key), address.value}};
        insertText(object, "type"_L1, address.type);
        return object;
    };
}

QJsonObject nameObject(const ContactCard &card)
{
    QJsonObject name{{u"formatted_name"_s, card.formattedName}};
    insertText(name, "first_name"_L1, card.firstName);
    insertText(name, "middle_name"_L1, card.middleName);
    insertText(name, "last_name"_L1, card.lastName);
    insertText(name, "prefix"_L1, card.prefix);
    insertText(name, "suffix"_L1, card.suffix);
    if (name.size() == 1) // Meta wants one more part than the formatted name.
        name.insert("first_name"_L1, card.formattedName);
    return name;
}

QJsonObject cardObject(const ContactCard &card)
{
    QJsonObject contact{{u"name"_s, nameObject(card)}};
    writeEach(contact, "phones"_L1, card.phones, phoneObject);
    writeEach(contact, "emails"_L1, card.emails, writerOf("email"_L1));
    writeEach(contact, "urls"_L1, card.urls, writerOf("url"_L1));
    writeEach(contact, "addresses"_L1, card.addresses, addressObject);
    QJsonObject organisation;
    insertText(organisation, "company"_L1, card.company);
    insertText(organisation, "department"_L1, card.department);
    insertText(organisation, "title"_L1, card.jobTitle);
    if (!organisation.isEmpty())
        contact.insert("org"_L1, organisation);
    insertText(contact, "birthday"_L1, card.birthday);
    return contact;
}

std::optional<QJsonObject> writeContacts(const ContactsContent &content)
{
    QJsonArray contacts;
    for (const ContactCard &card : content.cards)
        contacts << cardObject(card);
    return typed("contacts"_L1, contacts);
}

bool hasContacts(const QJsonObject &item)
{
    const QJsonValue contacts = item.value("contacts"_L1);
    return contacts.isArray() || !itemsIn(contacts).isEmpty();
}

} // namespace

extern const ContentCodec contactsCodec{alternativeOf<ContactsContent>(), claimsContacts,
                                        readAs<ContactsContent, readContacts>,
                                        writeAs<ContactsContent, writeContacts>, hasContacts};

} // namespace shoptalk
