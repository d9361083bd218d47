// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/object.hpp>

#include <iosfwd>
#include <mutex>
#include <optional>
#include <string_view>

namespace shoptalk::relay {

enum class LogLevel { Debug, Info, Warning, Error };
enum class LogFormat {
    Json, ///< One object per line.
    Text ///< For people: time, level, event, then name=value.
};
std::optional<LogLevel> logLevelNamed(std::string_view name);

/// One line for each event: `{"at":…,"level":…,"event":…, fields…}`. Thread-safe. Callers put no token, no
/// message, no phone number and no whole address of a person into the fields.
class Log {
public:
    Log(std::ostream &out, LogLevel least, LogFormat format = LogFormat::Json);

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
    LogFormat m_format;
    std::mutex m_mutex;
};

} // namespace shoptalk::relay
