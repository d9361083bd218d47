// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/callbackroutes.h"

#include "relay/api/input.h"
#include "relay/clientaddress.h"
#include "relay/pages/htmlpage.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr std::size_t codeLength = 16;
constexpr AttemptLimiter::Limits auditLimits{
    .attempts = 100, .window = std::chrono::minutes(1), .sources = 1};

std::string signedRequestIn(const http::Request &request)
{
    const http::Parameters form = http::parseParameters(request.body);
    const auto found = form.find("signed_request");
    return found == form.end() ? std::string() : found->second;
}

/// A request gives the same code however often Meta sends it; without the signature nobody can guess it.
std::string confirmationCode(std::string_view signedRequest)
{
    const crypto::Digest digest =
        crypto::sha256(crypto::asBytes("confirmation/" + std::string(signedRequest)));
    return crypto::toBase64Url(digest).substr(0, codeLength);
}

crypto::Digest codeHash(std::string_view code)
{
    return crypto::sha256(crypto::asBytes(code));
}

json::object eventOf(std::string_view event, const SignedRequest &request)
{
    return {{"event", event}, {"user_id", request.userId}, {"issued_at", request.issuedAtS}};
}

std::string statusContent(const Deletion &deletion)
{
    std::string content = "<p>Your request arrived on <strong>"
        + toRfc3339Seconds(deletion.requestedAt).substr(0, 10)
        + "</strong>.</p>\n<h2>Done</h2>\n<p>All data about you in this service has been erased.</p>\n";
    if (deletion.workspaces == 0)
        return content + "<p>You had not connected any business here.</p>";
    return content
        + "<p>The businesses that you had connected have been told: " + std::to_string(deletion.workspaces)
        + ". Their computers delete your access as soon as they are switched on.</p>";
}

} // namespace

CallbackRoutes::CallbackRoutes(Dependencies dependencies)
    : m_dependencies(std::move(dependencies))
    , m_check(appSecretsOf(m_dependencies.settings))
    , m_auditLines(auditLimits)
{
}

void CallbackRoutes::addTo(http::Router &router)
{
    router.add("POST", "/meta/deauthorize",
               [this](http::Request request) { return deauthorize(std::move(request)); });
    router.add("POST", "/meta/data-deletion",
               [this](http::Request request) { return deleteData(std::move(request)); });
    router.add("GET", "/deletion/{code}",
               [this](http::Request request) { return status(std::move(request)); });
}

asio::awaitable<http::Response> CallbackRoutes::deauthorize(http::Request request)
{
    const std::optional<SignedRequest> signedRequest = m_check.open(signedRequestIn(request));
    if (!signedRequest)
        co_return co_await refuse(clientAddress(request, m_dependencies.settings.trustedProxies));
    std::string body = json::serialize(eventOf("deauthorize", *signedRequest));
    const http::Result<std::size_t> noted = co_await notify(signedRequest->userId, std::move(body));
    if (!noted)
        co_return notNow();
    m_dependencies.log.info("deauthorized", {{"workspaces", *noted}});
    co_return http::textResponse(200, "");
}

asio::awaitable<http::Response> CallbackRoutes::deleteData(http::Request request)
{
    const std::string text = signedRequestIn(request);
    const std::optional<SignedRequest> signedRequest = m_check.open(text);
    if (!signedRequest)
        co_return co_await refuse(clientAddress(request, m_dependencies.settings.trustedProxies));
    const std::string code = confirmationCode(text);
    json::object event = eventOf("data_deletion", *signedRequest);
    event["confirmation_code"] = code;
    const http::Result<std::size_t> noted = co_await notify(signedRequest->userId, json::serialize(event));
    if (!noted)
        co_return notNow();
    const std::size_t workspaces = *noted;
    const auto work = [this, &signedRequest, &code, workspaces] {
        return record(signedRequest->userId, code, workspaces);
    };
    const http::Result<void> recorded = co_await m_dependencies.work.run(work);
    if (!recorded) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "a deletion"}, {"detail", recorded.error().detail}});
        co_return notNow();
    }
    m_dependencies.log.info("data_deletion", {{"workspaces", workspaces}});
    const json::object answer{{"url", m_dependencies.publicUrl.value() + "/deletion/" + code},
                              {"confirmation_code", code}};
    co_return http::jsonResponse(200, answer);
}

asio::awaitable<http::Result<std::size_t>> CallbackRoutes::notify(std::string userId, std::string body)
{
    using Notified = http::Result<std::vector<WorkspaceId>>;
    const auto work = [this, &userId, &body] {
        return m_dependencies.metaUserIndex.notify(userId, body, m_dependencies.clock());
    };
    const Notified noted = co_await m_dependencies.work.run(work);
    if (!noted) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "a callback"}, {"detail", noted.error().detail}});
        co_return tl::unexpected(noted.error());
    }
    for (const WorkspaceId &workspace : *noted)
        m_dependencies.notifier.notify(workspace);
    co_return noted->size();
}

http::Result<void> CallbackRoutes::record(const std::string &userId, const std::string &code,
                                          std::size_t workspaces)
{
    const Timestamp now = m_dependencies.clock();
    http::Result<void> done =
        m_dependencies.metaUsers.addDeletion({codeHash(code), now, static_cast<std::int64_t>(workspaces)});
    if (done)
        done = m_dependencies.metaUserIndex.forget(userId);
    if (done)
        done = m_dependencies.audit.add({now, {}, "data_deletion", code.substr(0, 4)});
    return done;
}

asio::awaitable<http::Response> CallbackRoutes::status(http::Request request)
{
    const std::string code = request.pathParameters.at("code");
    constexpr std::string_view title = "Your request to erase data";
    const bool isCode = code.size() == codeLength && std::ranges::all_of(code, isBase64Url);
    const auto work = [this, &code] { return m_dependencies.metaUsers.deletion(codeHash(code)); };
    if (isCode) {
        const http::Result<std::optional<Deletion>> found = co_await m_dependencies.work.run(work);
        if (!found)
            co_return notNow();
        if (*found)
            co_return htmlPage(200, title, statusContent(**found));
    }
    co_return htmlPage(404, title,
                       "<p>There is no request with this code. Check the code for typing mistakes.</p>");
}

asio::awaitable<http::Response> CallbackRoutes::refuse(std::string address)
{
    const std::string network = networkOf(address);
    if (const auto leftOut = m_refusalLines.admit()) {
        m_dependencies.log.warning(
            "callback_refused",
            {{"reason", "signature_wrong"}, {"network", network}, {"left_out", *leftOut}});
    }
    if (!m_auditLines.refuse("all")) {
        const auto work = [this, &network] {
            return m_dependencies.audit.add({m_dependencies.clock(), {}, "callback_refused", network});
        };
        const http::Result<void> audited = co_await m_dependencies.work.run(work);
        if (!audited)
            m_dependencies.log.error("storage_failed",
                                     {{"during", "refusing"}, {"detail", audited.error().detail}});
    }
    co_return http::errorResponse(401, "signature_wrong", "The signed request is not one of Meta's.");
}

} // namespace shoptalk::relay
