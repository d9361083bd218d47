// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/optional/optional.hpp>

#include <optional>

/// Between Beast's messages and ours, on the server's side; nothing here reads or writes a socket.
namespace shoptalk::http {

/// A body that takes memory for what has arrived. Beast's own takes at once what the header announces, so
/// that a header alone would cost as much as the longest body.
struct ArrivingBody : boost::beast::http::string_body {
    class reader : public boost::beast::http::string_body::reader {
        using Base = boost::beast::http::string_body::reader;

    public:
        using Base::Base;
        void init(const boost::optional<std::uint64_t> &, boost::system::error_code &error) { error = {}; }
    };
};

using RequestParser = boost::beast::http::request_parser<ArrivingBody>;

/// What a client waits for before it sends a body.
inline constexpr std::string_view continueResponse = "HTTP/1.1 100 Continue\r\n\r\n";

/// Fills `request` from a header that was read; gives the refusal of one that is not valid HTTP.
std::optional<Response> readHeader(const RequestParser &parser, Request &request);
/// Sets the body limit of the route; gives the refusal if the body is announced to be longer.
std::optional<Response> admit(RequestParser &parser, const Router::Match &match);
bool wantsContinue(const RequestParser &parser);
/// What to say about an error of reading; nothing if there is nobody to say it to.
std::optional<Response> refusalFor(const boost::system::error_code &error);
/// 404, or 405 where only other methods are served.
Response unservedResponse(const Router::Match &match);
/// The answer's first line and fields, with the length of its body, up to where the body begins.
std::string wireHeader(const Response &response, const Headers &extraHeaders, bool keepAlive);

} // namespace shoptalk::http
