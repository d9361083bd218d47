// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metrics/instruments.h"

#include <algorithm>

namespace shoptalk::relay {

void Histogram::observe(double value)
{
    const auto bucket =
        static_cast<std::size_t>(std::ranges::lower_bound(m_bounds, value) - m_bounds.begin());
    m_counts[bucket].fetch_add(1, std::memory_order_relaxed);
    m_sumMillionths.fetch_add(static_cast<std::uint64_t>(value * 1e6), std::memory_order_relaxed);
}

std::uint64_t Histogram::upTo(std::size_t index) const
{
    std::uint64_t count = 0;
    for (std::size_t at = 0; at <= index; ++at)
        count += m_counts[at].load(std::memory_order_relaxed);
    return count;
}

} // namespace shoptalk::relay
