// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace shoptalk {

/// Decides the corners of a bubble. Bubbles of one group have smaller corners on the side of the sender, and
/// the last one of a group has a tail there.
struct BubbleShape {
    bool speakerIsRight = false; ///< The sender's side on the screen, after mirroring.
    bool startsGroup = true;
    bool endsGroup = true;
};

/// The width of a tail outside `rect`, in pixels.
inline constexpr int bubbleTail = 6;

QPainterPath bubblePath(const QRectF &rect, const BubbleShape &shape);

} // namespace shoptalk
