// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/runtime/handlers.h"

namespace shoptalk::sandbox {

namespace asio = boost::asio;

namespace {

asio::awaitable<http::Response> answeredAtOnce(PlainHandler handler, http::Request request)
{
    co_return handler(request);
}

} // namespace

http::Handler plain(PlainHandler handler)
{
    return [handler = std::move(handler)](http::Request request) {
        return answeredAtOnce(handler, std::move(request));
    };
}

http::Handler forLoopback(PlainHandler handler)
{
    return plain([handler = std::move(handler)](const http::Request &request) {
        if (!isLoopback(request.remoteAddress))
            return http::errorResponse(404, "not_found", "There is nothing here.");
        return handler(request);
    });
}

bool isLoopback(std::string_view address)
{
    return address == "::1" || address.starts_with("127.") || address.starts_with("::ffff:127.");
}

} // namespace shoptalk::sandbox
