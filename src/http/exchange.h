// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/connection.h"
#include "http/wire.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>

/// The state of a connection and of the request that it serves, for connection.cpp and requestreading.cpp
/// only: this header brings Beast in, which takes long to compile.
namespace shoptalk::http {

/// Makes asynchronous operations return their error as a value.
inline constexpr auto awaitingTuple = boost::asio::as_tuple(boost::asio::use_awaitable);

/// The sender that something is counted for: the result of `function` if that function is set, otherwise the
/// address `otherwise`.
template <class Function, class Subject>
Sender senderOf(const Function &function, const Subject &subject, const std::string &otherwise)
{
    return function ? function(subject) : Sender{otherwise};
}

struct Connection::Stream {
    explicit Stream(boost::asio::ip::tcp::socket socket)
        : tcp(std::move(socket))
    {
    }
    boost::asio::ip::tcp::socket tcp;
    boost::beast::flat_buffer buffer;
    std::optional<RequestParser> parser; ///< For the request that is being received.
};

/// One request and what is known about its answer.
struct Connection::Exchange {
    Request request;
    Router::Match match;
    std::optional<Response>
        refusal; ///< Sent instead of calling a handler; the rest of the input is discarded.
    std::optional<ByteBudget::Reservation>
        reservation; ///< Held until it is answered; empty while it is small.
    bool broken = false; ///< The peer has gone.
    bool isUnread = false; ///< Part of it will not be read.
    bool keepAlive = false;
    bool headOnly = false;
    std::chrono::steady_clock::time_point receivedAt;

    /// Evaluates the header: sets the route that serves the request, or the refusal.
    void evaluateHeader(RequestParser &parser, const Router &router)
    {
        headOnly = parser.get().method() == boost::beast::http::verb::head;
        refusal = readHeader(parser, request);
        if (refusal)
            return;
        match = router.match(headOnly ? "GET" : request.method, request.path);
        request.route = match.pattern;
        if (request.headers.get("Authorization"))
            request.caller = std::make_shared<std::string>();
        refusal = admit(parser, match);
    }

    /// A copy for the log: without query, headers and body, and without the match. It shares the caller.
    Exchange described() const
    {
        Exchange copy;
        copy.request.method = request.method;
        copy.request.path = request.path;
        copy.request.route = request.route;
        copy.request.remoteAddress = request.remoteAddress;
        copy.request.caller = request.caller;
        copy.keepAlive = keepAlive;
        copy.headOnly = headOnly;
        copy.receivedAt = receivedAt;
        return copy;
    }
};

} // namespace shoptalk::http
