// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/accountendpoints.h"

#include "sandbox/graph/access.h"
#include "sandbox/graph/accountnodes.h"
#include "sandbox/graph/numberlist.h"
#include "sandbox/graph/paging.h"
#include "sandbox/graph/tokencheck.h"

namespace shoptalk::sandbox {

namespace {

GraphAnswer selected(const GraphCall &call, const GraphNode &node)
{
    const auto fields = parseFields(call.text("fields"));
    if (!fields)
        return tl::unexpected(fields.error());
    return select(node, *fields).map([](json::object found) { return json::value(std::move(found)); });
}

GraphNode appNode(const App &app)
{
    const std::string link = "https://www.facebook.com/games/?app_id=" + app.id;
    return GraphNode{
        "Application", {{"id", app.id}, {"name", app.name}, {"link", link}}, {"link", "name", "id"}, {}};
}

} // namespace

AccountEndpoints::AccountEndpoints(Platform &platform, PersonEndpoints &person)
    : m_platform(platform)
    , m_person(person)
{
}

std::vector<GraphEndpoint> AccountEndpoints::endpoints()
{
    return {{"GET", "/{id}", [this](const GraphCall &call) { return object(call); }},
            {"GET", "/{id}/owned_whatsapp_business_accounts",
             [this](const GraphCall &call) { return ownedAccounts(call); }},
            {"GET", "/{id}/client_whatsapp_business_accounts",
             [this](const GraphCall &call) { return sharedAccounts(call); }},
            {"GET", "/{id}/phone_numbers", [this](const GraphCall &call) { return numbers(call); }}};
}

GraphAnswer AccountEndpoints::object(const GraphCall &call)
{
    const Scenario &scenario = m_platform.scenario;
    if (scenario.personById(call.id()) != nullptr || call.id() == userIdOf(*call.token))
        return m_person.profile(call);
    if (call.id() == scenario.app.id)
        return selected(call, appNode(scenario.app));
    if (const Business *business = scenario.business(call.id())) {
        if (const auto refused = checkBusiness(m_platform, call, business))
            return tl::unexpected(*refused);
        return selected(call, businessNode(m_platform, *business, *call.token));
    }
    const Waba *waba = scenario.waba(call.id());
    const Number *number = scenario.number(call.id());
    const Waba *account = waba != nullptr ? waba : scenario.wabaOfNumber(call.id());
    if (const auto refused = checkAccount(m_platform, call, account, whatsAppPermissions))
        return tl::unexpected(*refused);
    return selected(call, waba != nullptr ? wabaNode(m_platform, *waba) : numberNode(m_platform, *number));
}

GraphAnswer AccountEndpoints::ownedAccounts(const GraphCall &call)
{
    return accounts(call, &Business::owned);
}

GraphAnswer AccountEndpoints::sharedAccounts(const GraphCall &call)
{
    return accounts(call, &Business::shared);
}

GraphAnswer AccountEndpoints::accounts(const GraphCall &call, std::vector<Waba> Business::*list)
{
    const Business *business = m_platform.scenario.business(call.id());
    if (const auto refused = checkBusiness(m_platform, call, business))
        return tl::unexpected(*refused);
    if (const auto refused = checkPermission(m_platform, call, {"whatsapp_business_management"}))
        return tl::unexpected(*refused);
    const bool none = m_platform.faults.strike("no_wabas");
    return page(call, none ? std::vector<GraphNode>() : wabaNodes(m_platform, business->*list, *call.token));
}

GraphAnswer AccountEndpoints::numbers(const GraphCall &call)
{
    const Waba *waba = m_platform.scenario.waba(call.id());
    if (const auto refused = checkAccount(m_platform, call, waba, {"whatsapp_business_management"}))
        return tl::unexpected(*refused);
    const bool none = m_platform.faults.strike("no_numbers");
    const auto asked = askedNumbers(call, none ? std::vector<GraphNode>() : numberNodes(m_platform, *waba));
    if (!asked)
        return tl::unexpected(asked.error());
    return page(call, *asked);
}

} // namespace shoptalk::sandbox
