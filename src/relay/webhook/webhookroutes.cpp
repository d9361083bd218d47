// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/webhookroutes.h"

#include "relay/api/input.h"
#include "relay/clientaddress.h"
#include "relay/webhook/age.h"

#include <algorithm>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

constexpr std::size_t maximumBodyBytes = 4 * 1024 * 1024; // Meta sends up to 3 MB.
constexpr std::size_t maximumChallengeLength = 128;
/// Refused webhooks that are stored, for all addresses together; every one gets its log line.
constexpr AttemptLimiter::Limits refusalLimits{
    .attempts = 100, .window = std::chrono::minutes(1), .sources = 1};

/// Meta's samples show digits; anything that could be content of its own is not sent back.
bool isChallenge(std::string_view text)
{
    return !text.empty() && text.size() <= maximumChallengeLength && std::ranges::all_of(text, isBase64Url);
}

std::string parameter(const http::Parameters &query, std::string_view name)
{
    const auto found = query.find(name);
    return found == query.end() ? std::string() : found->second;
}

crypto::Digest hashOf(std::string_view token)
{
    return crypto::sha256(crypto::asBytes(token));
}

} // namespace

WebhookRoutes::WebhookRoutes(Parts parts)
    : m_parts(std::move(parts))
    , m_signature(appSecretsOf(m_parts.settings))
    , m_verifyTokenHash(hashOf(m_parts.settings.verifyToken))
    , m_refusalRows(refusalLimits)
{
}

void WebhookRoutes::addTo(http::Router &router)
{
    router.add("GET", "/webhooks/whatsapp",
               [this](http::Request request) { return verify(std::move(request)); });
    router.add("POST", "/webhooks/whatsapp",
               [this](http::Request request) { return receive(std::move(request)); },
               {.maximumBodyBytes = maximumBodyBytes});
}

asio::awaitable<http::Response> WebhookRoutes::verify(http::Request request)
{
    const std::string challenge = parameter(request.query, "hub.challenge");
    if (parameter(request.query, "hub.mode") != "subscribe" || !isChallenge(challenge))
        co_return http::errorResponse(400, "invalid_request", "This is no verification request.");
    if (!co_await isVerifyToken(parameter(request.query, "hub.verify_token"))) {
        m_parts.log.warning(
            "verification_refused",
            {{"network", networkOf(clientAddress(request, m_parts.settings.trustedProxies))}});
        co_return http::errorResponse(403, "verify_token_wrong", "The verify token is another one.");
    }
    m_parts.log.info("webhook_verified");
    co_return http::textResponse(200, challenge, "text/plain");
}

asio::awaitable<bool> WebhookRoutes::isVerifyToken(std::string token)
{
    if (token.empty())
        co_return false;
    const crypto::Digest hash = hashOf(token);
    if (crypto::equalInConstantTime(hash, m_verifyTokenHash))
        co_return true;
    const auto look = [this, hash] { return m_parts.storage.knowsVerifyToken(hash); };
    const http::Result<bool> known = co_await m_parts.work.run(look);
    co_return known &&*known;
}

asio::awaitable<http::Response> WebhookRoutes::receive(http::Request request)
{
    const auto header = request.headers.get("X-Hub-Signature-256");
    const SignatureCheck::Verdict verdict = m_signature.check(header, request.body);
    if (verdict != SignatureCheck::Verdict::Valid) {
        const bool missing = verdict == SignatureCheck::Verdict::Missing;
        std::string reason = missing ? "signature_missing" : "signature_wrong";
        std::string address = clientAddress(request, m_parts.settings.trustedProxies);
        co_return co_await refuse(std::move(reason), std::move(address));
    }
    IncomingWebhook webhook;
    webhook.receivedAt = m_parts.clock();
    webhook.body = std::move(request.body);
    webhook.parsed = parseWebhook(webhook.body);
    if (isBeyondRetries(webhook.parsed, webhook.receivedAt)) {
        std::string address = clientAddress(request, m_parts.settings.trustedProxies);
        co_await record("too_old", std::move(address));
        co_return http::errorResponse(400, "too_old", "Everything in it is older than Meta tries again for.");
    }
    const std::size_t size = webhook.body.size();
    const http::Result<AppendOutcome> outcome = co_await m_parts.writer.append(std::move(webhook));
    if (!outcome) {
        m_parts.metrics.webhooksNotStored.add();
        m_parts.log.error("webhook_not_stored", {{"reason", outcome.error().reason}, {"bytes", size}});
        co_return notNow(); // Never 200 for what is not stored: Meta tries again.
    }
    m_parts.metrics.webhookBytes.add(size);
    (outcome->stored > 0 ? m_parts.metrics.webhooksStored : m_parts.metrics.webhooksRepeated).add();
    if (m_parts.log.writes(LogLevel::Debug)) {
        m_parts.log.debug(
            "webhook_stored",
            {{"bytes", size}, {"rows", outcome->stored}, {"workspaces", outcome->reached.size()}});
    }
    co_return http::textResponse(200, "");
}

asio::awaitable<http::Response> WebhookRoutes::refuse(std::string reason, std::string address)
{
    co_await record(reason, std::move(address));
    co_return http::errorResponse(401, reason, "The signature does not fit the body.");
}

asio::awaitable<void> WebhookRoutes::record(std::string reason, std::string address)
{
    m_parts.metrics.webhooksRefused.add();
    m_parts.log.warning("webhook_refused", {{"reason", reason}, {"network", networkOf(address)}});
    if (m_refusalRows.refuse("all"))
        co_return;
    RefusedWebhook refused;
    refused.receivedAt = m_parts.clock();
    refused.reason = reason;
    const std::string network = networkOf(address);
    const auto work = [this, &refused, &network] {
        const AuditLine line{refused.receivedAt, {}, refused.reason, network};
        const http::Result<void> kept = m_parts.storage.recordRefused(refused);
        return kept ? m_parts.storage.audit(line) : kept;
    };
    const http::Result<void> recorded = co_await m_parts.work.run(work);
    if (!recorded)
        m_parts.log.error("storage_failed", {{"during", "refusing"}, {"detail", recorded.error().detail}});
}

} // namespace shoptalk::relay
