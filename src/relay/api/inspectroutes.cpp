// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/inspectroutes.h"

#include "relay/timestamp.h"

#include <boost/json/array.hpp>

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr TextRules tokenRules{.minBytes = 1, .maxBytes = 4096, .accepts = isVisible};

Input<std::string> tokenIn(const std::string &body)
{
    return objectIn(body).and_then(
        [](const json::object &object) { return textIn(object, "token", tokenRules); });
}

/// Adds the time unless it is 0, which means never.
void addTime(json::object &answer, std::string_view name, std::int64_t atS)
{
    if (atS > 0)
        answer[name] = toRfc3339Seconds(fromMilliseconds(atS * 1000));
}

http::Response answerWith(const MetaTokenFacts &facts)
{
    json::object answer{{"is_valid", facts.isValid}};
    if (!facts.isValid) {
        answer["meta"] = json::object{{"code", facts.code}, {"error_subcode", facts.subcode}};
        return http::jsonResponse(200, answer);
    }
    answer["type"] = facts.type;
    answer["app_id"] = facts.appId;
    answer["user_id"] = facts.userId;
    addTime(answer, "expires_at", facts.expiresAtS);
    addTime(answer, "data_access_expires_at", facts.dataAccessExpiresAtS);
    json::array scopes;
    for (const std::string &scope : facts.scopes)
        scopes.emplace_back(scope);
    answer["scopes"] = std::move(scopes);
    json::array wabas;
    for (const std::string &id : facts.wabaIds)
        wabas.emplace_back(id);
    if (!wabas.empty())
        answer["whatsapp_accounts"] = std::move(wabas);
    return http::jsonResponse(200, answer);
}

/// Contains only Meta's numbers, because its text may repeat the token.
http::Response refused(const MetaFailure &failure)
{
    const json::object meta{{"code", failure.code.value_or(0)}, {"error_subcode", failure.subcode}};
    const json::object error{
        {"code", "oauth_refused"}, {"message", "Meta does not inspect this token."}, {"meta", meta}};
    return http::jsonResponse(422, {{"error", error}});
}

} // namespace

InspectRoutes::InspectRoutes(const MetaClient &meta, DeviceAuthenticator &authenticator,
                             MetaUserIndex &metaUserIndex, SignIns &signIns, Clock clock, Log &log)
    : m_meta(meta)
    , m_authenticator(authenticator)
    , m_metaUserIndex(metaUserIndex)
    , m_signIns(signIns)
    , m_clock(std::move(clock))
    , m_log(log)
{
}

void InspectRoutes::addTo(http::Router &router)
{
    router.add("POST", "/v1/oauth/inspect",
               [this](http::Request request) { return inspect(std::move(request)); });
}

asio::awaitable<http::Response> InspectRoutes::inspect(http::Request request)
{
    const Input<Member> member = co_await m_authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    Input<std::string> token = tokenIn(request.body);
    crypto::wipe(request.body);
    if (!token)
        co_return token.error();
    const MetaResult<MetaTokenFacts> facts = co_await m_meta.inspectToken(std::move(*token));
    if (facts) {
        if (facts->isValid) {
            m_signIns.note(member->workspace.id.value, facts->userId, facts->expiresAtS, m_clock());
            co_await m_metaUserIndex.link(member->workspace.id, facts->userId);
        }
        co_return answerWith(*facts);
    }
    const std::string &device = member->device.id.value;
    if (facts.error().kind == MetaFailure::Kind::Unreachable) {
        m_log.warning("inspect_unreachable", {{"device", device}});
        if (facts.error().isTooOften())
            co_return http::errorResponse(429, "meta_busy",
                                          "Meta was asked too often. Try again in a while.");
        co_return http::errorResponse(502, "meta_unreachable", "Meta gave no answer. Try again in a while.");
    }
    m_log.warning("inspect_refused", {{"device", device}, {"meta_code", facts.error().code.value_or(0)}});
    co_return refused(facts.error());
}

} // namespace shoptalk::relay
