// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/optional/optional.hpp>

#include <optional>

/// Converts between Beast's messages and ours, for the server. Nothing here reads or writes a socket.
namespace shoptalk::http {

/// A body that allocates memory only for what has arrived. Beast's own allocates what the header announces,
/// so a header alone would cost as much as the longest body.
struct ArrivingBody : boost::beast::http::string_body {
    class reader : public boost::beast::http::string_body::reader {
        using Base = boost::beast::http::string_body::reader;

    public:
        using Base::Base;
        void init(const boost::optional<std::uint64_t> &, boost::system::error_code &error) { error = {}; }
    };
};

using RequestParser = boost::beast::http::request_parser<ArrivingBody>;

/// The interim response that some clients wait for before they send a body.
inline constexpr std::string_view continueResponse = "HTTP/1.1 100 Continue\r\n\r\n";

/// Fills `request` from the header. Returns the refusal if it is not valid HTTP.
std::optional<Response> readHeader(const RequestParser &parser, Request &request);
/// Sets the route's limit for the body. Returns the refusal if the header announces a longer one.
std::optional<Response> admit(RequestParser &parser, const Router::Match &match);
bool wantsContinue(const RequestParser &parser);
/// The answer to a read error; empty if the peer has gone.
std::optional<Response> refusalFor(const boost::system::error_code &error);
/// The answer 404, or 405 if the path is served with other methods only.
Response unservedResponse(const Router::Match &match);
/// The status line and header fields of an answer, with the length of its body.
std::string wireHeader(const Response &response, const Headers &extraHeaders, bool keepAlive);

} // namespace shoptalk::http
