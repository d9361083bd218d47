// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/awaitable.hpp>

#include <string>

namespace shoptalk::sandbox {

/// The answer of a callback to the verification request.
struct HandshakeResult {
    bool verified = false; ///< 200, and the body is the challenge and nothing else.
    unsigned status = 0; ///< 0: no answer.
};

/// Asks a callback to prove that it knows `verifyToken`. Source: create a webhook endpoint.
boost::asio::awaitable<HandshakeResult> shakeHands(std::string callbackUrl, std::string verifyToken,
                                                   std::string challenge);

} // namespace shoptalk::sandbox
