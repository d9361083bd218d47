// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/age.h"

#include "relay/webhook/jsonscanner.h"

#include <algorithm>
#include <charconv>

namespace shoptalk::relay {

namespace {

/// Seconds since 1970, written as a number or as text; nothing if it can't be a time from WhatsApp, which
/// began in 2009, or lies far ahead, as milliseconds would.
std::optional<Timestamp> momentIn(std::optional<std::string_view> value)
{
    const std::string digits = json::identifierIn(value);
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    constexpr std::int64_t earliest = 1'230'768'000; // 1 January 2009
    constexpr std::int64_t maxSeconds = 100'000'000'000;
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || seconds < earliest
        || seconds > maxSeconds)
        return {};
    return fromMilliseconds(seconds * 1000);
}

/// The newest time of a list's items; nothing if one of them has no time.
std::optional<Timestamp> newestOf(std::string_view list)
{
    const auto items = json::itemsOf(list);
    std::optional<Timestamp> newest;
    if (!items)
        return {};
    for (const std::string_view item : *items) {
        const auto moment = momentIn(json::memberOf(item, "timestamp"));
        if (!moment)
            return {};
        newest = std::max(newest.value_or(*moment), *moment);
    }
    return newest;
}

std::optional<Timestamp> momentOfChange(std::string_view change)
{
    if (json::memberOf(change, "field").value_or("") != "\"messages\"")
        return {};
    const auto value = json::memberOf(change, "value");
    if (!value)
        return {};
    std::optional<Timestamp> newest;
    for (const std::string_view name : {"messages", "statuses"}) {
        const auto list = json::memberOf(*value, name);
        if (!list)
            continue;
        const auto moment = newestOf(*list);
        if (!moment)
            return {};
        newest = std::max(newest.value_or(*moment), *moment);
    }
    return newest;
}

std::optional<Timestamp> newestTimeIn(const ParsedWebhook::Entry &entry)
{
    if (const auto moment = momentIn(json::memberOf(entry.bytes, "time")))
        return moment;
    std::optional<Timestamp> newest;
    for (const ParsedWebhook::Change &change : entry.changes) {
        const auto moment = momentOfChange(change.bytes);
        if (!moment)
            return {};
        newest = std::max(newest.value_or(*moment), *moment);
    }
    return newest;
}

} // namespace

std::optional<Timestamp> newestTimeIn(const std::vector<ParsedWebhook::Entry> &entries)
{
    std::optional<Timestamp> newest;
    for (const ParsedWebhook::Entry &entry : entries) {
        const auto moment = newestTimeIn(entry);
        if (!moment)
            return {};
        newest = std::max(newest.value_or(*moment), *moment);
    }
    return newest;
}

bool isBeyondRetries(const ParsedWebhook &webhook, Timestamp now)
{
    return !webhook.isTestEvent && webhook.newestTime && *webhook.newestTime < now - retryHorizon;
}

} // namespace shoptalk::relay
