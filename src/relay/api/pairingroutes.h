// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/attemptlimiter.h"
#include "relay/eventnotifier.h"
#include "relay/limits/sharedcounts.h"
#include "relay/logsampler.h"
#include "relay/settings.h"

namespace shoptalk::relay {

/// `POST /v1/devices`: a console sends a code and becomes a device of its workspace. `POST
/// /v1/pairing-codes`: a device creates a code for another one and hands the workspace's private half over
/// with it, wrapped so that the relay can't open it.
class PairingRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        const Settings &settings;
        DeviceStore &devices;
        BlockingWork &work;
        DeviceAuthenticator &authenticator;
        EventNotifier &notifier;
        Log &log;
        Clock clock;
        SharedCounts *shared = nullptr; ///< Null if this is the only relay.
    };
    explicit PairingRoutes(Dependencies dependencies);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> pair(http::Request request);
    boost::asio::awaitable<http::Response> redeem(std::string code, NewDevice device, std::string source);
    /// Counts an attempt together with those at the other relays, before it is made, so that no more than the
    /// limit pass at once. Gives how long to wait if there were too many.
    boost::asio::awaitable<std::optional<std::chrono::seconds>> refuseTogether(const std::string &source);
    /// Takes the attempt back because the code was right: it does not count against others behind the same
    /// address.
    boost::asio::awaitable<void> giveBack(const std::string &source);
    http::Response refuseForNow(const std::string &source, std::chrono::seconds wait);
    void noteNotShared(const http::Error &error);
    http::Response refusal(Redemption::Outcome outcome, const std::string &source);
    boost::asio::awaitable<http::Response> makeCode(http::Request request);

    Dependencies m_dependencies;
    AttemptLimiter m_attempts; ///< Codes tried, by address.
    AttemptLimiter m_codes; ///< Codes made, by device.
    LogSampler m_refusalLines; ///< So that strangers can't fill the log.
    LogSampler m_tooManyLines;
    LogSampler m_notSharedLines;
};

} // namespace shoptalk::relay
