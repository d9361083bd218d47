// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace shoptalk {

class Theme;

/// The meaning of a bar or a line of a chart.
enum class ChartRole {
    First, ///< What matters most: messages that were read, half of the answers.
    Second, ///< Next in importance: messages that were delivered, most of the answers.
    Third,
    Neutral, ///< Not decided yet: messages that were sent and have not arrived.
    Good,
    Attention, ///< It expires soon.
    Bad ///< It failed or has expired.
};

/// The last role. Tests go from `ChartRole(0)` to this one.
inline constexpr ChartRole lastChartRole = ChartRole::Bad;

/// The colour of a role on `surface`, with a contrast of at least 3:1 (WCAG AA for graphics). Roles that
/// are next to each other also differ in lightness, so that they can be distinguished without colour vision.
QColor chartColour(const Theme &theme, ChartRole role);
QColor chartColour(bool isDark, ChartRole role);

} // namespace shoptalk
