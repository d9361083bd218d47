// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <algorithm>

namespace shoptalk {

/// Milliseconds until the relay is asked again after so many failures in a row. Doubles with each, up to a
/// minute; half of it is chance, so that a relay that comes back is not asked by all at once.
inline int pauseAfterMs(int failures)
{
    constexpr int firstPauseMs = 1'000;
    constexpr int maxPauseMs = 60'000;
    const int exponent = std::clamp(failures - 1, 0, 6);
    const int whole = std::min(firstPauseMs << exponent, maxPauseMs);
    return whole / 2 + QRandomGenerator::global()->bounded(whole / 2);
}

} // namespace shoptalk
