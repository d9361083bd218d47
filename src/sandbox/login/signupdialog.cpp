// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/signupdialog.h"

#include "sandbox/login/dialogpage.h"
#include "sandbox/login/dialogrequest.h"
#include "sandbox/login/pagestyle.h"

#include <string>

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view sdk = R"js('use strict';
(function () {
  const meta = new URL(document.currentScript.src).origin;
  let appId = '';
  window.FB = {
    init: function (options) { appId = String(options.appId); },
    login: function (callback, options) {
      const query = new URLSearchParams({app_id: appId, config_id: options.config_id || '', origin: window.location.origin});
      const opened = window.open(meta + '/signup/dialog?' + query, 'signup', 'width=620,height=760');
      let timer = 0;
      function answer(code) {
        clearInterval(timer);
        window.removeEventListener('message', hear);
        callback(code ? {authResponse: {code: code}, status: 'connected'} : {authResponse: null, status: 'unknown'});
      }
      function hear(event) {
        if (event.origin === meta && event.data && event.data.type === 'sandbox_code') answer(event.data.code);
      }
      window.addEventListener('message', hear);
      if (!opened) { answer(null); return; }
      timer = setInterval(function () { if (opened.closed) answer(null); }, 500);
    }
  };
})();
)js";

constexpr std::string_view dialogScript = R"js('use strict';
const opener = window.opener;
const origin = document.body.dataset.origin;
const form = document.forms[0];
function postMessageHalf(answer) { if (answer.message) opener.postMessage(JSON.stringify(answer.message), origin); }
function postCodeHalf(answer) { if (answer.code) opener.postMessage({type: 'sandbox_code', code: answer.code}, origin); }
form.addEventListener('submit', function (event) {
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  body.set('decision', event.submitter.value);
  fetch('/signup/dialog', {method: 'POST', body: body}).then(function (answer) { return answer.json(); })
    .then(function (answer) {
      if (!opener) return;
      const halves = answer.messageFirst ? [postMessageHalf, postCodeHalf] : [postCodeHalf, postMessageHalf];
      halves.forEach(function (post) { post(answer); });
      setTimeout(function () { window.close(); }, 200); // after the messages were sent
    });
});
)js";

http::Response page(std::string html)
{
    http::Response response = http::textResponse(200, std::move(html), "text/html; charset=utf-8");
    response.headers.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src "
        "'self'; base-uri 'none'; frame-ancestors 'none'");
    response.headers.set("Cache-Control", "no-store");
    return response;
}

std::string choiceRow(const Waba &waba, const Number &number, bool isFirst)
{
    return "<label class=\"permission\"><input type=\"radio\" name=\"choice\" value=\"" + escaped(waba.id)
        + '/' + escaped(number.id) + (isFirst ? "\" checked>" : "\">") + "<span><span>" + escaped(waba.name)
        + "</span><span class=\"plain\">" + escaped(number.displayPhoneNumber) + "</span></span></label>";
}

std::string choices(const Scenario &scenario)
{
    std::string rows;
    for (const Business &business : scenario.businesses) {
        for (const Waba &waba : business.owned) {
            for (const Number &number : waba.numbers)
                rows += choiceRow(waba, number, rows.empty());
        }
    }
    return rows;
}

json::object cancelled(const std::string &decision)
{
    json::object data{{"current_step", "PHONE_NUMBER_SETUP"}};
    if (decision == "report")
        data = {{"error_message", "Something went wrong"},
                {"error_id", "524126"},
                {"session_id", "f34b51dab5e0498"},
                {"timestamp", "1790000000"}};
    return {{"code", nullptr},
            {"message", {{"type", "WA_EMBEDDED_SIGNUP"}, {"event", "CANCEL"}, {"data", std::move(data)}}},
            {"messageFirst", true}};
}

} // namespace

SignupDialog::SignupDialog(Platform &platform, Log &log)
    : m_platform(platform)
    , m_log(log)
{
}

http::Response SignupDialog::script()
{
    http::Response response = http::textResponse(200, std::string(sdk), "text/javascript; charset=utf-8");
    response.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    return response;
}

http::Response SignupDialog::show(const http::Request &request)
{
    if (valueOf(request.query, "app_id") != m_platform.scenario.app.id)
        return http::errorResponse(400, "app_unknown", "There is no such app.");
    m_log.info("signup_dialog_shown");
    std::string html =
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sign up</title><style>";
    html += pageStyle;
    html += "</style></head><body data-origin=\"" + escaped(valueOf(request.query, "origin"));
    html += "\"><div class=\"banner\">Sandbox: this is not Meta</div><main><form class=\"card\">";
    html += "<h1>Set up WhatsApp Business</h1><fieldset><legend>Account and number</legend>";
    html += choices(m_platform.scenario);
    html += "</fieldset><div class=\"buttons\"><button id=\"finish\" name=\"decision\" "
            "value=\"finish\">Finish</button>"
            "<button id=\"cancel\" name=\"decision\" value=\"cancel\">Cancel</button>"
            "<button id=\"report\" name=\"decision\" value=\"report\">Report a problem</button></div>";
    html += "</form></main><script>";
    html += dialogScript;
    html += "</script></body></html>";
    return page(std::move(html));
}

http::Response SignupDialog::decide(const http::Request &request)
{
    const http::Parameters form = http::parseParameters(request.body);
    const std::string decision = valueOf(form, "decision");
    m_log.info("signup_decided", json::object{{"decision", decision}});
    return http::jsonResponse(200, decision == "finish" ? finish(form) : cancelled(decision));
}

json::object SignupDialog::finish(const http::Parameters &form)
{
    const std::string choice = valueOf(form, "choice");
    const std::size_t slash = choice.find('/');
    const std::string waba = choice.substr(0, slash);
    CodeOrigin origin;
    origin.configured = true;
    origin.wabaIds = {waba};
    json::object data{{"waba_id", waba}};
    std::string event = "FINISH";
    if (m_platform.faults.strike("signup_only_waba"))
        event = "FINISH_ONLY_WABA";
    else if (m_platform.faults.strike("signup_coexistence"))
        event = "FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING";
    else if (slash != std::string::npos)
        data["phone_number_id"] = choice.substr(slash + 1);
    json::object answer{{"messageFirst", m_platform.faults.strike("signup_message_first")}};
    answer["code"] = m_platform.faults.strike("signup_no_code")
        ? json::value(nullptr)
        : json::value(m_platform.logins.issueCode(std::move(origin), m_platform.timeline.nowS()));
    answer["message"] = m_platform.faults.strike("signup_no_message")
        ? json::value(nullptr)
        : json::value{{"type", "WA_EMBEDDED_SIGNUP"}, {"event", event}, {"data", std::move(data)}};
    return answer;
}

} // namespace shoptalk::sandbox
