// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace shoptalk::http {

/// The date and the time of day in UTC, as gmtime_r gives them, which not every system has.
std::tm utcOf(std::time_t time);

} // namespace shoptalk::http
