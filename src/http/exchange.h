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

/// Errors come as values.
inline constexpr auto awaitingTuple = boost::asio::as_tuple(boost::asio::use_awaitable);

/// Whom something counts for: the answer of `told` if there is such a function, else the address `otherwise`.
template <class Told, class About>
Sender senderOf(const Told &told, const About &about, const std::string &otherwise)
{
    return told ? told(about) : Sender{otherwise};
}

struct Connection::Stream {
    explicit Stream(boost::asio::ip::tcp::socket socket)
        : tcp(std::move(socket))
    {
    }
    boost::asio::ip::tcp::socket tcp;
    boost::beast::flat_buffer buffer;
    std::optional<RequestParser> parser; ///< Of the request that is being received.
};

/// One request and what is to become of it.
struct Connection::Exchange {
    Request request;
    Router::Match match;
    std::optional<Response>
        refusal; ///< Answered instead of calling a handler; the rest of the input is lost.
    std::optional<ByteBudget::Holding> holding; ///< Until it is answered; nothing while it is small.
    bool broken = false; ///< Nobody is there to answer.
    bool isUnread = false; ///< Part of it is not going to be read.
    bool keepAlive = false;
    bool headOnly = false;
    std::chrono::steady_clock::time_point receivedAt;

    /// Takes what the header says: where the request goes, or why it goes nowhere.
    void examine(RequestParser &parser, const Router &router)
    {
        headOnly = parser.get().method() == boost::beast::http::verb::head;
        refusal = readHeader(parser, request);
        if (refusal)
            return;
        match = router.match(headOnly ? "GET" : request.method, request.path);
        request.route = match.pattern;
        refusal = admit(parser, match);
    }

    /// The same without query, headers and body, which don't belong in a log, and without the match.
    Exchange described() const
    {
        Exchange copy;
        copy.request.method = request.method;
        copy.request.path = request.path;
        copy.request.route = request.route;
        copy.request.remoteAddress = request.remoteAddress;
        copy.keepAlive = keepAlive;
        copy.headOnly = headOnly;
        copy.receivedAt = receivedAt;
        return copy;
    }
};

} // namespace shoptalk::http
