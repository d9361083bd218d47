// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

struct Colours;

/// The application's style sheet: colours, edges and paddings only; sizes of text come from fonts. What it
/// offers is set through ui/theme/controls.h.
/// `roundSide` is the side of a round button in pixels: of a larger radius than its half Qt makes a square.
QString styleSheet(const Colours &colours, int roundSide);

} // namespace shoptalk
