// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/access.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view messaging = "whatsapp_business_messaging";

bool contains(const std::vector<Waba> &wabas, const Waba &waba)
{
    return std::ranges::find(wabas, waba.id, &Waba::id) != wabas.end();
}

/// True if one of the businesses in which the token has a role owns the account or shares it.
bool hasRoleFor(const Platform &platform, const AccessToken &token, const Waba &waba)
{
    return std::ranges::any_of(platform.scenario.businesses, [&](const Business &business) {
        return (contains(business.owned, waba) || contains(business.shared, waba))
            && hasRole(platform, token, business);
    });
}

bool isAllowed(const Platform &platform, const AccessToken &token, std::string_view permission,
               const Waba &waba)
{
    if (!platform.logins.allows(token, permission) || !hasRoleFor(platform, token, waba))
        return false;
    const std::vector<std::string> *accounts = platform.logins.accountsOf(token, permission);
    return accounts == nullptr || std::ranges::find(*accounts, waba.id) != accounts->end();
}

bool hasAny(const Platform &platform, const AccessToken &token, const PermissionList &permissions)
{
    return std::ranges::any_of(
        permissions, [&](std::string_view permission) { return platform.logins.allows(token, permission); });
}

} // namespace

bool hasRole(const Platform &platform, const AccessToken &token, const Business &business)
{
    if (token.kind == AccessToken::Kind::App)
        return false;
    if (token.kind == AccessToken::Kind::System)
        return token.businessId.empty() || token.businessId == business.id;
    const Person *person = platform.scenario.personById(token.personId);
    return person != nullptr
        && (person->businesses.empty()
            || std::ranges::find(person->businesses, business.id) != person->businesses.end());
}

bool reaches(const Platform &platform, const AccessToken &token, const Waba &waba)
{
    return std::ranges::any_of(whatsAppPermissions, [&](std::string_view permission) {
        return isAllowed(platform, token, permission, waba);
    });
}

std::optional<GraphError> checkPermission(const Platform &platform, const GraphCall &call,
                                          const PermissionList &anyOf)
{
    return hasAny(platform, *call.token, anyOf) ? std::nullopt
                                                : std::optional(permissionMissing(anyOf.front()));
}

std::optional<GraphError> checkAccount(const Platform &platform, const GraphCall &call, const Waba *waba,
                                       const PermissionList &anyOf)
{
    if (waba == nullptr)
        return unknownObject(call.method, call.id());
    const auto isGranted = [&](std::string_view permission) {
        return isAllowed(platform, *call.token, permission, *waba);
    };
    if (std::ranges::any_of(anyOf, isGranted))
        return {};
    const bool isVisible =
        reaches(platform, *call.token, *waba) || !hasAny(platform, *call.token, whatsAppPermissions);
    return isVisible ? permissionMissing(anyOf.front()) : unknownObject(call.method, call.id());
}

std::optional<GraphError> checkNumber(const Platform &platform, const GraphCall &call,
                                      const PermissionList &anyOf)
{
    return checkAccount(platform, call, platform.scenario.wabaOfNumber(call.id()), anyOf);
}

std::optional<GraphError> checkMessaging(const Platform &platform, const GraphCall &call, const Waba *waba)
{
    const auto refused = checkAccount(platform, call, waba, {messaging});
    if (refused && refused->code == permissionMissing(messaging).code)
        return GraphError{403, 10, {}, "(#10) Application does not have permission for this action"};
    return refused;
}

std::optional<GraphError> checkBusiness(const Platform &platform, const GraphCall &call,
                                        const Business *business)
{
    if (business == nullptr)
        return unknownObject(call.method, call.id());
    if (const auto refused = checkPermission(platform, call, {"business_management"}))
        return refused;
    if (!hasRole(platform, *call.token, *business))
        return unknownObject(call.method, call.id());
    return {};
}

} // namespace shoptalk::sandbox
