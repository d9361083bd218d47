// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"
#include "graph/incomingmessage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct MediaType {
    QLatin1StringView type;
    MediaKind kind;
};

/// The first of a kind is the one that is sent.
constexpr std::array mediaTypes{
    MediaType{"image"_L1, MediaKind::Image},     MediaType{"video"_L1, MediaKind::Video},
    MediaType{"audio"_L1, MediaKind::Audio},     MediaType{"document"_L1, MediaKind::Document},
    MediaType{"sticker"_L1, MediaKind::Sticker}, MediaType{"audio"_L1, MediaKind::VoiceNote}};

const MediaType *typeOf(const QJsonObject &item)
{
    const auto found = std::find_if(mediaTypes.begin(), mediaTypes.end(),
                                    [&item](const MediaType &each) { return isOfType(item, each.type); });
    return found == mediaTypes.end() ? nullptr : &*found;
}

bool claimsMedia(const QJsonObject &item)
{
    return typeOf(item) != nullptr;
}

MediaContent readMedia(const QJsonObject &item)
{
    const MediaType &type = *typeOf(item);
    return mediaIn(objectAt(item, type.type), type.kind);
}

std::optional<QJsonObject> writeMedia(const MediaContent &content)
{
    return typed(mediaType(content.kind), mediaObject(content));
}

bool hasCaption(MediaKind kind)
{
    return kind == MediaKind::Image || kind == MediaKind::Video || kind == MediaKind::Document;
}

bool hasMedia(const QJsonObject &item)
{
    return item.value(typeOf(item)->type).isObject();
}

} // namespace

extern const ContentCodec mediaCodec{alternativeOf<MediaContent>(), claimsMedia,
                                     readAs<MediaContent, readMedia>, writeAs<MediaContent, writeMedia>,
                                     hasMedia};

QLatin1StringView mediaType(MediaKind kind)
{
    return std::find_if(mediaTypes.begin(), mediaTypes.end(),
                        [kind](const MediaType &each) { return each.kind == kind; })
        ->type;
}

MediaContent mediaIn(const QJsonObject &object, MediaKind kind)
{
    MediaContent media;
    media.kind = kind == MediaKind::Audio && flagOf(object.value("voice"_L1)) ? MediaKind::VoiceNote : kind;
    media.id = MediaId(idIn(object, "id"_L1));
    media.link = object.contains("url"_L1) ? webAddressIn(object, "url"_L1) : webAddressIn(object, "link"_L1);
    media.mimeType = object.value("mime_type"_L1).toString();
    media.sha256 = object.value("sha256"_L1).toString();
    media.fileName = titleIn(object, "filename"_L1);
    media.caption = object.value("caption"_L1).toString();
    media.isAnimated = flagOf(object.value("animated"_L1));
    return media;
}

QJsonObject mediaObject(const MediaContent &media)
{
    QJsonObject object;
    if (media.id.isEmpty())
        object.insert("link"_L1, media.link);
    else
        object.insert("id"_L1, media.id.value());
    if (hasCaption(media.kind))
        insertText(object, "caption"_L1, media.caption);
    if (media.kind == MediaKind::Document)
        insertText(object, "filename"_L1, media.fileName);
    if (media.kind == MediaKind::VoiceNote)
        object.insert("voice"_L1, true);
    return object;
}

} // namespace shoptalk
