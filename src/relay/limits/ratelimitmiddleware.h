// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "http/sender.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/limits/ratelimiter.h"
#include "relay/limits/signedsenders.h"
#include "relay/settings.h"

namespace shoptalk::relay {

/// Wraps every route. A request without a device's token or Meta's signature counts against the address that
/// it comes from; pages of other sites get no answers unless the settings name them.
class RateLimitMiddleware {
public:
    /// All of it outlives this.
    RateLimitMiddleware(const Settings &settings, RateLimiter &addresses, DeviceAuthenticator &authenticator);

    boost::asio::awaitable<http::Response> pass(http::Request request, const http::Handler &next);
    /// False for a webhook whose header alone shows that its signature can't be valid. Thread-safe.
    static bool wantsBody(const http::Request &request);
    /// The sender that a connection is counted for. A reverse proxy carries the connections of many clients
    /// and has no limit of its own; nor has this computer. Thread-safe.
    http::Sender senderOfConnection(const std::string &peer) const;
    /// The sender that a request's memory is counted for: the client, as trusted proxies name it.
    /// Thread-safe.
    http::Sender senderOfRequest(const http::Request &request) const;

private:
    boost::asio::awaitable<http::Response> passWebhook(http::Request request, const http::Handler &next);
    boost::asio::awaitable<http::Response> passFromOrigin(http::Request request, const http::Handler &next);
    boost::asio::awaitable<http::Response> passLimited(http::Request request, const http::Handler &next);
    std::string allowedOrigin(const http::Request &request) const;

    const Settings &m_settings;
    RateLimiter &m_addresses;
    DeviceAuthenticator &m_authenticator;
    SignedSenders m_signedSenders;
};

} // namespace shoptalk::relay
