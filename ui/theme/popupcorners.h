// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shoptalk {

/// True for the window in which Qt shows tool tips.
bool isToolTip(const QWidget &widget);

/// Shows what is behind a rounded pop-up, menu or tool tip at its corners. Where the desktop can't do that,
/// it gets square corners. Call it before the pop-up is shown for the first time.
void clearCorners(QWidget &popup);

} // namespace shoptalk
