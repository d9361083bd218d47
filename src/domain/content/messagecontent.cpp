// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/messagecontent.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// `SystemContent::type` of the notice that a customer opened the chat.
constexpr auto chatOpened = "request_welcome"_L1;

MediaContent media(MediaKind kind, const QString &text)
{
    MediaContent content;
    content.kind = kind;
    content.caption = text;
    return content;
}

ContactsContent contactNamed(const QString &name)
{
    ContactCard card;
    card.formattedName = name;
    return name.isEmpty() ? ContactsContent() : ContactsContent{{card}};
}

InteractiveReplyContent replyTitled(const QString &title)
{
    InteractiveReplyContent content;
    content.title = title;
    return content;
}

} // namespace

QString plainText(const MessageContent &content)
{
    return std::visit([](const auto &each) { return each.plainText(); }, content);
}

MessageKind kindOf(const MessageContent &content)
{
    return std::visit([](const auto &each) { return each.messageKind(); }, content);
}

MessageKind MediaContent::messageKind() const
{
    switch (kind) {
    case MediaKind::Image:
        return MessageKind::Image;
    case MediaKind::Video:
        return MessageKind::Video;
    case MediaKind::Audio:
        return MessageKind::Audio;
    case MediaKind::VoiceNote:
        return MessageKind::VoiceNote;
    case MediaKind::Document:
        return MessageKind::Document;
    case MediaKind::Sticker:
        return MessageKind::Sticker;
    }
    return MessageKind::Unknown; // stored by a later version
}

MessageKind SystemContent::messageKind() const
{
    return type == chatOpened ? MessageKind::ChatOpened : MessageKind::System;
}

QString ContactsContent::plainText() const
{
    QStringList names;
    for (const ContactCard &card : cards)
        names << card.title();
    names.removeAll(QString());
    return names.join(", "_L1);
}

MessageContent contentOf(MessageKind kind, const QString &text)
{
    switch (kind) {
    case MessageKind::Text:
    case MessageKind::Deleted:
        return TextContent{text};
    case MessageKind::Image:
        return media(MediaKind::Image, text);
    case MessageKind::Video:
        return media(MediaKind::Video, text);
    case MessageKind::Audio:
        return media(MediaKind::Audio, text);
    case MessageKind::VoiceNote:
        return media(MediaKind::VoiceNote, text);
    case MessageKind::Document:
        return media(MediaKind::Document, text);
    case MessageKind::Sticker:
        return media(MediaKind::Sticker, text);
    case MessageKind::Location:
        return LocationContent{0, 0, text, {}, {}};
    case MessageKind::Contacts:
        return contactNamed(text);
    case MessageKind::Reaction:
        return ReactionContent{{}, text};
    case MessageKind::Interactive:
        return replyTitled(text);
    case MessageKind::Template:
        return TemplateContent{text, {}, {}, {}};
    case MessageKind::Order:
        return OrderContent{{}, text, {}};
    case MessageKind::System:
        return SystemContent{{}, text};
    case MessageKind::ChatOpened:
        return SystemContent{chatOpened, {}};
    case MessageKind::Unsupported:
        return UnsupportedContent();
    default:
        return UnknownContent();
    }
}

MessageContent withText(MessageContent content, const QString &text)
{
    if (auto *written = std::get_if<TextContent>(&content))
        written->body = text;
    else if (auto *file = std::get_if<MediaContent>(&content))
        file->caption = text;
    else if (auto *asked = std::get_if<InteractiveContent>(&content))
        asked->body = text;
    return content;
}

} // namespace shoptalk
