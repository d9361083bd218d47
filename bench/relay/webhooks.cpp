// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks.h"

#include <ctime>

namespace shoptalk::bench {

namespace {

constexpr std::size_t bodyBytes = 1024;

} // namespace

std::string numberOfShop(std::size_t index)
{
    return std::to_string(std::stoull(std::string(firstNumber)) + index);
}

Webhooks::Webhooks(std::string run)
    : m_run(std::move(run))
    , m_signature(crypto::asBytes(appSecret))
{
}

std::string Webhooks::next(std::size_t shop)
{
    const std::string id = m_run + '.' + std::to_string(++m_made);
    std::string body = R"({"object":"whatsapp_business_account","entry":[{"id":")" + std::string(waba)
        + R"(","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","metadata":)"
        + R"({"display_phone_number":"34910000001","phone_number_id":")" + numberOfShop(shop)
        + R"("},"contacts":[{"profile":{"name":"Ines"},"wa_id":"34600000001"}],"messages":[{"from":)"
        + R"("34600000001","id":"wamid.)" + id + R"(","timestamp":")" + std::to_string(std::time(nullptr))
        + R"(","type":"text","text":{"body":")";
    const std::string_view end = R"("}}]}}]}]})";
    while (body.size() + end.size() < bodyBytes)
        body += "Are you open on Sunday? "[body.size() % 24];
    body += end;
    const std::string signature = crypto::toHex(m_signature.of(crypto::asBytes(body)));
    return "POST /webhooks/whatsapp HTTP/1.1\r\nHost: relay.example\r\nContent-Type: application/json\r\n"
           "X-Hub-Signature-256: sha256="
        + signature + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace shoptalk::bench
