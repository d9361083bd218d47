// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <unordered_map>

namespace shoptalk {

/// Allows one stack trace for each place in an hour, and for a limited number of places, so that an error
/// that repeats does not push everything else out of the log. Not thread-safe.
class TraceLimit {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// True if the trace of `place` (see `stackPlace`) is to be written at `now`. Times do not go back.
    bool admits(std::size_t place, Time now);

    static constexpr std::chrono::hours window{1};
    static constexpr std::size_t maxPlaces = 64; ///< In one window.

private:
    std::unordered_map<std::size_t, Time> m_written; ///< When the trace of each place was written.
};

} // namespace shoptalk
