// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/scenario.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace shoptalk::sandbox {

/// How many different customers each portfolio of a business may reach within 24 hours outside service
/// windows, and whom it reached. Times are Unix time. Source: Cloud API, messaging limits.
class MessagingLimits {
public:
    explicit MessagingLimits(const Scenario &scenario);

    /// "TIER_250"; the business has to be one of the scenario.
    const std::string &tierOf(std::string_view businessId) const;
    /// False if there is no such tier.
    bool setTier(std::string_view businessId, std::string_view tier);
    static bool isTier(std::string_view tier);
    /// The customers that a tier allows; nothing: without a limit.
    static std::optional<int> customersOf(std::string_view tier);

    void count(std::string_view businessId, const std::string &userId, std::int64_t nowS);
    /// How many different customers were reached within 24 hours.
    int reachedOf(std::string_view businessId, std::int64_t nowS) const;
    /// Whether this customer was reached within 24 hours, and so counts only once.
    bool hasReached(std::string_view businessId, std::string_view userId, std::int64_t nowS) const;
    /// The next tier, once a portfolio with 2,000 customers a day or more reached half of its limit within
    /// seven days. Each tier is given only once.
    std::optional<std::string> earnedTier(std::string_view businessId, std::int64_t nowS);

private:
    struct Portfolio {
        std::string tier;
        std::string earned; ///< The tier that it had when it last earned the next one.
        std::deque<std::pair<std::int64_t, std::string>> reached; ///< When, and whom; of seven days.
    };

    static int differentSince(const Portfolio &portfolio, std::int64_t sinceS);

    std::map<std::string, Portfolio, std::less<>> m_portfolios; ///< By business.
};

} // namespace shoptalk::sandbox
