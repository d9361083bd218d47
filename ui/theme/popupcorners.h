// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;

namespace shoptalk {

/// Shows what is behind a rounded pop-up at its corners. Where the desktop may be unable to do that, its
/// corners become square, as those of menus are. Call it before the pop-up is shown for the first time.
void clearCorners(QFrame &popup);

} // namespace shoptalk
