// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/oauthroutes.h"

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

/// A token with a shorter lifetime than this is exchanged for a long-lived one.
constexpr std::int64_t longLivedFromS = 7 * 24 * 3600;
constexpr TextRules secretRules{.minBytes = 1, .maxBytes = 4096, .accepts = isVisible};
constexpr TextRules addressRules{.minBytes = 1, .maxBytes = 2048, .accepts = isVisible};

/// Either a code with the address to which the dialog sent it, or a short-lived token.
struct ExchangeRequest {
    std::string code;
    std::string redirectUri; ///< Empty for codes that came without one.
    std::string shortLivedToken;
};

Input<ExchangeRequest> exchangeIn(const std::string &text)
{
    const Input<json::object> body = objectIn(text);
    if (!body)
        return tl::unexpected(body.error());
    if (body->contains("code") == body->contains("short_lived_token"))
        return tl::unexpected(invalidRequest("Either \"code\" or \"short_lived_token\" is needed."));
    ExchangeRequest request;
    if (body->contains("short_lived_token")) {
        return textIn(*body, "short_lived_token", secretRules).map([&request](std::string token) {
            request.shortLivedToken = std::move(token);
            return std::move(request);
        });
    }
    if (body->contains("redirect_uri")) {
        const Input<std::string> redirectUri = textIn(*body, "redirect_uri", addressRules);
        if (!redirectUri)
            return tl::unexpected(redirectUri.error());
        request.redirectUri = *redirectUri;
    }
    return textIn(*body, "code", secretRules).map([&request](std::string code) {
        request.code = std::move(code);
        return std::move(request);
    });
}

/// Contains only Meta's numbers, because its text may repeat what was sent.
http::Response refused(const MetaFailure &failure)
{
    const json::object meta{{"code", failure.code.value_or(0)}, {"error_subcode", failure.subcode}};
    const json::object error{{"code", "oauth_refused"},
                             {"message", "Meta refused the exchange. Begin the login again."},
                             {"meta", meta}};
    return http::jsonResponse(422, {{"error", error}});
}

} // namespace

OauthRoutes::OauthRoutes(const MetaClient &meta, DeviceAuthenticator &authenticator, Log &log)
    : m_meta(meta)
    , m_authenticator(authenticator)
    , m_log(log)
{
}

void OauthRoutes::addTo(http::Router &router)
{
    router.add("POST", "/v1/oauth/exchange",
               [this](http::Request request) { return exchange(std::move(request)); });
}

asio::awaitable<http::Response> OauthRoutes::exchange(http::Request request)
{
    const Input<Member> member = co_await m_authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    Input<ExchangeRequest> wanted = exchangeIn(request.body);
    crypto::wipe(request.body);
    if (!wanted)
        co_return wanted.error();
    if (!wanted->shortLivedToken.empty()) {
        const MetaResult<MetaToken> extended =
            co_await m_meta.extendToken(std::move(wanted->shortLivedToken));
        co_return answerWith(extended, *member);
    }
    MetaResult<MetaToken> token =
        co_await m_meta.exchangeCode(std::move(wanted->code), std::move(wanted->redirectUri));
    if (token)
        token = co_await longLived(std::move(*token));
    co_return answerWith(token, *member);
}

asio::awaitable<MetaResult<MetaToken>> OauthRoutes::longLived(MetaToken token) const
{
    if (!token.expiresInS || *token.expiresInS >= longLivedFromS)
        co_return token;
    co_return co_await m_meta.extendToken(std::move(token.token));
}

http::Response OauthRoutes::answerWith(const MetaResult<MetaToken> &token, const Member &member)
{
    if (!token && token.error().kind == MetaFailure::Kind::Unreachable) {
        m_log.warning("exchange_unreachable", {{"device", member.device.id.value}});
        if (token.error().isTooOften())
            return http::errorResponse(429, "meta_busy", "Meta was asked too often. Try again in a while.");
        return http::errorResponse(502, "meta_unreachable", "Meta gave no answer. Try again in a while.");
    }
    if (!token) {
        m_log.warning("exchange_refused",
                      {{"device", member.device.id.value},
                       {"meta_code", token.error().code.value_or(0)},
                       {"meta_subcode", token.error().subcode}});
        return refused(token.error());
    }
    m_log.info("token_exchanged", {{"device", member.device.id.value}});
    json::object answer{{"access_token", token->token},
                        {"token_type", token->type.empty() ? "bearer" : token->type}};
    if (token->expiresInS) // A token that never expires has none.
        answer["expires_in"] = *token->expiresInS;
    return http::jsonResponse(200, answer);
}

} // namespace shoptalk::relay
