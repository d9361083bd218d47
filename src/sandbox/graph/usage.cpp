// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/usage.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr int appCallsPerHour = 4800;
constexpr int accountCallsPerHour = 5000;
constexpr int regainMinutes = 5;
constexpr int nearlyFull = 96; // percent

/// True for the errors of a full allowance by the hour.
bool isFull(int code)
{
    constexpr std::array codes{4, 17, 32, 341, 613, 80007, 80008};
    return std::ranges::find(codes, code) != codes.end();
}

/// Sending and files are governed by the throughput of the number.
bool isManagement(std::string_view method, std::string_view path)
{
    return !(method == "POST" && (path.ends_with("/messages") || path.ends_with("/media")));
}

GraphError limitReached(int code, std::string_view what)
{
    GraphError error;
    error.code = code;
    error.message = "(#" + std::to_string(code) + ") " + std::string(what);
    error.transient = true;
    return error;
}

json::object usageOf(int percent)
{
    return {{"call_count", percent}, {"total_cputime", percent / 2}, {"total_time", percent / 2}};
}

} // namespace

GraphError appLimitReached()
{
    return limitReached(4, "Application request limit reached");
}

GraphError accountLimitReached()
{
    return limitReached(80007, "There have been too many calls to this WhatsApp Business account.");
}

Usage::Usage(Platform &platform)
    : m_platform(platform)
{
}

std::string Usage::accountOf(const std::string &path) const
{
    const std::string id = path.substr(1, path.find('/', 1) - 1);
    if (const Waba *waba = m_platform.scenario.waba(id))
        return waba->id;
    if (const MessageTemplate *about = m_platform.templates.find(id))
        return about->wabaId;
    const Waba *owner = m_platform.scenario.wabaOfNumber(id);
    return owner != nullptr ? owner->id : std::string();
}

void Usage::count(const std::string &path, int refusedWith, http::Headers &headers)
{
    const std::int64_t hour = m_platform.timeline.nowS() / 3600;
    if (hour != m_hour) {
        m_hour = hour;
        m_calls = 0;
        m_callsOfAccount.clear();
    }
    const bool isThrottled = m_platform.faults.isOn("rate_limit") || isFull(refusedWith);
    const int counted = percentOf(++m_calls, appCallsPerHour);
    const int open = m_platform.faults.isOn("usage_high") ? nearlyFull : counted;
    const int used = isThrottled ? 100 : open;
    headers.set("x-app-usage",
                json::serialize(json::object{
                    {"call_count", used}, {"total_cputime", used / 2}, {"total_time", used / 2}}));
    const std::string account = accountOf(path);
    if (account.empty())
        return;
    const Share share = shareOf(account);
    json::object usage = {{"type", "whatsapp"}};
    for (const auto &[name, value] : usageOf(share.percent))
        usage[name] = value;
    usage["estimated_time_to_regain_access"] = share.regainMinutes;
    json::object byAccount;
    byAccount[account] = json::array{std::move(usage)};
    headers.set("x-business-use-case-usage", json::serialize(byAccount));
}

} // namespace shoptalk::sandbox
