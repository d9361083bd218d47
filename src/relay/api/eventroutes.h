// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/eventnotifier.h"

namespace shoptalk::relay {

/// `GET /v1/events`: the workspace's events, by long-poll. `POST /v1/events`: an event from a device to the
/// others, sealed by it.
class EventRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        EventStore &events;
        BlockingWork &work;
        DeviceAuthenticator &authenticator;
        EventNotifier &notifier;
        Log &log;
        Metrics &metrics;
        Clock clock;
    };
    explicit EventRoutes(Dependencies dependencies);

    void addTo(http::Router &router);

private:
    struct Wanted;
    boost::asio::awaitable<http::Response> events(http::Request request);
    boost::asio::awaitable<http::Response> notify(http::Request request);
    boost::asio::awaitable<http::Response> answerWhenThereIsNews(Wanted wanted);
    boost::asio::awaitable<http::Result<EventPage>> read(EventQuery query);

    Dependencies m_dependencies;
};

} // namespace shoptalk::relay
