// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/platform.h"

#include <deque>
#include <string>

namespace shoptalk::sandbox {

/// The requests that the platform answered, for tests. It keeps no query, header or body.
class RequestLog {
public:
    explicit RequestLog(const Platform &platform);

    void note(const http::Request &request, unsigned status);
    json::value listed() const;

private:
    struct Entry {
        std::string method;
        std::string path;
        std::string phoneNumberId; ///< Empty: about no number.
        unsigned status = 0;
        std::int64_t atS = 0;
    };

    const Platform &m_platform;
    std::deque<Entry> m_entries;
};

} // namespace shoptalk::sandbox
