// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchhits.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace shoptalk {

struct MarkedLineColours {
    QColor text;
    QColor hit; ///< The colour of the text that was found.
    QColor hitGround;
};

/// Draws one line of text with the hits in bold on a background of their own, elided at its end. The letters
/// keep the text's own direction, and the line begins where lines of `direction` begin.
void paintMarkedLine(QPainter &painter, const QRectF &rect, const Snippet &snippet, const QFont &font,
                     const MarkedLineColours &colours, Qt::LayoutDirection direction);

} // namespace shoptalk
