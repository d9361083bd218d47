// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace shoptalk {

/// Draws one line of text that somebody else wrote. It is elided to `rect`, centred vertically and aligned to
/// the side where lines begin in `direction`. The letters keep the text's own direction, and emoji are drawn
/// in colour.
void paintTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                   const QColor &colour, Qt::LayoutDirection direction);

} // namespace shoptalk
