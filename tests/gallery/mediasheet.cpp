// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediasheet.h"

#include "bubblesheet.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

namespace {

using Status = MediaState::Status;

struct State {
    QString caption;
    Direction direction = Direction::Inbound;
    MediaState media;
    Delivery delivery = Delivery::Read;
};

QImage bunch()
{
    QImage image(360, 240, QImage::Format_RGB32);
    image.fill(QColor(214, 226, 205));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 9; ++i) {
        painter.setBrush(QColor::fromHsv(i * 11 % 40 + 320, 140, 220));
        painter.drawEllipse(QPoint(60 + i * 30, 90 + i * 37 % 60), 34, 34);
    }
    return image;
}

MediaState state(Status status, bool isFetchable = false, const QString &reason = {})
{
    MediaState state;
    state.status = status;
    state.isFetchable = isFetchable;
    state.reason = reason;
    state.bytes = 2'200'000;
    return state;
}

MediaState withProgress(MediaState state, qreal progress)
{
    state.progress = progress;
    return state;
}

MediaState here(MediaState state)
{
    state.path = u"/file"_s;
    state.pixels = QSize(1440, 960);
    state.thumbnail = bunch();
    return state;
}

QList<State> states()
{
    return {
        {u"not downloaded"_s, Direction::Inbound, state(Status::Absent, true)},
        {u"waits for its download"_s, Direction::Inbound, state(Status::Waiting)},
        {u"waits, because WhatsApp can’t be reached"_s, Direction::Inbound,
         state(Status::Waiting, true, u"WhatsApp can’t be reached. The download goes on by itself."_s)},
        {u"is being downloaded"_s, Direction::Inbound, withProgress(state(Status::Downloading, true), 0.4)},
        {u"its download failed"_s, Direction::Inbound,
         state(Status::Failed, true, u"Only a part of the file came."_s)},
        {u"nobody has it any more"_s, Direction::Inbound,
         state(Status::Gone, false,
               u"WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send "
               "it again."_s)},
        {u"here"_s, Direction::Inbound, here(state(Status::Available))},
        {u"waits to be sent"_s, Direction::Outbound, here(state(Status::Available)), Delivery::Queued},
        {u"is being sent"_s, Direction::Outbound, withProgress(here(state(Status::Downloading)), 0.7),
         Delivery::Queued},
        {u"not sent"_s, Direction::Outbound, here(state(Status::Available)), Delivery::Failed}};
}

BubbleSheet::Item item(const State &state, MediaKind kind, const QString &mimeType, const QString &fileName)
{
    BubbleSheet::Item item;
    item.caption = state.caption;
    Message &message = item.context.message;
    message.id = MessageId(u"media-"_s + state.caption + fileName);
    message.wamid = Wamid(u"wamid."_s + message.id.value());
    message.direction = state.direction;
    message.delivery = state.delivery;
    message.sentAt = QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC);
    MediaContent media;
    media.kind = kind;
    media.id = MediaId(u"1013859600285441"_s);
    media.mimeType = mimeType;
    media.fileName = fileName;
    message.content = media;
    item.context.media = state.media;
    return item;
}

SoundState sound(SoundState::Status status, qint64 positionMs)
{
    SoundState sound;
    sound.status = status;
    sound.lengthMs = 34'000;
    sound.positionMs = positionMs;
    for (int i = 0; i < 64; ++i)
        sound.loudness << (i * 7 % 10) / 10.0;
    return sound;
}

void addSounds(QList<BubbleSheet::Item> &items)
{
    const QList<std::pair<QString, SoundState>> sounds{
        {u"a voice message"_s, sound(SoundState::Status::Ready, 0)},
        {u"is being made playable"_s, sound(SoundState::Status::Preparing, 0)},
        {u"is played"_s, sound(SoundState::Status::Playing, 12'000)},
        {u"paused"_s, sound(SoundState::Status::Paused, 20'000)}};
    for (const auto &[caption, sound] : sounds) {
        State state{caption, Direction::Inbound, here(shoptalk::gallery::state(Status::Available))};
        state.media.sound = sound;
        items << item(state, MediaKind::VoiceNote, u"audio/ogg; codecs=opus"_s, {});
    }
}

} // namespace

QWidget *makeMedia(const Theme &theme)
{
    QList<BubbleSheet::Item> items;
    for (const State &state : states())
        items << item(state, MediaKind::Image, u"image/jpeg"_s, {});
    for (State state : states()) {
        state.caption = u"a document: "_s + state.caption;
        state.media.thumbnail = {};
        state.media.pixels = {};
        items << item(state, MediaKind::Document, u"application/pdf"_s, u"factura-2026-0042.pdf"_s);
    }
    State video{u"a video"_s, Direction::Inbound, here(state(Status::Available))};
    video.media.durationS = 83;
    items << item(video, MediaKind::Video, u"video/mp4"_s, {});
    addSounds(items);
    return new BubbleSheet(theme, items);
}

} // namespace shoptalk::gallery
