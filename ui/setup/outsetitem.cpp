// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/outsetitem.h"

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
    QWidgetItem::setGeometry(rect.adjusted(-m_outset, 0, m_outset, 0));
}

} // namespace shoptalk
