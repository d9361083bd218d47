// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/object.hpp>

#include <iosfwd>
#include <mutex>
#include <optional>
#include <string_view>

namespace shoptalk::relay {

enum class LogLevel { Debug, Info, Warning, Error };
std::optional<LogLevel> logLevelNamed(std::string_view name);

/// One JSON object a line: `{"at":…,"level":…,"event":…, fields…}`. Thread-safe. Callers put no token, no
/// message and no phone number into the fields.
class Log {
public:
    Log(std::ostream &out, LogLevel least);

    /// False where nothing of that level is written: its fields need not be made.
    bool writes(LogLevel level) const { return level >= m_least; }

    void debug(std::string_view event, boost::json::object fields = {});
    void info(std::string_view event, boost::json::object fields = {});
    void warning(std::string_view event, boost::json::object fields = {});
    void error(std::string_view event, boost::json::object fields = {});

private:
    void write(LogLevel level, std::string_view event, const boost::json::object &fields);

    std::ostream &m_out;
    LogLevel m_least;
    std::mutex m_mutex;
};

} // namespace shoptalk::relay
