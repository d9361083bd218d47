// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/handshake.h"

#include "http/client.h"

namespace shoptalk::sandbox {

boost::asio::awaitable<HandshakeResult> shakeHands(std::string callbackUrl, std::string verifyToken,
                                                   std::string challenge)
{
    const http::Parameters query = {{"hub.mode", "subscribe"},
                                    {"hub.challenge", challenge},
                                    {"hub.verify_token", std::move(verifyToken)}};
    http::ClientRequest request;
    request.url = callbackUrl + (callbackUrl.find('?') == std::string::npos ? "?" : "&")
        + http::encodeParameters(query);
    request.headers.set("User-Agent", "facebookplatform/1.0 (+http://developers.facebook.com)");
    request.timeout = std::chrono::seconds(10);
    const http::Result<http::Response> answer = co_await http::send(std::move(request));
    HandshakeResult result;
    if (answer) {
        result.status = answer->status;
        result.verified = answer->status == 200 && answer->body == challenge;
    }
    co_return result;
}

} // namespace shoptalk::sandbox
