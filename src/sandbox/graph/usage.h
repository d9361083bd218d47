// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/graph/grapherror.h"
#include "sandbox/model/platform.h"

#include <optional>
#include <string>

namespace shoptalk::sandbox {

/// Counts calls, refuses those beyond an allowance while limits are on, and writes the headers in which Meta
/// reports how much is used. Management calls about an account count for the account, other calls for the
/// app; sending and files have limits of their own. Source: Graph API rate limits.
class Usage {
public:
    explicit Usage(Platform &platform);

    /// The error if the allowance is used up: 80007 for an account, 4 for the app. Otherwise counts the call.
    std::optional<GraphError> count(std::string_view method, const std::string &path);
    /// Adds x-app-usage, and x-business-use-case-usage if the path is about an account. `refusedWith` is the
    /// code of the error with which the call is answered; 0 if there is none.
    void report(const std::string &path, int refusedWith, http::Headers &headers);

private:
    struct Share {
        int percent = 0;
        int regainMinutes = 0;
    };

    /// The account that an account's, number's or template's path is about; empty: none.
    std::string accountOf(const std::string &path) const;
    int allowanceOf(const std::string &account) const;
    /// How much the app (`account` empty) or an account used of its allowance.
    Share shareOf(const std::string &account, int refusedWith);

    Platform &m_platform;
};

/// 4: the app's allowance is used up.
GraphError appLimitReached();
/// 80007: an account's allowance is used up.
GraphError accountLimitReached();

} // namespace shoptalk::sandbox
