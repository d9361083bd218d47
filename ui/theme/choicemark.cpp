// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/choicemark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace shoptalk {

void paintChoiceMark(QPainter &painter, const QRectF &square, bool isChosen, const Theme &theme)
{
    const Colours &colours = theme.colours();
    const QRectF circle = square.adjusted(1, 1, -1, -1);
    if (!isChosen) {
        painter.setPen(QPen(colours.textMuted, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(circle);
    const qreal inset = square.width() / 6;
    paintIcon(painter, square.adjusted(inset, inset, -inset, -inset), Icon::Tick, colours.accentText);
}

} // namespace shoptalk
