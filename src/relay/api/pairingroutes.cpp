// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/pairingroutes.h"

#include "relay/clientaddress.h"
#include "relay/pairingcode.h"

#include <boost/json/array.hpp>

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr TextRules codeRules{.minBytes = 1, .maxBytes = 64};
constexpr TextRules nameRules{.minBytes = 1, .maxBytes = 200};
constexpr TextRules handoverRules{.minBytes = 40, .maxBytes = 400, .accepts = isBase64Url};
constexpr std::size_t maxHeldKeys = 16;

constexpr unsigned wrongCode = 403;

http::Response tooManyAttempts(std::chrono::seconds wait)
{
    http::Response response =
        http::errorResponse(429, "too_many_attempts", "Too many codes were tried. Wait a while.");
    response.headers.set("Retry-After", std::to_string(wait.count()));
    return response;
}

/// A public half that can be used for sealing.
Input<crypto::PublicKey> publicKeyIn(const json::value &value, std::string_view name)
{
    const auto refused = [name] {
        return tl::unexpected(
            invalidRequest('"' + std::string(name) + "\" is a public key: 32 bytes in base64url."));
    };
    if (!value.is_string())
        return refused();
    const auto bytes = crypto::fromBase64Url(std::string_view(value.get_string()));
    const auto key = bytes ? crypto::publicKeyFrom(*bytes) : tl::unexpected(crypto::Fault::Malformed);
    if (!key || !crypto::sealToPublicHalf(*key, {}))
        return refused();
    return *key;
}

Input<std::vector<crypto::PublicKey>> heldKeysIn(const json::object &body)
{
    std::vector<crypto::PublicKey> keys;
    const json::value *const value = body.if_contains("held_keys");
    if (!value)
        return keys;
    if (!value->is_array() || value->get_array().size() > maxHeldKeys)
        return tl::unexpected(invalidRequest("\"held_keys\" is a list of up to 16 public keys."));
    for (const json::value &item : value->get_array()) {
        const Input<crypto::PublicKey> key = publicKeyIn(item, "held_keys");
        if (!key)
            return tl::unexpected(key.error());
        keys.push_back(*key);
    }
    return keys;
}

Input<NewDevice> deviceIn(const json::object &body)
{
    Input<std::string> name = textIn(body, "device_name", nameRules);
    if (!name)
        return tl::unexpected(name.error());
    const json::value *const offered = body.if_contains("workspace_key");
    const Input<crypto::PublicKey> key = publicKeyIn(offered ? *offered : json::value(), "workspace_key");
    if (!key)
        return tl::unexpected(key.error());
    Input<std::vector<crypto::PublicKey>> held = heldKeysIn(body);
    if (!held)
        return tl::unexpected(held.error());
    NewDevice device;
    device.name = std::move(*name);
    device.offeredKey = *key;
    device.heldKeys = std::move(*held);
    return device;
}

json::object answerOf(const NewDevice &device, const std::string &token, const Redemption &redemption)
{
    const Workspace &workspace = redemption.workspace;
    json::object answer{{"device_id", device.id.value},
                        {"token", token},
                        {"workspace",
                         {{"id", workspace.id.value},
                          {"name", workspace.name},
                          {"key", crypto::toBase64Url(redemption.publicHalf)}}}};
    if (!redemption.handover.empty())
        answer["handover"] = redemption.handover;
    return answer;
}

std::string sharedKeyOf(const std::string &source)
{
    return "shoptalk:limit:pairing:" + source;
}

} // namespace

PairingRoutes::PairingRoutes(Dependencies dependencies)
    : m_dependencies(std::move(dependencies))
    , m_attempts(AttemptLimiter::Limits())
    , m_codes(AttemptLimiter::Limits())
{
}

void PairingRoutes::addTo(http::Router &router)
{
    router.add("POST", "/v1/devices", [this](http::Request request) { return pair(std::move(request)); });
    router.add("POST", "/v1/pairing-codes",
               [this](http::Request request) { return makeCode(std::move(request)); });
}

asio::awaitable<http::Response> PairingRoutes::pair(http::Request request)
{
    const Input<json::object> body = objectIn(request.body);
    if (!body)
        co_return body.error();
    Input<std::string> code = textIn(*body, "pairing_code", codeRules);
    if (!code)
        co_return code.error();
    Input<NewDevice> device = deviceIn(*body);
    if (!device)
        co_return device.error();
    std::string source = addressForLimits(clientAddress(request, m_dependencies.settings.trustedProxies));
    if (const auto wait = m_attempts.refuse(source))
        co_return refuseForNow(source, *wait);
    if (const auto wait = co_await refuseTogether(source))
        co_return refuseForNow(source, *wait);
    http::Response answer = co_await redeem(std::move(*code), std::move(*device), source);
    if (answer.status != wrongCode)
        co_await giveBack(source);
    co_return answer;
}

asio::awaitable<std::optional<std::chrono::seconds>> PairingRoutes::refuseTogether(const std::string &source)
{
    if (!m_dependencies.shared)
        co_return std::nullopt;
    const AttemptLimiter::Limits &limits = m_attempts.limits();
    const auto ask = [this, &source, &limits] {
        return m_dependencies.shared->count(sharedKeyOf(source), limits.window);
    };
    const http::Result<SharedCounts::Count> count = co_await m_dependencies.work.run(ask);
    if (!count)
        noteNotShared(count.error());
    if (!count || count->number <= limits.attempts)
        co_return std::nullopt;
    m_attempts.exhaust(source, count->left);
    co_return std::chrono::ceil<std::chrono::seconds>(count->left);
}

asio::awaitable<void> PairingRoutes::giveBack(const std::string &source)
{
    if (!m_dependencies.shared)
        co_return;
    const auto give = [this, &source] { return m_dependencies.shared->giveBack(sharedKeyOf(source)); };
    if (const http::Result<void> given = co_await m_dependencies.work.run(give); !given)
        noteNotShared(given.error());
}

http::Response PairingRoutes::refuseForNow(const std::string &source, std::chrono::seconds wait)
{
    if (const auto leftOut = m_tooManyLines.admit())
        m_dependencies.log.warning("too_many_pairing_attempts",
                                   {{"network", networkOf(source)}, {"left_out", *leftOut}});
    return tooManyAttempts(wait);
}

void PairingRoutes::noteNotShared(const http::Error &error)
{
    if (const auto leftOut = m_notSharedLines.admit())
        m_dependencies.log.error("limits_counted_in_memory",
                                 {{"limit", "pairing"}, {"detail", error.detail}, {"left_out", *leftOut}});
}

asio::awaitable<http::Response> PairingRoutes::redeem(std::string code, NewDevice device, std::string source)
{
    const std::optional<crypto::Digest> hash = pairingCodeHash(code);
    if (!hash)
        co_return refusal(Redemption::Outcome::Unknown, source);
    const std::string token = newDeviceToken();
    device.id.value = "dev_" + crypto::toBase64Url(crypto::randomBytes(12));
    device.tokenHash = deviceTokenHash(token);
    const auto work = [this, &hash, &device] {
        return m_dependencies.devices.redeem(*hash, device, m_dependencies.clock());
    };
    const http::Result<Redemption> redemption = co_await m_dependencies.work.run(work);
    if (!redemption) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "pairing"}, {"detail", redemption.error().detail}});
        co_return notNow();
    }
    if (redemption->outcome != Redemption::Outcome::Paired)
        co_return refusal(redemption->outcome, source);
    m_attempts.forgive(source);
    m_dependencies.log.info("device_paired",
                            {{"device", device.id.value}, {"workspace", redemption->workspace.id.value}});
    // A renewed key revokes the devices that wait for events.
    m_dependencies.notifier.notify(redemption->workspace.id);
    co_return http::jsonResponse(201, answerOf(device, token, *redemption));
}

http::Response PairingRoutes::refusal(Redemption::Outcome outcome, const std::string &source)
{
    std::string_view code = "pairing_code_unknown";
    std::string_view message = "There is no such code.";
    unsigned status = 403;
    if (outcome == Redemption::Outcome::Used) {
        code = "pairing_code_used";
        message = "This code was used already. Each works once.";
    } else if (outcome == Redemption::Outcome::Expired) {
        code = "pairing_code_expired";
        message = "This code is too old. They live for 15 minutes.";
    } else if (outcome == Redemption::Outcome::KeyElsewhere) {
        code = "workspace_key_elsewhere";
        message = "Only a computer that is connected already can pair another one.";
        status = 409;
    }
    if (const auto leftOut = m_refusalLines.admit())
        m_dependencies.log.warning(
            "pairing_refused", {{"reason", code}, {"network", networkOf(source)}, {"left_out", *leftOut}});
    return http::errorResponse(status, code, message);
}

asio::awaitable<http::Response> PairingRoutes::makeCode(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    const Input<json::object> body = objectIn(request.body);
    if (!body)
        co_return body.error();
    const Input<std::string> handover = textIn(*body, "handover", handoverRules);
    if (!handover)
        co_return handover.error();
    if (const auto wait = m_codes.refuse(member->device.id.value))
        co_return tooManyAttempts(*wait);
    const std::string text = newPairingCode();
    PairingCode code;
    code.hash = *pairingCodeHash(text);
    code.workspace = member->workspace.id;
    code.createdAt = m_dependencies.clock();
    code.expiresAt = code.createdAt + pairingCodeLife;
    code.handover = *handover;
    const auto work = [this, &code] { return m_dependencies.devices.addPairingCode(code); };
    const http::Result<void> added = co_await m_dependencies.work.run(work);
    if (!added) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "making a code"}, {"detail", added.error().detail}});
        co_return notNow();
    }
    m_dependencies.log.info("pairing_code_made", {{"device", member->device.id.value}});
    const json::object answer{{"pairing_code", text}, {"expires_at", toRfc3339Seconds(code.expiresAt)}};
    co_return http::jsonResponse(201, answer);
}

} // namespace shoptalk::relay
