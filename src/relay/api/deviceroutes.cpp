// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/deviceroutes.h"

#include "relay/clientaddress.h"
#include "relay/pairingcode.h"

#include <boost/json/array.hpp>

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr TextRules codeRules{.minimumBytes = 1, .maximumBytes = 64};
constexpr TextRules nameRules{.minimumBytes = 1, .maximumBytes = 200};

http::Response tooManyAttempts(std::chrono::seconds wait)
{
    http::Response response =
        http::errorResponse(429, "too_many_attempts", "Too many codes were tried. Wait a while.");
    response.headers.set("Retry-After", std::to_string(wait.count()));
    return response;
}

json::object describe(const Device &device)
{
    return {{"id", device.id.value}, {"name", device.name}, {"paired_at", toRfc3339Seconds(device.pairedAt)}};
}

struct Surroundings {
    std::vector<Number> numbers;
    std::vector<Device> devices;
};

http::Result<Surroundings> surroundingsOf(Storage &storage, const WorkspaceId &workspace)
{
    Surroundings around;
    http::Result<std::vector<Number>> numbers = storage.numbers(workspace);
    if (!numbers)
        return tl::unexpected(numbers.error());
    http::Result<std::vector<Device>> devices = storage.devices(workspace);
    if (!devices)
        return tl::unexpected(devices.error());
    return Surroundings{std::move(*numbers), std::move(*devices)};
}

json::object describe(const Member &member, const Surroundings &around)
{
    json::array numbers;
    for (const Number &number : around.numbers)
        numbers.push_back({{"phone_number_id", number.id.value}, {"waba_id", number.waba.value}});
    json::array devices;
    for (const Device &device : around.devices)
        devices.push_back(describe(device));
    return {{"device", {{"id", member.device.id.value}, {"name", member.device.name}}},
            {"workspace", {{"id", member.workspace.id.value}, {"name", member.workspace.name}}},
            {"numbers", std::move(numbers)},
            {"devices", std::move(devices)}};
}

} // namespace

DeviceRoutes::DeviceRoutes(Parts parts)
    : m_parts(std::move(parts))
    , m_attempts(AttemptLimiter::Limits())
    , m_publicUrl(m_parts.settings.publicUrl)
{
}

void DeviceRoutes::addTo(http::Router &router)
{
    router.add("POST", "/v1/devices", [this](http::Request request) { return pair(std::move(request)); });
    router.add("GET", "/v1/me", [this](http::Request request) { return me(std::move(request)); });
    router.add("DELETE", "/v1/devices/{id}",
               [this](http::Request request) { return revoke(std::move(request)); });
}

asio::awaitable<http::Response> DeviceRoutes::pair(http::Request request)
{
    const Input<json::object> body = objectIn(request.body);
    if (!body)
        co_return body.error();
    Input<std::string> code = textIn(*body, "pairing_code", codeRules);
    if (!code)
        co_return code.error();
    Input<std::string> name = textIn(*body, "device_name", nameRules);
    if (!name)
        co_return name.error();
    std::string source = addressForLimits(clientAddress(request, m_parts.settings.trustedProxies));
    if (const auto wait = m_attempts.refuse(source)) {
        m_parts.log.warning("too_many_pairing_attempts", {{"network", networkOf(source)}});
        co_return tooManyAttempts(*wait);
    }
    co_return co_await redeem(std::move(*code), std::move(*name), std::move(source));
}

asio::awaitable<http::Response> DeviceRoutes::redeem(std::string code, std::string deviceName,
                                                     std::string source)
{
    const std::optional<crypto::Digest> hash = pairingCodeHash(code);
    if (!hash)
        co_return refusal(Redemption::Outcome::Unknown, source);
    const std::string token = newDeviceToken();
    NewDevice device;
    device.id.value = "dev_" + crypto::toBase64Url(crypto::randomBytes(12));
    device.name = std::move(deviceName);
    device.tokenHash = deviceTokenHash(token);
    const auto work = [this, &hash, &device] {
        return m_parts.storage.redeem(*hash, device, m_parts.clock());
    };
    const http::Result<Redemption> redemption = co_await m_parts.work.run(work);
    if (!redemption) {
        m_parts.log.error("storage_failed", {{"during", "pairing"}, {"detail", redemption.error().detail}});
        co_return notNow();
    }
    if (redemption->outcome != Redemption::Outcome::Paired)
        co_return refusal(redemption->outcome, source);
    m_attempts.forgive(source);
    m_parts.log.info("device_paired",
                     {{"device", device.id.value}, {"workspace", redemption->workspace.id.value}});
    const json::object workspace{{"id", redemption->workspace.id.value},
                                 {"name", redemption->workspace.name}};
    const json::object answer{{"device_id", device.id.value}, {"token", token}, {"workspace", workspace}};
    co_return http::jsonResponse(201, answer);
}

http::Response DeviceRoutes::refusal(Redemption::Outcome outcome, const std::string &source)
{
    std::string_view code = "pairing_code_unknown";
    std::string_view message = "There is no such code.";
    if (outcome == Redemption::Outcome::Used) {
        code = "pairing_code_used";
        message = "This code was used already. Each works once.";
    } else if (outcome == Redemption::Outcome::Expired) {
        code = "pairing_code_expired";
        message = "This code is too old. They live for 15 minutes.";
    }
    m_parts.log.warning("pairing_refused", {{"reason", code}, {"network", networkOf(source)}});
    return http::errorResponse(403, code, message);
}

asio::awaitable<http::Response> DeviceRoutes::me(http::Request request)
{
    const Input<Member> member = co_await m_parts.gate.memberOf(authorizationOf(request));
    if (!member)
        co_return member.error();
    const auto work = [this, &member] { return surroundingsOf(m_parts.storage, member->workspace.id); };
    const http::Result<Surroundings> around = co_await m_parts.work.run(work);
    if (!around) {
        m_parts.log.error("storage_failed", {{"during", "me"}, {"detail", around.error().detail}});
        co_return notNow();
    }
    json::object answer = describe(*member, *around);
    answer["meta"] = {{"app_id", m_parts.settings.metaAppId},
                      {"graph_version", m_parts.settings.graphVersion}};
    answer["webhook"] = {{"callback_url", m_publicUrl + "/webhooks/whatsapp"},
                         {"use_override", m_parts.settings.webhookOverride}};
    co_return http::jsonResponse(200, answer);
}

asio::awaitable<http::Response> DeviceRoutes::revoke(http::Request request)
{
    const Input<Member> member = co_await m_parts.gate.memberOf(authorizationOf(request));
    if (!member)
        co_return member.error();
    const DeviceId device{request.pathParameters.at("id")};
    const WorkspaceId workspace = member->workspace.id;
    const auto work = [this, &workspace, &device] {
        return m_parts.storage.revoke(workspace, device, m_parts.clock());
    };
    const http::Result<bool> revoked = co_await m_parts.work.run(work);
    if (!revoked) {
        m_parts.log.error("storage_failed", {{"during", "revoking"}, {"detail", revoked.error().detail}});
        co_return notNow();
    }
    if (!*revoked)
        co_return notFound();
    m_parts.log.info("device_revoked", {{"device", device.value}, {"workspace", workspace.value}});
    m_parts.bell.ring(workspace); // Whoever waits for events with that token learns that it is over.
    http::Response response;
    response.status = 204;
    co_return response;
}

} // namespace shoptalk::relay
