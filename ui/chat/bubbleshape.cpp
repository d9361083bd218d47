// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubbleshape.h"

#include "ui/theme/metrics.h"

#include <QTransform>

namespace shoptalk {

namespace {

constexpr qreal tight = 5;

void corner(QPainterPath &path, qreal centreX, qreal centreY, qreal r, qreal startAngle)
{
    path.arcTo(QRectF(centreX - r, centreY - r, 2 * r, 2 * r), startAngle, -90);
}

/// From the right edge down to the tail's tip and back to the bottom edge.
void tail(QPainterPath &path, const QRectF &rect)
{
    const qreal right = rect.right();
    const qreal bottom = rect.bottom();
    path.lineTo(right, bottom - 12);
    path.cubicTo(right, bottom - 7, right + 2, bottom - 3.2, right + bubbleTail - 0.6, bottom - 1.2);
    path.cubicTo(right + bubbleTail, bottom - 0.8, right + bubbleTail - 0.4, bottom, right + bubbleTail - 1,
                 bottom);
    path.cubicTo(right + 1, bottom + 0.2, right - 3, bottom, right - 8, bottom);
}

} // namespace

QPainterPath bubblePath(const QRectF &rect, const BubbleShape &shape)
{
    const qreal r = qMin<qreal>(radius::bubble, rect.height() / 2);
    const qreal topRight = shape.startsGroup ? r : tight;
    QPainterPath path;
    path.moveTo(rect.left() + r, rect.top());
    path.lineTo(rect.right() - topRight, rect.top());
    corner(path, rect.right() - topRight, rect.top() + topRight, topRight, 90);
    if (shape.endsGroup)
        tail(path, rect);
    else
        corner(path, rect.right() - tight, rect.bottom() - tight, tight, 0);
    path.lineTo(rect.left() + r, rect.bottom());
    corner(path, rect.left() + r, rect.bottom() - r, r, 270);
    corner(path, rect.left() + r, rect.top() + r, r, 180);
    path.closeSubpath();
    if (shape.speakerIsRight)
        return path;
    const qreal centre = rect.center().x();
    return QTransform(-1, 0, 0, 1, 2 * centre, 0).map(path);
}

} // namespace shoptalk
