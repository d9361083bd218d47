// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figure.h"

namespace shoptalk {

/// The values at the lines of a chart: 0, `step`, 2 · `step`, … `top`.
struct ChartScale {
    double step = 1;
    double top = 1;

    friend bool operator==(const ChartScale &, const ChartScale &) = default;
};

/// A scale whose steps are round in the unit ("15 min", "20%"), with at most `maxLines` lines above 0, that
/// ends at or above `highest`.
ChartScale scaleFor(Figure::Unit unit, double highest, int maxLines);

/// Every how many categories a label is shown, so that labels of this width do not touch; `slot` is the
/// width of one category. Both are in pixels.
int labelStep(double slot, double labelWidth, int categories);

} // namespace shoptalk
