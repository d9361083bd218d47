// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace shoptalk {

class Theme;

/// How large a pill with the name of a day is, in pixels.
QSizeF dayPillSize(const QString &day, const Theme &theme);
/// Paints a pill in the colour of notices and days, with its shadow and without a text.
void paintPill(QPainter &painter, const QRectF &pill, const QColor &ground, const Theme &theme);
void paintDayPill(QPainter &painter, const QRectF &pill, const QString &day, const Theme &theme);

} // namespace shoptalk
