// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chartscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shoptalk {

namespace {

/// 1, 2, 5, 10, 20, 50, …
double roundStep(double atLeast)
{
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= atLeast * 0.999999)
            return factor * power;
    }
    return 10 * power;
}

double timeStep(double atLeastS)
{
    constexpr double dayS = 86400;
    static constexpr std::array steps{1,   5,    10,   15,   30,    60,    120,   300,  600,
                                      900, 1800, 3600, 7200, 10800, 21600, 43200, 86400};
    const auto found =
        std::find_if(steps.begin(), steps.end(), [atLeastS](int step) { return step >= atLeastS; });
    return found == steps.end() ? dayS * roundStep(std::ceil(atLeastS / dayS)) : *found;
}

double stepFor(Figure::Unit unit, double atLeast)
{
    constexpr double fifth = 0.2;
    switch (unit) {
    case Figure::Unit::Count:
    case Figure::Unit::Days:
        return std::max(1.0, roundStep(std::max(atLeast, 1.0)));
    case Figure::Unit::Share:
        return atLeast <= fifth ? fifth : fifth + fifth + 0.1;
    case Figure::Unit::Seconds:
        return timeStep(std::max(atLeast, 1.0));
    }
    return 1;
}

} // namespace

ChartScale scaleFor(Figure::Unit unit, double highest, int maxLines)
{
    const double reached = unit == Figure::Unit::Share ? 1.0 : std::max(highest, 1.0);
    const double step = stepFor(unit, reached / std::max(1, maxLines));
    return {step, step * std::ceil(reached / step - 0.000001)};
}

int labelStep(double slot, double labelWidth, int categories)
{
    if (slot <= 0 || categories <= 1)
        return 1;
    const int needed = std::max(1, int(std::ceil(labelWidth / slot)));
    // The hours of a day are labelled in steps that divide it.
    constexpr int hours = 24;
    if (categories != hours)
        return needed;
    for (const int step : {1, 2, 3, 4, 6, 8, 12}) {
        if (step >= needed)
            return step;
    }
    return hours;
}

} // namespace shoptalk
