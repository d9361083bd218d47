// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forwardedcontent.h"

#include <QStringList>

#include <algorithm>

namespace shoptalk {

namespace {

MediaContent fileToUpload(MediaContent media)
{
    media.id = {};
    media.link.clear();
    media.sha256.clear();
    return media;
}

LocationContent placeOf(LocationContent location)
{
    location.url.clear(); // a business can't send one
    return location;
}

/// The full name made of its parts; empty if the card has none.
QString joinedName(const ContactCard &card)
{
    QStringList parts{card.prefix, card.firstName, card.middleName, card.lastName, card.suffix};
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// The first text of the card that tells a person whose card it is; empty if it has none.
QString nameFor(const ContactCard &card)
{
    QStringList names{card.formattedName, joinedName(card)};
    for (const ContactPhone &phone : card.phones)
        names << phone.number << phone.waId.value();
    names << card.company;
    for (const QList<ContactAddress> &addresses : {card.emails, card.urls}) {
        for (const ContactAddress &address : addresses)
            names << address.value;
    }
    const auto isFilled = [](const QString &name) { return !name.trimmed().isEmpty(); };
    const auto found = std::find_if(names.cbegin(), names.cend(), isFilled);
    return found != names.cend() ? found->trimmed() : QString();
}

/// Meta requires a name of each card that a business sends. A card that a customer shared on our request
/// comes without one. Source: Cloud API, contacts messages.
std::optional<MessageContent> namedCards(const ContactsContent &contacts)
{
    ContactsContent named;
    for (ContactCard card : contacts.cards) {
        card.formattedName = nameFor(card);
        if (!card.formattedName.isEmpty())
            named.cards << card;
    }
    return named.cards.isEmpty() ? std::nullopt : std::optional<MessageContent>(named);
}

bool isForwardedAsText(const MessageContent &content)
{
    return std::holds_alternative<InteractiveContent>(content)
        || std::holds_alternative<InteractiveReplyContent>(content)
        || std::holds_alternative<TemplateContent>(content);
}

} // namespace

std::optional<MessageContent> forwardedContent(const Message &message)
{
    if (message.isRevoked)
        return std::nullopt;
    const MessageContent &content = message.content;
    if (const auto *media = std::get_if<MediaContent>(&content))
        return fileToUpload(*media);
    if (const auto *location = std::get_if<LocationContent>(&content))
        return placeOf(*location);
    if (const auto *contacts = std::get_if<ContactsContent>(&content))
        return namedCards(*contacts);
    const auto *text = std::get_if<TextContent>(&content);
    if (!text && !isForwardedAsText(content))
        return std::nullopt;
    const QString body = plainText(content);
    if (body.trimmed().isEmpty())
        return std::nullopt;
    return TextContent{body, text && text->showsLinkPreview};
}

} // namespace shoptalk
