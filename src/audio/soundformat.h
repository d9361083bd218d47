// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace shoptalk {

/// Every sound in this program is mono, 16 bits, at Opus' own rate, so that nothing is resampled twice.
inline constexpr int soundRate = 48000; ///< Samples a second.
inline constexpr qint64 samplesPerMs = soundRate / 1000;

using Samples = std::vector<qint16>;

} // namespace shoptalk
