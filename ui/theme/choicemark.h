// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace shoptalk {

class Theme;

/// Paints the round mark of something that can be chosen beside others: a ring, or, if it is chosen, a disc
/// with a tick.
void paintChoiceMark(QPainter &painter, const QRectF &square, bool isChosen, const Theme &theme);

} // namespace shoptalk
