// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/gate.h"
#include "relay/attemptlimiter.h"
#include "relay/limits/sharedcounts.h"
#include "relay/bell.h"
#include "relay/settings.h"

namespace shoptalk::relay {

/// `POST /v1/devices`: a console shows a code and becomes a device of its workspace. `POST
/// /v1/pairing-codes`: a device makes a code for another one and hands the workspace's private half over with
/// it, wrapped so that the relay can't open it.
class PairingRoutes {
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
        SharedCounts *shared = nullptr; ///< Null: this relay is alone.
    };
    explicit PairingRoutes(Parts parts);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> pair(http::Request request);
    boost::asio::awaitable<http::Response> redeem(std::string code, NewDevice device, std::string source);
    /// Tells the other relays of a wrong code, and hears of those that they were told.
    boost::asio::awaitable<void> countTogether(std::string source);
    http::Response refusal(Redemption::Outcome outcome, const std::string &source);
    boost::asio::awaitable<http::Response> makeCode(http::Request request);

    Parts m_parts;
    AttemptLimiter m_attempts; ///< Codes tried, by address.
    AttemptLimiter m_codes; ///< Codes made, by device.
};

} // namespace shoptalk::relay
