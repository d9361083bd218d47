// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/usage.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr int callsOfActiveAccount = 5000;
constexpr int callsOfOtherAccount = 200;
constexpr int full = 100;
constexpr int nearlyFull = 96; // percent

/// True for the errors of an allowance that is used up.
bool isFull(int code)
{
    constexpr std::array codes{4, 17, 32, 341, 613, 80007, 80008};
    return std::ranges::find(codes, code) != codes.end();
}
constexpr int regainMinutesOfFault = 5;

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

int Usage::allowanceOf(const std::string &account) const
{
    const LimitFigures &figures = m_platform.limits.figures();
    if (account.empty())
        return figures.appCallsPerHour;
    if (figures.accountCallsPerHour > 0)
        return figures.accountCallsPerHour;
    const auto &numbers = m_platform.scenario.waba(account)->numbers;
    const bool isActive = std::ranges::any_of(
        numbers, [this](const Number &number) { return m_platform.numbers.of(number.id).isRegistered(); });
    return isActive ? callsOfActiveAccount : callsOfOtherAccount;
}

std::optional<GraphError> Usage::count(std::string_view method, const std::string &path)
{
    if (!isManagement(method, path))
        return {};
    const std::string account = accountOf(path);
    const std::int64_t nowS = m_platform.timeline.nowS();
    if (m_platform.limits.isOn() && m_platform.limits.callsOf(account, nowS) >= allowanceOf(account))
        return account.empty() ? appLimitReached() : accountLimitReached();
    m_platform.limits.countCall(account, nowS);
    return {};
}

Usage::Share Usage::shareOf(const std::string &account, int refusedWith)
{
    if (m_platform.faults.isOn("rate_limit"))
        return {full, regainMinutesOfFault};
    const std::int64_t nowS = m_platform.timeline.nowS();
    Share share;
    share.percent = std::min(full, m_platform.limits.callsOf(account, nowS) * full / allowanceOf(account));
    if (m_platform.faults.isOn("usage_high"))
        share.percent = std::max(share.percent, nearlyFull);
    if (isFull(refusedWith) && share.percent < full) // a fault
        return {full, regainMinutesOfFault};
    if (share.percent == full)
        share.regainMinutes = static_cast<int>(m_platform.limits.untilRegained(account, nowS).count());
    return share;
}

void Usage::report(const std::string &path, int refusedWith, http::Headers &headers)
{
    headers.set("x-app-usage", json::serialize(usageOf(shareOf({}, refusedWith).percent)));
    const std::string account = accountOf(path);
    if (account.empty())
        return;
    const Share share = shareOf(account, refusedWith);
    json::object usage = {{"type", "whatsapp"}};
    for (const auto &[name, value] : usageOf(share.percent))
        usage[name] = value;
    usage["estimated_time_to_regain_access"] = share.regainMinutes;
    json::object byAccount;
    byAccount[account] = json::array{std::move(usage)};
    headers.set("x-business-use-case-usage", json::serialize(byAccount));
}

} // namespace shoptalk::sandbox
