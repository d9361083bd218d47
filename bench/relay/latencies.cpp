// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencies.h"

#include <algorithm>

namespace shoptalk::bench {

void Latencies::add(SteadyClock::duration took)
{
    m_tookMs.push_back(std::chrono::duration<double, std::milli>(took).count());
}

double Latencies::quantileMs(double share) const
{
    if (m_tookMs.empty())
        return 0;
    std::vector<double> sorted = m_tookMs;
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(sorted.size() - 1));
    std::nth_element(sorted.begin(), sorted.begin() + place, sorted.end());
    return sorted[static_cast<std::size_t>(place)];
}

double Latencies::percentOver(double limitMs) const
{
    const auto over = std::ranges::count_if(m_tookMs, [limitMs](double took) { return took > limitMs; });
    return m_tookMs.empty() ? 0 : 100.0 * static_cast<double>(over) / static_cast<double>(m_tookMs.size());
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace shoptalk::bench
