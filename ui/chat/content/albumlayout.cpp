// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/albumlayout.h"

#include "ui/chat/content/mediatile.h"
#include "ui/chat/content/messageframe.h"

namespace shoptalk {

namespace {

constexpr int albumWidth = 320; // pixels
constexpr int maxInRow = 3;
constexpr qreal aloneShare = 0.6; ///< Height of a tile that is as wide as the album.

/// How many tiles stand in each row, from the top.
QList<int> rowsOf(int count)
{
    QList<int> rows;
    const int rowCount = (count + maxInRow - 1) / maxInRow;
    const int perRow = count / rowCount;
    const int larger = count % rowCount; // of the rows have one more, at the bottom
    for (int row = 0; row < rowCount; ++row)
        rows << perRow + (row >= rowCount - larger ? 1 : 0);
    if (count == 3)
        rows = {1, 2};
    if (count == 4)
        rows = {2, 2};
    return rows;
}

} // namespace

QList<QRectF> albumTiles(int count, qreal width)
{
    QList<QRectF> tiles;
    qreal top = 0;
    for (const int inRow : rowsOf(count)) {
        const qreal side = (width - (inRow - 1) * space::hair) / inRow;
        const qreal height = inRow == 1 ? width * aloneShare : side;
        for (int i = 0; i < inRow; ++i)
            tiles << QRectF(i * (side + space::hair), top, side, height);
        top += height + space::hair;
    }
    return tiles;
}

ContentLayout layOutAlbum(const QList<AlbumItem> &items, const ContentContext &context)
{
    ContentBuilder builder(context);
    addMessageFrame(items.last().message, builder);
    const qreal width = qMin<qreal>(albumWidth, context.maxWidth);
    QList<ContentBuilder::Tile> tiles;
    const QList<QRectF> places = albumTiles(int(items.size()), width);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const AlbumItem &item = items.at(i);
        ContentBuilder::Tile tile = mediaTile(item.message, item.media);
        tile.place = places.at(i);
        tile.isStarred = item.isStarred;
        for (const Reaction &reaction : item.message.reactions)
            tile.reactions += reaction.emoji;
        tiles << tile;
        addFileMenu(item.message, item.media, builder);
    }
    builder.addTiles(tiles);
    return builder.finish();
}

} // namespace shoptalk
