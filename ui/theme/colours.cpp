// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace shoptalk {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Colours lightColours()
{
    return Colours{
        .window = QColor(0xF3F6F7),
        .canvas = QColor(0xE8EEF0),
        .surface = QColor(0xFFFFFF),
        .surfaceRaised = QColor(0xFFFFFF),
        .sidebar = QColor(0xFFFFFF),
        .text = QColor(0x15212A),
        .textMuted = QColor(0x566570),
        .accent = QColor(0x0B6B7B),
        .accentHover = QColor(0x095C6A),
        .accentPressed = QColor(0x074C58),
        .accentText = QColor(0xFFFFFF),
        .accentSoft = QColor(0xE1F2F4),
        .bubbleIn = QColor(0xFFFFFF),
        .bubbleOut = QColor(0xD3EEF0),
        .bubbleText = QColor(0x15212A),
        .bubbleInMuted = QColor(0x5F6D77),
        .bubbleOutMuted = QColor(0x3F656D),
        .bubbleInSoft = QColor(0xEDF2F4),
        .bubbleOutSoft = QColor(0xC0E3E6),
        .bubbleShadow = QColor(0x1E, 0x3C, 0x46, 0x1C),
        .link = QColor(0x0B5FA5),
        .ticks = QColor(0x3F656D),
        .tickRead = QColor(0x0074B8),
        .dayPill = QColor(0xFFFFFF),
        .dayPillText = QColor(0x4C5B66),
        .draft = QColor(0x9A4A00),
        .unreadBadge = QColor(0x0B6B7B),
        .unreadBadgeText = QColor(0xFFFFFF),
        .danger = QColor(0xB3261E),
        .dangerText = QColor(0xFFFFFF),
        .dangerSoft = QColor(0xFCEDEB),
        .warning = QColor(0x8A5200),
        .warningSoft = QColor(0xFDF3E0),
        .success = QColor(0x1A6E3F),
        .successSoft = QColor(0xE5F5EB),
        .border = QColor(0xDBE3E6),
        .controlBorder = QColor(0x82929C),
        .hover = QColor(0xF0F5F6),
        .selected = QColor(0xDCEFF2),
        .selection = QColor(0xA9DCE3),
        .searchHit = QColor(0xFFE08A),
        .focusRing = QColor(0x0B6B7B),
        .scrollHandle = QColor(0x15, 0x21, 0x2A, 0x50),
    };
}

Colours darkColours()
{
    return Colours{
        .window = QColor(0x10161A),
        .canvas = QColor(0x0C1215),
        .surface = QColor(0x182026),
        .surfaceRaised = QColor(0x212C33),
        .sidebar = QColor(0x141B20),
        .text = QColor(0xE9EFF2),
        .textMuted = QColor(0x9BABB5),
        .accent = QColor(0x45BCCB),
        .accentHover = QColor(0x5CCAD8),
        .accentPressed = QColor(0x35A5B4),
        .accentText = QColor(0x04252B),
        .accentSoft = QColor(0x163239),
        .bubbleIn = QColor(0x212C33),
        .bubbleOut = QColor(0x12505B),
        .bubbleText = QColor(0xF0F5F7),
        .bubbleInMuted = QColor(0x9BABB5),
        .bubbleOutMuted = QColor(0xA8CFD6),
        .bubbleInSoft = QColor(0x2C3941),
        .bubbleOutSoft = QColor(0x0F434D),
        .bubbleShadow = QColor(0x00, 0x00, 0x00, 0x50),
        .link = QColor(0x86CFFF),
        .ticks = QColor(0xA8CFD6),
        .tickRead = QColor(0x6CDBFF),
        .dayPill = QColor(0x1D272D),
        .dayPillText = QColor(0xB2C0C8),
        .draft = QColor(0xFFB77A),
        .unreadBadge = QColor(0x45BCCB),
        .unreadBadgeText = QColor(0x04252B),
        .danger = QColor(0xFFA59D),
        .dangerText = QColor(0x3B0906),
        .dangerSoft = QColor(0x3A1F1E),
        .warning = QColor(0xF5BD62),
        .warningSoft = QColor(0x36290F),
        .success = QColor(0x76D49E),
        .successSoft = QColor(0x17301F),
        .border = QColor(0x29343B),
        .controlBorder = QColor(0x6C7D88),
        .hover = QColor(0x1B252B),
        .selected = QColor(0x183A42),
        .selection = QColor(0x256974),
        .focusRing = QColor(0x45BCCB),
        .scrollHandle = QColor(0xE9, 0xEF, 0xF2, 0x50),
    };
}

Colours highContrastColours()
{
    return Colours{
        .window = QColor(Qt::black),
        .canvas = QColor(Qt::black),
        .surface = QColor(Qt::black),
        .surfaceRaised = QColor(0x101010),
        .sidebar = QColor(Qt::black),
        .text = QColor(0xFFFFFF),
        .textMuted = QColor(0xDADADA),
        .accent = QColor(0x5CE1F2),
        .accentHover = QColor(0x8FECF8),
        .accentPressed = QColor(0x3FC9DB),
        .accentText = QColor(Qt::black),
        .accentSoft = QColor(0x062A30),
        .bubbleIn = QColor(0x1A1A1A),
        .bubbleOut = QColor(0x003B46),
        .bubbleText = QColor(0xFFFFFF),
        .bubbleInMuted = QColor(0xDADADA),
        .bubbleOutMuted = QColor(0xDDF7FB),
        .bubbleInSoft = QColor(0x2B2B2B),
        .bubbleOutSoft = QColor(0x00262E),
        .bubbleShadow = QColor(0xFF, 0xFF, 0xFF, 0xB0),
        .link = QColor(0x9AD9FF),
        .ticks = QColor(0xDDF7FB),
        .tickRead = QColor(0x7FE3FF),
        .dayPill = QColor(0x1A1A1A),
        .dayPillText = QColor(0xFFFFFF),
        .draft = QColor(0xFFD08A),
        .unreadBadge = QColor(0xFFE14D),
        .unreadBadgeText = QColor(Qt::black),
        .danger = QColor(0xFFB4AD),
        .dangerText = QColor(Qt::black),
        .dangerSoft = QColor(0x3A0C0A),
        .warning = QColor(0xFFD36B),
        .warningSoft = QColor(0x332300),
        .success = QColor(0x8CF0B4),
        .successSoft = QColor(0x06301A),
        .border = QColor(0xA8A8A8),
        .controlBorder = QColor(0xFFFFFF),
        .hover = QColor(0x1F1F1F),
        .selected = QColor(0x00404B),
        .selection = QColor(0x00616F),
        .searchHit = QColor(0x4A3900),
        .focusRing = QColor(0xFFE14D),
        .scrollHandle = QColor(0xFF, 0xFF, 0xFF, 0xC0),
    };
}

} // namespace shoptalk
