// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/gate.h"
#include "relay/attemptlimiter.h"
#include "relay/bell.h"
#include "relay/settings.h"

namespace shoptalk::relay {

/// `POST /v1/devices`, `GET /v1/me`, `DELETE /v1/devices/{id}`.
class DeviceRoutes {
public:
    /// What the routes stand on; all of it outlives them.
    struct Parts {
        const Settings &settings;
        Storage &storage;
        BlockingWork &work;
        Gate &gate;
        Bell &bell;
        Log &log;
        Clock clock;
    };
    explicit DeviceRoutes(Parts parts);

    void addTo(http::Router &router);
    /// The address under which Meta reaches the relay, once it is known.
    void setPublicUrl(std::string publicUrl) { m_publicUrl = std::move(publicUrl); }

private:
    boost::asio::awaitable<http::Response> pair(http::Request request);
    boost::asio::awaitable<http::Response> redeem(std::string code, std::string deviceName,
                                                  std::string source);
    boost::asio::awaitable<http::Response> me(http::Request request);
    boost::asio::awaitable<http::Response> revoke(http::Request request);
    http::Response refusal(Redemption::Outcome outcome, const std::string &source);

    Parts m_parts;
    AttemptLimiter m_attempts;
    std::string m_publicUrl;
};

} // namespace shoptalk::relay
