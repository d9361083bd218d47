// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxPictureSide = 320; // pixels
constexpr int maxStickerSide = 144;

const MediaContent &mediaOf(const Message &message)
{
    return std::get<MediaContent>(message.content);
}

QString mediaName(const Message &message)
{
    switch (mediaOf(message).kind) {
    case MediaKind::Image:
        return ContentStrings::tr("Photo");
    case MediaKind::Video:
        return ContentStrings::tr("Video");
    case MediaKind::Audio:
        return ContentStrings::tr("Audio");
    case MediaKind::VoiceNote:
        return ContentStrings::tr("Voice message");
    case MediaKind::Document:
        return ContentStrings::tr("Document");
    case MediaKind::Sticker:
        return ContentStrings::tr("Sticker");
    }
    return ContentStrings::tr("File");
}

std::optional<Icon> mediaIcon(const Message &message)
{
    switch (mediaOf(message).kind) {
    case MediaKind::Image:
        return Icon::Photo;
    case MediaKind::Video:
        return Icon::Video;
    case MediaKind::Audio:
        return Icon::Music;
    case MediaKind::VoiceNote:
        return Icon::Microphone;
    case MediaKind::Sticker:
        return Icon::Sticker;
    case MediaKind::Document:
        break;
    }
    return Icon::Document;
}

/// "PDF", "JPEG", from the type that Meta names; empty if it says nothing to a person.
QString typeName(const MediaContent &media)
{
    const QString type = media.mimeType.section(u';', 0, 0).trimmed();
    const QString suffix = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    return suffix.isEmpty() || suffix == "bin"_L1 ? QString() : suffix.toUpper();
}

QString lengthText(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

/// "Document, PDF, 2.1 MB"
QString factsOf(const Message &message, const MediaState &state)
{
    QStringList facts{mediaName(message)};
    if (mediaOf(message).kind != MediaKind::VoiceNote && mediaOf(message).kind != MediaKind::Sticker)
        facts << typeName(mediaOf(message));
    if (state.durationS >= 0)
        facts << lengthText(state.durationS);
    if (state.bytes >= 0)
        facts << QLocale().formattedDataSize(state.bytes, 1, QLocale::DataSizeTraditionalFormat);
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

qreal ringOf(const MediaState &state)
{
    return state.status == MediaState::Status::Downloading ? state.progress : -1;
}

void addFileCard(const Message &message, ContentBuilder &builder)
{
    const MediaContent &media = mediaOf(message);
    const MediaState &state = builder.context().media;
    ContentBuilder::Card card;
    card.icon = mediaIcon(message).value_or(Icon::Document);
    card.progress = ringOf(state);
    card.waveform = state.waveform;
    card.played = state.played;
    const QString facts = factsOf(message, state);
    card.title = media.fileName.isEmpty() ? mediaName(message) : media.fileName;
    const QString rest = media.fileName.isEmpty() ? facts.mid(mediaName(message).size() + 3) : facts;
    if (!rest.isEmpty())
        card.details << rest;
    builder.addCard(card);
}

void layOutMedia(const Message &message, ContentBuilder &builder)
{
    const MediaContent &media = mediaOf(message);
    const MediaState &state = builder.context().media;
    const bool isSticker = media.kind == MediaKind::Sticker;
    if (isSticker || media.kind == MediaKind::Image || media.kind == MediaKind::Video) {
        const QSize square(maxStickerSide, maxStickerSide);
        builder.addPicture(isSticker && state.thumbnail.isNull() ? square : state.pixels, state.thumbnail,
                           mediaIcon(message).value_or(Icon::Photo), ringOf(state),
                           isSticker ? maxStickerSide : maxPictureSide);
        builder.addGap(space::xs);
        builder.addHint(factsOf(message, state));
    } else {
        addFileCard(message, builder);
    }
    builder.addGap(space::xs);
    builder.addBody(media.caption);
}

QString mediaText(const Message &message)
{
    const MediaContent &media = mediaOf(message);
    QStringList lines{media.fileName, media.caption};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

extern const ContentRenderer mediaRenderer{alternativeOf<MediaContent>(), mediaName, mediaIcon, layOutMedia,
                                           mediaText};

} // namespace shoptalk
