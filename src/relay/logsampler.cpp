// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/logsampler.h"

#include <utility>

namespace shoptalk::relay {

LogSampler::LogSampler()
    : LogSampler(Limits())
{
}

LogSampler::LogSampler(Limits limits, AttemptLimiter::SteadyClock clock)
    : m_limits(limits)
    , m_clock(std::move(clock))
{
}

std::optional<std::int64_t> LogSampler::admit()
{
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock();
    if (now >= m_windowEnd) {
        m_windowEnd = now + m_limits.window;
        m_written = 0;
    }
    if (m_written >= m_limits.lines) {
        ++m_leftOut;
        return {};
    }
    ++m_written;
    return std::exchange(m_leftOut, 0);
}

} // namespace shoptalk::relay
