// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/eventnotifier.h"

#include <chrono>

namespace shoptalk::relay {

/// `PUT`, `DELETE`, `GET /v1/doorbell`: a device's credential that allows a single question, whether a
/// customer has written; for a console that is locked and has no other credential.
class WakeTokenRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        DeviceStore &devices;
        EventStore &events;
        BlockingWork &work;
        DeviceAuthenticator &authenticator;
        EventNotifier &notifier;
        Log &log;
        Metrics &metrics;
    };
    explicit WakeTokenRoutes(Dependencies dependencies);

    void addTo(http::Router &router);

private:
    struct Wanted;
    boost::asio::awaitable<http::Response> registerToken(http::Request request);
    boost::asio::awaitable<http::Response> removeToken(http::Request request);
    boost::asio::awaitable<http::Response> listen(http::Request request);
    boost::asio::awaitable<http::Response> answerWhenNotified(Wanted wanted);
    boost::asio::awaitable<http::Result<std::int64_t>> lastMessageSeq(WorkspaceId workspace);

    Dependencies m_dependencies;
};

} // namespace shoptalk::relay
