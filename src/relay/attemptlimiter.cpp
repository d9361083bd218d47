// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/attemptlimiter.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace shoptalk::relay {

AttemptLimiter::AttemptLimiter(Limits limits, SteadyClock clock)
    : m_limits(limits)
    , m_clock(std::move(clock))
{
}

std::optional<std::chrono::seconds> AttemptLimiter::refuse(const std::string &source)
{
    const auto now = m_clock();
    const std::lock_guard lock(m_mutex);
    if (!m_windows.contains(source) && m_windows.size() >= m_limits.sources)
        forgetPast(now);
    Window &window = m_windows[source];
    if (window.end <= now)
        window = {now + m_limits.window, 0};
    if (window.attempts >= m_limits.attempts)
        return std::chrono::ceil<std::chrono::seconds>(window.end - now);
    ++window.attempts;
    return {};
}

void AttemptLimiter::forgive(const std::string &source)
{
    const std::lock_guard lock(m_mutex);
    const auto window = m_windows.find(source);
    if (window != m_windows.end() && window->second.attempts > 0)
        --window->second.attempts;
}

void AttemptLimiter::exhaust(const std::string &source, std::chrono::milliseconds wait)
{
    const auto now = m_clock();
    const std::lock_guard lock(m_mutex);
    if (!m_windows.contains(source) && m_windows.size() >= m_limits.sources)
        forgetPast(now);
    m_windows[source] = {now + wait, m_limits.attempts};
}

void AttemptLimiter::forgetPast(std::chrono::steady_clock::time_point now)
{
    std::erase_if(m_windows, [now](const auto &known) { return known.second.end <= now; });
    // An attack from very many addresses: the memory is worth more than their counts.
    if (m_windows.size() >= m_limits.sources)
        m_windows.clear();
}

std::string addressForLimits(const std::string &address)
{
    boost::system::error_code error;
    const auto parsed = boost::asio::ip::make_address(address, error);
    if (error || !parsed.is_v6() || parsed.to_v6().is_v4_mapped())
        return address;
    auto bytes = parsed.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return boost::asio::ip::address_v6(bytes).to_string() + "/64";
}

} // namespace shoptalk::relay
