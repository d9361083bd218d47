// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/daypill.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace shoptalk {

QSizeF dayPillSize(const QString &day, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    return {qCeil(metrics.horizontalAdvance(day)) + 2.0 * space::m,
            qCeil(metrics.height()) + qreal(space::s)};
}

void paintPill(QPainter &painter, const QRectF &pill, const QColor &ground, const Theme &theme)
{
    const qreal round = qMin<qreal>(pill.height() / 2, radius::bubble);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().bubbleShadow);
    painter.drawRoundedRect(pill.translated(0, 1), round, round);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, round, round);
}

void paintDayPill(QPainter &painter, const QRectF &pill, const QString &day, const Theme &theme)
{
    paintPill(painter, pill, theme.colours().dayPill, theme);
    painter.setPen(theme.colours().dayPillText);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.drawText(pill, Qt::AlignCenter, day);
}

} // namespace shoptalk
