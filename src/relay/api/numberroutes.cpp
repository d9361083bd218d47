// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/numberroutes.h"

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr TextRules idRules{.minBytes = 1, .maxBytes = 32, .accepts = isDigit};
constexpr TextRules tokenRules{.minBytes = 1, .maxBytes = 4096, .accepts = isVisible};
constexpr TextRules verifyTokenRules{.minBytes = 43, .maxBytes = 43, .accepts = isBase64Url};

struct ClaimRequest {
    PhoneNumberId number;
    WabaId waba;
    std::string accessToken;
    std::string verifyToken;
};

Input<ClaimRequest> claimIn(const http::Request &request)
{
    ClaimRequest claim;
    claim.number.value = request.pathParameters.at("phone_number_id");
    if (!isMetaId(claim.number.value))
        return tl::unexpected(invalidRequest("A phone_number_id is 1 to 32 digits."));
    const Input<json::object> body = objectIn(request.body);
    if (!body)
        return tl::unexpected(body.error());
    const Input<std::string> waba = textIn(*body, "waba_id", idRules);
    const Input<std::string> accessToken = textIn(*body, "access_token", tokenRules);
    const Input<std::string> verifyToken = textIn(*body, "verify_token", verifyTokenRules);
    for (const Input<std::string> *text : {&waba, &accessToken, &verifyToken}) {
        if (!*text)
            return tl::unexpected(text->error());
    }
    claim.waba.value = *waba;
    claim.accessToken = *accessToken;
    claim.verifyToken = *verifyToken;
    return claim;
}

/// True if the failure is about the login itself, not about the number.
bool isAboutLogin(const MetaFailure &failure)
{
    return failure.meaning() == MetaErrorClass::SignIn || failure.meaning() == MetaErrorClass::Permission;
}

http::Response refusal(const MetaFailure &failure)
{
    if (failure.isTooOften())
        return http::errorResponse(429, "meta_busy", "Meta was asked too often. Try again in a while.");
    if (failure.kind == MetaFailure::Kind::Refused && isAboutLogin(failure)) {
        const json::object meta{{"code", failure.code.value_or(0)}, {"error_subcode", failure.subcode}};
        const json::object error{
            {"code", "meta_refused"}, {"message", "Meta does not take this token."}, {"meta", meta}};
        return http::jsonResponse(403, {{"error", error}});
    }
    if (failure.kind == MetaFailure::Kind::Unreachable)
        return http::errorResponse(502, "meta_unreachable", "Meta gave no answer. Try again in a while.");
    return http::errorResponse(403, "number_not_yours", "With this token Meta does not show the number.");
}

} // namespace

NumberRoutes::NumberRoutes(Dependencies dependencies)
    : m_dependencies(std::move(dependencies))
{
}

void NumberRoutes::addTo(http::Router &router)
{
    router.add("PUT", "/v1/numbers/{phone_number_id}",
               [this](http::Request request) { return claim(std::move(request)); });
    router.add("DELETE", "/v1/numbers/{phone_number_id}",
               [this](http::Request request) { return release(std::move(request)); });
}

asio::awaitable<http::Response> NumberRoutes::release(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    Release wanted;
    wanted.number.value = request.pathParameters.at("phone_number_id");
    wanted.workspace = member->workspace.id;
    wanted.at = m_dependencies.clock();
    if (!isMetaId(wanted.number.value))
        co_return invalidRequest("A phone_number_id is 1 to 32 digits.");
    const auto work = [this, &wanted] { return m_dependencies.numbers.release(wanted); };
    const http::Result<ReleaseOutcome> outcome = co_await m_dependencies.work.run(work);
    if (!outcome) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "releasing"}, {"detail", outcome.error().detail}});
        co_return notNow();
    }
    if (!outcome->released)
        co_return http::errorResponse(404, "not_found", "There is no such number here.");
    m_dependencies.log.info(
        "number_released", {{"phone_number_id", wanted.number.value}, {"workspace", wanted.workspace.value}});
    const json::object answer{{"phone_number_id", wanted.number.value},
                              {"waba_id", outcome->waba.value},
                              {"waba_in_use", outcome->isWabaInUse}};
    co_return http::jsonResponse(200, answer);
}

asio::awaitable<http::Response> NumberRoutes::claim(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    Input<ClaimRequest> wanted = claimIn(request);
    crypto::wipe(request.body); // It holds a token of Meta's.
    if (!wanted)
        co_return wanted.error();
    const MetaResult<std::optional<MetaNumber>> found =
        co_await m_dependencies.meta.findNumber(wanted->waba, wanted->number, wanted->accessToken);
    if (found && *found)
        co_await linkPerson(member->workspace.id, wanted->accessToken);
    crypto::wipe(wanted->accessToken);
    if (!found)
        co_return refusal(found.error());
    if (!*found)
        co_return http::errorResponse(403, "number_not_yours", "The account has no such number.");
    Claim claim;
    claim.number = {wanted->number, wanted->waba, member->workspace.id, (*found)->displayPhoneNumber};
    claim.verifyTokenHash = crypto::sha256(crypto::asBytes(wanted->verifyToken));
    claim.at = m_dependencies.clock();
    co_return co_await store(std::move(claim));
}

asio::awaitable<void> NumberRoutes::linkPerson(WorkspaceId workspace, std::string accessToken)
{
    const MetaResult<MetaTokenFacts> facts =
        co_await m_dependencies.meta.inspectToken(std::move(accessToken));
    if (facts && facts->isValid)
        co_await m_dependencies.metaUserIndex.link(workspace, facts->userId);
}

asio::awaitable<http::Response> NumberRoutes::store(Claim claim)
{
    const auto work = [this, &claim] { return m_dependencies.numbers.claim(claim); };
    const http::Result<ClaimOutcome> outcome = co_await m_dependencies.work.run(work);
    if (!outcome) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "claiming"}, {"detail", outcome.error().detail}});
        co_return notNow();
    }
    if (!outcome->taken)
        co_return http::errorResponse(409, "number_claimed",
                                      "Another workspace of this relay holds the number.");
    const Number &number = claim.number;
    m_dependencies.log.info("number_claimed",
                            {{"phone_number_id", number.id.value},
                             {"workspace", number.workspace.value},
                             {"joined_events", outcome->joinedEvents}});
    m_dependencies.notifier.notify(number.workspace);
    const json::object answer{{"phone_number_id", number.id.value},
                              {"waba_id", number.waba.value},
                              {"display_phone_number", number.displayPhoneNumber}};
    co_return http::jsonResponse(200, answer);
}

} // namespace shoptalk::relay
