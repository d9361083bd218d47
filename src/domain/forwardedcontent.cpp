// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forwardedcontent.h"

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
        return contacts->cards.isEmpty() ? std::nullopt : std::optional<MessageContent>(*contacts);
    const auto *text = std::get_if<TextContent>(&content);
    if (!text && !isForwardedAsText(content))
        return std::nullopt;
    const QString body = plainText(content);
    if (body.trimmed().isEmpty())
        return std::nullopt;
    return TextContent{body, text && text->showsLinkPreview};
}

} // namespace shoptalk
