// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace shoptalk {

/// The height of `text` wrapped to `width`; 0 for an empty text. Words longer than a line are broken.
double heightOfText(const QString &text, const QFont &font, double width);
/// Draws the wrapped text. Each text keeps its own direction and is aligned to the side where lines begin in
/// `direction`.
void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
              const QColor &colour, Qt::LayoutDirection direction);

} // namespace shoptalk
