// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/deviceroutes.h"

#include <boost/json/array.hpp>

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

json::object describe(const Device &device)
{
    json::object described{
        {"id", device.id.value}, {"name", device.name}, {"paired_at", toRfc3339Seconds(device.pairedAt)}};
    if (device.lastSeenAt)
        described["last_seen_at"] = toRfc3339Seconds(*device.lastSeenAt);
    return described;
}

struct Surroundings {
    std::vector<Number> numbers;
    std::vector<Device> devices;
};

http::Result<Surroundings> surroundingsOf(NumberStore &numberStore, DeviceStore &deviceStore,
                                          const WorkspaceId &workspace)
{
    Surroundings surroundings;
    http::Result<std::vector<Number>> numbers = numberStore.all(workspace);
    if (!numbers)
        return tl::unexpected(numbers.error());
    http::Result<std::vector<Device>> devices = deviceStore.all(workspace);
    if (!devices)
        return tl::unexpected(devices.error());
    return Surroundings{std::move(*numbers), std::move(*devices)};
}

json::object describe(const Member &member, const Surroundings &surroundings)
{
    json::array numbers;
    for (const Number &number : surroundings.numbers)
        numbers.push_back({{"phone_number_id", number.id.value}, {"waba_id", number.waba.value}});
    json::array devices;
    for (const Device &device : surroundings.devices)
        devices.push_back(describe(device));
    return {{"device", {{"id", member.device.id.value}, {"name", member.device.name}}},
            {"workspace", {{"id", member.workspace.id.value}, {"name", member.workspace.name}}},
            {"numbers", std::move(numbers)},
            {"devices", std::move(devices)}};
}

} // namespace

DeviceRoutes::DeviceRoutes(Dependencies dependencies)
    : m_dependencies(std::move(dependencies))
{
}

void DeviceRoutes::addTo(http::Router &router)
{
    router.add("GET", "/v1/me", [this](http::Request request) { return me(std::move(request)); });
    router.add("DELETE", "/v1/devices/{id}",
               [this](http::Request request) { return revoke(std::move(request)); });
}

asio::awaitable<http::Response> DeviceRoutes::me(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    const auto work = [this, &member] {
        return surroundingsOf(m_dependencies.numbers, m_dependencies.devices, member->workspace.id);
    };
    const http::Result<Surroundings> surroundings = co_await m_dependencies.work.run(work);
    if (!surroundings) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "me"}, {"detail", surroundings.error().detail}});
        co_return notNow();
    }
    json::object answer = describe(*member, *surroundings);
    json::object meta{{"app_id", m_dependencies.settings.metaAppId},
                      {"graph_version", m_dependencies.settings.graphVersion}};
    if (!m_dependencies.settings.loginConfigId.empty())
        meta["login_config_id"] = m_dependencies.settings.loginConfigId;
    answer["meta"] = std::move(meta);
    answer["webhook"] = {{"callback_url", m_dependencies.publicUrl.value() + "/webhooks/whatsapp"},
                         {"use_override", m_dependencies.settings.webhookOverride}};
    co_return http::jsonResponse(200, answer);
}

asio::awaitable<http::Response> DeviceRoutes::revoke(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    const DeviceId device{request.pathParameters.at("id")};
    const WorkspaceId workspace = member->workspace.id;
    const auto work = [this, &workspace, &device] {
        return m_dependencies.devices.revoke(workspace, device, m_dependencies.clock());
    };
    const http::Result<bool> revoked = co_await m_dependencies.work.run(work);
    if (!revoked) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "revoking"}, {"detail", revoked.error().detail}});
        co_return notNow();
    }
    if (!*revoked)
        co_return notFound();
    m_dependencies.log.info("device_revoked", {{"device", device.value}, {"workspace", workspace.value}});
    m_dependencies.notifier.notify(workspace); // Ends the wait for events with that token.
    http::Response response;
    response.status = 204;
    co_return response;
}

} // namespace shoptalk::relay
