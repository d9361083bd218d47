// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/bannerlayout.h"

#include "ui/theme/metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace shoptalk {

namespace {

/// The buttons may take this share of the line beside the text.
constexpr double maxShareOfButtons = 0.45;

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

BannerLayout::BannerLayout(QWidget *parent)
    : ItemLayout(parent)
{
    setContentsMargins(space::l, space::s, space::l, space::s);
    setSpacing(space::m);
}

BannerLayout::Row BannerLayout::buttons() const
{
    Row shown;
    for (size_t i = 1; i < items().size(); ++i) {
        if (!items().at(i)->isEmpty())
            shown.push_back(items().at(i).get());
    }
    return shown;
}

int BannerLayout::widthOf(const Row &row) const
{
    int width = 0;
    for (const QLayoutItem *item : row)
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    return width;
}

std::vector<BannerLayout::Row> BannerLayout::rowsWithin(int width) const
{
    std::vector<Row> rows;
    for (QLayoutItem *button : buttons()) {
        if (!rows.empty()) {
            Row longer = rows.back();
            longer.push_back(button);
            if (widthOf(longer) <= width) {
                rows.back() = longer;
                continue;
            }
        }
        rows.push_back({button});
    }
    return rows;
}

int BannerLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize BannerLayout::sizeHint() const
{
    const Row row = buttons();
    QSize size = items().empty() ? QSize() : items().front()->sizeHint();
    size.rwidth() += row.empty() ? 0 : spacing() + widthOf(row);
    for (const QLayoutItem *button : row)
        size = size.expandedTo(QSize(0, button->sizeHint().height()));
    return size.grownBy(contentsMargins());
}

QSize BannerLayout::minimumSize() const
{
    QSize size = items().empty() ? QSize() : items().front()->minimumSize();
    for (const QLayoutItem *button : buttons())
        size = size.expandedTo(button->minimumSize());
    return size.grownBy(contentsMargins());
}

void BannerLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int BannerLayout::arrange(const QRect &rect, bool places) const
{
    if (items().empty())
        return 0;
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const int line = widthOf(buttons());
    const bool isInLine = line <= inner.width() * maxShareOfButtons;
    const int textWidth = inner.width() - (line > 0 ? line + spacing() : 0);
    const int height = isInLine ? arrangeInLine(inner, textWidth, places) : arrangeBelow(inner, places);
    return height + margins.top() + margins.bottom();
}

int BannerLayout::arrangeInLine(const QRect &rect, int textWidth, bool places) const
{
    QLayoutItem &text = *items().front();
    const Row row = buttons();
    int height = heightOf(text, textWidth);
    for (const QLayoutItem *button : row)
        height = std::max(height, button->sizeHint().height());
    if (!places)
        return height;
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    text.setGeometry(
        QStyle::visualRect(direction, rect, QRect(rect.left(), rect.top(), textWidth, rect.height())));
    placeRow(row, rect);
    return height;
}

int BannerLayout::arrangeBelow(const QRect &rect, bool places) const
{
    QLayoutItem &text = *items().front();
    int height = heightOf(text, rect.width());
    if (places)
        text.setGeometry(QRect(rect.left(), rect.top(), rect.width(), height));
    for (const Row &row : rowsWithin(rect.width())) {
        int highest = 0;
        for (const QLayoutItem *button : row)
            highest = std::max(highest, button->sizeHint().height());
        height += space::s;
        if (places)
            placeRow(row, QRect(rect.left(), rect.top() + height, rect.width(), highest));
        height += highest;
    }
    return height;
}

void BannerLayout::placeRow(const Row &row, const QRect &rect) const
{
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    int left = rect.left() + std::max(0, rect.width() - widthOf(row));
    for (QLayoutItem *item : row) {
        const int width = std::min(item->sizeHint().width(), rect.width());
        const int height = std::min(item->sizeHint().height(), rect.height());
        const QRect place(left, rect.top() + (rect.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        left += width + spacing();
    }
}

} // namespace shoptalk
