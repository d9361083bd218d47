// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/subscriptionendpoints.h"

#include "sandbox/graph/access.h"
#include "sandbox/graph/registrationendpoints.h"
#include "sandbox/webhooks/handshake.h"

namespace shoptalk::sandbox {

namespace asio = boost::asio;

namespace {

constexpr std::size_t maxCallbackUrl = 200;

bool isWebAddress(std::string_view url)
{
    return url.starts_with("https://") || url.starts_with("http://");
}

/// The names in "messages,account_update" that are not fields, or nothing.
std::optional<std::string> takeFields(std::string_view list, std::set<std::string, std::less<>> &fields)
{
    while (!list.empty()) {
        const std::string name(list.substr(0, list.find(',')));
        list.remove_prefix(std::min(list.size(), name.size() + 1));
        if (!subscribableFields().contains(name))
            return name;
        fields.insert(name);
    }
    return {};
}

} // namespace

SubscriptionEndpoints::SubscriptionEndpoints(Platform &platform, ConnectedAction whenConnected)
    : m_platform(platform)
    , m_whenConnected(std::move(whenConnected))
{
}

std::vector<GraphEndpoint> SubscriptionEndpoints::endpoints()
{
    return {{"GET", "/{id}/subscribed_apps", [this](const GraphCall &call) { return list(call); }},
            {"DELETE", "/{id}/subscribed_apps", [this](const GraphCall &call) { return unsubscribe(call); }},
            {"GET", "/{id}/subscriptions", [this](const GraphCall &call) { return appSubscriptions(call); }},
            {"DELETE", "/{id}/subscriptions",
             [this](const GraphCall &call) { return removeAppSubscriptions(call); }}};
}

std::vector<SlowGraphEndpoint> SubscriptionEndpoints::slowEndpoints()
{
    return {{"POST", "/{id}/subscribed_apps", [this](GraphCall call) { return subscribe(std::move(call)); }},
            {"POST", "/{id}/subscriptions", [this](GraphCall call) { return subscribeApp(std::move(call)); }},
            {"POST", "/{id}", [this](GraphCall call) { return configureNumber(std::move(call)); }}};
}

json::object SubscriptionEndpoints::appData() const
{
    const App &app = m_platform.scenario.app;
    return {{"link", "https://www.facebook.com/games/?app_id=" + app.id}, {"name", app.name}, {"id", app.id}};
}

std::optional<GraphError> SubscriptionEndpoints::checkWaba(const GraphCall &call)
{
    return checkAccount(m_platform, call, m_platform.scenario.waba(call.id()),
                        {"whatsapp_business_management"});
}

std::optional<GraphError> SubscriptionEndpoints::checkApp(const GraphCall &call) const
{
    if (call.id() != m_platform.scenario.app.id)
        return unknownObject(call.method, call.id());
    if (call.token->kind == AccessToken::Kind::App)
        return {};
    GraphError error;
    error.code = 15;
    error.message = "(#15) This method must be called with an app access_token.";
    return error;
}

GraphAnswer SubscriptionEndpoints::list(const GraphCall &call)
{
    if (const auto refused = checkWaba(call))
        return tl::unexpected(*refused);
    json::array data;
    if (const auto subscription = m_platform.subscriptions.of(call.id())) {
        json::object item = {{"whatsapp_business_api_data", appData()}};
        if (!subscription->overrideUrl.empty())
            item["override_callback_uri"] = subscription->overrideUrl;
        data.emplace_back(std::move(item));
    }
    json::object answer;
    answer["data"] = std::move(data);
    return answer;
}

GraphAnswer SubscriptionEndpoints::unsubscribe(const GraphCall &call)
{
    if (const auto refused = checkWaba(call))
        return tl::unexpected(*refused);
    m_platform.subscriptions.unsubscribe(call.id());
    for (const Number &number : m_platform.scenario.waba(call.id())->numbers)
        m_platform.synchronisations.forget(number.id);
    return success();
}

asio::awaitable<std::optional<GraphError>> SubscriptionEndpoints::verify(std::string url,
                                                                         std::string verifyToken)
{
    if (!isWebAddress(url) || url.size() > maxCallbackUrl)
        co_return invalidParameter("The callback URL is not a valid URL of at most 200 characters.");
    const std::string challenge = numericId(m_platform.random, 10);
    const HandshakeResult result = co_await shakeHands(std::move(url), std::move(verifyToken), challenge);
    if (result.verified)
        co_return std::nullopt;
    GraphError error;
    error.code = 2200;
    error.message = "(#2200) Callback verification failed with the following errors: ";
    error.message += result.status == 0 ? "the callback did not answer"
        : result.status == 200          ? "the response does not match the challenge"
                                        : "HTTP Status Code = " + std::to_string(result.status);
    co_return error;
}

asio::awaitable<GraphAnswer> SubscriptionEndpoints::subscribe(GraphCall call)
{
    if (const auto refused = checkWaba(call))
        co_return tl::unexpected(*refused);
    if (m_platform.faults.strike("subscribe_refused"))
        co_return tl::unexpected(GraphError{
            403, 200, 1349174, "(#200) You do not have permission to subscribe to this WhatsApp account."});
    WabaSubscription subscription;
    subscription.overrideUrl = call.text("override_callback_uri");
    subscription.sinceS = m_platform.timeline.nowS();
    if (!subscription.overrideUrl.empty()) {
        const std::string verifyToken = call.text("verify_token");
        const auto refused = co_await verify(subscription.overrideUrl, verifyToken);
        if (refused)
            co_return tl::unexpected(*refused);
    }
    const std::string overrideUrl = subscription.overrideUrl;
    m_platform.subscriptions.subscribe(call.id(), std::move(subscription));
    m_whenConnected(call.id());
    json::value answer = success();
    if (!overrideUrl.empty()) {
        json::object item = {{"override_callback_uri", overrideUrl}};
        item["whatsapp_business_api_data"] = appData();
        answer.get_object()["data"] = json::array{std::move(item)};
    }
    co_return answer;
}

asio::awaitable<GraphAnswer> SubscriptionEndpoints::configureNumber(GraphCall call)
{
    if (const auto refused = checkNumber(m_platform, call, {"whatsapp_business_management"}))
        co_return tl::unexpected(*refused);
    if (call.has("pin"))
        co_return setPin(m_platform, call);
    if (call.has("new_display_name"))
        co_return requestName(m_platform, call);
    if (call.has("search_visibility"))
        co_return setVisibility(m_platform, call);
    const json::object *configuration = objectIn(call.parameters, "webhook_configuration");
    if (configuration == nullptr)
        co_return tl::unexpected(invalidParameter("The parameter webhook_configuration is required."));
    const std::string url = textIn(*configuration, "override_callback_uri");
    const std::string verifyToken = textIn(*configuration, "verify_token");
    if (!url.empty()) {
        const auto refused = co_await verify(url, verifyToken);
        if (refused)
            co_return tl::unexpected(*refused);
    }
    m_platform.subscriptions.setNumberOverride(call.id(), url);
    co_return success();
}

asio::awaitable<GraphAnswer> SubscriptionEndpoints::subscribeApp(GraphCall call)
{
    if (const auto refused = checkApp(call))
        co_return tl::unexpected(*refused);
    if (call.text("object") != "whatsapp_business_account")
        co_return tl::unexpected(
            invalidParameter("Param object must be one of {WHATSAPP_BUSINESS_ACCOUNT}."));
    std::set<std::string, std::less<>> fields;
    if (const auto unknown = takeFields(call.text("fields"), fields))
        co_return tl::unexpected(invalidParameter("Invalid field: " + *unknown));
    const std::string url = call.text("callback_url");
    const std::string verifyToken = call.text("verify_token");
    const auto refused = co_await verify(url, verifyToken);
    if (refused)
        co_return tl::unexpected(*refused);
    AppCallback &app = m_platform.subscriptions.app();
    app.url = url;
    app.verified = true;
    app.fields.merge(fields);
    co_return success();
}

GraphAnswer SubscriptionEndpoints::appSubscriptions(const GraphCall &call)
{
    if (const auto refused = checkApp(call))
        return tl::unexpected(*refused);
    const AppCallback &app = m_platform.subscriptions.app();
    json::array data;
    if (!app.url.empty()) {
        json::array fields;
        for (const std::string &field : app.fields)
            fields.emplace_back(json::object{{"name", field}, {"version", "v26.0"}});
        json::object item = {
            {"object", "whatsapp_business_account"}, {"callback_url", app.url}, {"active", true}};
        item["fields"] = std::move(fields);
        data.emplace_back(std::move(item));
    }
    json::object answer;
    answer["data"] = std::move(data);
    return answer;
}

GraphAnswer SubscriptionEndpoints::removeAppSubscriptions(const GraphCall &call)
{
    if (const auto refused = checkApp(call))
        return tl::unexpected(*refused);
    m_platform.subscriptions.app() = AppCallback();
    return success();
}

} // namespace shoptalk::sandbox
