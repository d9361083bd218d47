// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/loginroutes.h"

#include "crypto/bytes.h"
#include "relay/pages/htmlpage.h"

#include <boost/asio/this_coro.hpp>

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr std::int64_t maxWaitS = 60;
constexpr std::size_t maxCode = 4096;
constexpr std::size_t maxError = 64;
/// 32 bytes in base64url, as the console makes them.
constexpr TextRules kindRules{.maxBytes = 16};
constexpr TextRules stateRules{.minBytes = 43, .maxBytes = 128, .accepts = isBase64Url};

std::string valueOf(const http::Parameters &query, std::string_view name)
{
    const auto found = query.find(name);
    return found == query.end() ? std::string() : found->second;
}

/// The dialog's answer; nothing if it does not have the expected form.
std::optional<BrowserAnswer> answerIn(const http::Parameters &query)
{
    const std::string code = valueOf(query, "code");
    const std::string error = valueOf(query, "error");
    if (code.size() > maxCode || error.size() > maxError || code.empty() == error.empty())
        return std::nullopt;
    return BrowserAnswer{code, error};
}

http::Response describe(const PendingLogins::Collected &login)
{
    if (!login.answer)
        return http::jsonResponse(200, {{"status", "waiting"}});
    if (!login.answer->error.empty())
        return http::jsonResponse(
            200, {{"status", "refused"}, {"state", login.state}, {"error", login.answer->error}});
    return http::jsonResponse(200,
                              {{"status", "answered"}, {"state", login.state}, {"code", login.answer->code}});
}

http::Response backPage()
{
    return htmlPage(200, "You can go back to Shoptalk",
                    "<p>Shoptalk has received the login. You can close this page.</p>");
}

http::Response unknownLoginPage()
{
    return htmlPage(400, "This login is not known here",
                    "<p>To protect your account, nothing was stored. A login works once, within ten minutes. "
                    "Go back to Shoptalk and start the login again there. Never use a login link that "
                    "somebody sent you.</p>");
}

http::Response laterPage()
{
    return htmlPage(
        503, "This is not possible at the moment",
        "<p>Nothing was stored. Reload this page in a minute, or go back to Shoptalk and start the "
        "login again there.</p>");
}

} // namespace

LoginRoutes::LoginRoutes(Dependencies dependencies)
    : m_dependencies(std::move(dependencies))
    , m_logins(m_dependencies.pendingLogins, appSecretsOf(m_dependencies.settings), m_dependencies.clock)
{
}

void LoginRoutes::addTo(http::Router &router)
{
    router.add("POST", "/v1/oauth/logins",
               [this](http::Request request) { return begin(std::move(request)); });
    router.add("GET", "/v1/oauth/logins/{id}",
               [this](http::Request request) { return collect(std::move(request)); });
    router.add("DELETE", "/v1/oauth/logins/{id}",
               [this](http::Request request) { return forget(std::move(request)); });
    router.add("GET", "/oauth/callback",
               [this](http::Request request) { return callback(std::move(request)); });
}

asio::awaitable<http::Response> LoginRoutes::begin(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    const Input<json::object> body = objectIn(request.body);
    if (!body)
        co_return body.error();
    const Input<std::string> state = textIn(*body, "state", stateRules);
    if (!state)
        co_return state.error();
    if (body->contains("kind")) {
        const Input<std::string> kind = textIn(*body, "kind", kindRules);
        if (!kind)
            co_return kind.error();
        if (*kind == "signup")
            co_return co_await m_dependencies.signups.begin(*member, *state);
        if (*kind != "login")
            co_return invalidRequest("\"kind\" is \"login\" or \"signup\".");
    }
    const auto work = [this, &member, &state] { return m_logins.begin(member->device, *state); };
    const http::Result<std::optional<PendingStore::Begun>> kept = co_await m_dependencies.work.run(work);
    if (!kept)
        co_return failed(kept.error());
    const std::optional<PendingStore::Begun> &begun = *kept;
    if (!begun)
        co_return invalidRequest("This \"state\" is in use. Make a new one for each login.");
    co_return http::jsonResponse(201,
                                 {{"login_id", begun->id},
                                  {"redirect_uri", m_dependencies.publicUrl.value() + "/oauth/callback"},
                                  {"expires_at", toRfc3339Seconds(begun->expiresAt)}});
}

asio::awaitable<http::Response> LoginRoutes::collect(http::Request request)
{
    const Credentials credentials = credentialsOf(request);
    Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentials);
    if (!member)
        co_return member.error();
    const auto wait = integerIn(request.query, "wait", 0, 0, maxWaitS);
    if (!wait)
        co_return wait.error();
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(*wait);
    const std::string id = request.pathParameters.at("id");
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto listener = m_dependencies.notifier.listen(member->workspace.id, executor);
    while (true) {
        const bool isOver =
            m_dependencies.notifier.isClosed() || std::chrono::steady_clock::now() >= deadline;
        const auto look = [this, &member, &id, isOver] { return stateOf(member->device, id, isOver); };
        http::Result<std::optional<http::Response>> now = co_await m_dependencies.work.run(look);
        if (!now)
            co_return failed(now.error());
        if (*now)
            co_return std::move(**now);
        co_await listener->wait(deadline);
        // The token may have been revoked meanwhile.
        member = co_await m_dependencies.authenticator.memberOf(credentials);
        if (!member)
            co_return member.error();
    }
}

/// Always asks for both kinds, so that the time it takes does not reveal what exists.
http::Result<std::optional<http::Response>> LoginRoutes::stateOf(const Device &device, const std::string &id,
                                                                 bool isOver)
{
    const auto login = m_logins.collect(device, id);
    if (!login)
        return tl::unexpected(login.error());
    const auto signup = m_dependencies.signups.pending().collect(device, id);
    if (!signup)
        return tl::unexpected(signup.error());
    const bool isWaiting = (*login && !(*login)->answer) || (*signup && !(*signup)->outcome);
    if (isWaiting && !isOver)
        return std::nullopt;
    if (*login)
        return describe(**login);
    return *signup ? describe(**signup) : notFound();
}

http::Result<bool> LoginRoutes::forgetEither(const Device &device, const std::string &id)
{
    const http::Result<bool> login = m_logins.forget(device, id);
    if (!login)
        return login;
    return m_dependencies.signups.pending().forget(device, id).map([&login](bool signup) {
        return *login || signup;
    });
}

http::Response LoginRoutes::failed(const http::Error &error)
{
    if (const auto leftOut = m_failureLines.admit())
        m_dependencies.log.error("storage_failed",
                                 {{"during", "a login"}, {"detail", error.detail}, {"left_out", *leftOut}});
    return notNow();
}

asio::awaitable<http::Response> LoginRoutes::forget(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    const std::string id = request.pathParameters.at("id");
    const auto work = [this, &member, &id] { return forgetEither(member->device, id); };
    const http::Result<bool> isForgotten = co_await m_dependencies.work.run(work);
    if (!isForgotten)
        co_return failed(isForgotten.error());
    if (!*isForgotten)
        co_return notFound();
    http::Response gone;
    gone.status = 204;
    co_return gone;
}

asio::awaitable<http::Response> LoginRoutes::callback(http::Request request)
{
    std::optional<BrowserAnswer> answer = answerIn(request.query);
    const std::string state = valueOf(request.query, "state");
    http::Result<std::optional<WorkspaceId>> waiting;
    if (answer && !state.empty()) {
        const auto work = [this, &state, &answer] { return m_logins.answer(state, *answer); };
        waiting = co_await m_dependencies.work.run(work);
        crypto::wipe(answer->code);
    }
    if (!waiting) {
        static_cast<void>(failed(waiting.error()));
        co_return laterPage();
    }
    if (!*waiting) {
        if (const auto leftOut = m_refusalLines.admit())
            m_dependencies.log.warning("login_callback_refused",
                                       {{"reason", "state_unknown"}, {"left_out", *leftOut}});
        co_return unknownLoginPage();
    }
    m_dependencies.notifier.notify(**waiting);
    co_return backPage();
}

} // namespace shoptalk::relay
