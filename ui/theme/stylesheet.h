// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

struct Colours;

/// In pixels, with what text is larger by.
struct ControlSizes {
    int roundSide = 0; ///< Of a round button: of a larger radius than its half Qt makes a square.
    int boxSide = 0; ///< Of a check box's box.
};

/// The application's style sheet: colours, edges and paddings only; sizes of text come from fonts. What it
/// offers is set through ui/theme/controls.h.
QString styleSheet(const Colours &colours, const ControlSizes &sizes);

} // namespace shoptalk
