// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pages/signuppage.h"

#include "crypto/digest.h"
#include "relay/pages/htmlpage.h"

#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>
#include <boost/url/parse.hpp>

namespace shoptalk::relay {

namespace {

constexpr std::string_view content = R"html(
<p id="text">Meta’s sign-up opens in a new window. Create a WhatsApp Business account and number there, or choose existing ones.</p>
<p><button id="begin" type="button" disabled>Continue with Facebook</button></p>
<p id="status" class="note" role="status" aria-live="polite">Loading Meta’s sign-up…</p>
<noscript><p>Meta’s sign-up needs JavaScript.</p></noscript>
)html";

// A message from Meta's window is accepted only from Meta's own host: facebook.com and its subdomains at
// Meta, and exactly the given origin elsewhere. The code and the session message arrive separately, and each
// goes to the relay as it arrives. Only this page can know that one of them will not arrive, so it reports
// that as well.
constexpr std::string_view script = R"js(
'use strict';
const given = JSON.parse(document.getElementById('given').textContent);
const status = document.getElementById('status');
const begin = document.getElementById('begin');
const otherHalfMs = 3000;
let hasCode = false;
let hasMessage = false;
let isMessageReported = false;
let isClosed = false;
let isOver = false;

function say(text) { status.textContent = text; }

function isMetas(origin) {
  if (origin === given.dialogOrigin) return true;
  let host = '';
  try {
    const url = new URL(origin);
    host = url.protocol === 'https:' ? url.hostname : '';
  } catch (error) {
    return false;
  }
  return given.dialogOrigin === 'https://www.facebook.com' && (host === 'facebook.com' || host.endsWith('.facebook.com'));
}

function report(path, half) {
  return fetch(path, {
    method: 'POST', headers: {'Content-Type': 'application/json'}, credentials: 'omit', keepalive: true,
    body: JSON.stringify(Object.assign({state: given.state}, half))
  }).then(function (answer) {
    if (!answer.ok) throw new Error(String(answer.status));
  });
}

function ended(text) {
  isOver = true;
  begin.disabled = true;
  say(text);
}

function failed() {
  ended('This did not reach Shoptalk. Go back to Shoptalk and start the sign-up again.');
}

function missCode() {
  if (isOver) return;
  isOver = true;
  report('/signup/missing', {half: 'code'}).then(function () {
    ended('Meta did not give Shoptalk access. Go back to Shoptalk to see what to do next.');
  }).catch(failed);
}

function missMessage() {
  if (hasMessage) return;
  hasMessage = true;
  report('/signup/missing', {half: 'message'}).catch(function () {}); // the relay stops waiting by itself
}

window.addEventListener('message', function (event) {
  if (!isMetas(event.origin)) return;
  let message = event.data;
  if (typeof message === 'string') {
    try { message = JSON.parse(message); } catch (error) { return; }
  }
  if (!message || message.type !== 'WA_EMBEDDED_SIGNUP' || hasMessage) return;
  hasMessage = true;
  report('/signup/session', {message: message}).then(function () {
    isMessageReported = true;
    if (message.event === 'CANCEL') ended('The sign-up was not finished. You can close this page and go back to Shoptalk.');
    else if (isClosed && !hasCode) missCode();
  }).catch(failed);
});

window.addEventListener('pagehide', function () {
  if (hasCode) missMessage();
  else if (isMessageReported) missCode();
});

function takeCode(response) {
  const code = response && response.authResponse && response.authResponse.code;
  isClosed = true;
  if (code) {
    hasCode = true;
    report('/signup/code', {code: code}).then(function () {
      ended('You can go back to Shoptalk. You can close this page.');
      setTimeout(missMessage, otherHalfMs);
    }).catch(failed);
  } else if (isMessageReported) {
    missCode();
  } else if (!isOver && !hasMessage) {
    begin.disabled = false;
    say('The window was closed. Click the button to open it again.');
  }
}

begin.addEventListener('click', function () {
  begin.disabled = true;
  isClosed = false;
  say('Finish the sign-up in the new window.');
  FB.login(takeCode, {
    config_id: given.configId, response_type: 'code', override_default_response_type: true, extras: {setup: {}}
  });
});

const sdk = document.createElement('script');
sdk.src = given.sdkUrl;
sdk.async = true;
sdk.onload = function () {
  FB.init({appId: given.appId, autoLogAppEvents: false, xfbml: false, version: given.version});
  begin.disabled = false;
  say('');
};
sdk.onerror = function () { say('Meta’s sign-up did not load. Check your internet connection, turn off any blockers in this browser, then reload this page.'); };
document.head.appendChild(sdk);
)js";

std::string originOf(const std::string &address)
{
    const auto url = boost::urls::parse_uri(address);
    return url ? std::string(url->encoded_origin()) : std::string();
}

/// Allows the SDK's host for scripts, frames and requests; the dialog is opened by a click, which no policy
/// affects.
std::string contentPolicy(const Settings &settings, std::string_view nonce)
{
    std::string metas = originOf(settings.sdkUrl) + ' ' + settings.dialogOrigin;
    if (settings.dialogOrigin == "https://www.facebook.com")
        metas += " https://*.facebook.com https://*.facebook.net";
    std::string policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    policy += "; style-src " + pageStyleSource();
    policy += "; script-src 'nonce-" + std::string(nonce) + "' " + metas;
    policy += "; connect-src 'self' " + metas;
    policy += "; frame-src " + metas;
    return policy;
}

/// Data for the script; "<" is escaped so that nothing ends the element.
std::string dataFor(const Settings &settings, std::string_view state)
{
    const boost::json::object data{{"state", state},
                                   {"appId", settings.metaAppId},
                                   {"configId", settings.signupConfigId},
                                   {"version", settings.graphVersion},
                                   {"sdkUrl", settings.sdkUrl},
                                   {"dialogOrigin", settings.dialogOrigin}};
    std::string text = boost::json::serialize(data);
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at))
        text.replace(at, 1, "\\u003c");
    return text;
}

} // namespace

http::Response signupPage(const Settings &settings, std::string_view state)
{
    const std::string nonce = crypto::toBase64Url(crypto::randomBytes(16));
    std::string whole(content);
    whole += "<script type=\"application/json\" id=\"given\">" + dataFor(settings, state) + "</script>\n";
    whole += "<script nonce=\"" + nonce + "\">" + std::string(script) + "</script>";
    http::Response page = htmlPage(200, "Set up WhatsApp for your business", whole);
    page.headers.set("Content-Security-Policy", contentPolicy(settings, nonce));
    return page;
}

} // namespace shoptalk::relay
