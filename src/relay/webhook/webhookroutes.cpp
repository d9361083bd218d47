// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/webhookroutes.h"

#include "relay/api/input.h"
#include "relay/clientaddress.h"
#include "relay/webhook/age.h"

#include <algorithm>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

constexpr std::size_t maxBodyBytes = 4 * 1024 * 1024; // Meta sends up to 3 MB.
constexpr std::size_t maxChallengeLength = 128;
/// Limits how many refused webhooks are stored, for all addresses together.
constexpr AttemptLimiter::Limits refusalLimits{
    .attempts = 100, .window = std::chrono::minutes(1), .sources = 1};

/// Webhooks of about the same time come in any order: one counts as new if it is newer than the newest stored
/// one, minus this.
constexpr std::chrono::hours disorder{24};

/// Meta's samples have digits; a text that could be content is not sent back.
bool isChallenge(std::string_view text)
{
    return !text.empty() && text.size() <= maxChallengeLength && std::ranges::all_of(text, isBase64Url);
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

WebhookRoutes::WebhookRoutes(Dependencies dependencies)
    : m_dependencies(std::move(dependencies))
    , m_signature(appSecretsOf(m_dependencies.settings))
    , m_verifyTokenHash(hashOf(m_dependencies.settings.verifyToken))
    , m_refusalRows(refusalLimits)
{
}

void WebhookRoutes::addTo(http::Router &router)
{
    router.add("GET", "/webhooks/whatsapp",
               [this](http::Request request) { return verify(std::move(request)); });
    router.add("POST", "/webhooks/whatsapp",
               [this](http::Request request) { return receive(std::move(request)); },
               {.maxBodyBytes = maxBodyBytes});
}

asio::awaitable<http::Response> WebhookRoutes::verify(http::Request request)
{
    const std::string challenge = parameter(request.query, "hub.challenge");
    if (parameter(request.query, "hub.mode") != "subscribe" || !isChallenge(challenge))
        co_return http::errorResponse(400, "invalid_request", "This is no verification request.");
    if (!co_await isVerifyToken(parameter(request.query, "hub.verify_token"))) {
        if (const auto leftOut = m_verificationLines.admit()) {
            m_dependencies.log.warning(
                "verification_refused",
                {{"network", networkOf(clientAddress(request, m_dependencies.settings.trustedProxies))},
                 {"left_out", *leftOut}});
        }
        co_return http::errorResponse(403, "verify_token_wrong", "The verify token is another one.");
    }
    m_dependencies.log.info("webhook_verified");
    co_return http::textResponse(200, challenge, "text/plain");
}

asio::awaitable<bool> WebhookRoutes::isVerifyToken(std::string token)
{
    if (token.empty())
        co_return false;
    const crypto::Digest hash = hashOf(token);
    if (crypto::equalInConstantTime(hash, m_verifyTokenHash))
        co_return true;
    const auto look = [this, hash] { return m_dependencies.numbers.knowsVerifyToken(hash); };
    const http::Result<bool> known = co_await m_dependencies.work.run(look);
    co_return known.value_or(false);
}

asio::awaitable<http::Response> WebhookRoutes::receive(http::Request request)
{
    // Two signatures make a list, which is no signature: Meta sends one.
    const std::string header = request.headers.joined("X-Hub-Signature-256");
    const SignatureCheck::State state = m_signature.check(header, request.body);
    std::string address = clientAddress(request, m_dependencies.settings.trustedProxies);
    if (state == SignatureCheck::State::Valid)
        co_return co_await store(std::move(request.body), std::move(address));
    const bool missing = state == SignatureCheck::State::Missing;
    std::string reason = missing ? "signature_missing" : "signature_wrong";
    co_return co_await refuse(std::move(reason), std::move(address));
}

asio::awaitable<http::Response> WebhookRoutes::store(std::string body, std::string address)
{
    IncomingWebhook webhook;
    webhook.receivedAt = m_dependencies.clock();
    webhook.body = std::move(body);
    webhook.parsed = co_await parsed(webhook.body);
    const Age age = co_await ageOf(webhook);
    if (age == Age::Unknown) {
        m_dependencies.metrics.webhooksNotStored.add();
        co_return notNow(); // Meta tries again for days; by then its clock can be asked.
    }
    if (age == Age::TooOld) {
        m_dependencies.metrics.webhooksTooOld.add();
        co_await record("too_old", std::move(address));
        co_return http::errorResponse(400, "too_old", "Everything in it is older than Meta tries again for.");
    }
    const std::size_t size = webhook.body.size();
    const http::Result<AppendOutcome> outcome = co_await m_dependencies.writer.append(std::move(webhook));
    count(outcome, size);
    if (!outcome)
        co_return notNow(); // Never 200 for what is not stored: Meta tries again.
    co_return http::textResponse(200, "");
}

asio::awaitable<ParsedWebhook> WebhookRoutes::parsed(const std::string &body)
{
    if (body.size() < largeBytes)
        co_return parseWebhook(body);
    const auto parse = [&body] { return parseWebhook(body); };
    co_return co_await m_dependencies.work.run(parse);
}

/// A webhook that is newer than everything stored is never too old: then this computer's clock is wrong. If
/// nothing is stored, Meta's clock decides.
asio::awaitable<WebhookRoutes::Age> WebhookRoutes::ageOf(const IncomingWebhook &webhook)
{
    if (!isBeyondRetries(webhook.parsed, webhook.receivedAt))
        co_return Age::Acceptable;
    const auto look = [this, &webhook] {
        return m_dependencies.events.newestWebhookTime(webhook.receivedAt);
    };
    const http::Result<std::optional<Timestamp>> newest = co_await m_dependencies.work.run(look);
    if (!newest)
        co_return Age::Acceptable; // It can't be stored now, and the answer makes Meta send it again.
    std::optional<Timestamp> metaTime;
    if (*newest) {
        if (*webhook.parsed.newestTime <= **newest - disorder)
            co_return Age::TooOld;
    } else {
        metaTime = co_await m_dependencies.metaClock.now();
        if (metaTime && isBeyondRetries(webhook.parsed, *metaTime))
            co_return Age::TooOld;
    }
    logClockDoubt(webhook, metaTime);
    co_return *newest || metaTime ? Age::Acceptable : Age::Unknown;
}

void WebhookRoutes::logClockDoubt(const IncomingWebhook &webhook, std::optional<Timestamp> metaTime)
{
    if (const auto leftOut = m_clockLines.admit()) {
        m_dependencies.log.error(
            "clock_doubtful",
            {{"clock", toRfc3339Seconds(webhook.receivedAt)},
             {"webhook", toRfc3339Seconds(*webhook.parsed.newestTime)},
             {"meta", metaTime ? toRfc3339Seconds(*metaTime) : std::string("not asked or silent")},
             {"left_out", *leftOut}});
    }
}

void WebhookRoutes::count(const http::Result<AppendOutcome> &outcome, std::size_t bytes)
{
    m_dependencies.health.note(outcome.has_value());
    if (!outcome) {
        m_dependencies.metrics.webhooksNotStored.add();
        if (const auto leftOut = m_notStoredLines.admit()) {
            m_dependencies.log.error(
                "webhook_not_stored",
                {{"reason", outcome.error().reason}, {"bytes", bytes}, {"left_out", *leftOut}});
        }
        return;
    }
    m_dependencies.metrics.webhookBytes.add(bytes);
    m_dependencies.metrics.webhooksUnroutable.add(outcome->unroutable);
    const auto leftOut = outcome->unroutable > 0 ? m_unroutableLines.admit() : std::nullopt;
    if (leftOut) {
        m_dependencies.log.error(
            "webhook_unroutable",
            {{"bytes", bytes}, {"reached", outcome->reached.size()}, {"left_out", *leftOut}});
    }
    if (outcome->testEvents > 0) {
        m_dependencies.metrics.webhooksTested.add();
        m_dependencies.log.info("test_event_arrived");
        return;
    }
    (outcome->stored > 0 ? m_dependencies.metrics.webhooksStored : m_dependencies.metrics.webhooksRepeated)
        .add();
    if (m_dependencies.log.writes(LogLevel::Debug)) {
        m_dependencies.log.debug(
            "webhook_stored",
            {{"bytes", bytes}, {"rows", outcome->stored}, {"workspaces", outcome->reached.size()}});
    }
}

asio::awaitable<http::Response> WebhookRoutes::refuse(std::string reason, std::string address)
{
    m_dependencies.metrics.webhooksRefused.add();
    co_await record(reason, std::move(address));
    co_return http::errorResponse(401, reason, "The signature does not fit the body.");
}

asio::awaitable<void> WebhookRoutes::record(std::string reason, std::string address)
{
    if (const auto leftOut = m_refusalLines.admit()) {
        m_dependencies.log.warning(
            "webhook_refused", {{"reason", reason}, {"network", networkOf(address)}, {"left_out", *leftOut}});
    }
    if (m_refusalRows.refuse("all"))
        co_return;
    RefusedWebhook refused;
    refused.receivedAt = m_dependencies.clock();
    refused.reason = reason;
    const std::string network = networkOf(address);
    const auto work = [this, &refused, &network] {
        const AuditLine line{refused.receivedAt, {}, refused.reason, network};
        const http::Result<void> kept = m_dependencies.events.recordRefused(refused);
        return kept ? m_dependencies.audit.add(line) : kept;
    };
    const http::Result<void> recorded = co_await m_dependencies.work.run(work);
    if (!recorded)
        m_dependencies.log.error("storage_failed",
                                 {{"during", "refusing"}, {"detail", recorded.error().detail}});
}

} // namespace shoptalk::relay
