// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QPoint;
class QWidget;

namespace shoptalk {

/// Moves a popup so that the middle of its upper or lower edge is at a point of the screen, or as near to it
/// as the screen allows. It must have a parent and its final size.
void placePopup(QWidget &popup, const QPoint &at, Qt::Edge edge);

} // namespace shoptalk
