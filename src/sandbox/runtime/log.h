// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

#include <ostream>
#include <string_view>

namespace shoptalk::sandbox {

/// One JSON object per line. It must contain no token, code, secret, phone number or message.
class Log {
public:
    explicit Log(std::ostream &stream)
        : m_stream(stream)
    {
    }

    void info(std::string_view event, json::object fields = {}) { write("info", event, std::move(fields)); }
    void warning(std::string_view event, json::object fields = {})
    {
        write("warning", event, std::move(fields));
    }

private:
    void write(std::string_view level, std::string_view event, json::object fields);

    std::ostream &m_stream;
};

} // namespace shoptalk::sandbox
