// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textline.h"

#include "ui/theme/emoji.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace shoptalk {

void paintTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                   const QColor &colour, Qt::LayoutDirection direction)
{
    const QString elided = QFontMetricsF(font).elidedText(joined(text), Qt::ElideRight, rect.width());
    QTextLayout layout(elided, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(elided.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFormats(emojiFormats(elided, font));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    if (!line.isValid())
        return;
    const qreal left = direction == Qt::RightToLeft ? rect.right() - line.naturalTextWidth() : rect.left();
    painter.setPen(colour);
    // An emoji is taller than the letters, so lines are aligned by their base line and not by their height.
    const QFontMetricsF metrics(font);
    const qreal base = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    layout.draw(&painter, QPointF(left, base - line.ascent()));
}

} // namespace shoptalk
