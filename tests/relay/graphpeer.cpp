// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphpeer.h"

#include "requests.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <stdexcept>

namespace shoptalk::relay::testing {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr std::size_t pageSize = 2;

http::Response graphError(int code, int subcode, std::string message)
{
    const json::object error{{"message", std::move(message)},
                             {"type", "OAuthException"},
                             {"code", code},
                             {"error_subcode", subcode},
                             {"fbtrace_id", "Ainvented"}};
    return http::jsonResponse(400, {{"error", error}});
}

std::string valueOf(const http::Parameters &query, std::string_view name)
{
    const auto found = query.find(name);
    return found == query.end() ? std::string() : found->second;
}

} // namespace

GraphPeer::GraphPeer()
    : m_server(m_context.get_executor(), router(), {})
{
    if (!m_server.start())
        throw std::runtime_error("the peer cannot listen");
    m_thread = std::thread([this] { m_context.run(); });
}

GraphPeer::~GraphPeer()
{
    m_server.stop();
    m_thread.join();
}

std::string GraphPeer::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_server.port());
}

void GraphPeer::addAccount(const std::string &waba, const std::string &token, std::vector<Number> numbers)
{
    const std::lock_guard lock(m_mutex);
    m_accounts[waba] = {token, std::move(numbers)};
}

void GraphPeer::addCode(const std::string &code, const std::string &redirectUri, Exchanged exchanged)
{
    const std::lock_guard lock(m_mutex);
    m_codes[code] = {redirectUri, std::move(exchanged)};
}

void GraphPeer::addShortLivedToken(const std::string &token, Exchanged exchanged)
{
    const std::lock_guard lock(m_mutex);
    m_shortLived[token] = std::move(exchanged);
}

void GraphPeer::addFacts(const std::string &token, std::string data)
{
    const std::lock_guard lock(m_mutex);
    m_facts[token] = std::move(data);
}

void GraphPeer::failWith(Failure failure)
{
    const std::lock_guard lock(m_mutex);
    m_failure = std::move(failure);
}

http::Router GraphPeer::router()
{
    http::Router routes;
    routes.add("POST", "/v26.0/oauth/access_token",
               [this](http::Request request) { return accessToken(std::move(request)); });
    routes.add("POST", "/v26.0/", [this](http::Request request) { return batch(std::move(request)); });
    routes.add("GET", "/v26.0/{waba}/phone_numbers",
               [this](http::Request request) { return phoneNumbers(std::move(request)); });
    return routes;
}

asio::awaitable<http::Response> GraphPeer::phoneNumbers(http::Request request)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure)
        co_return http::textResponse(m_failure->status, m_failure->body, "application/json");
    const auto account = m_accounts.find(request.pathParameters.at("waba"));
    const bool mayLook = account != m_accounts.end()
        && request.headers.get("Authorization") == "Bearer " + account->second.token;
    if (!mayLook || request.query.contains("access_token"))
        co_return graphError(190, 463,
                             "Error validating access token: " + valueOf(request.query, "access_token"));
    const std::vector<Number> &all = account->second.numbers;
    const std::string after = valueOf(request.query, "after");
    const std::size_t begin = after.empty() ? 0 : std::stoul(after);
    const std::size_t end = std::min(begin + pageSize, all.size());
    json::array data;
    for (std::size_t at = begin; at < end; ++at)
        data.push_back({{"id", all[at].id}, {"display_phone_number", all[at].displayPhoneNumber}});
    json::object paging{{"cursors", {{"before", std::to_string(begin)}, {"after", std::to_string(end)}}}};
    if (end
        < all.size()) // Meta's own address of the next page carries the token; nobody listens at this one.
        paging["next"] = "http://127.0.0.1:1/v26.0/phone_numbers?after=" + std::to_string(end);
    co_return http::jsonResponse(200, {{"data", data}, {"paging", paging}});
}

asio::awaitable<http::Response> GraphPeer::accessToken(http::Request request)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure)
        co_return http::textResponse(m_failure->status, m_failure->body, "application/json");
    const http::Parameters form = http::parseParameters(request.body);
    const bool isOurApp = request.query.empty() && valueOf(form, "client_id") == "700000000000001"
        && valueOf(form, "client_secret") == appSecret;
    if (!isOurApp)
        co_return graphError(1, 0, "Error validating client secret.");
    co_return exchange(form);
}

/// Answers a batch with one call, debug_token, whose parameters are in the body, as in Meta's batches.
asio::awaitable<http::Response> GraphPeer::batch(http::Request request)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure)
        co_return http::textResponse(m_failure->status, m_failure->body, "application/json");
    if (request.headers.get("Authorization") != "Bearer 700000000000001|" + std::string(appSecret))
        co_return graphError(190, 0, "Invalid OAuth access token");
    const http::Parameters form = http::parseParameters(request.body);
    const json::value calls = json::parse(valueOf(form, "batch"));
    const std::string url(calls.as_array().at(0).at("relative_url").as_string());
    const std::string path = "v26.0/debug_token?";
    const bool isKnown = request.query.empty() && url.starts_with(path);
    const http::Response single = isKnown ? debugToken(http::parseParameters(url.substr(path.size())))
                                          : graphError(2500, 0, "Unknown path components");
    const json::object answer{{"code", single.status}, {"body", single.body}};
    co_return http::textResponse(200, json::serialize(json::array{answer}), "application/json");
}

http::Response GraphPeer::debugToken(const http::Parameters &query)
{
    const auto known = m_facts.find(valueOf(query, "input_token"));
    if (known == m_facts.end())
        return graphError(100, 0, "The token " + valueOf(query, "input_token") + " belongs to another app");
    return http::textResponse(200, "{\"data\":" + known->second + "}", "application/json");
}

http::Response GraphPeer::exchange(const http::Parameters &query)
{
    Exchanged exchanged;
    if (valueOf(query, "grant_type") == "fb_exchange_token") {
        const auto known = m_shortLived.find(valueOf(query, "fb_exchange_token"));
        if (known == m_shortLived.end())
            return graphError(190, 0, "Malformed access token " + valueOf(query, "fb_exchange_token"));
        exchanged = known->second;
    } else {
        const auto code = m_codes.extract(valueOf(query, "code"));
        if (code.empty())
            return graphError(100, 36009, "This authorization code has been used.");
        if (code.mapped().redirectUri != valueOf(query, "redirect_uri"))
            return graphError(100, 36008, "Error validating verification code.");
        exchanged = code.mapped().exchanged;
    }
    json::object answer{{"access_token", exchanged.token}, {"token_type", "bearer"}};
    if (exchanged.expiresInS > 0)
        answer["expires_in"] = exchanged.expiresInS;
    return http::jsonResponse(200, answer);
}

} // namespace shoptalk::relay::testing
