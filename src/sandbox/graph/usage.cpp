// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/usage.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

constexpr int appCallsPerHour = 4800;
constexpr int accountCallsPerHour = 5000;
constexpr int regainMinutes = 5;

int percentOf(int calls, int allowance)
{
    return std::min(100, calls * 100 / allowance);
}

} // namespace

Usage::Usage(const Platform &platform)
    : m_platform(platform)
{
}

std::string Usage::accountOf(const std::string &path) const
{
    const std::string id = path.substr(1, path.find('/', 1) - 1);
    if (const Waba *waba = m_platform.scenario.waba(id))
        return waba->id;
    const Waba *owner = m_platform.scenario.wabaOfNumber(id);
    return owner != nullptr ? owner->id : std::string();
}

void Usage::count(const std::string &path, http::Headers &headers)
{
    const std::int64_t hour = m_platform.timeline.nowS() / 3600;
    if (hour != m_hour) {
        m_hour = hour;
        m_calls = 0;
        m_callsOfAccount.clear();
    }
    const bool isThrottled = m_platform.faults.isOn("rate_limit");
    const int used = isThrottled ? 100 : percentOf(++m_calls, appCallsPerHour);
    headers.set("x-app-usage",
                json::serialize(json::object{
                    {"call_count", used}, {"total_cputime", used / 2}, {"total_time", used / 2}}));
    const std::string account = accountOf(path);
    if (account.empty())
        return;
    const int ofAccount = isThrottled ? 100 : percentOf(++m_callsOfAccount[account], accountCallsPerHour);
    json::object usage = {{"type", "whatsapp"}, {"call_count", ofAccount}};
    usage["total_cputime"] = ofAccount / 2;
    usage["total_time"] = ofAccount / 2;
    usage["estimated_time_to_regain_access"] = isThrottled ? regainMinutes : 0;
    json::object byAccount;
    byAccount[account] = json::array{std::move(usage)};
    headers.set("x-business-use-case-usage", json::serialize(byAccount));
}

} // namespace shoptalk::sandbox
