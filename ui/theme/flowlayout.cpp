// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace shoptalk {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : ItemLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : items())
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool places) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    for (const auto &item : items()) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), inner.width()), item->sizeHint().height());
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            x = inner.left();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (places)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size)));
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.top() + margins.bottom();
}

} // namespace shoptalk
