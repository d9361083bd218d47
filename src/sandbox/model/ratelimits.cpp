// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/ratelimits.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t hourS = 3600;
constexpr std::int64_t minuteS = 60;

struct NamedFigure {
    std::string_view name;
    int LimitFigures::*member;
};

constexpr std::array named = {
    NamedFigure{"messages_per_second", &LimitFigures::messagesPerSecond},
    NamedFigure{"pair_burst", &LimitFigures::pairBurst},
    NamedFigure{"pair_pause_s", &LimitFigures::pairPauseS},
    NamedFigure{"customers_per_day", &LimitFigures::customersPerDay},
    NamedFigure{"app_calls_per_hour", &LimitFigures::appCallsPerHour},
    NamedFigure{"account_calls_per_hour", &LimitFigures::accountCallsPerHour},
};

void forgetOld(std::deque<std::int64_t> &times, std::int64_t nowS)
{
    while (!times.empty() && times.front() <= nowS - hourS)
        times.pop_front();
}

} // namespace

bool RateLimits::switchOn(const json::object &asked)
{
    LimitFigures figures;
    for (const auto &[name, value] : asked) {
        const auto found = std::ranges::find(named, std::string_view(name), &NamedFigure::name);
        if (found == named.end() || !value.is_int64() || value.get_int64() < 1)
            return false;
        figures.*(found->member) = static_cast<int>(value.get_int64());
    }
    m_figures = figures;
    m_isOn = true;
    return true;
}

int RateLimits::callsOf(std::string_view key, std::int64_t nowS)
{
    const auto found = m_calls.find(key);
    if (found == m_calls.end())
        return 0;
    forgetOld(found->second, nowS);
    return static_cast<int>(found->second.size());
}

void RateLimits::countCall(const std::string &key, std::int64_t nowS)
{
    std::deque<std::int64_t> &times = m_calls[key];
    forgetOld(times, nowS);
    times.push_back(nowS);
}

std::chrono::minutes RateLimits::untilRegained(std::string_view key, std::int64_t nowS)
{
    const auto found = m_calls.find(key);
    if (found == m_calls.end() || found->second.empty())
        return std::chrono::minutes(0);
    const std::int64_t leftS = found->second.front() + hourS - nowS;
    return std::chrono::minutes((leftS + minuteS - 1) / minuteS);
}

int RateLimits::messagesOf(std::string_view phoneNumberId, std::int64_t nowS) const
{
    const auto found = m_messages.find(phoneNumberId);
    return found != m_messages.end() && found->second.first == nowS ? found->second.second : 0;
}

void RateLimits::countMessage(const std::string &phoneNumberId, std::int64_t nowS)
{
    const int before = messagesOf(phoneNumberId, nowS);
    m_messages[phoneNumberId] = {nowS, before + 1};
}

std::int64_t RateLimits::borrowedS(const Pair &pair, std::int64_t nowS) const
{
    const auto found = m_pairFreeS.find(pair);
    return found == m_pairFreeS.end() ? 0 : std::max<std::int64_t>(found->second - nowS, 0);
}

bool RateLimits::mayPairSend(const std::string &phoneNumberId, const std::string &userId,
                             std::int64_t nowS) const
{
    const std::int64_t most = std::int64_t{m_figures.pairBurst - 1} * m_figures.pairPauseS;
    return borrowedS({phoneNumberId, userId}, nowS) <= most;
}

void RateLimits::countPairSend(const std::string &phoneNumberId, const std::string &userId, std::int64_t nowS)
{
    const Pair pair{phoneNumberId, userId};
    m_pairFreeS[pair] = nowS + borrowedS(pair, nowS) + m_figures.pairPauseS;
}

json::object figuresAsJson(const LimitFigures &figures)
{
    json::object all;
    for (const NamedFigure &each : named)
        all[each.name] = figures.*each.member;
    return all;
}

} // namespace shoptalk::sandbox
