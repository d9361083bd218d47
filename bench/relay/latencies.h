// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace shoptalk::bench {

using SteadyClock = std::chrono::steady_clock;

/// How long each of many things took, in milliseconds.
class Latencies {
public:
    void add(SteadyClock::duration took);
    std::size_t count() const { return m_tookMs.size(); }
    /// `share` 0.5 = the median, 0.99 = what 99 of 100 stay under; 0 if nothing was measured.
    double quantileMs(double share) const;
    /// How many of a hundred took longer than that.
    double percentOver(double limitMs) const;

private:
    std::vector<double> m_tookMs;
};

double medianOf(std::vector<double> values);

} // namespace shoptalk::bench
