// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/oauthendpoints.h"

#include "crypto/bytes.h"
#include "sandbox/graph/access.h"
#include "sandbox/graph/tokencheck.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t shortLifetimeS = 3600;
constexpr std::int64_t longLifetimeS = 5'183'000; // About 60 days, as Meta's answers say.
constexpr std::int64_t dataAccessS = std::int64_t{90} * 86400;

json::value tokenAnswer(const AccessToken &token, std::int64_t nowS)
{
    json::object answer = {{"access_token", token.value}, {"token_type", "bearer"}};
    if (token.expiresAtS != 0)
        answer["expires_in"] = token.expiresAtS - nowS;
    return answer;
}

std::string_view nameOf(AccessToken::Kind kind)
{
    switch (kind) {
    case AccessToken::Kind::User:
        return "USER";
    case AccessToken::Kind::System:
        return "SYSTEM_USER";
    case AccessToken::Kind::App:
        return "APP";
    }
    return "APP";
}

/// Has no target_ids if the scope covers all accounts.
json::object granularScope(const std::string &scope, const std::vector<std::string> *accounts)
{
    json::object granular{{"scope", scope}};
    if (accounts != nullptr && !accounts->empty())
        granular["target_ids"] = json::array(accounts->begin(), accounts->end());
    return granular;
}

/// A business's own token: for the accounts that were chosen in the sign-up, and without an end.
AccessToken businessToken(const CodeOrigin &origin, const Scenario &scenario)
{
    AccessToken token;
    for (const std::string_view permission : whatsAppPermissions) {
        token.scopes.emplace(permission);
        token.targets.emplace(permission, origin.wabaIds);
    }
    token.isIntegration = true;
    if (const Business *client = scenario.businessOfWaba(origin.wabaIds.front()))
        token.businessId = client->id;
    return token;
}

GraphError codeError(CodeFault fault)
{
    GraphError error;
    error.code = 100;
    switch (fault) {
    case CodeFault::Unknown:
        error.message = "Invalid verification code format.";
        break;
    case CodeFault::Used:
        error.subcode = 36009;
        error.message = "This authorization code has been used.";
        break;
    case CodeFault::Expired:
        error.subcode = 36008;
        error.message = "This authorization code has expired.";
        break;
    case CodeFault::RedirectMismatch:
        error.subcode = 36007;
        error.message =
            "Error validating verification code. Please make sure your redirect_uri is identical to the "
            "one you used in the OAuth dialog request";
        break;
    case CodeFault::VerifierMismatch:
        error.message = "Invalid code_verifier parameter.";
        break;
    }
    return error;
}

} // namespace

OauthEndpoints::OauthEndpoints(Platform &platform)
    : m_platform(platform)
{
}

std::vector<GraphEndpoint> OauthEndpoints::endpoints()
{
    const auto exchange = [this](const GraphCall &call) { return accessToken(call); };
    const auto debug = [this](const GraphCall &call) { return debugToken(call); };
    return {{"GET", "/oauth/access_token", exchange, TokenRule::NotAsked},
            {"POST", "/oauth/access_token", exchange, TokenRule::NotAsked},
            {"GET", "/debug_token", debug, TokenRule::Required}};
}

std::optional<GraphError> OauthEndpoints::checkApp(const GraphCall &call) const
{
    const std::string clientId = call.text("client_id");
    if (clientId == m_platform.scenario.app.id)
        return {};
    GraphError error;
    error.code = 101;
    error.message = clientId.empty()
        ? "Missing client_id parameter."
        : "Error validating application. Cannot get application info due to a system error.";
    return error;
}

std::optional<GraphError> OauthEndpoints::checkSecret(const GraphCall &call) const
{
    const std::string given = call.text("client_secret");
    if (crypto::equalInConstantTime(crypto::asBytes(given), crypto::asBytes(m_platform.appSecret)))
        return {};
    GraphError error;
    error.code = 1;
    error.message = given.empty() ? "Missing client_secret parameter." : "Error validating client secret.";
    return error;
}

GraphAnswer OauthEndpoints::accessToken(const GraphCall &call)
{
    if (const auto refused = checkApp(call))
        return tl::unexpected(*refused);
    const bool verifierStandsIn = !call.has("client_secret") && call.has("code_verifier") && call.has("code");
    if (const auto refused = checkSecret(call); refused && !verifierStandsIn)
        return tl::unexpected(*refused);
    const std::string kind = call.text("grant_type");
    if (kind == "fb_exchange_token")
        return exchangeToken(call);
    if (kind == "client_credentials") {
        const std::int64_t nowS = m_platform.timeline.nowS();
        return tokenAnswer(m_platform.logins.issueAppToken(nowS), nowS);
    }
    if (kind.empty() || kind == "authorization_code")
        return exchangeCode(call);
    return tl::unexpected(invalidParameter("Invalid grant_type"));
}

GraphAnswer OauthEndpoints::exchangeCode(const GraphCall &call)
{
    if (!call.has("code"))
        return tl::unexpected(invalidParameter("The parameter code is required"));
    const std::int64_t nowS = m_platform.timeline.nowS();
    const CodeProof proof{call.text("redirect_uri"), call.text("code_verifier")};
    if (m_platform.faults.strike("code_expired"))
        return tl::unexpected(codeError(CodeFault::Expired));
    const auto redeemed = m_platform.logins.redeem(call.text("code"), proof, nowS);
    if (!redeemed)
        return tl::unexpected(codeError(redeemed.error()));
    if (!redeemed->wabaIds.empty())
        return tokenAnswer(
            m_platform.logins.issueSystemToken(businessToken(*redeemed, m_platform.scenario), 0, nowS), nowS);
    const bool shortLived = m_platform.faults.strike("short_lived_token");
    const std::int64_t lifetimeS = shortLived ? shortLifetimeS : longLifetimeS;
    return tokenAnswer(m_platform.logins.issueUserToken(redeemed->personId, lifetimeS, nowS), nowS);
}

GraphAnswer OauthEndpoints::exchangeToken(const GraphCall &call)
{
    if (!call.has("fb_exchange_token"))
        return tl::unexpected(invalidParameter("The parameter fb_exchange_token is required"));
    const auto given = checkToken(m_platform, call.text("fb_exchange_token"));
    if (!given)
        return tl::unexpected(given.error());
    if (m_platform.faults.strike("renewal_refused"))
        return tl::unexpected(invalidParameter("The token can not be exchanged."));
    const std::int64_t nowS = m_platform.timeline.nowS();
    if (given->kind == AccessToken::Kind::App)
        return tl::unexpected(invalidParameter("The token can not be exchanged."));
    if (given->kind == AccessToken::Kind::User)
        return tokenAnswer(m_platform.logins.issueUserToken(given->personId, longLifetimeS, nowS), nowS);
    // A system user's token covers the same as before.
    const std::int64_t lifetimeS = given->expiresAtS == 0 ? 0 : longLifetimeS;
    return tokenAnswer(m_platform.logins.issueSystemToken(*given, lifetimeS, nowS), nowS);
}

json::object OauthEndpoints::describe(const AccessToken &token)
{
    const bool isOver = m_platform.faults.strike("data_access_over");
    const std::int64_t accessUntilS = isOver ? m_platform.timeline.nowS() - 1 : token.issuedAtS + dataAccessS;
    const bool isUser = token.kind == AccessToken::Kind::User;
    const bool isSystem = token.kind == AccessToken::Kind::System;
    json::object data = {{"app_id", m_platform.scenario.app.id},
                         {"type", nameOf(token.kind)},
                         {"application", m_platform.scenario.app.name},
                         {"is_valid", true},
                         {"issued_at", token.issuedAtS},
                         {"expires_at", token.expiresAtS},
                         {"data_access_expires_at", isUser ? accessUntilS : 0}};
    json::array scopes;
    json::array granular;
    for (const std::string &scope : isSystem ? token.scopes : m_platform.logins.granted(token.personId)) {
        if (!isUser && !isSystem)
            break;
        scopes.emplace_back(scope);
        if (isForAccounts(scope))
            granular.emplace_back(granularScope(scope, m_platform.logins.accountsOf(token, scope)));
    }
    data["scopes"] = std::move(scopes);
    if (isUser || isSystem) {
        data["granular_scopes"] = std::move(granular);
        data["user_id"] = userIdOf(token);
    }
    return data;
}

GraphAnswer OauthEndpoints::debugToken(const GraphCall &call)
{
    if (!call.has("input_token"))
        return tl::unexpected(invalidParameter("The parameter input_token is required"));
    const auto token = checkToken(m_platform, call.text("input_token"));
    if (token && token->ofAnotherApp)
        return tl::unexpected(
            invalidParameter("The App_id in the input_token did not match the Viewing App"));
    json::object answer;
    if (token) {
        answer["data"] = describe(*token);
        return answer;
    }
    json::object error = {{"code", token.error().code}, {"message", token.error().message}};
    if (token.error().subcode)
        error["subcode"] = *token.error().subcode;
    answer["data"] =
        json::object{{"error", std::move(error)}, {"is_valid", false}, {"scopes", json::array()}};
    return answer;
}

} // namespace shoptalk::sandbox
