// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/log.h"

#include "relay/timestamp.h"

#include <boost/json/serialize.hpp>
#include <boost/stacktrace.hpp>

#include <array>
#include <ostream>
#include <utility>

namespace shoptalk::relay {

namespace {

constexpr std::array<std::string_view, 4> levelNames{"debug", "info", "warning", "error"};

constexpr std::size_t ownFrames = 2;
constexpr std::size_t maxFrames = 32;

/// The functions that led here, the innermost first.
boost::json::array stackTrace()
{
    boost::json::array frames;
    for (const boost::stacktrace::frame &frame : boost::stacktrace::stacktrace(ownFrames, maxFrames))
        frames.emplace_back(boost::stacktrace::to_string(frame));
    return frames;
}

std::string asJson(LogLevel level, std::string_view event, const boost::json::object &fields)
{
    boost::json::object line;
    line["at"] = toRfc3339Milliseconds(systemNow());
    line["level"] = levelNames[static_cast<std::size_t>(level)];
    line["event"] = event;
    for (const auto &[name, value] : fields)
        line[name] = value;
    return boost::json::serialize(line);
}

/// Values are written as in JSON, so that a line break in a value does not end the line.
std::string asText(LogLevel level, std::string_view event, const boost::json::object &fields)
{
    std::string line = toRfc3339Milliseconds(systemNow()) + ' '
        + std::string(levelNames[static_cast<std::size_t>(level)]) + ' ' + std::string(event);
    for (const auto &[name, value] : fields)
        line += ' ' + std::string(name) + '=' + boost::json::serialize(value);
    return line;
}

} // namespace

std::optional<LogLevel> logLevelNamed(std::string_view name)
{
    for (std::size_t at = 0; at < levelNames.size(); ++at) {
        if (levelNames[at] == name)
            return static_cast<LogLevel>(at);
    }
    return {};
}

Log::Log(std::ostream &out, LogLevel least, LogFormat format)
    : m_out(out)
    , m_least(least)
    , m_format(format)
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
    fields["stack"] = stackTrace();
    write(LogLevel::Error, event, fields);
}

void Log::write(LogLevel level, std::string_view event, const boost::json::object &fields)
{
    if (level < m_least)
        return;
    const bool json = m_format == LogFormat::Json;
    const std::string text = (json ? asJson(level, event, fields) : asText(level, event, fields)) + '\n';
    const std::lock_guard lock(m_mutex);
    m_out << text << std::flush;
}

} // namespace shoptalk::relay
