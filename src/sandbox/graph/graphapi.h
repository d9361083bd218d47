// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/graph/subscriptionendpoints.h"
#include "sandbox/graph/usage.h"
#include "sandbox/model/platform.h"
#include "sandbox/runtime/asiotimeline.h"

#include <boost/asio/awaitable.hpp>

#include <vector>

namespace shoptalk::sandbox {

/// Answers every call of the Graph API: version, token, general faults, the endpoint, headers and error
/// envelope.
class GraphApi {
public:
    GraphApi(Platform &platform, AsioTimeline &timeline);

    /// If two endpoints match a path, the one that was added first answers.
    void add(std::vector<GraphEndpoint> endpoints);
    void add(std::vector<SlowGraphEndpoint> endpoints);

    boost::asio::awaitable<http::Response> answer(http::Request request);

private:
    struct Route;

    boost::asio::awaitable<GraphAnswer> run(http::Request request, GraphCall call);
    /// Several calls in one, one after the other; the answer is a list. Source: Graph API, batch requests.
    boost::asio::awaitable<GraphAnswer> runBatch(http::Request request, GraphCall call);
    boost::asio::awaitable<GraphAnswer> dispatch(http::Request request, GraphCall call);
    /// The error of a fault "error_…" or "media_error_…", if it can be the answer to this call.
    std::optional<GraphError> namedError(const GraphCall &call);
    std::optional<GraphError> generalFault(const GraphCall &call);
    const Route *find(GraphCall &call, bool &pathKnown) const;
    http::Response respond(const GraphCall &call, const GraphAnswer &answer);

    struct Route {
        SlowGraphEndpoint endpoint;
        std::vector<std::string> segments;
        TokenRule token = TokenRule::Required;
        std::function<bool(const std::string &id)> claims;
    };

    Platform &m_platform;
    AsioTimeline &m_timeline;
    Usage m_usage;
    std::vector<Route> m_routes;
};

} // namespace shoptalk::sandbox
