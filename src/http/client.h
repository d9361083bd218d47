// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <string>

namespace shoptalk::http {

struct ClientRequest {
    std::string method = "GET";
    std::string url = {}; ///< http or https, absolute.
    Headers headers = {};
    std::string body = {};
    std::chrono::milliseconds timeout{15'000};
    std::size_t maxAnswerBytes = 4 * 1024 * 1024;
};

/// Sends one request on a connection of its own. With https it verifies the certificate and the host name
/// against the system's authorities. It does not follow redirects. The time limit includes the DNS lookup.
/// The executor must be a strand or be run by one thread. Errors: Network, Timeout, TooLarge, Malformed
/// (url). An HTTP error status is a Response.
boost::asio::awaitable<Result<Response>> send(ClientRequest request);

} // namespace shoptalk::http
