// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, and the tiles of an album.
#include "ui/chat/content/contentbuilder.h"

namespace shoptalk {

namespace {

constexpr int pictureDisc = 40; // pixels at the usual text size
constexpr QSize unknownPicture(240, 160);
constexpr qreal maxDiscShare = 0.5; ///< Of the tile, in large text.

/// The middle of a picture, in the proportions of its place.
QRectF middleOf(const QImage &image, QSizeF place)
{
    place.scale(image.size(), Qt::KeepAspectRatio);
    QRectF middle(QPointF(), place);
    middle.moveCenter(QRectF(image.rect()).center());
    return middle;
}

} // namespace

qreal ContentBuilder::addPicture(const Picture &picture)
{
    const QImage &image = picture.image;
    QSizeF shown = picture.pixels.isValid() && !picture.pixels.isEmpty() ? QSizeF(picture.pixels)
        : image.isNull()                                                 ? QSizeF(unknownPicture)
                                                                         : QSizeF(image.size());
    const QSizeF most(qMin<qreal>(m_maxWidth, picture.maxSide), picture.maxSide);
    if (shown.width() > most.width() || shown.height() > most.height())
        shown.scale(most, Qt::KeepAspectRatio);
    const qreal side = m_context.theme.sized(pictureDisc);
    const QSizeF minArea(qMin(m_maxWidth, qMax<qreal>(side, picture.minWidth)), side);
    const QRectF area(QPointF(0, m_height), shown.expandedTo(minArea));
    QRectF place(QPointF(0, 0), shown);
    place.moveCenter(area.center());
    if (image.isNull() || area.size() != shown)
        m_layout.boxes << ContentBox{area, ContentBox::Kind::Soft};
    if (!image.isNull())
        m_layout.pictures << ContentPicture{place, image};
    if (picture.icon) {
        QRectF middle(0, 0, side, side);
        middle.moveCenter(area.center());
        m_layout.icons << ContentIcon{*picture.icon, middle, Ink::Text, true, picture.progress};
    }
    if (picture.action)
        m_layout.hits << ContentHit{area, *picture.action};
    widen(area.width());
    m_height = area.bottom();
    endLine(0, false);
    return area.width();
}

void ContentBuilder::addTiles(const QList<Tile> &tiles)
{
    const qreal top = m_height;
    for (Tile tile : tiles) {
        tile.place.translate(0, top);
        addTile(tile);
        widen(tile.place.right());
        m_height = qMax(m_height, tile.place.bottom());
    }
    endLine(0, false);
}

void ContentBuilder::addTile(const Tile &tile)
{
    m_layout.tiles << tile.place;
    if (tile.image.isNull())
        m_layout.boxes << ContentBox{tile.place, ContentBox::Kind::Soft};
    else
        m_layout.pictures << ContentPicture{tile.place, tile.image, middleOf(tile.image, tile.place.size())};
    if (tile.icon) {
        const qreal side = qMin<qreal>(m_context.theme.sized(pictureDisc), tile.place.width() * maxDiscShare);
        QRectF disc(0, 0, side, side);
        disc.moveCenter(tile.place.center());
        m_layout.icons << ContentIcon{*tile.icon, disc, Ink::Text, true, tile.progress};
    }
    if (tile.action)
        m_layout.hits << ContentHit{tile.place, *tile.action};
    const qreal small = m_context.theme.sized(size::iconSmall);
    if (tile.isStarred) {
        QRectF star(0, 0, small, small);
        star.moveBottomRight(tile.place.bottomRight() - QPointF(space::s, space::s));
        m_layout.chips << star.adjusted(-space::xs, -space::xs, space::xs, space::xs);
        m_layout.icons << ContentIcon{Icon::StarFilled, star, Ink::Text};
    }
    if (!tile.reactions.isEmpty()) {
        const Style style{TextStyle::Caption, Ink::Text, Placement::Interface, false};
        const MessageText text = layOut(tile.reactions, style, tile.place.width());
        const QPointF at(tile.place.left() + space::s, tile.place.bottom() - text.size.height() - space::xs);
        m_layout.chips << QRectF(at, text.size).adjusted(-space::xs, 0, space::xs, 0);
        place(text, style, at.x(), at.y());
    }
}

} // namespace shoptalk
