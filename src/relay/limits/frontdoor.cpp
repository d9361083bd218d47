// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/limits/frontdoor.h"

#include "relay/clientaddress.h"

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

/// What a balancer asks all the time.
bool isFree(const http::Request &request)
{
    return request.path == "/healthz" || request.path == "/readyz";
}

/// True if nothing vouched for the asker: a wrong or missing token or signature, or none was asked for.
bool countsAgainstAddress(bool vouchable, const http::Response &response)
{
    return !vouchable || response.status == 401 || response.status == 404 || response.status == 405;
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

asio::awaitable<http::Response> answerWith(http::Response response)
{
    co_return response;
}

} // namespace

FrontDoor::FrontDoor(const Settings &settings, RateLimiter &addresses)
    : m_settings(settings)
    , m_addresses(addresses)
{
}

asio::awaitable<http::Response> FrontDoor::pass(http::Request request, const http::Handler &next)
{
    if (isFree(request))
        co_return co_await next(std::move(request));
    if (isWebhook(request))
        co_return co_await passWebhook(std::move(request), next);
    const std::string origin = allowedOrigin(request);
    const bool isPreflight = !origin.empty() && request.method == "OPTIONS";
    const http::Handler preflight = [](const http::Request &) { return answerWith(preflightAnswer()); };
    const http::Handler &answering = isPreflight ? preflight : next;
    http::Response response = co_await passLimited(std::move(request), answering);
    if (!origin.empty()) {
        response.headers.set("Access-Control-Allow-Origin", origin);
        response.headers.set("Vary", "Origin");
    }
    co_return response;
}

asio::awaitable<http::Response> FrontDoor::passWebhook(http::Request request, const http::Handler &next)
{
    // Meta's own are taken, as many as there are, and whatever else came from that address.
    std::string client = clientAddress(request, m_settings.trustedProxies);
    http::Response response = co_await next(std::move(request));
    if (response.status != 401)
        co_return response;
    const auto wait = co_await m_addresses.refuse(addressForLimits(client));
    if (wait)
        co_return tooManyRequests(*wait);
    co_return response;
}

asio::awaitable<http::Response> FrontDoor::passLimited(http::Request request, const http::Handler &next)
{
    std::string source = addressForLimits(clientAddress(request, m_settings.trustedProxies));
    if (const auto wait = m_addresses.stillRefused(source))
        co_return tooManyRequests(*wait);
    const bool vouchable = isApi(request) && request.path != "/v1/devices";
    http::Response response = co_await next(std::move(request));
    if (!countsAgainstAddress(vouchable, response))
        co_return response;
    const auto wait = co_await m_addresses.refuse(std::move(source));
    if (wait)
        co_return tooManyRequests(*wait);
    co_return response;
}

std::string FrontDoor::allowedOrigin(const http::Request &request) const
{
    const auto origin = request.headers.get("Origin");
    const bool isAllowed = origin && isApi(request)
        && std::ranges::find(m_settings.corsOrigins, *origin) != m_settings.corsOrigins.end();
    return isAllowed ? std::string(*origin) : std::string();
}

} // namespace shoptalk::relay
