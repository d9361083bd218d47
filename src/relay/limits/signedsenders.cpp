// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/limits/signedsenders.h"

#include "relay/clientaddress.h"

#include <algorithm>
#include <utility>

namespace shoptalk::relay {

namespace {

constexpr std::chrono::hours rememberedFor{24};
/// Meta sends from a few hundred networks.
constexpr std::size_t maxNetworks = 10'000;

} // namespace

SignedSenders::SignedSenders(AttemptLimiter::SteadyClock clock)
    : m_clock(std::move(clock))
{
}

void SignedSenders::note(const std::string &address)
{
    const std::string network = networkOf(address);
    const auto now = m_clock();
    const std::lock_guard lock(m_mutex);
    m_lastAt[network] = now;
    if (m_lastAt.size() > maxNetworks) {
        const auto isEarlier = [](const auto &one, const auto &other) { return one.second < other.second; };
        m_lastAt.erase(std::ranges::min_element(m_lastAt, isEarlier));
    }
}

bool SignedSenders::contains(const std::string &address) const
{
    const std::string network = networkOf(address);
    const auto now = m_clock();
    const std::lock_guard lock(m_mutex);
    const auto known = m_lastAt.find(network);
    return known != m_lastAt.end() && now - known->second < rememberedFor;
}

} // namespace shoptalk::relay
