// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/limits/ratelimitmiddleware.h"

#include "relay/clientaddress.h"
#include "relay/webhook/signature.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

bool isWebhook(const http::Request &request)
{
    return request.route == "/webhooks/whatsapp" && request.method == "POST";
}

bool isApi(const http::Request &request)
{
    return request.path.starts_with("/v1/");
}

/// True for requests that a load balancer sends all the time.
bool isFree(const http::Request &request)
{
    return request.path == "/healthz" || request.path == "/readyz";
}

/// True if the client did not prove who it is: with a wrong or missing token or signature, or where none is
/// needed.
bool countsAgainstAddress(bool needsToken, const http::Response &response)
{
    return !needsToken || response.status == 401 || response.status == 404 || response.status == 405;
}

http::Response preflightAnswer()
{
    http::Response response;
    response.status = 204;
    response.headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
    response.headers.set("Access-Control-Allow-Headers", "Authorization, Content-Type");
    response.headers.set("Access-Control-Max-Age", "600");
    return response;
}

bool isLoopback(const std::string &address)
{
    boost::system::error_code error;
    const auto parsed = asio::ip::make_address(address, error);
    return !error && (parsed.is_loopback() || isAmong(address, {"127.0.0.1"}));
}

} // namespace

RateLimitMiddleware::RateLimitMiddleware(const Settings &settings, RateLimiter &addresses,
                                         DeviceAuthenticator &authenticator)
    : m_settings(settings)
    , m_addresses(addresses)
    , m_authenticator(authenticator)
{
}

bool RateLimitMiddleware::wantsBody(const http::Request &request)
{
    return !isWebhook(request) || SignatureCheck::isWellFormed(request.headers.joined("X-Hub-Signature-256"));
}

http::Sender RateLimitMiddleware::senderOfConnection(const std::string &peer) const
{
    http::Sender sender;
    if (isLoopback(peer) || isAmong(peer, m_settings.trustedProxies)) {
        sender.isPreferred = true;
    } else {
        sender.source = addressForLimits(peer);
        sender.isPreferred = m_signedSenders.contains(peer);
    }
    return sender;
}

http::Sender RateLimitMiddleware::senderOfRequest(const http::Request &request) const
{
    const std::string client = clientAddress(request, m_settings.trustedProxies);
    return {addressForLimits(client), m_signedSenders.contains(client)};
}

asio::awaitable<http::Response> RateLimitMiddleware::pass(http::Request request, const http::Handler &next)
{
    if (isFree(request))
        co_return co_await next(std::move(request));
    if (isWebhook(request))
        co_return co_await passWebhook(std::move(request), next);
    const std::string origin = allowedOrigin(request);
    http::Response response;
    if (origin.empty())
        response = co_await passLimited(std::move(request), next);
    else
        response = co_await passFromOrigin(std::move(request), next);
    if (!origin.empty()) {
        response.headers.set("Access-Control-Allow-Origin", origin);
        response.headers.set("Vary", "Origin");
    }
    co_return response;
}

asio::awaitable<http::Response> RateLimitMiddleware::passFromOrigin(http::Request request,
                                                                    const http::Handler &next)
{
    if (request.method == "OPTIONS") // A browser's preflight request, which carries no token.
        co_return preflightAnswer();
    co_return co_await passLimited(std::move(request), next);
}

asio::awaitable<http::Response> RateLimitMiddleware::passWebhook(http::Request request,
                                                                 const http::Handler &next)
{
    // Webhooks from Meta's networks are accepted without limit, whatever else came from that address.
    std::string client = clientAddress(request, m_settings.trustedProxies);
    http::Response response = co_await next(std::move(request));
    if (response.status == 200)
        m_signedSenders.note(client);
    if (response.status != 401)
        co_return response;
    const auto wait = co_await m_addresses.refuse(addressForLimits(client));
    if (wait)
        co_return tooManyRequests(*wait);
    co_return response;
}

asio::awaitable<http::Response> RateLimitMiddleware::passLimited(http::Request request,
                                                                 const http::Handler &next)
{
    std::string source = addressForLimits(clientAddress(request, m_settings.trustedProxies));
    const std::string authorization = authorizationOf(request);
    if (const auto wait = m_addresses.stillRefused(source)) {
        // Others behind this address may send invalid requests; a client with a valid token is not refused
        // for them.
        const bool isKnown = co_await m_authenticator.knows(authorization);
        if (!isKnown) {
            m_addresses.countRefusal();
            co_return tooManyRequests(*wait);
        }
    }
    const bool needsToken = isApi(request) && request.path != "/v1/devices";
    http::Response response = co_await next(std::move(request));
    if (!countsAgainstAddress(needsToken, response))
        co_return response;
    const bool isKnown = co_await m_authenticator.knows(authorization);
    if (isKnown)
        co_return response;
    const auto wait = co_await m_addresses.refuse(std::move(source));
    if (wait)
        co_return tooManyRequests(*wait);
    co_return response;
}

std::string RateLimitMiddleware::allowedOrigin(const http::Request &request) const
{
    const auto origin = request.headers.get("Origin");
    const bool isAllowed = origin && isApi(request)
        && std::ranges::find(m_settings.corsOrigins, *origin) != m_settings.corsOrigins.end();
    return isAllowed ? std::string(*origin) : std::string();
}

} // namespace shoptalk::relay
