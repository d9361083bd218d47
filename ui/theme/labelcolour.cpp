// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/labelcolour.h"

#include "domain/stablehash.h"
#include "ui/theme/chartcolours.h"

#include <array>

namespace shoptalk {

QColor labelColour(const Theme &theme, const QString &name)
{
    constexpr std::array roles = {ChartRole::Third,  ChartRole::Good, ChartRole::Attention,
                                  ChartRole::Second, ChartRole::Bad,  ChartRole::Neutral};
    return chartColour(theme, roles.at(stableHash(name) % roles.size()));
}

} // namespace shoptalk
