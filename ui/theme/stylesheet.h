// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

struct Colours;

/// Sizes in pixels at the current text size.
struct ControlSizes {
    /// The side of a round button. If the radius is larger than half of it, Qt draws a square.
    int roundSide = 0;
    int boxSide = 0; ///< The side of a check box's box.
    int arrowSide = 0; ///< The side of the arrow of a list or menu that opens.
};

/// The application's style sheet. It sets colours, borders and paddings only; text sizes come from fonts. Its
/// properties are set through ui/theme/controls.h.
QString styleSheet(const Colours &colours, const ControlSizes &sizes);

} // namespace shoptalk
