// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <boost/asio/awaitable.hpp>

#include <functional>
#include <string>
#include <vector>

namespace shoptalk::http {

/// Answers one request. Runs on the server's executor; an exception becomes 500 and a log line.
using Handler = std::function<boost::asio::awaitable<Response>(Request)>;
/// Stands around every handler: lets `next` answer, or answers itself. `next` lives as long as the request.
using Middleware = std::function<boost::asio::awaitable<Response>(Request, const Handler &next)>;

/// What a route accepts.
struct RouteLimits {
    std::size_t maximumBodyBytes = 64 * 1024;
};

/// Routes by method and path pattern: "/v1/devices/{id}". A later route never hides an earlier one. A route
/// for GET serves HEAD as well.
class Router {
public:
    void add(std::string method, std::string pattern, Handler handler, RouteLimits limits = {});
    /// Called for what no route takes; without it that is 404, or 405 where only the method differs.
    void setFallback(Handler handler, RouteLimits limits = {});

    struct Match {
        const Handler *handler = nullptr; ///< Null: none.
        RouteLimits limits;
        Parameters pathParameters;
        std::string_view pattern; ///< Of the route; empty: none.
        bool pathKnown = false; ///< This path is served, if perhaps by other methods only.
        std::vector<std::string> otherMethods; ///< What is served here instead, for `Allow`.
    };
    Match match(std::string_view method, std::string_view path) const;

private:
    struct Route {
        std::string method;
        std::string pattern;
        std::vector<std::string> segments;
        Handler handler;
        RouteLimits limits;
    };
    std::vector<Route> m_routes;
    Handler m_fallback;
    RouteLimits m_fallbackLimits;
};

} // namespace shoptalk::http
