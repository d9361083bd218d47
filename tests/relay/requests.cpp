// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

#include "crypto/digest.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <chrono>
#include <stdexcept>

namespace shoptalk::relay::testing {

namespace {

http::ClientRequest request(std::string method, const std::string &url, const std::string &token)
{
    http::ClientRequest made{.method = std::move(method), .url = url};
    made.timeout = std::chrono::seconds(60);
    made.maxAnswerBytes = 64 * 1024 * 1024;
    if (!token.empty())
        made.headers.set("Authorization", "Bearer " + token);
    return made;
}

http::Response sendJson(std::string method, const std::string &url, const boost::json::value &body,
                        const std::string &token)
{
    http::ClientRequest made = request(std::move(method), url, token);
    made.headers.set("Content-Type", "application/json");
    made.body = boost::json::serialize(body);
    return ask(std::move(made));
}

} // namespace

http::Response ask(http::ClientRequest request)
{
    boost::asio::io_context context;
    auto answer = boost::asio::co_spawn(context, http::send(std::move(request)), boost::asio::use_future);
    context.run();
    http::Result<http::Response> response = answer.get();
    if (!response)
        throw std::runtime_error("no answer: " + response.error().reason);
    return std::move(*response);
}

http::Response get(const std::string &url, const std::string &token)
{
    return ask(request("GET", url, token));
}

http::Response postJson(const std::string &url, const boost::json::value &body, const std::string &token)
{
    return sendJson("POST", url, body, token);
}

http::Response putJson(const std::string &url, const boost::json::value &body, const std::string &token)
{
    return sendJson("PUT", url, body, token);
}

http::Response remove(const std::string &url, const std::string &token)
{
    return ask(request("DELETE", url, token));
}

std::string signatureOf(std::string_view body, std::string_view secret)
{
    return "sha256=" + crypto::toHex(crypto::HmacSha256(crypto::asBytes(secret)).of(crypto::asBytes(body)));
}

http::Response postWebhook(const std::string &base, std::string_view body)
{
    http::ClientRequest made = request("POST", base + "/webhooks/whatsapp", {});
    made.headers.set("Content-Type", "application/json");
    made.headers.set("X-Hub-Signature-256", signatureOf(body));
    made.body = body;
    return ask(std::move(made));
}

boost::json::value jsonOf(const http::Response &response)
{
    return boost::json::parse(response.body);
}

std::string errorCodeOf(const http::Response &response)
{
    return std::string(jsonOf(response).at("error").at("code").as_string());
}

namespace {

/// The relay refuses what is too old; within one run the same text gives the same bytes.
const std::string &startedAtS()
{
    static const std::string seconds = std::to_string(
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
            .count());
    return seconds;
}

} // namespace

std::string messageEntry(std::string_view number, std::string_view waba, std::string_view text)
{
    return R"({"id":")" + std::string(waba)
        + R"(","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","metadata":)"
        + R"({"display_phone_number":"34910000001","phone_number_id":")" + std::string(number)
        + R"("},"messages":[{"from":"34600000001","id":"wamid.)" + std::string(text) + R"(","timestamp":")"
        + startedAtS() + R"(","type":"text","text":{"body":")" + std::string(text) + R"("}}]}}]})";
}

std::string webhookOf(std::initializer_list<std::string> entries)
{
    std::string joined;
    for (const std::string &entry : entries)
        joined += (joined.empty() ? "" : ",") + entry;
    return R"({"object":"whatsapp_business_account","entry":[)" + joined + "]}";
}

std::string messageWebhook(std::string_view number, std::string_view waba, std::string_view text)
{
    return webhookOf({messageEntry(number, waba, text)});
}

} // namespace shoptalk::relay::testing
