// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/logindialog.h"

#include "sandbox/login/accountchoice.h"
#include "sandbox/login/dialogpage.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t tokenLifetimeS = 5400;
constexpr std::int64_t dataAccessS = std::int64_t{90} * 86400;

http::Response page(unsigned status, std::string html)
{
    http::Response response = http::textResponse(status, std::move(html), "text/html; charset=utf-8");
    // No form-action, because Chromium also applies it to the redirect that follows the form.
    response.headers.set("Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; "
                         "frame-ancestors 'none'");
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("Referrer-Policy", "no-referrer");
    return response;
}

http::Response redirect(const std::string &uri, char separator, const std::string &parameters,
                        std::string_view fragment = {})
{
    const bool hasQuery = separator == '?' && uri.find('?') != std::string::npos;
    http::Response response;
    response.status = 302;
    response.headers.set("Location", uri + (hasQuery ? '&' : separator) + parameters + std::string(fragment));
    response.headers.set("Cache-Control", "no-store");
    return response;
}

std::string ownBase(const http::Request &request)
{
    return "http://" + std::string(request.headers.get("Host").value_or("127.0.0.1"));
}

} // namespace

LoginDialog::LoginDialog(Platform &platform, Log &log)
    : m_platform(platform)
    , m_log(log)
{
}

http::Response LoginDialog::show(const http::Request &request)
{
    const auto asked = readDialogRequest(request.query, m_platform, ownBase(request));
    if (m_platform.faults.strike("login_error_page"))
        return problem(
            DialogProblem{"App not active",
                          "This app is not accessible right now and the app developer is aware of the "
                          "issue. You will be able to log in when the app is reactivated."});
    if (m_platform.faults.strike("login_hangs"))
        return showHangingPage();
    if (!asked)
        return problem(asked.error());
    if (m_platform.faults.strike("login_refused"))
        return refuse(*asked);
    m_log.info("login_dialog_shown");
    return page(200, dialogPage(m_platform.scenario, *asked, request.query));
}

http::Response LoginDialog::decide(const http::Request &request)
{
    const http::Parameters form = http::parseParameters(request.body);
    const auto asked = readDialogRequest(form, m_platform, ownBase(request));
    if (!asked)
        return problem(asked.error());
    const Person *const other = m_platform.scenario.personById(valueOf(form, "person"));
    if (other != nullptr)
        return allow(*asked, form, *other);
    const bool isAllowed = valueOf(form, "decision") == "continue";
    return isAllowed ? allow(*asked, form, m_platform.scenario.person) : refuse(*asked);
}

http::Response LoginDialog::problem(const DialogProblem &problem)
{
    m_log.warning("login_dialog_problem", json::object{{"title", problem.title}});
    return page(400, problemPage(problem));
}

http::Response LoginDialog::showHangingPage()
{
    m_log.info("login_dialog_hangs");
    http::Response response = page(200, hangingPage());
    response.headers.set("Content-Security-Policy", "default-src 'none'; script-src 'unsafe-inline'");
    return response;
}

std::string LoginDialog::stateOf(const DialogRequest &request)
{
    return m_platform.faults.strike("state_changed") ? "x" + request.state : request.state;
}

http::Response LoginDialog::refuse(const DialogRequest &request)
{
    m_log.info("login_refused");
    return redirect(request.redirectUri, '?',
                    "error=access_denied&error_reason=user_denied&error_description=Permissions+error.&"
                        + http::encodeParameters({{"state", stateOf(request)}}));
}

void LoginDialog::grantTicked(const DialogRequest &request, const http::Parameters &form,
                              const Person &person)
{
    const bool declinesAll = m_platform.faults.strike("permissions_declined");
    const auto accounts = chosenAccounts(form, m_platform.scenario, person);
    const bool hasNoAccount = accounts && accounts->empty();
    std::set<std::string> granted = {"public_profile"};
    std::set<std::string> declined;
    for (const std::string &permission : request.permissions) {
        const bool isTicked = request.isAllOrNothing() || form.contains("grant_" + permission);
        const bool isInVain = hasNoAccount && (request.isAllOrNothing() || isForAccounts(permission));
        (isTicked && !isInVain && !declinesAll ? granted : declined).insert(permission);
    }
    m_log.info("login_allowed", json::object{{"granted", granted.size()}, {"declined", declined.size()}});
    m_platform.logins.grant(person.id, granted, declined);
    m_platform.logins.limitTo(person.id, accounts);
}

http::Response LoginDialog::allow(const DialogRequest &request, const http::Parameters &form,
                                  const Person &person)
{
    grantTicked(request, form, person);
    const std::int64_t nowS = m_platform.timeline.nowS();
    http::Parameters given = {{"state", stateOf(request)}};
    if (request.wantsScopes()) {
        std::string scopes;
        for (const std::string &scope : m_platform.logins.granted(person.id))
            scopes += (scopes.empty() ? "" : ",") + scope;
        given["granted_scopes"] = scopes;
    }
    if (request.wantsCode()) {
        CodeOrigin origin{request.redirectUri, request.challenge, request.challengeMethod,
                          request.isAllOrNothing()};
        origin.personId = person.id;
        given["code"] = m_platform.logins.issueCode(std::move(origin), nowS);
    }
    if (!request.wantsToken())
        return redirect(request.redirectUri, '?', http::encodeParameters(given), "#_=_");
    given["access_token"] = m_platform.logins.issueUserToken(person.id, tokenLifetimeS, nowS).value;
    given["expires_in"] = std::to_string(tokenLifetimeS);
    given["data_access_expiration_time"] = std::to_string(nowS + dataAccessS);
    return redirect(request.redirectUri, '#', http::encodeParameters(given));
}

http::Response LoginDialog::success()
{
    return page(200, successPage());
}

} // namespace shoptalk::sandbox
