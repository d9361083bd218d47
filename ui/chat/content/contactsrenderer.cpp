// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vcard.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const QList<ContactCard> &cardsOf(const Message &message)
{
    return std::get<ContactsContent>(message.content).cards;
}

/// "Head baker, Panadería Sol"
QString organisationOf(const ContactCard &card)
{
    return ListText::facts({card.jobTitle, card.department, card.company});
}

QString addressOf(const PostalAddress &address)
{
    const QString town = QStringList{address.zip, address.city}.join(u' ').trimmed();
    return ListText::facts({address.street, town, address.state, address.country});
}

/// Writing to the contact, if the number is on WhatsApp, and keeping it.
void addContactActions(const ContactCard &contact, ContentBuilder &builder)
{
    const QString name = contact.title().isEmpty() ? ContentStrings::tr("Contact") : contact.title();
    for (const ContactPhone &phone : contact.phones) {
        if (phone.waId.isEmpty())
            continue;
        builder.addButton(ContentStrings::tr("Message"), Icon::Chat,
                          ContentAction{ContentAction::Kind::StartChat, phone.waId.value() + u'\n' + name,
                                        ContentStrings::tr("Message %1").arg(isolated(name))});
        break;
    }
    builder.addButton(ContentStrings::tr("Save contact"), Icon::Contact,
                      ContentAction{ContentAction::Kind::SaveContact, QString::fromUtf8(vCardOf(contact)),
                                    ContentStrings::tr("Save %1 as a file…").arg(isolated(name))});
}

/// A line that is copied with a click; nothing for an empty one.
void addCopyLink(const QString &text, ContentBuilder &builder)
{
    if (!text.isEmpty())
        builder.addLink(text,
                        {ContentAction::Kind::Copy, text, ContentStrings::tr("Copy %1").arg(isolated(text))});
}

void addContact(const ContactCard &contact, bool isReceived, ContentBuilder &builder)
{
    ContentBuilder::Card card;
    card.icon = Icon::User;
    card.title = contact.title().isEmpty() ? ContentStrings::tr("Contact") : contact.title();
    if (const QString organisation = organisationOf(contact); !organisation.isEmpty())
        card.details << organisation;
    if (contact.isAnswerToRequest)
        card.details << ContentStrings::tr("Shared on request");
    builder.addCard(card);
    builder.addGap(space::xs);
    for (const ContactPhone &phone : contact.phones)
        addCopyLink(phone.number, builder);
    for (const ContactAddress &email : contact.emails)
        addCopyLink(email.value, builder);
    for (const ContactAddress &url : contact.urls)
        builder.addText(url.value);
    for (const PostalAddress &address : contact.addresses)
        builder.addText(addressOf(address), {TextStyle::Caption, Ink::Muted});
    if (isReceived)
        addContactActions(contact, builder);
}

void layOutContacts(const Message &message, ContentBuilder &builder)
{
    const QList<ContactCard> &cards = cardsOf(message);
    if (cards.isEmpty())
        builder.addTitle(Icon::Contact, ContentStrings::tr("Contact"));
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (i > 0)
            builder.addLine();
        addContact(cards.at(i), message.direction == Direction::Inbound, builder);
    }
}

QString contactsName(const Message &message)
{
    const int count = int(cardsOf(message).size());
    return count > 1 ? ContentStrings::tr("%Ln contact(s)", nullptr, count) : ContentStrings::tr("Contact");
}

QString contactsText(const Message &message)
{
    QStringList lines;
    for (const ContactCard &card : cardsOf(message)) {
        lines << card.formattedName << organisationOf(card);
        for (const ContactPhone &phone : card.phones)
            lines << phone.number;
        for (const ContactAddress &email : card.emails)
            lines << email.value;
        for (const ContactAddress &url : card.urls)
            lines << url.value;
        for (const PostalAddress &address : card.addresses)
            lines << addressOf(address);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

extern const ContentRenderer contactsRenderer{alternativeOf<ContactsContent>(), contactsName,
                                              [](const Message &) { return std::optional(Icon::Contact); },
                                              layOutContacts, contactsText};

} // namespace shoptalk
