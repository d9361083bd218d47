// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/limits/unknowntokens.h"

#include <utility>

namespace shoptalk::relay {

UnknownTokens::UnknownTokens()
    : UnknownTokens(Limits())
{
}

UnknownTokens::UnknownTokens(Limits limits, AttemptLimiter::SteadyClock clock)
    : m_limits(limits)
    , m_clock(std::move(clock))
{
}

void UnknownTokens::note(const crypto::Digest &tokenHash)
{
    const auto now = m_clock();
    const std::lock_guard lock(m_mutex);
    if (m_ends.size() >= m_limits.tokens)
        std::erase_if(m_ends, [now](const auto &known) { return known.second <= now; });
    // Very many at once: the memory is worth more than knowing them.
    if (m_ends.size() >= m_limits.tokens)
        m_ends.clear();
    m_ends[tokenHash] = now + m_limits.life;
}

bool UnknownTokens::contains(const crypto::Digest &tokenHash)
{
    const auto now = m_clock();
    const std::lock_guard lock(m_mutex);
    const auto known = m_ends.find(tokenHash);
    return known != m_ends.end() && now < known->second;
}

} // namespace shoptalk::relay
