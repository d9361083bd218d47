// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// Applies the messaging limits of portfolios, raises them as Meta does, and reports each change by
/// business_capability_update. Source: Cloud API, messaging limits.
class PortfolioLimits {
public:
    PortfolioLimits(Platform &platform, WebhookOutbox &outbox)
        : m_platform(platform)
        , m_outbox(outbox)
    {
    }

    /// Whether a message outside the service window may reach the customer: limits are off, or the portfolio
    /// has not reached as many others within 24 hours as it may.
    bool mayReach(const Number &number, const Customer &customer) const;
    void countReached(const Number &number, const Customer &customer);
    /// Meta gives the portfolio another limit. False if there is no such business or tier.
    bool setTier(std::string_view businessId, const std::string &tier);

private:
    /// Good quality: no number of the business is rated RED.
    bool hasGoodQuality(const Business &business) const;

    Platform &m_platform;
    WebhookOutbox &m_outbox;
};

} // namespace shoptalk::sandbox
