// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace shoptalk::http::testing {

inline boost::asio::awaitable<Response> echo(Request request)
{
    const std::string_view x = request.query.contains("x") ? std::string_view(request.query.at("x")) : "";
    co_return textResponse(200,
                           request.method + ' ' + request.path + ' ' + std::string(x) + ' ' + request.body);
}

inline boost::asio::awaitable<Response> fail(Request)
{
    throw std::runtime_error("a handler's own mistake");
    co_return Response();
}

inline boost::asio::awaitable<Response> splitHeader(Request request)
{
    Response response = textResponse(200, "fine");
    response.headers.set("X-Echo", request.query.at("x"));
    co_return response;
}

/// Repeats what it is asked; two more addresses make mistakes of a handler.
inline Router echoRouter()
{
    Router router;
    router.add("GET", "/echo", echo);
    router.add("POST", "/echo", echo, {.maxBodyBytes = 1000});
    router.add("GET", "/fail", fail);
    router.add("GET", "/split", splitHeader);
    return router;
}

/// The bytes of a request.
inline std::string post(std::string_view path, std::string_view body)
{
    return "POST " + std::string(path) + " HTTP/1.1\r\nHost: a\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

} // namespace shoptalk::http::testing
