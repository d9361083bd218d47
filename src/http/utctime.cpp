// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/utctime.h"

#include <chrono>

namespace shoptalk::http {

std::tm utcOf(std::time_t time)
{
    using namespace std::chrono;
    const sys_seconds at{seconds(time)};
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss clock(at - day);
    std::tm parts{};
    parts.tm_year = int(date.year()) - 1900;
    parts.tm_mon = int(unsigned(date.month())) - 1;
    parts.tm_mday = int(unsigned(date.day()));
    parts.tm_hour = int(clock.hours().count());
    parts.tm_min = int(clock.minutes().count());
    parts.tm_sec = int(clock.seconds().count());
    parts.tm_wday = int(weekday(day).c_encoding());
    parts.tm_yday = int((day - sys_days(date.year() / January / 1)).count());
    return parts;
}

} // namespace shoptalk::http
