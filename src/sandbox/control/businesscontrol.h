// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/customers/portfoliolimits.h"

namespace shoptalk::sandbox {

/// Meta's decisions about a portfolio, made by tests and demonstrations.
class BusinessControl {
public:
    BusinessControl(Platform &platform, WebhookOutbox &outbox)
        : m_platform(platform)
        , m_limits(platform, outbox)
    {
    }

    /// GET /sandbox/businesses/{id}: its messaging limit, and how many customers it reached within 24 hours.
    http::Response look(const http::Request &request) const;
    /// POST /sandbox/businesses/{id}: `{"messaging_limit":"TIER_2K"}`, reported by
    /// business_capability_update.
    http::Response change(const http::Request &request);

private:
    const Platform &m_platform;
    PortfolioLimits m_limits;
};

} // namespace shoptalk::sandbox
