// SPDX-License-Identifier: GPL-3.0-or-later
// Albums: several rows that are shown by the bubble of the first one.
#include "models/messagelistmodel.h"
#include "ui/chat/chatview.h"
#include "ui/chat/messagedelegate.h"

namespace shoptalk {

QModelIndex ChatView::shownBy(const QModelIndex &index) const
{
    const QVariant first = index.data(MessageListModel::AlbumStartRole);
    return first.isValid() ? index.siblingAtRow(first.toInt()) : index;
}

const BubbleLayout &ChatView::layoutOf(const QModelIndex &index) const
{
    const QModelIndex row = shownBy(index);
    return m_delegate->layOut(optionFor(row), row);
}

/// Of a message in an album: its tile.
QRect ChatView::partOf(const QModelIndex &index) const
{
    const QModelIndex row = shownBy(index);
    const QRectF tile = layoutOf(row).content.tiles.value(index.row() - row.row());
    return tile.toAlignedRect().translated(rowRect(row.row()).topLeft());
}

QModelIndex ChatView::partAt(const QModelIndex &row, const QPoint &point) const
{
    const int size = row.data(MessageListModel::AlbumSizeRole).toInt();
    for (int i = 0; i < size; ++i) {
        const QModelIndex picture = row.siblingAtRow(row.row() + i);
        if (partOf(picture).contains(point))
            return picture;
    }
    return row;
}

QModelIndex ChatView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex row = shownBy(currentIndex());
    const int size = row.isValid() ? row.data(MessageListModel::AlbumSizeRole).toInt() : 0;
    if (size < 2 || (action != MoveLeft && action != MoveRight))
        return RowView::moveCursor(action, modifiers);
    const bool isForward = (action == MoveRight) == (layoutDirection() == Qt::LeftToRight);
    const int place = currentIndex().row() - row.row() + (isForward ? 1 : -1);
    return row.siblingAtRow(row.row() + qBound(0, place, size - 1));
}

ContentLayout ChatView::contentOf(const QModelIndex &index) const
{
    ContentLayout content = layoutOf(index).content;
    if (content.tiles.isEmpty())
        return content;
    const QString id = index.data(MessageListModel::MessageRole).value<Message>().id.value();
    content.hits.removeIf([&id](const ContentHit &hit) { return hit.action.value != id; });
    content.menu.removeIf([&id](const ContentAction &action) { return action.value != id; });
    return content;
}

} // namespace shoptalk
