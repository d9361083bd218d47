// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/timestamp.h"

#include <date/date.h>
#include <sstream>

namespace shoptalk::relay {

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
    return date::format("%FT%TZ", time);
}

std::string toRfc3339Seconds(Timestamp time)
{
    return date::format("%FT%TZ", std::chrono::floor<std::chrono::seconds>(time));
}

std::optional<Timestamp> fromRfc3339(const std::string &text)
{
    std::istringstream stream(text);
    Timestamp moment;
    stream >> date::parse("%FT%TZ", moment);
    // The parser also accepts shorter and longer forms, such as one digit for a day. Written again, the text
    // must be the same.
    const bool isWhole = toRfc3339Seconds(moment) == text || toRfc3339Milliseconds(moment) == text;
    if (stream.fail() || !isWhole)
        return {};
    return moment;
}

} // namespace shoptalk::relay
