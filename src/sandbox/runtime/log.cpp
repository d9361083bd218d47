// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/runtime/log.h"

#include "http/utctime.h"

#include <boost/json/serialize.hpp>

#include <array>
#include <ctime>

namespace shoptalk::sandbox {

void Log::write(std::string_view level, std::string_view event, json::object fields)
{
    const std::tm utc = http::utcOf(std::time(nullptr));
    std::array<char, 32> stamp{};
    const std::size_t length = std::strftime(stamp.data(), stamp.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    json::object line = {
        {"time", std::string_view(stamp.data(), length)}, {"level", level}, {"event", event}};
    for (auto &[key, value] : fields)
        line[key] = std::move(value);
    m_stream << json::serialize(line) + "\n" << std::flush;
}

} // namespace shoptalk::sandbox
