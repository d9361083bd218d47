// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/safefilename.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/content/mediatile.h"
#include "ui/chat/mediatext.h"
#include "ui/theme/dates.h"
#include "ui/theme/factline.h"
#include "ui/theme/listtext.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxPictureSide = 320; // pixels
constexpr int maxStickerSide = 144;
constexpr int minTextWidth = 220; ///< Of the caption under a narrow picture.

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
    return iconOf(mediaOf(message).kind);
}

/// "EXE": what a program or a page is, whatever type its sender claims; empty for other files.
QString dangerousEnding(const QString &fileName)
{
    const QString ending = QFileInfo(safeFileName(fileName)).suffix();
    return !ending.isEmpty() && isDangerousFile(fileName, {}) ? ending.toUpper() : QString();
}

/// "PDF", "JPEG", from the type that Meta names; empty if it says nothing to a person.
QString typeName(const MediaContent &media)
{
    if (const QString ending = dangerousEnding(media.fileName); !ending.isEmpty())
        return ending;
    const QString type = media.mimeType.section(u';', 0, 0).trimmed();
    const QString suffix = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    return suffix.isEmpty() || suffix == "bin"_L1 ? QString() : suffix.toUpper();
}

QString lengthText(int seconds)
{
    return Dates().playingTime(std::chrono::seconds(seconds));
}

/// Such as its type, and "2.1 MB".
QStringList factsBesideName(const Message &message, const MediaState &state)
{
    QStringList facts;
    if (mediaOf(message).kind != MediaKind::VoiceNote && mediaOf(message).kind != MediaKind::Sticker)
        facts << typeName(mediaOf(message));
    if (state.durationS >= 0)
        facts << lengthText(state.durationS);
    if (state.bytes >= 0)
        facts << QLocale().formattedDataSize(state.bytes, 1, QLocale::DataSizeTraditionalFormat);
    return facts;
}

/// "Document · PDF · 2.1 MB"
QString factsOf(const Message &message, const MediaState &state)
{
    return factLine(QStringList{mediaName(message)} + factsBesideName(message, state));
}

qreal ringOf(const MediaState &state)
{
    return state.status == MediaState::Status::Downloading ? state.progress : -1;
}

/// "1.5×"
QString speedText(qreal speed)
{
    return ContentStrings::tr("%1×").arg(QLocale().toString(speed, 'g', 2));
}

/// A sound that can be played: its waveform instead of a title, and what a click on each part does.
void addSoundParts(const Message &message, const SoundState &sound, ContentBuilder::Card &card)
{
    using Kind = ContentAction::Kind;
    using Status = SoundState::Status;
    const bool isPlaying = sound.status == Status::Playing;
    const bool isOpen = isPlaying || sound.status == Status::Paused;
    const QString id = message.id.value();
    card.icon = isPlaying ? Icon::Pause : Icon::Play;
    card.action = ContentAction{Kind::PlaySound, id,
                                isPlaying ? ContentStrings::tr("Pause") : ContentStrings::tr("Play")};
    card.waveform = sound.loudness.isEmpty() ? QList<qreal>{0} : sound.loudness;
    card.played = sound.lengthMs > 0 ? qreal(sound.positionMs) / qreal(sound.lengthMs) : 0;
    card.seek = ContentAction{Kind::SeekSound, id, {}};
    // The same parts in every state, so that the row keeps its height while it is played.
    if (sound.status == Status::Preparing)
        card.details = QStringList{ContentStrings::tr("Getting it ready…")};
    else if (isOpen && sound.lengthMs >= 0) // what is left, rounded up, so that 0:00 is the end
        card.details = QStringList{lengthText(int((sound.lengthMs - sound.positionMs + 999) / 1000))};
    else if (sound.lengthMs >= 0)
        card.details = QStringList{lengthText(int((sound.lengthMs + 500) / 1000))};
    if (sound.lengthMs >= 0) {
        card.chip = speedText(sound.speed);
        card.chipAction = ContentAction{Kind::ChangeSpeed, id, ContentStrings::tr("Change the speed")};
    }
}

ContentAction fileAction(ContentAction::Kind kind, const Message &message, const QString &name)
{
    return ContentAction{kind, message.id.value(), name};
}

bool isViewed(const MediaContent &media)
{
    return media.kind == MediaKind::Image || media.kind == MediaKind::Sticker
        || media.kind == MediaKind::Video;
}

/// What a click on the file does.
std::optional<ContentAction> mainAction(const Message &message, const MediaState &state)
{
    using Kind = ContentAction::Kind;
    if (state.status == MediaState::Status::Downloading)
        return state.isFetchable
            ? std::optional(fileAction(Kind::StopDownload, message, ContentStrings::tr("&Stop the download")))
            : std::nullopt;
    if (state.status == MediaState::Status::Available && !state.path.isEmpty())
        return isViewed(mediaOf(message)) ? fileAction(Kind::ViewFile, message, ContentStrings::tr("&View"))
                                          : fileAction(Kind::OpenFile, message, ContentStrings::tr("&Open"));
    if (!state.isFetchable)
        return std::nullopt;
    const QString name =
        state.reason.isEmpty() ? ContentStrings::tr("&Download") : ContentStrings::tr("&Try again");
    return fileAction(Kind::Download, message, name);
}

/// What stands in the middle of a picture: what a click does, unless it shows the picture.
std::optional<Icon> discIcon(const Message &message, const MediaState &state)
{
    const std::optional<ContentAction> action = mainAction(message, state);
    if (action && action->kind == ContentAction::Kind::StopDownload)
        return Icon::Close;
    if (action && action->kind == ContentAction::Kind::Download)
        return state.reason.isEmpty() ? Icon::ArrowDown : Icon::Retry;
    const bool isComing = state.status == MediaState::Status::Available && state.pixels.isValid();
    const bool isVideo = mediaOf(message).kind == MediaKind::Video;
    if (!isVideo && (isComing || !state.thumbnail.isNull()) && ringOf(state) < 0)
        return std::nullopt;
    return mediaIcon(message).value_or(Icon::Photo);
}

} // namespace

void addFileMenu(const Message &message, const MediaState &state, ContentBuilder &builder)
{
    using Kind = ContentAction::Kind;
    if (state.status != MediaState::Status::Available || state.path.isEmpty())
        return;
    if (isViewed(mediaOf(message)) || state.sound.status != SoundState::Status::None)
        builder.addMenuAction(
            fileAction(Kind::OpenFile, message, ContentStrings::tr("Open in &another program")));
    builder.addMenuAction(fileAction(Kind::SaveFile, message, ContentStrings::tr("&Save as…")));
    if (mediaOf(message).kind == MediaKind::Image || mediaOf(message).kind == MediaKind::Sticker)
        builder.addMenuAction(fileAction(Kind::CopyPicture, message, ContentStrings::tr("Copy &picture")));
    builder.addMenuAction(fileAction(Kind::ShowInFolder, message, ContentStrings::tr("Show in &folder")));
}

ContentBuilder::Tile mediaTile(const Message &message, const MediaState &state)
{
    ContentBuilder::Tile tile;
    tile.image = state.thumbnail;
    tile.icon = discIcon(message, state);
    tile.progress = ringOf(state);
    tile.action = mainAction(message, state);
    return tile;
}

namespace {

/// Why the file is not here, and what can be done about it.
void addReason(const Message &message, ContentBuilder &builder)
{
    const MediaState &state = builder.context().media;
    if (state.reason.isEmpty())
        return;
    builder.addHint(state.reason);
    if (const std::optional<ContentAction> action = mainAction(message, state)) {
        const QString text = QString(action->name).remove(u'&');
        builder.addLink(text, *action);
    }
}

void addFileCard(const Message &message, ContentBuilder &builder)
{
    const MediaContent &media = mediaOf(message);
    const MediaState &state = builder.context().media;
    ContentBuilder::Card card;
    card.icon = mediaIcon(message).value_or(Icon::Document);
    card.action = mainAction(message, state);
    if (card.action && card.action->kind != ContentAction::Kind::OpenFile)
        card.icon = discIcon(message, state).value_or(card.icon);
    card.progress = ringOf(state);
    card.waveform = state.waveform;
    card.played = state.played;
    const bool isNamed = !media.fileName.isEmpty();
    card.title = isNamed ? media.fileName : mediaName(message);
    if (const QString rest = isNamed ? factsOf(message, state) : factLine(factsBesideName(message, state));
        !rest.isEmpty())
        card.details << rest;
    if (state.sound.status != SoundState::Status::None)
        addSoundParts(message, state.sound, card);
    builder.addCard(card);
}

void addPictureOf(const Message &message, ContentBuilder &builder)
{
    const MediaContent &media = mediaOf(message);
    const MediaState &state = builder.context().media;
    const bool isSticker = media.kind == MediaKind::Sticker;
    const QSize square(maxStickerSide, maxStickerSide);
    ContentBuilder::Picture picture;
    const bool isSizeKnown = state.pixels.isValid() || !state.thumbnail.isNull();
    picture.pixels = isSticker && !isSizeKnown ? square : state.pixels;
    picture.image = state.thumbnail;
    picture.icon = discIcon(message, state);
    picture.progress = ringOf(state);
    picture.maxSide = isSticker ? maxStickerSide : maxPictureSide;
    const bool hasText = !media.caption.isEmpty() || !state.reason.isEmpty();
    picture.minWidth = hasText ? minTextWidth : 0;
    picture.action = mainAction(message, state);
    builder.narrowTo(builder.addPicture(picture));
    // Also while it is being decoded, so that nothing moves then.
    const bool isPlain =
        media.kind != MediaKind::Video && state.status == MediaState::Status::Available && isSizeKnown;
    if (!isPlain) {
        builder.addGap(space::xs);
        builder.addHint(factsOf(message, state));
    }
}

void layOutMedia(const Message &message, ContentBuilder &builder)
{
    const MediaContent &media = mediaOf(message);
    if (isViewed(media))
        addPictureOf(message, builder);
    else
        addFileCard(message, builder);
    addReason(message, builder);
    addFileMenu(message, builder.context().media, builder);
    builder.addGap(media.caption.isEmpty() ? 0 : space::xs);
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

QString spokenSound(const SoundState &sound)
{
    if (sound.status == SoundState::Status::None)
        return {};
    QStringList parts;
    if (sound.lengthMs >= 0)
        parts << lengthText(int((sound.lengthMs + 500) / 1000));
    if (sound.status == SoundState::Status::Playing)
        parts << ContentStrings::tr("playing");
    else if (sound.status == SoundState::Status::Paused)
        parts << ContentStrings::tr("paused");
    else
        parts << ContentStrings::tr("press Space to play");
    return ListText::facts(parts);
}

extern const ContentRenderer mediaRenderer{alternativeOf<MediaContent>(), mediaName, mediaIcon, layOutMedia,
                                           mediaText};

} // namespace shoptalk
