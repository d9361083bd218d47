// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

#include <boost/asio/awaitable.hpp>

#include <functional>

namespace shoptalk::sandbox {

/// Answers one method of one path after it called another server.
struct SlowGraphEndpoint {
    std::string method;
    std::string pattern;
    std::function<boost::asio::awaitable<GraphAnswer>(GraphCall)> answer;
};

/// The subscriptions to webhooks: subscribed_apps of a WhatsApp account, the callback of a number, and the
/// subscriptions of the app.
class SubscriptionEndpoints {
public:
    using ConnectedAction = std::function<void(const std::string &wabaId)>;

    /// `whenConnected` is called after each successful subscription.
    SubscriptionEndpoints(Platform &platform, ConnectedAction whenConnected);

    std::vector<GraphEndpoint> endpoints();
    std::vector<SlowGraphEndpoint> slowEndpoints();

private:
    GraphAnswer list(const GraphCall &call);
    GraphAnswer unsubscribe(const GraphCall &call);
    GraphAnswer appSubscriptions(const GraphCall &call);
    GraphAnswer removeAppSubscriptions(const GraphCall &call);
    boost::asio::awaitable<GraphAnswer> subscribe(GraphCall call);
    boost::asio::awaitable<GraphAnswer> configureNumber(GraphCall call);
    boost::asio::awaitable<GraphAnswer> subscribeApp(GraphCall call);
    boost::asio::awaitable<std::optional<GraphError>> verify(std::string url, std::string verifyToken);

    std::optional<GraphError> checkWaba(const GraphCall &call);
    std::optional<GraphError> checkApp(const GraphCall &call) const;
    json::object appData() const;

    Platform &m_platform;
    ConnectedAction m_whenConnected;
};

} // namespace shoptalk::sandbox
