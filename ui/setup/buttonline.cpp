// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/buttonline.h"

#include "ui/theme/metrics.h"

#include <QMargins>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace shoptalk {

ButtonLine::ButtonLine(Place place, QWidget *parent)
    : ItemLayout(parent)
    , m_place(place)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::m);
}

QList<QLayoutItem *> ButtonLine::shown() const
{
    QList<QLayoutItem *> items;
    for (const auto &item : this->items()) {
        if (!item->isEmpty())
            items << item.get();
    }
    return items;
}

int ButtonLine::lineWidth() const
{
    int width = 0;
    const QList<QLayoutItem *> items = shown();
    for (const QLayoutItem *item : items)
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    return width;
}

int ButtonLine::lineHeight() const
{
    int height = 0;
    const QList<QLayoutItem *> items = shown();
    for (const QLayoutItem *item : items)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int ButtonLine::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    int height = margins.top() + margins.bottom();
    if (inner >= lineWidth())
        return height + lineHeight();
    const QList<QLayoutItem *> items = shown();
    for (const QLayoutItem *item : items)
        height += heightOf(*item, inner) + (item == items.first() ? 0 : space::s);
    return height;
}

int ButtonLine::heightOf(const QLayoutItem &item, int width) const
{
    return item.hasHeightForWidth() ? std::max(lineHeight(), item.heightForWidth(width)) : lineHeight();
}

QSize ButtonLine::sizeHint() const
{
    return QSize(lineWidth(), lineHeight()).grownBy(contentsMargins());
}

QSize ButtonLine::minimumSize() const
{
    int width = 0;
    const QList<QLayoutItem *> items = shown();
    for (const QLayoutItem *item : items)
        width = std::max(width, item->minimumSize().width());
    return QSize(width, lineHeight()).grownBy(contentsMargins());
}

void ButtonLine::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    if (inner.width() >= lineWidth())
        setLine(inner, shown());
    else
        setStack(inner, shown());
}

void ButtonLine::setLine(const QRect &rect, const QList<QLayoutItem *> &items)
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.left();
    for (QLayoutItem *item : items) {
        const bool isAlone =
            items.size() == 1 && m_place == Place::Apart && item == this->items().back().get();
        const int width = isAlone ? rect.width() : item->sizeHint().width();
        if (m_place == Place::Apart && item == this->items().back().get())
            left = rect.left() + rect.width() - width;
        item->setGeometry(QStyle::visualRect(direction, rect, QRect(left, rect.top(), width, lineHeight())));
        left += width + spacing();
    }
}

void ButtonLine::setStack(const QRect &rect, const QList<QLayoutItem *> &items)
{
    int top = rect.top();
    for (qsizetype i = 0; i < items.size(); ++i) {
        QLayoutItem *item = m_place == Place::Apart ? items.at(items.size() - 1 - i) : items.at(i);
        const int height = heightOf(*item, rect.width());
        item->setGeometry(QRect(rect.left(), top, rect.width(), height));
        top += height + space::s;
    }
}

} // namespace shoptalk
