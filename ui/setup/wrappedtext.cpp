// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

namespace shoptalk {

namespace {

double layOut(QTextLayout &layout, double width, Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(direction == Qt::RightToLeft ? width - line.naturalTextWidth() : 0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

double heightOfText(const QString &text, const QFont &font, double width)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, font);
    return layOut(layout, width, Qt::LeftToRight);
}

void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
              const QColor &colour, Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return;
    QTextLayout layout(text, font);
    layOut(layout, rect.width(), direction);
    painter.setPen(colour);
    layout.draw(&painter, rect.topLeft());
}

} // namespace shoptalk
