// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <boost/asio/awaitable.hpp>

#include <functional>
#include <string>
#include <vector>

namespace shoptalk::http {

/// Answers one request. It runs on the server's executor. An exception is answered with 500 and logged.
using Handler = std::function<boost::asio::awaitable<Response>(Request)>;
/// Wraps every handler: it calls `next` or answers itself. `next` lives as long as the request.
using Middleware = std::function<boost::asio::awaitable<Response>(Request, const Handler &next)>;

/// The limits of a route.
struct RouteLimits {
    std::size_t maxBodyBytes = 64 * 1024;
};

/// Routes by method and path pattern: "/v1/devices/{id}". A later route never hides an earlier one. A route
/// for GET serves HEAD as well.
class Router {
public:
    void add(std::string method, std::string pattern, Handler handler, RouteLimits limits = {});
    /// The handler of requests that no route matches. Without it they are answered with 404, or with 405
    /// where only the method differs.
    void setFallback(Handler handler, RouteLimits limits = {});

    struct Match {
        const Handler *handler = nullptr; ///< Null if no route matches.
        RouteLimits limits;
        Parameters pathParameters;
        std::string_view pattern; ///< The route's pattern; empty if none matches.
        bool pathKnown = false; ///< A route serves this path, perhaps with other methods only.
        std::vector<std::string> otherMethods; ///< The methods that this path is served with, for `Allow`.
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
