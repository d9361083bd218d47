// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <algorithm>

namespace shoptalk {

/// Milliseconds until the relay is asked again after this number of consecutive failures. The pause doubles
/// up to a minute. Half of it is random, so that not all consoles ask a relay at the same moment when it
/// comes back.
inline int pauseAfterMs(int failures)
{
    constexpr int firstPauseMs = 1'000;
    constexpr int maxPauseMs = 60'000;
    const int exponent = std::clamp(failures - 1, 0, 6);
    const int whole = std::min(firstPauseMs << exponent, maxPauseMs);
    return whole / 2 + QRandomGenerator::global()->bounded(whole / 2);
}

} // namespace shoptalk
