// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/limits/ratelimiter.h"
#include "relay/settings.h"

namespace shoptalk::relay {

/// Stands around every route. What no device's token and no signature of Meta vouches for counts against the
/// address it comes from; pages of other sites get nothing unless the settings name them.
class FrontDoor {
public:
    /// Both outlive this.
    FrontDoor(const Settings &settings, RateLimiter &addresses);

    boost::asio::awaitable<http::Response> pass(http::Request request, const http::Handler &next);

private:
    boost::asio::awaitable<http::Response> passWebhook(http::Request request, const http::Handler &next);
    boost::asio::awaitable<http::Response> passLimited(http::Request request, const http::Handler &next);
    std::string allowedOrigin(const http::Request &request) const;

    const Settings &m_settings;
    RateLimiter &m_addresses;
};

} // namespace shoptalk::relay
