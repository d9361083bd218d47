// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

struct Colours;

/// The application's style sheet: colours, edges and paddings only; sizes of text come from fonts. What it
/// offers is set through ui/theme/controls.h.
QString styleSheet(const Colours &colours);

} // namespace shoptalk
