// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metrics/signins.h"

namespace shoptalk::relay {

namespace {

/// A paired console could name new users without end; more than these are not remembered.
constexpr std::size_t maxSignIns = 100'000;

std::int64_t secondsOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

void SignIns::note(const std::string &workspace, const std::string &userId, std::int64_t expiresAtS,
                   Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    const auto key = std::pair(workspace, userId);
    if (m_signIns.size() < maxSignIns || m_signIns.contains(key))
        m_signIns.insert_or_assign(key, SignIn{expiresAtS, now});
}

SignIns::Counts SignIns::count(Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_signIns, [now](const auto &entry) { return now - entry.second.notedAt > memory; });
    Counts counts;
    for (const auto &[key, signIn] : m_signIns) {
        ++counts.all;
        if (signIn.expiresAtS > 0 && signIn.expiresAtS < secondsOf(now + notice))
            ++counts.expiring;
    }
    return counts;
}

} // namespace shoptalk::relay
