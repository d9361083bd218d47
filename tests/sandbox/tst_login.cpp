// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_login
#include "sandboxprogram.h"

#include <boost/test/unit_test.hpp>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

std::string dialogPath(const http::Parameters &changed = {})
{
    http::Parameters query = {
        {"client_id", appId}, {"redirect_uri", redirectUri}, {"state", "st/ate+1"}, {"scope", allScopes}};
    for (const auto &[name, value] : changed)
        query[name] = value;
    return "/v26.0/dialog/oauth?" + http::encodeParameters(query);
}

bool isErrorPage(const Answer &answer)
{
    return answer.status == 400 && answer.header("Location").empty()
        && answer.body.find("role=\"alert\"") != std::string::npos;
}

json::array permissions(const SandboxProgram &sandbox, const std::string &token)
{
    return sandbox.get("/v26.0/me/permissions", token).object().at("data").as_array();
}

bool has(const json::array &permissions, const std::string &name, const std::string &status)
{
    const json::value wanted = json::object{{"permission", name}, {"status", status}};
    return std::find(permissions.begin(), permissions.end(), wanted) != permissions.end();
}

/// The token of a login in which the form had these fields besides the ordinary ones.
std::string tokenFor(const SandboxProgram &sandbox, const http::Parameters &form)
{
    const std::string location = sandbox.decide("continue", allScopes, form).header("Location");
    return textIn(sandbox.exchange(parameterOf(location, "code")).object(), "access_token");
}

json::array granularScopes(const SandboxProgram &sandbox, const std::string &token)
{
    const Answer answer = sandbox.get("/v26.0/debug_token?input_token=" + token, appId + "|" + appSecret);
    return answer.object().at("data").at("granular_scopes").as_array();
}

} // namespace

BOOST_AUTO_TEST_CASE(the_dialog_shows_who_connects_and_every_permission)
{
    const SandboxProgram sandbox;
    const Answer page = sandbox.get(dialogPath());
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.header("Content-Type") == "text/html; charset=utf-8");
    for (const std::string part :
         {"Shoptalk Sandbox – not Facebook", "Amelia Hartley", "Continue as Amelia", "id=\"continue\"",
          "id=\"cancel\"", "autofocus", "name=\"grant_business_management\" checked>",
          "name=\"grant_whatsapp_business_messaging\" checked>", "public_profile", "+34 910 00 00 01"})
        BOOST_TEST(page.body.find(part) != std::string::npos, part + " is not on the page");
}

BOOST_AUTO_TEST_CASE(the_page_allows_the_redirect_after_its_form)
{
    const SandboxProgram sandbox;
    const std::string policy = sandbox.get(dialogPath()).header("Content-Security-Policy");
    BOOST_TEST(policy.find("default-src 'none'") != std::string::npos);
    BOOST_TEST(policy.find("form-action") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_the_app_says_is_escaped_on_the_page)
{
    const SandboxProgram sandbox;
    const Answer page = sandbox.get(dialogPath({{"state", "\"><script>alert(1)</script>"}}));
    BOOST_TEST(page.body.find("<script>") == std::string::npos);
    BOOST_TEST(page.body.find("&quot;&gt;&lt;script&gt;") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(continue_redirects_with_a_code_and_the_same_state)
{
    const SandboxProgram sandbox;
    const Answer answer = sandbox.decide("continue");
    const std::string location = answer.header("Location");
    BOOST_TEST(answer.status == 302);
    BOOST_TEST(location.starts_with(redirectUri + "?code=AQ"));
    BOOST_TEST(location.ends_with("#_=_"));
    BOOST_TEST(parameterOf(location, "state") == "st/ate+1");
}

BOOST_AUTO_TEST_CASE(the_unversioned_dialog_is_the_same)
{
    const SandboxProgram sandbox;
    BOOST_TEST(sandbox.get(dialogPath().substr(6)).status == 200);
}

BOOST_AUTO_TEST_CASE(cancel_redirects_with_the_refusal)
{
    const SandboxProgram sandbox;
    const std::string location = sandbox.decide("cancel").header("Location");
    BOOST_TEST(location.starts_with(
        redirectUri
        + "?error=access_denied&error_reason=user_denied&error_description=Permissions+error.&state="));
    BOOST_TEST(parameterOf(location, "state") == "st/ate+1");
    BOOST_TEST(parameterOf(location, "code").empty());
}

BOOST_AUTO_TEST_CASE(a_token_comes_in_the_fragment)
{
    const SandboxProgram sandbox;
    const std::string location =
        sandbox.decide("continue", allScopes, {{"response_type", "token"}}).header("Location");
    BOOST_TEST(location.starts_with(redirectUri + "#access_token=EAA"));
    BOOST_TEST(parameterOf(location, "state") == "st/ate+1");
    BOOST_TEST(parameterOf(location, "expires_in") == "5400");
    const Answer me = sandbox.get("/v26.0/me", parameterOf(location, "access_token"));
    BOOST_TEST(textIn(me.object(), "name") == "Amelia Hartley");
}

BOOST_AUTO_TEST_CASE(granted_scopes_are_returned_when_asked_for)
{
    const SandboxProgram sandbox;
    const std::string location =
        sandbox.decide("continue", "business_management", {{"response_type", "code granted_scopes"}})
            .header("Location");
    BOOST_TEST(parameterOf(location, "granted_scopes") == "business_management,public_profile");
}

BOOST_AUTO_TEST_CASE(an_unticked_permission_is_declined)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token("business_management,whatsapp_business_messaging");
    const json::array all = permissions(sandbox, token);
    BOOST_TEST(has(all, "public_profile", "granted"));
    BOOST_TEST(has(all, "business_management", "granted"));
    BOOST_TEST(has(all, "whatsapp_business_management", "declined"));
}

BOOST_AUTO_TEST_CASE(a_declined_permission_is_asked_again_only_by_rerequest)
{
    const SandboxProgram sandbox;
    sandbox.token("business_management");
    const std::string asked = "name=\"grant_whatsapp_business_management\"";
    BOOST_TEST(sandbox.get(dialogPath()).body.find(asked) == std::string::npos);
    BOOST_TEST(sandbox.get(dialogPath({{"auth_type", "rerequest"}})).body.find(asked) != std::string::npos);
    const std::string location =
        sandbox.decide("continue", allScopes, {{"auth_type", "rerequest"}}).header("Location");
    const std::string token =
        textIn(sandbox.exchange(parameterOf(location, "code")).object(), "access_token");
    BOOST_TEST(has(permissions(sandbox, token), "whatsapp_business_management", "granted"));
}

BOOST_AUTO_TEST_CASE(a_permission_that_was_taken_back_is_asked_again_only_by_rerequest)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const std::string asked = "name=\"grant_whatsapp_business_messaging\"";
    BOOST_TEST(sandbox.get(dialogPath()).body.find(asked) != std::string::npos);
    BOOST_TEST(sandbox.remove("/v26.0/me/permissions/whatsapp_business_messaging", token).status == 200);
    BOOST_TEST(has(permissions(sandbox, token), "whatsapp_business_messaging", "declined"));
    BOOST_TEST(sandbox.get(dialogPath()).body.find(asked) == std::string::npos);
    BOOST_TEST(sandbox.get(dialogPath({{"auth_type", "rerequest"}})).body.find(asked) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_configuration_grants_all_or_nothing)
{
    const SandboxProgram sandbox;
    const http::Parameters configured = {{"config_id", "900000000000001"}, {"scope", ""}};
    BOOST_TEST(
        sandbox.get(dialogPath(configured)).body.find("name=\"grant_business_management\" checked disabled>")
        != std::string::npos);
    const std::string location = sandbox.decide("continue", "", configured).header("Location");
    const Answer answer = sandbox.exchange(parameterOf(location, "code"), {{"redirect_uri", ""}});
    BOOST_TEST(has(permissions(sandbox, textIn(answer.object(), "access_token")),
                   "whatsapp_business_messaging", "granted"));
}

BOOST_AUTO_TEST_CASE(mistakes_of_the_app_are_shown_and_never_redirected)
{
    const SandboxProgram sandbox;
    BOOST_TEST(isErrorPage(sandbox.get(dialogPath({{"client_id", "1"}}))));
    BOOST_TEST(isErrorPage(sandbox.get(dialogPath({{"redirect_uri", "https://evil.example/"}}))));
    BOOST_TEST(isErrorPage(sandbox.get(dialogPath({{"redirect_uri", redirectUri + "/"}}))));
    BOOST_TEST(isErrorPage(sandbox.get(dialogPath({{"scope", "read_minds"}}))));
    BOOST_TEST(isErrorPage(sandbox.get(dialogPath({{"config_id", "1"}}))));
    BOOST_TEST(
        isErrorPage(sandbox.decide("continue", allScopes, {{"redirect_uri", "https://evil.example/"}})));
}

BOOST_AUTO_TEST_CASE(redirects_of_the_scenario_and_the_own_success_page_are_valid)
{
    const SandboxProgram sandbox;
    const std::string own = sandbox.url("/connect/login_success.html");
    BOOST_TEST(sandbox.get(dialogPath({{"redirect_uri", own}})).status == 200);
    BOOST_TEST(sandbox.get("/connect/login_success.html").body.find("Success") != std::string::npos);
    const std::string withQuery = "https://relay.example/oauth/callback?from=shoptalk";
    const std::string location =
        sandbox.decide("continue", allScopes, {{"redirect_uri", withQuery}}).header("Location");
    BOOST_TEST(location.starts_with(withQuery + "&code="));
}

BOOST_AUTO_TEST_CASE(faults_of_the_dialog_can_be_switched_on)
{
    const SandboxProgram sandbox({"--fault", "login_refused"});
    BOOST_TEST(sandbox.get(dialogPath()).header("Location").find("error=access_denied") != std::string::npos);
    sandbox.setFault("login_refused", false);
    sandbox.setFault("login_error_page", true, 1);
    BOOST_TEST(isErrorPage(sandbox.get(dialogPath())));
    BOOST_TEST(sandbox.get(dialogPath()).status == 200);
    sandbox.setFault("state_changed");
    BOOST_TEST(parameterOf(sandbox.decide("continue").header("Location"), "state") == "xst/ate+1");
    sandbox.setFault("state_changed", false);
    sandbox.setFault("permissions_declined");
    const json::array all = permissions(sandbox, sandbox.token());
    BOOST_TEST(has(all, "public_profile", "granted"));
    BOOST_TEST(has(all, "business_management", "declined"));
}

BOOST_AUTO_TEST_CASE(the_accounts_that_are_ticked_are_all_that_the_app_reaches)
{
    const SandboxProgram sandbox;
    const std::string page = sandbox.get(dialogPath()).body;
    for (const std::string part :
         {"name=\"accounts\" value=\"all\" checked", "name=\"accounts\" value=\"chosen\"",
          "name=\"account_500000000000001\" checked"})
        BOOST_TEST(page.find(part) != std::string::npos, part + " is not on the page");
    const std::string token = tokenFor(sandbox, {{"accounts", "chosen"}, {"account_" + mainWaba, "on"}});
    const json::array granular = granularScopes(sandbox, token);
    BOOST_REQUIRE(granular.size() == 2);
    for (const json::value &each : granular)
        BOOST_TEST(each.at("target_ids") == json::value(json::array{mainWaba}));
    const std::string accounts = "/v26.0/" + mainBusiness + "/client_whatsapp_business_accounts";
    BOOST_TEST(sandbox.get(accounts, token).object().at("data").as_array().empty());
    BOOST_TEST(sandbox.get("/v26.0/" + mainWaba, token).status == 200);
    BOOST_TEST(sandbox.get("/v26.0/500000000000002", token).errorSubcode() == 33);
    BOOST_TEST(sandbox.send(token, "+34600000001", "x").status == 200);
    const std::string everything = tokenFor(sandbox, {{"accounts", "all"}, {"account_" + mainWaba, "on"}});
    for (const json::value &each : granularScopes(sandbox, everything))
        BOOST_TEST(!each.as_object().contains("target_ids"));
    BOOST_TEST(sandbox.get("/v26.0/500000000000002", token).status == 200);
}

BOOST_AUTO_TEST_CASE(without_an_account_the_permissions_for_accounts_are_declined)
{
    const SandboxProgram sandbox;
    const json::array all = permissions(sandbox, tokenFor(sandbox, {{"accounts", "chosen"}}));
    BOOST_TEST(has(all, "business_management", "granted"));
    BOOST_TEST(has(all, "whatsapp_business_management", "declined"));
    BOOST_TEST(has(all, "whatsapp_business_messaging", "declined"));
    const json::array none = permissions(
        sandbox,
        tokenFor(sandbox, {{"accounts", "chosen"}, {"config_id", "900000000000001"}, {"scope", ""}}));
    BOOST_TEST(has(none, "business_management", "declined"));
}

BOOST_AUTO_TEST_CASE(an_account_of_another_business_cannot_be_given_away)
{
    const SandboxProgram sandbox;
    const std::string token = tokenFor(
        sandbox, {{"accounts", "chosen"}, {"account_" + mainWaba, "on"}, {"account_500000000000099", "on"}});
    for (const json::value &each : granularScopes(sandbox, token))
        BOOST_TEST(each.at("target_ids") == json::value(json::array{mainWaba}));
}
