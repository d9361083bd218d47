// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/attemptlimiter.h"

#include <cstdint>

namespace shoptalk::relay {

/// Allows the first lines of a kind in a window of time and counts the others, so that strangers can't fill
/// the log. Thread-safe.
class LogSampler {
public:
    struct Limits {
        int lines = 10;
        std::chrono::seconds window = std::chrono::minutes(1);
    };
    LogSampler();
    explicit LogSampler(Limits limits, AttemptLimiter::SteadyClock clock = std::chrono::steady_clock::now);

    /// The number of lines left out since the last one that was written; nothing if this one is to be left
    /// out as well.
    std::optional<std::int64_t> admit();

private:
    Limits m_limits;
    AttemptLimiter::SteadyClock m_clock;
    std::mutex m_mutex; ///< Guards the members below.
    std::chrono::steady_clock::time_point m_windowEnd;
    int m_written = 0;
    std::int64_t m_leftOut = 0;
};

} // namespace shoptalk::relay
