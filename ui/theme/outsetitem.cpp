// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/outsetitem.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace shoptalk {

namespace {

QSize narrower(const QSize &size, int by)
{
    return {std::max(0, size.width() - by), size.height()};
}

} // namespace

OutsetItem::OutsetItem(QWidget &widget, int outset)
    : QWidgetItem(&widget)
    , m_outset(outset)
{
}

QSize OutsetItem::sizeHint() const
{
    return narrower(QWidgetItem::sizeHint(), 2 * m_outset);
}

QSize OutsetItem::minimumSize() const
{
    return narrower(QWidgetItem::minimumSize(), 2 * m_outset);
}

int OutsetItem::heightForWidth(int width) const
{
    return QWidgetItem::heightForWidth(width + 2 * m_outset);
}

int OutsetItem::minimumHeightForWidth(int width) const
{
    return QWidgetItem::minimumHeightForWidth(width + 2 * m_outset);
}

void OutsetItem::setGeometry(const QRect &rect)
{
    if (isEmpty())
        return;
    QRect place = rect;
    if (const Qt::Alignment across = alignment() & Qt::AlignHorizontal_Mask) {
        const QSize size(std::min(rect.width(), sizeHint().width()), rect.height());
        place = QStyle::alignedRect(widget()->layoutDirection(), across | Qt::AlignTop, size, rect);
    }
    widget()->setGeometry(place.adjusted(-m_outset, 0, m_outset, 0));
}

} // namespace shoptalk
