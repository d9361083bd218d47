// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/signuproutes.h"

#include "crypto/bytes.h"
#include "relay/api/input.h"
#include "relay/pages/htmlpage.h"
#include "relay/pages/signuppage.h"

#include <algorithm>
#include <array>

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr TextRules stateRules{.minBytes = 43, .maxBytes = 128, .accepts = isBase64Url};
constexpr TextRules codeRules{.maxBytes = 4096, .accepts = isVisible};
constexpr TextRules halfRules{.maxBytes = 16};
constexpr std::array<std::string_view, 3> finishes{"FINISH", "FINISH_ONLY_WABA",
                                                   "FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"};
constexpr std::size_t maxStep = 64;

json::object objectAt(const json::object &object, std::string_view name)
{
    const json::value *const value = object.if_contains(name);
    return value && value->is_object() ? value->get_object() : json::object();
}

/// The page's report about the sign-up that it was opened for.
struct Report {
    std::string state;
    json::object content;
};

Input<Report> reportIn(const std::string &body)
{
    Input<json::object> content = objectIn(body);
    if (!content)
        return tl::unexpected(content.error());
    Input<std::string> state = textIn(*content, "state", stateRules);
    if (!state)
        return tl::unexpected(state.error());
    return Report{std::move(*state), std::move(*content)};
}

/// Nothing if an identifier is not valid.
std::optional<SignupSession> sessionIn(const json::object &message)
{
    const json::object data = objectAt(message, "data");
    SignupSession session{textOf(message, "event"), textOf(data, "waba_id"), textOf(data, "phone_number_id")};
    for (const std::string &id : {session.wabaId, session.phoneNumberId}) {
        if (!id.empty() && !isMetaId(id))
            return std::nullopt;
    }
    return session;
}

/// The name of a screen or a problem; nothing else from the page is passed on.
std::string stepIn(const json::object &data)
{
    const std::string screen = textOf(data, "current_step");
    const std::string step = screen.empty() ? textOf(data, "error_id") : screen;
    const bool isName = step.size() <= maxStep && std::ranges::all_of(step, isBase64Url);
    return isName ? step : std::string();
}

http::Response noContent()
{
    http::Response response;
    response.status = 204;
    return response;
}

http::Response unknownPage()
{
    return htmlPage(
        404, "This sign-up is not known here",
        "<p>A sign-up works once, within half an hour. Go back to Shoptalk and start it again there. "
        "Never use a sign-up link that somebody sent you.</p>");
}

http::Response laterPage()
{
    return htmlPage(503, "This is not possible at the moment", "<p>Reload this page in a minute.</p>");
}

} // namespace

SignupRoutes::SignupRoutes(Dependencies dependencies)
    : m_dependencies(std::move(dependencies))
    , m_signups(m_dependencies.pendingLogins, appSecretsOf(m_dependencies.settings), m_dependencies.clock)
{
}

void SignupRoutes::addTo(http::Router &router)
{
    router.add("GET", "/signup", [this](http::Request request) { return show(std::move(request)); });
    router.add("POST", "/signup/code",
               [this](http::Request request) { return takeCode(std::move(request)); });
    router.add("POST", "/signup/session",
               [this](http::Request request) { return takeSession(std::move(request)); });
    router.add("POST", "/signup/missing",
               [this](http::Request request) { return noteMissing(std::move(request)); });
}

asio::awaitable<http::Response> SignupRoutes::begin(Member member, std::string state)
{
    if (m_dependencies.settings.signupConfigId.empty())
        co_return http::errorResponse(409, "signup_not_configured", "This relay's app has no sign-up.");
    const auto work = [this, &member, &state] { return m_signups.begin(member.device, state); };
    const http::Result<std::optional<PendingStore::Begun>> begun = co_await m_dependencies.work.run(work);
    if (!begun)
        co_return failed(begun.error());
    if (!*begun)
        co_return invalidRequest("This \"state\" is in use. Make a new one for each sign-up.");
    co_return http::jsonResponse(201,
                                 {{"login_id", (*begun)->id},
                                  {"signup_url", m_dependencies.publicUrl.value() + "/signup?state=" + state},
                                  {"expires_at", toRfc3339Seconds((*begun)->expiresAt)}});
}

asio::awaitable<http::Response> SignupRoutes::show(http::Request request)
{
    const auto found = request.query.find("state");
    const std::string state = found == request.query.end() ? std::string() : found->second;
    const auto work = [this, &state] { return m_signups.isWaiting(state); };
    const http::Result<bool> isKnown = co_await m_dependencies.work.run(work);
    if (!isKnown) {
        static_cast<void>(failed(isKnown.error()));
        co_return laterPage();
    }
    if (!*isKnown)
        co_return unknownPage();
    co_return signupPage(m_dependencies.settings, state);
}

asio::awaitable<http::Response> SignupRoutes::takeCode(http::Request request)
{
    const Input<Report> report = reportIn(request.body);
    crypto::wipe(request.body);
    if (!report)
        co_return report.error();
    const Input<std::string> code = textIn(report->content, "code", codeRules);
    if (!code)
        co_return code.error();
    const auto claim = [this, &report] { return m_signups.claimExchange(report->state); };
    const http::Result<bool> isMine = co_await m_dependencies.work.run(claim);
    if (!isMine)
        co_return failed(isMine.error());
    if (!*isMine)
        co_return notFound();
    // Without redirect_uri: the window was opened by Meta's script, and Meta refuses one here.
    MetaResult<MetaToken> token = co_await m_dependencies.meta.exchangeCode(*code, std::string());
    http::Result<std::optional<WorkspaceId>> waiting;
    if (token) {
        const auto keep = [this, &report, &token] {
            return m_signups.addToken(report->state, token->token, token->expiresInS);
        };
        waiting = co_await m_dependencies.work.run(keep);
        crypto::wipe(token->token);
    } else {
        const bool isRefused = token.error().kind == MetaFailure::Kind::Refused;
        const std::string reason = isRefused ? "code_refused" : "meta_unreachable";
        m_dependencies.log.warning("signup_code_refused",
                                   {{"reason", reason}, {"meta_code", token.error().code.value_or(0)}});
        const auto refuse = [this, &report, &reason] { return m_signups.refuse(report->state, reason, {}); };
        waiting = co_await m_dependencies.work.run(refuse);
    }
    if (waiting && !*waiting) // The sign-up ended meanwhile, but the code belonged to it.
        co_return noContent();
    co_return answerOf(waiting);
}

asio::awaitable<http::Response> SignupRoutes::takeSession(http::Request request)
{
    const Input<Report> report = reportIn(request.body);
    if (!report)
        co_return report.error();
    const json::object message = objectAt(report->content, "message");
    const std::optional<SignupSession> session = sessionIn(message);
    if (!session)
        co_return invalidRequest("An identifier in \"message\" is none.");
    const bool isCancelled = session->event == "CANCEL";
    if (!isCancelled && std::ranges::find(finishes, session->event) == finishes.end())
        co_return invalidRequest("This \"event\" is not known.");
    const auto keep = [this, &report, &session, &message, isCancelled] {
        if (!isCancelled)
            return m_signups.addSession(report->state, *session);
        const json::object data = objectAt(message, "data");
        const std::string error = textOf(data, "error_id").empty() ? "cancelled" : "reported";
        return m_signups.refuse(report->state, error, stepIn(data));
    };
    const http::Result<std::optional<WorkspaceId>> waiting = co_await m_dependencies.work.run(keep);
    co_return answerOf(waiting);
}

/// A code without a message is enough for the console: a window that is closed on its last screen sends no
/// message. A message without a code is not enough.
asio::awaitable<http::Response> SignupRoutes::noteMissing(http::Request request)
{
    const Input<Report> report = reportIn(request.body);
    if (!report)
        co_return report.error();
    const Input<std::string> half = textIn(report->content, "half", halfRules);
    if (!half)
        co_return half.error();
    const bool isMessage = *half == "message";
    if (!isMessage && *half != "code")
        co_return invalidRequest("\"half\" is \"code\" or \"message\".");
    const auto note = [this, &report, isMessage] {
        return isMessage ? m_signups.addSession(report->state, SignupSession())
                         : m_signups.refuse(report->state, "code_missing", {});
    };
    const http::Result<std::optional<WorkspaceId>> waiting = co_await m_dependencies.work.run(note);
    if (waiting && *waiting)
        m_dependencies.log.warning("signup_half_missing", {{"half", *half}});
    co_return answerOf(waiting);
}

http::Response SignupRoutes::answerOf(const http::Result<std::optional<WorkspaceId>> &waiting)
{
    if (!waiting)
        return failed(waiting.error());
    if (!*waiting)
        return notFound();
    m_dependencies.notifier.notify(**waiting);
    return noContent();
}

http::Response SignupRoutes::failed(const http::Error &error)
{
    m_dependencies.log.error("storage_failed", {{"during", "a sign-up"}, {"detail", error.detail}});
    return notNow();
}

http::Response describe(const PendingSignups::Collected &signup)
{
    if (!signup.outcome)
        return http::jsonResponse(200, {{"status", "waiting"}});
    const SignupOutcome &outcome = *signup.outcome;
    if (!outcome.error.empty()) {
        return http::jsonResponse(200,
                                  {{"status", "refused"},
                                   {"state", signup.state},
                                   {"error", outcome.error},
                                   {"step", outcome.step}});
    }
    json::object answer{{"status", "answered"},
                        {"state", signup.state},
                        {"access_token", outcome.token},
                        {"event", outcome.session.event},
                        {"waba_id", outcome.session.wabaId},
                        {"phone_number_id", outcome.session.phoneNumberId}};
    if (outcome.expiresInS)
        answer["expires_in"] = *outcome.expiresInS;
    return http::jsonResponse(200, answer);
}

} // namespace shoptalk::relay
