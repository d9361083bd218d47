// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

class QWidget;

namespace shoptalk {

/// Restores a window's position from `geometry` (QWidget::saveGeometry), or uses the size `otherwise` if that
/// is not usable. The window is always completely on a screen, whatever its text size and the screen's size.
void placeWindow(QWidget &window, const QByteArray &geometry, const QSize &otherwise);

} // namespace shoptalk
