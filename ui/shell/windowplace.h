// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

class QWidget;

namespace shoptalk {

/// Gives a window the place that `geometry` (QWidget::saveGeometry) says, or `otherwise` as its size if that
/// is of no use; wholly on a screen in any case, however large its text or small its screen is now.
void placeWindow(QWidget &window, const QByteArray &geometry, const QSize &otherwise);

} // namespace shoptalk
