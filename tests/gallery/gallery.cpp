// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "bubblesheet.h"
#include "composersheet.h"
#include "controlsheets.h"
#include "mediasheet.h"
#include "panesheet.h"
#include "popupsheet.h"
#include "rowsheet.h"
#include "tests/ui/chat/contentsamples.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/messagestate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

namespace {

/// The time of a message. It is the same in every run, because the pictures show it.
QDateTime momentOf(qsizetype message)
{
    return QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC).addSecs(60 * message);
}

QWidget *makeBubbles(const Theme &theme, Direction direction)
{
    QList<BubbleSheet::Item> items;
    for (Message message : test::contentSamples()) {
        if (message.direction != direction)
            continue;
        message.sentAt = momentOf(items.size());
        BubbleSheet::Item item;
        item.caption = rendererFor(message).name(message);
        item.context.message = message;
        items << item;
    }
    return new BubbleSheet(theme, items);
}

QWidget *makeReceived(const Theme &theme)
{
    return makeBubbles(theme, Direction::Inbound);
}

QWidget *makeSent(const Theme &theme)
{
    return makeBubbles(theme, Direction::Outbound);
}

BubbleSheet::Item textItem(const QString &caption, Direction direction, const QString &text)
{
    BubbleSheet::Item item;
    item.caption = caption;
    item.context.message.id = MessageId(u"state-"_s + caption);
    item.context.message.wamid = Wamid(u"wamid."_s + caption);
    item.context.message.direction = direction;
    item.context.message.content = TextContent{text};
    item.context.message.sentAt = momentOf(0);
    return item;
}

QWidget *makeDeliveries(const Theme &theme)
{
    QList<BubbleSheet::Item> items;
    for (const Delivery delivery :
         {Delivery::Queued, Delivery::Uncertain, Delivery::Sent, Delivery::Delivered, Delivery::Read,
          Delivery::Played, Delivery::Failed}) {
        BubbleSheet::Item item = textItem(MessageStates::deliveryName(delivery), Direction::Outbound,
                                          u"Your flowers are ready 🌷"_s);
        item.context.message.delivery = delivery;
        items << item;
    }
    items << textItem(u"no status came"_s, Direction::Outbound, u"Your flowers are ready 🌷"_s);
    items.last().context.message.delivery = Delivery::Sent;
    items.last().context.overdue = Overdue::Status;
    items << textItem(u"never delivered"_s, Direction::Outbound, u"Your flowers are ready 🌷"_s);
    items.last().context.message.delivery = Delivery::Sent;
    items.last().context.overdue = Overdue::Delivery;
    return new BubbleSheet(theme, items);
}

QWidget *makeTexts(const Theme &theme)
{
    QList<BubbleSheet::Item> items;
    items << textItem(u"a new day"_s, Direction::Inbound, u"Good morning"_s);
    items.last().context.startsDay = true;
    items.last().context.today = QDate(2026, 11, 3);
    items << textItem(
        u"formatted"_s, Direction::Inbound,
        u"*bold* _italic_ ~crossed out~ `code`\n- one\n- two\n> a quotation\nhttps://shop.example"_s);
    items << textItem(u"large emoji"_s, Direction::Inbound, u"❤️🌹"_s);
    items << textItem(u"right to left"_s, Direction::Inbound,
                      u"مرحبا، هل لديكم ورود حمراء؟ +34 600 000 011"_s);
    items << textItem(u"Hindi"_s, Direction::Inbound, u"नमस्ते, क्या आपके पास लाल गुलाब हैं?"_s);
    items << textItem(u"edited"_s, Direction::Inbound, u"Twelve, not ten"_s);
    items.last().context.message.isEdited = true;
    items << textItem(u"deleted"_s, Direction::Inbound, u"You do not see this"_s);
    items.last().context.message.isRevoked = true;
    items << textItem(u"forwarded"_s, Direction::Inbound, u"Look at this"_s);
    items.last().context.message.context.isForwarded = true;
    items << textItem(u"with reactions"_s, Direction::Outbound, u"See you at five"_s);
    items.last().context.message.delivery = Delivery::Read;
    items.last().context.message.reactions = {{Direction::Inbound, u"👍🏽"_s},
                                              {Direction::Outbound, u"🙏"_s}};
    items << textItem(u"starred"_s, Direction::Outbound, u"She wears size 38"_s);
    items.last().context.message.delivery = Delivery::Delivered;
    items.last().context.isStarred = true;
    BubbleSheet::Item answer = textItem(u"an answer"_s, Direction::Outbound, u"Yes, red and white"_s);
    answer.context.quoted = textItem({}, Direction::Inbound, u"Do you have roses?"_s).context.message;
    answer.context.message.context.quoted = answer.context.quoted->wamid;
    items << answer;
    for (const bool isSelected : {true, false}) {
        const Direction direction = isSelected ? Direction::Outbound : Direction::Inbound;
        items << textItem(isSelected ? u"selected"_s : u"not selected"_s, direction, u"Six o’clock"_s);
        items.last().context.isSelecting = true;
        items.last().context.isSelected = isSelected;
    }
    return new BubbleSheet(theme, items);
}

QImage landscape(int number)
{
    QImage image(240, 160, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 36 % 360, 90, 210));
    QPainter painter(&image);
    painter.fillRect(0, 100, 240, 60, QColor::fromHsv(number * 36 % 360, 120, 130));
    return image;
}

BubbleSheet::Item albumItem(Direction direction, int count)
{
    BubbleSheet::Item item = textItem(u"%1 pictures"_s.arg(count), direction, QString());
    for (int i = 0; i < count; ++i) {
        AlbumItem picture;
        picture.message = item.context.message;
        picture.message.id = MessageId(u"picture-%1-%2"_s.arg(count).arg(i));
        picture.message.content = MediaContent();
        picture.media.status = MediaState::Status::Available;
        picture.media.path = u"/picture"_s;
        picture.media.pixels = QSize(240, 160);
        picture.media.thumbnail = landscape(i);
        item.context.album << picture;
    }
    return item;
}

QWidget *makeAlbums(const Theme &theme)
{
    QList<BubbleSheet::Item> items;
    for (const int count : {2, 3, 4, 5, 7, 10})
        items << albumItem(count % 2 == 0 ? Direction::Outbound : Direction::Inbound, count);
    items.first().context.message.delivery = Delivery::Read;
    items << albumItem(Direction::Inbound, 4);
    items.last().caption = u"a star, a reaction, a video, and one to download"_s;
    QList<AlbumItem> &album = items.last().context.album;
    album[0].isStarred = true;
    album[1].message.reactions = {{Direction::Inbound, u"👍🏽"_s}, {Direction::Outbound, u"🙏"_s}};
    std::get<MediaContent>(album[2].message.content).kind = MediaKind::Video;
    album[3].media = MediaState();
    album[3].media.isFetchable = true;
    return new BubbleSheet(theme, items);
}

} // namespace

QList<Sheet> sheets()
{
    return {
        {u"colours"_s, makeColours},    {u"type"_s, makeType},           {u"controls"_s, makeControls},
        {u"icons"_s, makeIcons},        {u"banners"_s, makeBanners},     {u"texts"_s, makeTexts},
        {u"received"_s, makeReceived},  {u"sent"_s, makeSent},           {u"deliveries"_s, makeDeliveries},
        {u"albums"_s, makeAlbums},      {u"media"_s, makeMedia},         {u"rail"_s, makeRail},
        {u"rows"_s, makeRows},          {u"composers"_s, makeComposers}, {u"pop-ups"_s, makePopups},
        {u"customers"_s, makeCustomers}};
}

} // namespace shoptalk::gallery
