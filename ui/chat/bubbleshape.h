// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace shoptalk {

/// Which of a bubble's corners are soft. Neighbours of one group nestle: their corners on the side of the
/// speaker are tighter, and the last one has a tail there.
struct BubbleShape {
    bool speakerIsRight = false; ///< On the screen, mirrored already.
    bool startsGroup = true;
    bool endsGroup = true;
};

/// How far a tail reaches beyond `rect`.
inline constexpr int bubbleTail = 6;

QPainterPath bubblePath(const QRectF &rect, const BubbleShape &shape);

} // namespace shoptalk
