// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/dialogrequest.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::array<std::string_view, 8> knownPermissions = {
    "public_profile",
    "email",
    "openid",
    "business_management",
    "whatsapp_business_management",
    "whatsapp_business_messaging",
    "whatsapp_business_manage_events",
    "catalog_management",
};

/// The names in a list that is separated by commas or spaces.
std::vector<std::string> namesIn(std::string_view list)
{
    std::vector<std::string> names;
    while (!list.empty()) {
        const std::string name(list.substr(0, list.find_first_of(", ")));
        list.remove_prefix(std::min(list.size(), name.size() + 1));
        if (!name.empty() && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    return names;
}

bool isValidRedirect(const std::string &uri, const Platform &platform, const std::string &ownBase)
{
    return uri == "https://www.facebook.com/connect/login_success.html"
        || uri == ownBase + "/connect/login_success.html"
        || std::ranges::find(platform.scenario.redirectUris, uri) != platform.scenario.redirectUris.end();
}

/// The requested permissions, without those that are always given and those that were declined before and are
/// not requested again.
tl::expected<std::vector<std::string>, DialogProblem> askedPermissions(const http::Parameters &parameters,
                                                                       const Platform &platform)
{
    const auto &configurations = platform.scenario.loginConfigurations;
    const auto configuration = configurations.find(valueOf(parameters, "config_id"));
    std::vector<std::string> asked =
        configuration != configurations.end() ? configuration->second : namesIn(valueOf(parameters, "scope"));
    for (const std::string &name : asked) {
        if (std::ranges::find(knownPermissions, name) == knownPermissions.end())
            return tl::unexpected(
                DialogProblem{"Invalid Scopes: " + name,
                              "This message is only shown to developers. The app asks for a "
                              "permission that does not exist."});
    }
    const bool rerequests = valueOf(parameters, "auth_type") == "rerequest";
    std::erase_if(asked, [&](const std::string &name) {
        return name == "public_profile"
            || (!rerequests && platform.logins.hasDeclined(platform.scenario.person.id, name));
    });
    return asked;
}

} // namespace

std::string valueOf(const http::Parameters &parameters, std::string_view name)
{
    const auto found = parameters.find(name);
    return found != parameters.end() ? found->second : std::string();
}

tl::expected<DialogRequest, DialogProblem>
readDialogRequest(const http::Parameters &parameters, const Platform &platform, const std::string &ownBase)
{
    DialogRequest request;
    request.clientId = valueOf(parameters, "client_id");
    request.redirectUri = valueOf(parameters, "redirect_uri");
    request.state = valueOf(parameters, "state");
    request.responseType = valueOf(parameters, "response_type");
    request.configId = valueOf(parameters, "config_id");
    request.challenge = valueOf(parameters, "code_challenge");
    request.challengeMethod = valueOf(parameters, "code_challenge_method");
    if (request.clientId != platform.scenario.app.id)
        return tl::unexpected(
            DialogProblem{"Invalid App ID", "The provided app ID does not look like a valid app ID."});
    if (!isValidRedirect(request.redirectUri, platform, ownBase))
        return tl::unexpected(
            DialogProblem{"URL blocked",
                          "This redirect failed because the redirect URI is not whitelisted in the "
                          "app's client OAuth settings."});
    if (!request.configId.empty() && !platform.scenario.loginConfigurations.contains(request.configId))
        return tl::unexpected(
            DialogProblem{"Invalid configuration", "The app has no login configuration of this id."});
    auto permissions = askedPermissions(parameters, platform);
    if (!permissions)
        return tl::unexpected(permissions.error());
    request.permissions = std::move(*permissions);
    return request;
}

} // namespace shoptalk::sandbox
