// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/doctor/publicchecks.h"

#include "crypto/bytes.h"
#include "http/client.h"

#include <algorithm>
#include <array>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::seconds requestTimeout{10};
constexpr std::array<std::string_view, 2> neededPermissions{"whatsapp_business_management",
                                                            "whatsapp_business_messaging"};
/// Source: Embedded Signup, "Onboarding WhatsApp Business app users".
constexpr std::array<std::string_view, 3> coexistenceFields{"history", "smb_app_state_sync",
                                                            "smb_message_echoes"};

http::ClientRequest requestFor(std::string url)
{
    http::ClientRequest request;
    request.url = std::move(url);
    request.timeout = requestTimeout;
    return request;
}

Finding checkTls(const std::string &url)
{
    if (url.empty())
        return bad("tls", "there is no public address",
                   "Set server.public_url to the https address of this relay.");
    if (!url.starts_with("https://")) {
        return bad("tls", url + " is not encrypted; Meta sends nothing there",
                   "Put a reverse proxy with a certificate in front (docs/relay.md shows Caddy) and set "
                   "server.public_url to its https address.");
    }
    return good("tls", url);
}

Finding judgeHandshake(const http::Result<http::Response> &answer, const std::string &challenge)
{
    const std::string remedy =
        "See that DNS, the firewall and the reverse proxy lead server.public_url to this "
        "relay, that its certificate is valid, and that 'shoptalk-relay serve' runs.";
    if (!answer) {
        return bad("public_address",
                   "does not answer: " + answer.error().reason + ' ' + answer.error().detail, remedy);
    }
    if (answer->status == 403)
        return bad("public_address", "another verify token is in use there",
                   "Restart the relay, so that it uses this configuration.");
    if (answer->status != 200 || answer->body != challenge) {
        return bad("public_address",
                   "answers " + std::to_string(answer->status) + ", but not as this relay would", remedy);
    }
    return good("public_address", "hands the verify challenge back");
}

Finding judgePage(const std::string &path, const http::Result<http::Response> &answer,
                  const Settings &settings)
{
    const std::string check = "page " + path;
    if (settings.pages.operatorName.empty() || settings.pages.contact.empty()) {
        return bad(check, "is not published: [pages] does not say who runs this relay",
                   "Set pages.operator and pages.contact, then restart the relay. Meta asks for this address "
                   "in the app's settings.");
    }
    const bool isPage = answer && answer->status == 200 && !answer->body.empty()
        && answer->headers.get("Content-Type").value_or("").starts_with("text/html");
    if (isPage)
        return good(check, "is published");
    if (answer && answer->status == 404) {
        return bad(
            check, "is not published by the relay that runs",
            "Restart the relay, so that it uses pages.operator and pages.contact as they are set now.");
    }
    return bad(check, answer ? "answers " + std::to_string(answer->status) : "does not answer",
               "See that server.public_url leads to this relay, as for public_address.");
}

Finding judgeAppSecret(const MetaResult<MetaTokenFacts> &facts, const Settings &settings)
{
    if (!facts && facts.error().kind == MetaFailure::Kind::Unreachable) {
        return bad("app", "Meta does not answer",
                   "See that this server may open connections to meta.graph_url (" + settings.graphUrl
                       + "), then ask again.");
    }
    if (!facts || !facts->isValid || facts->appId != settings.metaAppId) {
        return bad("app", "Meta does not know this app id with this secret",
                   "Copy both again from Meta's App Dashboard (App settings, Basic): the number into "
                   "meta.app_id, the secret into the file that meta.app_secret_file names.");
    }
    return good("app", "Meta knows the app and its secret");
}

Finding coexistenceNotChecked()
{
    return notChecked("coexistence_webhooks", "the app's webhooks are not known",
                      "Mend what is said of app_webhooks, then ask again.");
}

/// Checks the fields that a number needs besides `messages` if the WhatsApp Business app on a phone uses it
/// as well.
Finding judgeCoexistence(const MetaSubscription &subscription)
{
    std::string missing;
    for (const std::string_view field : coexistenceFields) {
        if (std::ranges::find(subscription.fields, field) == subscription.fields.end())
            missing += (missing.empty() ? "" : ", ") + std::string(field);
    }
    if (missing.empty())
        return good("coexistence_webhooks", "are subscribed");
    return notChecked("coexistence_webhooks",
                      "only you know whether a number stays in use on a phone; that needs the fields "
                          + missing,
                      "If one does, subscribe them in Meta's App Dashboard, WhatsApp, Configuration.");
}

std::vector<Finding> judgeSubscriptions(const MetaResult<std::vector<MetaSubscription>> &subscriptions,
                                        const Settings &settings)
{
    const std::string remedy = "In Meta's App Dashboard, WhatsApp, Configuration: set the callback to "
        + settings.publicUrl
        + "/webhooks/whatsapp with your verify token, and subscribe the field 'messages'.";
    if (!subscriptions)
        return {bad("app_webhooks", "Meta does not say", remedy), coexistenceNotChecked()};
    const auto ours = std::ranges::find_if(*subscriptions, [](const MetaSubscription &subscription) {
        return subscription.object == "whatsapp_business_account" && subscription.active;
    });
    if (ours == subscriptions->end())
        return {bad("app_webhooks", "the app has no active WhatsApp webhook", remedy),
                coexistenceNotChecked()};
    Finding webhooks = good("app_webhooks", "are subscribed");
    if (std::ranges::find(ours->fields, "messages") == ours->fields.end())
        webhooks = bad("app_webhooks", "messages are not subscribed", remedy);
    else if (ours->callbackUrl != settings.publicUrl + "/webhooks/whatsapp" && !settings.webhookOverride)
        webhooks = bad("app_webhooks", "they go to " + ours->callbackUrl, remedy);
    return {std::move(webhooks), judgeCoexistence(*ours)};
}

/// The findings if Meta can't be asked about the app.
std::vector<Finding> webhooksNotChecked(const std::string &reason, const std::string &remedy)
{
    return {notChecked("app_webhooks", reason, remedy), notChecked("coexistence_webhooks", reason, remedy)};
}

/// The names of the settings that are missing for asking Meta; empty if none are.
std::string missingForMeta(const Settings &settings)
{
    if (settings.metaAppId.empty())
        return "meta.app_id is not set";
    return settings.appSecret.empty() ? "meta.app_secret_file is not set" : "";
}

constexpr const char *setForMeta = "Set meta.app_id and meta.app_secret_file, then ask again.";
constexpr const char *setPublicUrl = "Set server.public_url to the https address of this relay.";

} // namespace

asio::awaitable<std::vector<Finding>> checkPublicAddress(Settings settings)
{
    std::vector<Finding> findings{checkTls(settings.publicUrl)};
    if (settings.publicUrl.empty()) {
        findings.push_back(notChecked("public_address", "server.public_url is not set", setPublicUrl));
        co_return findings;
    }
    const std::string challenge = crypto::toHex(crypto::randomBytes(8));
    http::Parameters query;
    query.emplace("hub.mode", "subscribe");
    query.emplace("hub.challenge", challenge);
    query.emplace("hub.verify_token", settings.verifyToken);
    http::ClientRequest request =
        requestFor(settings.publicUrl + "/webhooks/whatsapp?" + http::encodeParameters(query));
    const http::Result<http::Response> answer = co_await http::send(std::move(request));
    findings.push_back(judgeHandshake(answer, challenge));
    co_return findings;
}

asio::awaitable<std::vector<Finding>> checkPages(Settings settings)
{
    std::vector<Finding> findings;
    for (const std::string path : {"/privacy", "/terms", "/data-deletion"}) {
        if (settings.publicUrl.empty()) {
            findings.push_back(notChecked("page " + path, "server.public_url is not set", setPublicUrl));
            continue;
        }
        http::ClientRequest request = requestFor(settings.publicUrl + path);
        const http::Result<http::Response> answer = co_await http::send(std::move(request));
        findings.push_back(judgePage(path, answer, settings));
    }
    co_return findings;
}

asio::awaitable<std::vector<Finding>> checkApp(Settings settings)
{
    const Finding mode = notChecked(
        "app_mode", "Meta does not tell programs whether an app is live",
        "In the App Dashboard, see that the app is published (Live): in development mode some webhooks are "
        "not sent.");
    const std::string missing = missingForMeta(settings);
    if (!missing.empty()) {
        std::vector<Finding> none = webhooksNotChecked(missing, setForMeta);
        none.insert(none.begin(), notChecked("app", missing, setForMeta));
        none.push_back(mode);
        co_return none;
    }
    const MetaClient meta(settings);
    std::string appToken = settings.metaAppId + '|' + settings.appSecret;
    const MetaResult<MetaTokenFacts> facts = co_await meta.inspectToken(std::move(appToken));
    std::vector<Finding> findings{judgeAppSecret(facts, settings)};
    std::vector<Finding> webhooks = webhooksNotChecked("Meta could not be asked as this app",
                                                       "Mend what is said of app, then ask again.");
    if (findings.front().state == Finding::State::Good) {
        const auto subscriptions = co_await meta.appSubscriptions();
        webhooks = judgeSubscriptions(subscriptions, settings);
    }
    findings.insert(findings.end(), webhooks.begin(), webhooks.end());
    findings.push_back(mode);
    co_return findings;
}

asio::awaitable<Finding> checkPermissions(Settings settings, std::string token, std::int64_t nowS)
{
    if (token.empty()) {
        co_return notChecked(
            "permissions", "no token was given",
            "Give a system user's token with --token-file, or look at App Review, Permissions, in the App "
            "Dashboard.");
    }
    const std::string missing = missingForMeta(settings);
    if (!missing.empty())
        co_return notChecked("permissions", missing, setForMeta);
    const std::string remedy = "Make a new token with whatsapp_business_management and "
                               "whatsapp_business_messaging, and give it with --token-file.";
    const MetaClient meta(settings);
    const MetaResult<MetaTokenFacts> facts = co_await meta.inspectToken(std::move(token));
    if (!facts)
        co_return bad("permissions", "Meta does not say what the token may do", remedy);
    if (!facts->isValid || (facts->expiresAtS != 0 && facts->expiresAtS <= nowS))
        co_return bad("permissions", "the token is no longer valid", remedy);
    for (const std::string_view permission : neededPermissions) {
        if (std::ranges::find(facts->scopes, permission) == facts->scopes.end())
            co_return bad("permissions", "the token lacks " + std::string(permission), remedy);
    }
    co_return good("permissions", "the token has what is needed");
}

} // namespace shoptalk::relay
