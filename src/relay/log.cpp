// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/log.h"

#include "relay/timestamp.h"

#include <boost/json/serialize.hpp>

#include <array>
#include <ostream>

namespace shoptalk::relay {

namespace {

constexpr std::array<std::string_view, 4> levelNames{"debug", "info", "warning", "error"};

} // namespace

std::optional<LogLevel> logLevelNamed(std::string_view name)
{
    for (std::size_t at = 0; at < levelNames.size(); ++at) {
        if (levelNames[at] == name)
            return static_cast<LogLevel>(at);
    }
    return {};
}

Log::Log(std::ostream &out, LogLevel least)
    : m_out(out)
    , m_least(least)
{
}

void Log::debug(std::string_view event, boost::json::object fields)
{
    write(LogLevel::Debug, event, fields);
}

void Log::info(std::string_view event, boost::json::object fields)
{
    write(LogLevel::Info, event, fields);
}

void Log::warning(std::string_view event, boost::json::object fields)
{
    write(LogLevel::Warning, event, fields);
}

void Log::error(std::string_view event, boost::json::object fields)
{
    write(LogLevel::Error, event, fields);
}

void Log::write(LogLevel level, std::string_view event, const boost::json::object &fields)
{
    if (level < m_least)
        return;
    boost::json::object line;
    line["at"] = toRfc3339Milliseconds(systemNow());
    line["level"] = levelNames[static_cast<std::size_t>(level)];
    line["event"] = event;
    for (const auto &[name, value] : fields)
        line[name] = value;
    const std::string text = boost::json::serialize(line) + '\n';
    const std::lock_guard lock(m_mutex);
    m_out << text << std::flush;
}

} // namespace shoptalk::relay
