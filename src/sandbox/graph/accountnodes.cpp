// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/accountnodes.h"

#include "sandbox/graph/access.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view portfolioLimit = "whatsapp_business_manager_messaging_limit";

json::object healthEntity(std::string_view type, const std::string &id)
{
    return {{"entity_type", type}, {"id", id}, {"can_send_message", "AVAILABLE"}};
}

/// The callbacks that are set, by level.
json::object webhookConfiguration(const Platform &platform, const Number &number)
{
    json::object configuration;
    if (const std::string own = platform.subscriptions.numberOverride(number.id); !own.empty())
        configuration["phone_number"] = own;
    const Waba *waba = platform.scenario.wabaOfNumber(number.id);
    if (const auto subscription = platform.subscriptions.of(waba->id);
        subscription && !subscription->overrideUrl.empty())
        configuration["whatsapp_business_account"] = subscription->overrideUrl;
    if (!platform.subscriptions.app().url.empty())
        configuration["application"] = platform.subscriptions.app().url;
    return configuration;
}

/// The portfolio that owns the account, as in Meta's answer about the account itself.
json::value ownerOf(const Platform &platform, const Waba &waba)
{
    for (const Business &business : platform.scenario.businesses) {
        for (const Waba &owned : business.owned) {
            if (owned.id == waba.id)
                return json::object{{"id", business.id}, {"name", business.name}};
        }
    }
    return nullptr;
}

} // namespace

GraphNode businessNode(const Platform &platform, const Business &business, const AccessToken &token)
{
    GraphNode node{"Business", business.fields, {"id", "name"}, {}};
    node.values[portfolioLimit] = platform.messagingLimits.tierOf(business.id);
    node.edges.push_back(
        {"owned_whatsapp_business_accounts", [&] { return wabaNodes(platform, business.owned, token); }});
    node.edges.push_back(
        {"client_whatsapp_business_accounts", [&] { return wabaNodes(platform, business.shared, token); }});
    return node;
}

GraphNode wabaNode(const Platform &platform, const Waba &waba)
{
    GraphNode node{"WhatsAppBusinessAccount",
                   waba.fields,
                   {"id", "name", "timezone_id", "message_template_namespace"},
                   {}};
    node.values["health_status"] = json::object{{"can_send_message", "AVAILABLE"},
                                                {"entities", json::array{healthEntity("WABA", waba.id)}}};
    if (const Business *portfolio = platform.scenario.businessOfWaba(waba.id))
        node.values[portfolioLimit] = platform.messagingLimits.tierOf(portfolio->id);
    node.values["owner_business_info"] = ownerOf(platform, waba);
    node.edges.push_back({"phone_numbers", [&] { return numberNodes(platform, waba); }});
    return node;
}

GraphNode numberNode(const Platform &platform, const Number &number)
{
    GraphNode node{"WhatsAppBusinessPhoneNumber",
                   platform.numbers.of(number.id).fields,
                   {"id", "display_phone_number", "verified_name", "quality_rating"},
                   {}};
    // Meta gives the portfolio's limit under the old name as well.
    for (const std::string_view field : {portfolioLimit, std::string_view("messaging_limit_tier")})
        node.values[field] = platform.messagingLimits.tierOf(platform.scenario.portfolioOf(number).id);
    node.values["webhook_configuration"] = webhookConfiguration(platform, number);
    node.values["health_status"] =
        json::object{{"can_send_message", "AVAILABLE"},
                     {"entities", json::array{healthEntity("PHONE_NUMBER", number.id)}}};
    return node;
}

std::vector<GraphNode> businessNodes(const Platform &platform, const AccessToken &token)
{
    std::vector<GraphNode> nodes;
    if (platform.faults.isOn("no_businesses"))
        return nodes;
    for (const Business &business : platform.scenario.businesses) {
        if (hasRole(platform, token, business))
            nodes.push_back(businessNode(platform, business, token));
    }
    return nodes;
}

std::vector<GraphNode> wabaNodes(const Platform &platform, const std::vector<Waba> &wabas,
                                 const AccessToken &token)
{
    std::vector<GraphNode> nodes;
    if (platform.faults.isOn("no_wabas"))
        return nodes;
    for (const Waba &waba : wabas) {
        if (reaches(platform, token, waba))
            nodes.push_back(wabaNode(platform, waba));
    }
    return nodes;
}

std::vector<GraphNode> numberNodes(const Platform &platform, const Waba &waba)
{
    std::vector<GraphNode> nodes;
    if (platform.faults.isOn("no_numbers"))
        return nodes;
    for (const Number &number : waba.numbers)
        nodes.push_back(numberNode(platform, number));
    return nodes;
}

} // namespace shoptalk::sandbox
