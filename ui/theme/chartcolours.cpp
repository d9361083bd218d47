// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/chartcolours.h"

#include "ui/theme/theme.h"

namespace shoptalk {

QColor chartColour(const Theme &theme, ChartRole role)
{
    return chartColour(theme.isDark(), role);
}

// Blue and orange are the pair that most people with a colour deficiency can distinguish.
// Source: M. Okabe and K. Ito, Color Universal Design.
QColor chartColour(bool isDark, ChartRole role)
{
    switch (role) {
    case ChartRole::First:
        return isDark ? QColor(0x45BCCB) : QColor(0x0B6B7B);
    case ChartRole::Second:
        return isDark ? QColor(0x9FE3EC) : QColor(0x3D9DAE);
    case ChartRole::Third:
        return isDark ? QColor(0xC9A7E8) : QColor(0x7A4FA3);
    case ChartRole::Neutral:
        return isDark ? QColor(0x7E909B) : QColor(0x6B7A85);
    case ChartRole::Good:
        return isDark ? QColor(0x76D49E) : QColor(0x1A6E3F);
    case ChartRole::Attention:
        return isDark ? QColor(0xF5BD62) : QColor(0xB26A00);
    case ChartRole::Bad:
        return isDark ? QColor(0xFF8A5C) : QColor(0xB93A08);
    }
    return {};
}

} // namespace shoptalk
