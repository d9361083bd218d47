// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/timestamp.h"

#include <array>
#include <cstdlib>
#include <ctime>

namespace shoptalk::relay {

namespace {

std::string toSecondsWithoutZone(Timestamp time)
{
    const std::time_t seconds =
        std::chrono::system_clock::to_time_t(std::chrono::floor<std::chrono::seconds>(time));
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts)};
}

} // namespace

Timestamp systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::int64_t toMilliseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp fromMilliseconds(std::int64_t sinceEpochMs)
{
    return Timestamp(std::chrono::milliseconds(sinceEpochMs));
}

std::string toRfc3339Milliseconds(Timestamp time)
{
    const auto milliseconds = time - std::chrono::floor<std::chrono::seconds>(time);
    std::string digits = std::to_string(milliseconds.count());
    digits.insert(0, 3 - digits.size(), '0');
    return toSecondsWithoutZone(time) + '.' + digits + 'Z';
}

std::string toRfc3339Seconds(Timestamp time)
{
    return toSecondsWithoutZone(time) + 'Z';
}

std::optional<Timestamp> fromRfc3339(const std::string &text)
{
    std::tm parts{};
    const char *const rest = strptime(text.c_str(), "%Y-%m-%dT%H:%M:%S", &parts);
    if (!rest)
        return {};
    const Timestamp whole = fromMilliseconds(std::int64_t{timegm(&parts)} * 1000);
    for (const Timestamp moment :
         {whole, whole + std::chrono::milliseconds(std::atoi(rest + (*rest == '.' ? 1 : 0)))}) {
        // Said again it is the same text: no 31st of February, nothing behind the Z.
        if (toRfc3339Seconds(moment) == text || toRfc3339Milliseconds(moment) == text)
            return moment;
    }
    return {};
}

} // namespace shoptalk::relay
