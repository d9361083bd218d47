// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace shoptalk::bench {

/// Durations of many runs, in microseconds.
struct Durations {
    double median = 0;
    double worstPercent = 0; ///< 99 of 100 are shorter.
};

/// Of one value at least.
inline double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Runs `work(i)` for i = 0 … runs - 1.
template <class Work>
Durations measure(int runs, Work work)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> took;
    took.reserve(size_t(runs));
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        work(i);
        took.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    std::sort(took.begin(), took.end());
    return {took[took.size() / 2], took[took.size() * 99 / 100]};
}

inline void printHead()
{
    std::printf("%-34s %12s %12s %12s %8s %12s\n", "", "median us", "99 % us", "floor us", "ratio",
                "of narrow");
}

/// `narrow`, if there is one, is a floor that reads only a few columns.
inline void print(const char *name, const Durations &ours, const Durations &floor,
                  const Durations &narrow = {})
{
    std::printf("%-34s %12.1f %12.1f %12.1f %8.2f", name, ours.median, ours.worstPercent, floor.median,
                ours.median / floor.median);
    if (narrow.median > 0)
        std::printf(" %12.2f", ours.median / narrow.median);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace shoptalk::bench
