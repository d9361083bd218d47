// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/broadcastdelegate.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace shoptalk {

namespace {

int flagsFor(Qt::LayoutDirection direction)
{
    return int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignTop)) | Qt::TextWordWrap;
}

int heightOf(const QString &line, const QFont &font, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, line)
        .height();
}

/// Of the text in a row of the view.
int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * space::l;
}

} // namespace

BroadcastDelegate::BroadcastDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont BroadcastDelegate::fontOf(int line) const
{
    return m_theme.font(line == 0 ? TextStyle::BodyStrong : TextStyle::Body);
}

QSize BroadcastDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList lines = index.data().toString().split(u'\n');
    int height = 2 * space::m;
    for (int line = 0; line < lines.size(); ++line)
        height += heightOf(lines.at(line), fontOf(line), textWidth(option));
    return {0, height};
}

void BroadcastDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? colours.selected : colours.hover);
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(space::xs, space::hair, -space::xs, -space::hair), radius::control,
            radius::control);
    }
    QRect place = option.rect.adjusted(space::l, space::m, -space::l, -space::m);
    const QStringList lines = index.data().toString().split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        painter->setFont(fontOf(line));
        painter->setPen(line == 0 ? colours.text : colours.textMuted);
        painter->drawText(place, flagsFor(option.direction), lines.at(line));
        place.setTop(place.top() + heightOf(lines.at(line), fontOf(line), place.width()));
    }
    painter->restore();
}

} // namespace shoptalk
