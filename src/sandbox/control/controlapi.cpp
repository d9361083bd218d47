// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/controlapi.h"

#include "sandbox/runtime/handlers.h"

namespace shoptalk::sandbox {

ControlApi::ControlApi(Platform &platform, AsioTimeline &timeline, CustomerSimulation &customers,
                       WebhookSender &sender, TemplateWebhooks &templateWebhooks)
    : m_requests(platform)
    , m_platform(platform, timeline, customers.messaging, customers.groupMessaging, sender, m_requests)
    , m_numbers(platform, sender)
    , m_templates(platform, templateWebhooks)
    , m_customers(platform, sender)
    , m_groups(platform, customers.groupMembership)
    , m_businesses(platform, sender)
{
}

void ControlApi::addTo(http::Router &router)
{
    const auto get = [&router](const std::string &path, PlainHandler handler) {
        router.add("GET", path, forLoopback(std::move(handler)));
    };
    const auto post = [&router](const std::string &path, PlainHandler handler) {
        router.add("POST", path, forLoopback(std::move(handler)));
    };
    get("/sandbox/state", [this](const auto &r) { return m_platform.state(r); });
    get("/sandbox/faults", [this](const auto &r) { return m_platform.faults(r); });
    post("/sandbox/faults", [this](const auto &r) { return m_platform.setFault(r); });
    get("/sandbox/requests", [this](const auto &r) { return m_platform.requests(r); });
    get("/sandbox/deliveries", [this](const auto &r) { return m_platform.deliveries(r); });
    post("/sandbox/tokens", [this](const auto &r) { return m_platform.makeSystemToken(r); });
    post("/sandbox/limits", [this](const auto &r) { return m_platform.setLimits(r); });
    post("/sandbox/clock", [this](const auto &r) { return m_platform.advanceClock(r); });
    get("/sandbox/numbers/{id}", [this](const auto &r) { return m_numbers.look(r); });
    post("/sandbox/numbers/{id}", [this](const auto &r) { return m_numbers.change(r); });
    post("/sandbox/webhooks", [this](const auto &r) { return m_numbers.announce(r); });
    post("/sandbox/templates/{id}", [this](const auto &r) { return m_templates.decide(r); });
    get("/sandbox/businesses/{id}", [this](const auto &r) { return m_businesses.look(r); });
    post("/sandbox/businesses/{id}", [this](const auto &r) { return m_businesses.change(r); });
    post("/sandbox/groups/{id}", [this](const auto &r) { return m_groups.change(r); });
    addCustomers(router);
}

void ControlApi::addCustomers(http::Router &router)
{
    const auto post = [&router](const std::string &action, PlainHandler handler) {
        router.add("POST", "/sandbox/customers/{wa_id}/" + action, forLoopback(std::move(handler)));
    };
    post("say", [this](const auto &r) { return m_platform.say(r); });
    post("identity", [this](const auto &r) { return m_platform.change(r); });
    post("marketing", [this](const auto &r) { return m_customers.setMarketing(r); });
    post("groups", [this](const auto &r) { return m_groups.act(r); });
    post("echo", [this](const auto &r) { return m_customers.echo(r); });
}

} // namespace shoptalk::sandbox
