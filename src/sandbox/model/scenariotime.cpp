// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/scenariotime.h"

#include <charconv>
#include <ctime>

namespace shoptalk::sandbox {

namespace {

/// The whole number at the start of `text`, which is cut off.
std::optional<int> takeNumber(std::string_view &text)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || number < 0)
        return {};
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::optional<std::int64_t> secondsOf(std::string_view unit)
{
    if (unit == "s")
        return 1;
    if (unit == "m")
        return 60;
    if (unit == "h")
        return 3600;
    if (unit == "d")
        return 86400;
    return {};
}

std::tm localTimeOf(std::time_t time)
{
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &time);
#else
    localtime_r(&time, &parts);
#endif
    return parts;
}

/// `clock` is "14:05", on the local day that is `daysAgo` days before now.
std::optional<std::int64_t> timeOfDay(std::string_view clock, int daysAgo, std::int64_t nowS)
{
    const std::optional<int> hour = takeNumber(clock);
    if (!hour || *hour > 23 || clock.empty() || clock.front() != ':')
        return {};
    clock.remove_prefix(1);
    const std::optional<int> minute = takeNumber(clock);
    if (!minute || *minute > 59 || !clock.empty())
        return {};
    std::tm local = localTimeOf(nowS);
    local.tm_mday -= daysAgo;
    local.tm_hour = *hour;
    local.tm_min = *minute;
    local.tm_sec = 0;
    local.tm_isdst = -1;
    return std::mktime(&local);
}

} // namespace

std::optional<std::int64_t> momentOf(std::string_view text, std::int64_t nowS, std::int64_t previousS)
{
    if (text.size() < 3 || (text.front() != '-' && text.front() != '+'))
        return {};
    const bool before = text.front() == '-';
    text.remove_prefix(1);
    const std::optional<int> count = takeNumber(text);
    if (!count)
        return {};
    if (before && text.starts_with("d "))
        return timeOfDay(text.substr(2), *count, nowS);
    const std::optional<std::int64_t> unit = secondsOf(text);
    if (!unit)
        return {};
    return before ? nowS - *count * *unit : previousS + *count * *unit;
}

std::optional<std::chrono::milliseconds> durationOf(std::string_view text)
{
    const std::optional<int> count = takeNumber(text);
    if (!count)
        return {};
    if (text == "ms")
        return std::chrono::milliseconds(*count);
    const std::optional<std::int64_t> unit = secondsOf(text);
    if (!unit)
        return {};
    return std::chrono::milliseconds(*count * *unit * 1000);
}

} // namespace shoptalk::sandbox
