// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/personendpoints.h"

#include "sandbox/graph/accountnodes.h"
#include "sandbox/graph/paging.h"
#include "sandbox/graph/tokencheck.h"

namespace shoptalk::sandbox {

PersonEndpoints::PersonEndpoints(Platform &platform)
    : m_platform(platform)
{
}

std::vector<GraphEndpoint> PersonEndpoints::endpoints()
{
    std::vector<GraphEndpoint> all;
    all.push_back({"GET", "/me", [this](const GraphCall &call) { return profile(call); }});
    for (const std::string base : {"/me", "/{id}"}) {
        all.push_back(
            {"GET", base + "/permissions", [this](const GraphCall &call) { return permissions(call); }});
        all.push_back(
            {"DELETE", base + "/permissions", [this](const GraphCall &call) { return removeApp(call); }});
        all.push_back({"DELETE", base + "/permissions/{permission}",
                       [this](const GraphCall &call) { return removePermission(call); }});
        all.push_back(
            {"GET", base + "/businesses", [this](const GraphCall &call) { return businesses(call); }});
    }
    return all;
}

std::optional<GraphError> PersonEndpoints::checkPerson(const GraphCall &call) const
{
    if (call.token->kind == AccessToken::Kind::App) {
        GraphError error;
        error.code = 2500;
        error.message = "An active access token must be used to query information about the current user.";
        return error;
    }
    const auto id = call.pathParameters.find("id");
    if (id != call.pathParameters.end() && id->second != userIdOf(*call.token))
        return unknownObject(call.method, id->second);
    return {};
}

GraphNode PersonEndpoints::node(const GraphCall &call) const
{
    const Person *const known = m_platform.scenario.personById(call.token->personId);
    const Person &person = known != nullptr ? *known : m_platform.scenario.person;
    GraphNode node{"User", {{"id", person.id}, {"name", person.name}}, {"id", "name"}, {}};
    const std::size_t space = person.name.find(' ');
    node.values["first_name"] = person.name.substr(0, space);
    node.values["last_name"] = nullptr;
    if (space != std::string::npos)
        node.values["last_name"] = person.name.substr(space + 1);
    node.values["email"] = nullptr;
    node.values["client_business_id"] = nullptr;
    node.values["picture"] = nullptr;
    if (!person.picturePath.empty()) {
        json::object picture = {{"height", 200}, {"width", 200}, {"is_silhouette", false}};
        picture["url"] = call.baseUrl + "/pictures/" + person.id + ".png";
        node.values["picture"] = json::object{{"data", std::move(picture)}};
    }
    if (m_platform.logins.hasGranted(person.id, "business_management"))
        node.edges.push_back(
            {"businesses", [this, &call] { return businessNodes(m_platform, *call.token); }});
    return node;
}

GraphNode PersonEndpoints::systemUserNode(const AccessToken &token) const
{
    GraphNode user{"SystemUser",
                   {{"id", systemUserId}, {"name", m_platform.scenario.app.name + " integration"}},
                   {"id", "name"},
                   {}};
    user.values["client_business_id"] = nullptr;
    if (token.isIntegration)
        user.values["client_business_id"] = token.businessId;
    return user;
}

GraphAnswer PersonEndpoints::profile(const GraphCall &call) const
{
    if (const auto refused = checkPerson(call))
        return tl::unexpected(*refused);
    const bool isSystem = call.token->kind == AccessToken::Kind::System;
    const auto fields = parseFields(call.text("fields"));
    if (!fields)
        return tl::unexpected(fields.error());
    return select(isSystem ? systemUserNode(*call.token) : node(call), *fields).map([](json::object found) {
        return json::value(std::move(found));
    });
}

GraphAnswer PersonEndpoints::permissions(const GraphCall &call) const
{
    if (const auto refused = checkPerson(call))
        return tl::unexpected(*refused);
    const bool isSystem = call.token->kind == AccessToken::Kind::System;
    json::array data;
    for (const std::string &permission :
         isSystem ? call.token->scopes : m_platform.logins.granted(call.token->personId))
        data.emplace_back(json::object{{"permission", permission}, {"status", "granted"}});
    const std::set<std::string, std::less<>> none;
    for (const std::string &permission : isSystem ? none : m_platform.logins.declined(call.token->personId))
        data.emplace_back(json::object{{"permission", permission}, {"status", "declined"}});
    json::object answer;
    answer["data"] = std::move(data);
    return answer;
}

GraphAnswer PersonEndpoints::removeApp(const GraphCall &call)
{
    if (const auto refused = checkPerson(call))
        return tl::unexpected(*refused);
    m_platform.logins.removeApp(call.token->personId);
    return success();
}

GraphAnswer PersonEndpoints::removePermission(const GraphCall &call)
{
    if (const auto refused = checkPerson(call))
        return tl::unexpected(*refused);
    const std::string &permission = call.pathParameters.at("permission");
    if (!m_platform.logins.revoke(call.token->personId, permission))
        return tl::unexpected(invalidParameter("Permission not found: " + permission));
    return success();
}

GraphAnswer PersonEndpoints::businesses(const GraphCall &call)
{
    if (const auto refused = checkPerson(call))
        return tl::unexpected(*refused);
    if (call.token->kind == AccessToken::Kind::System)
        return tl::unexpected(
            invalidParameter("Tried accessing nonexisting field (businesses) on node type (SystemUser)"));
    if (!m_platform.logins.hasGranted(call.token->personId, "business_management"))
        return tl::unexpected(permissionMissing("business_management"));
    const bool none = m_platform.faults.strike("no_businesses");
    return page(call, none ? std::vector<GraphNode>() : businessNodes(m_platform, *call.token));
}

} // namespace shoptalk::sandbox
