// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

class QRect;
class QWidget;

namespace shoptalk {

/// Restores a window's position from `geometry` (QWidget::saveGeometry), or uses the size `otherwise` if that
/// is not usable. The window is always completely on a screen, whatever its text size and the screen's size.
void placeWindow(QWidget &window, const QByteArray &geometry, const QSize &otherwise);
/// Gives a window that is not shown yet the size `wanted`, or what fits on the screen, and places it over the
/// rectangle `over` of another one; it is empty if there is none.
void placeWindowOver(QWidget &window, const QSize &wanted, const QRect &over);

} // namespace shoptalk
