// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/intakehealth.h"

namespace shoptalk::relay {

IntakeHealth::IntakeHealth(AttemptLimiter::SteadyClock clock)
    : m_clock(std::move(clock))
{
}

std::int64_t IntakeHealth::now() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock().time_since_epoch()).count();
}

void IntakeHealth::note(bool wasStored)
{
    const std::int64_t at = now();
    const std::lock_guard lock(m_mutex);
    Second &second = m_seconds[static_cast<std::size_t>(at) % m_seconds.size()];
    if (second.at != at)
        second = {at, 0, 0};
    ++second.answers;
    second.refused += wasStored ? 0 : 1;
}

bool IntakeHealth::isRefusing() const
{
    constexpr std::int64_t tolerated = 10; // One refused webhook in so many.
    const std::int64_t oldest = now() - memory.count();
    std::int64_t answers = 0;
    std::int64_t refused = 0;
    const std::lock_guard lock(m_mutex);
    for (const Second &second : m_seconds) {
        if (second.at > oldest) {
            answers += second.answers;
            refused += second.refused;
        }
    }
    return refused > 0 && refused * tolerated >= answers;
}

} // namespace shoptalk::relay
