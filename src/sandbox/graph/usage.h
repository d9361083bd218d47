// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/platform.h"

#include <map>
#include <string>

namespace shoptalk::sandbox {

/// Counts calls for the headers in which Meta reports how much of an allowance is used. Source: Graph API
/// rate limits.
class Usage {
public:
    explicit Usage(const Platform &platform);

    /// Counts one call of `path` and adds x-app-usage, and x-business-use-case-usage if it is about an
    /// account.
    void count(const std::string &path, http::Headers &headers);

private:
    std::string accountOf(const std::string &path) const;

    const Platform &m_platform;
    std::int64_t m_hour = 0;
    int m_calls = 0;
    std::map<std::string, int> m_callsOfAccount;
};

} // namespace shoptalk::sandbox
