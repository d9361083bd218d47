// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metaclient.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr int maxPages = 100;
constexpr int pageSize = 100;

std::int64_t integerAt(const json::object &object, std::string_view name)
{
    const json::value *const value = object.if_contains(name);
    if (!value)
        return 0;
    boost::system::error_code error;
    const auto number = value->to_number<std::int64_t>(error);
    return error ? 0 : number;
}

std::string textAt(const json::object &object, std::string_view name)
{
    const json::value *const value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

MetaFailure unreachable()
{
    return {};
}

/// The answer's object, or what its status and error envelope mean.
MetaResult<json::object> objectIn(const http::Response &answer)
{
    boost::system::error_code error;
    const json::value value = json::parse(answer.body, error);
    if (error || !value.is_object())
        return tl::unexpected(unreachable());
    const json::object &object = value.get_object();
    const json::value *const envelope = object.if_contains("error");
    if (!envelope && answer.status == 200)
        return object;
    if (!envelope || !envelope->is_object())
        return tl::unexpected(unreachable());
    MetaFailure failure{MetaFailure::Kind::Refused, {}, integerAt(envelope->get_object(), "error_subcode")};
    if (envelope->get_object().contains("code"))
        failure.code = integerAt(envelope->get_object(), "code");
    // The code says more than the status: a missing permission comes with 500. Only where it says nothing
    // known, the status tells Meta's own trouble from a refusal.
    const MetaErrorClass meaning = failure.meaning();
    const bool isMetasTrouble = answer.status >= 500 || answer.status == 429;
    if (meaning == MetaErrorClass::Wait || meaning == MetaErrorClass::Passing
        || (meaning == MetaErrorClass::Refused && isMetasTrouble))
        failure.kind = MetaFailure::Kind::Unreachable;
    return tl::unexpected(failure);
}

/// The same for the only call of a batch: its answer is in a list, with its body as a text, or null if Meta
/// did not process it.
MetaResult<json::object> objectInBatch(const http::Response &answer)
{
    boost::system::error_code error;
    const json::value value = json::parse(answer.body, error);
    if (error || !value.is_array())
        return objectIn(answer);
    const json::array &answers = value.get_array();
    if (answers.size() != 1 || !answers.front().is_object())
        return tl::unexpected(unreachable());
    const json::object &only = answers.front().get_object();
    http::Response unpacked;
    unpacked.status = static_cast<unsigned>(integerAt(only, "code"));
    unpacked.body = textAt(only, "body");
    return objectIn(unpacked);
}

void putForm(http::ClientRequest &request, const http::Parameters &form)
{
    request.method = "POST";
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = http::encodeParameters(form);
}

/// Fields come as {"name":…,"version":…}.
MetaSubscription subscriptionIn(const json::object &item)
{
    MetaSubscription subscription;
    subscription.object = textAt(item, "object");
    subscription.callbackUrl = textAt(item, "callback_url");
    const json::value *const active = item.if_contains("active");
    subscription.active = active && active->is_bool() && active->get_bool();
    const json::value *const fields = item.if_contains("fields");
    if (!fields || !fields->is_array())
        return subscription;
    for (const json::value &field : fields->get_array()) {
        if (field.is_object())
            subscription.fields.push_back(textAt(field.get_object(), "name"));
    }
    return subscription;
}

std::optional<MetaNumber> numberIn(const json::object &page, const PhoneNumberId &wanted)
{
    const json::value *const data = page.if_contains("data");
    if (!data || !data->is_array())
        return {};
    for (const json::value &item : data->get_array()) {
        if (item.is_object() && textAt(item.get_object(), "id") == wanted.value)
            return MetaNumber{wanted, textAt(item.get_object(), "display_phone_number")};
    }
    return {};
}

/// The accounts that the token may manage; none named: all that the user may manage.
std::vector<std::string> wabaIdsIn(const json::object &data)
{
    std::vector<std::string> ids;
    const json::value *const granular = data.if_contains("granular_scopes");
    if (!granular || !granular->is_array())
        return ids;
    for (const json::value &item : granular->get_array()) {
        if (!item.is_object() || textAt(item.get_object(), "scope") != "whatsapp_business_management")
            continue;
        const json::value *const targets = item.get_object().if_contains("target_ids");
        if (!targets || !targets->is_array())
            continue;
        for (const json::value &target : targets->get_array()) {
            if (target.is_string())
                ids.emplace_back(target.get_string());
        }
    }
    return ids;
}

MetaTokenFacts factsIn(const json::object &data)
{
    MetaTokenFacts facts;
    const json::value *const valid = data.if_contains("is_valid");
    facts.isValid = valid && valid->is_bool() && valid->get_bool();
    facts.type = textAt(data, "type");
    facts.appId = textAt(data, "app_id");
    facts.userId = textAt(data, "user_id");
    facts.expiresAtS = integerAt(data, "expires_at");
    facts.dataAccessExpiresAtS = integerAt(data, "data_access_expires_at");
    const json::value *const scopes = data.if_contains("scopes");
    if (scopes && scopes->is_array()) {
        for (const json::value &scope : scopes->get_array()) {
            if (scope.is_string())
                facts.scopes.emplace_back(scope.get_string());
        }
    }
    facts.wabaIds = wabaIdsIn(data);
    const json::value *const error = data.if_contains("error");
    if (error && error->is_object()) {
        facts.code = integerAt(error->get_object(), "code");
        facts.subcode = integerAt(error->get_object(), "subcode");
    }
    return facts;
}

/// The cursor of the page after this one; empty on the last. Meta's own `next` address is not followed: it
/// could lead anywhere.
std::string nextCursor(const json::object &page)
{
    const json::value *const paging = page.if_contains("paging");
    if (!paging || !paging->is_object() || !paging->get_object().contains("next"))
        return {};
    const json::value *const cursors = paging->get_object().if_contains("cursors");
    return cursors && cursors->is_object() ? textAt(cursors->get_object(), "after") : std::string();
}

} // namespace

MetaErrorClass MetaFailure::meaning() const
{
    return code ? metaErrorClass(*code) : MetaErrorClass::Refused;
}

bool MetaFailure::isTooOften() const
{
    return meaning() == MetaErrorClass::Wait;
}

MetaClient::MetaClient(const Settings &settings)
    : m_settings(settings)
{
}

asio::awaitable<MetaResult<MetaToken>> MetaClient::exchangeCode(std::string code,
                                                                std::string redirectUri) const
{
    http::Parameters parameters;
    parameters.emplace("code", std::move(code));
    if (!redirectUri.empty())
        parameters.emplace("redirect_uri", std::move(redirectUri));
    return askForToken(std::move(parameters));
}

asio::awaitable<MetaResult<MetaToken>> MetaClient::extendToken(std::string shortLivedToken) const
{
    http::Parameters parameters;
    parameters.emplace("grant_type", "fb_exchange_token");
    parameters.emplace("fb_exchange_token", std::move(shortLivedToken));
    return askForToken(std::move(parameters));
}

asio::awaitable<MetaResult<MetaTokenFacts>> MetaClient::inspectToken(std::string token) const
{
    http::Parameters parameters;
    parameters.emplace("input_token", std::move(token));
    std::string appToken = m_settings.metaAppId + '|' + m_settings.appSecret;
    const MetaResult<json::object> answer =
        co_await askInBody("debug_token", std::move(parameters), std::move(appToken));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const json::value *const data = answer->if_contains("data");
    if (!data || !data->is_object())
        co_return tl::unexpected(unreachable());
    co_return factsIn(data->get_object());
}

asio::awaitable<MetaResult<std::vector<MetaSubscription>>> MetaClient::appSubscriptions() const
{
    std::string appToken = m_settings.metaAppId + '|' + m_settings.appSecret;
    http::Parameters none;
    const MetaResult<json::object> answer =
        co_await ask(m_settings.metaAppId + "/subscriptions", std::move(none), std::move(appToken));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const json::value *const data = answer->if_contains("data");
    std::vector<MetaSubscription> subscriptions;
    if (!data || !data->is_array())
        co_return subscriptions;
    for (const json::value &item : data->get_array()) {
        if (item.is_object())
            subscriptions.push_back(subscriptionIn(item.get_object()));
    }
    co_return subscriptions;
}

asio::awaitable<MetaResult<std::optional<MetaNumber>>>
MetaClient::findNumber(WabaId waba, PhoneNumberId number, std::string token) const
{
    http::Parameters parameters;
    parameters.emplace("fields", "id,display_phone_number");
    parameters.emplace("limit", std::to_string(pageSize));
    for (int page = 0; page < maxPages; ++page) {
        const MetaResult<json::object> answer =
            co_await ask(waba.value + "/phone_numbers", parameters, token);
        if (!answer)
            co_return tl::unexpected(answer.error());
        std::optional<MetaNumber> found = numberIn(*answer, number);
        std::string cursor = nextCursor(*answer);
        if (found || cursor.empty())
            co_return found;
        parameters.insert_or_assign("after", std::move(cursor));
    }
    co_return std::optional<MetaNumber>();
}

asio::awaitable<MetaResult<MetaToken>> MetaClient::askForToken(http::Parameters parameters) const
{
    parameters.emplace("client_id", m_settings.metaAppId);
    parameters.emplace("client_secret", m_settings.appSecret);
    const MetaResult<json::object> answer = co_await post("oauth/access_token", std::move(parameters));
    if (!answer)
        co_return tl::unexpected(answer.error());
    MetaToken token;
    token.token = textAt(*answer, "access_token");
    token.type = textAt(*answer, "token_type");
    const std::int64_t expiresInS = integerAt(*answer, "expires_in");
    if (expiresInS > 0)
        token.expiresInS = expiresInS;
    if (token.token.empty())
        co_return tl::unexpected(unreachable());
    co_return token;
}

http::ClientRequest MetaClient::requestTo(const std::string &path, const std::string &token) const
{
    http::ClientRequest request;
    request.url = m_settings.graphUrl + '/' + m_settings.graphVersion + '/' + path;
    if (!token.empty())
        request.headers.set("Authorization", "Bearer " + token);
    return request;
}

asio::awaitable<MetaResult<json::object>> MetaClient::ask(std::string path, http::Parameters parameters,
                                                          std::string token) const
{
    http::ClientRequest request = requestTo(path, token);
    request.url += '?' + http::encodeParameters(parameters);
    const http::Result<http::Response> answer = co_await http::send(std::move(request));
    if (!answer)
        co_return tl::unexpected(unreachable());
    co_return objectIn(*answer);
}

asio::awaitable<MetaResult<json::object>> MetaClient::post(std::string path, http::Parameters form) const
{
    http::ClientRequest request = requestTo(path, {});
    putForm(request, form);
    const http::Result<http::Response> answer = co_await http::send(std::move(request));
    if (!answer)
        co_return tl::unexpected(unreachable());
    co_return objectIn(*answer);
}

asio::awaitable<MetaResult<json::object>> MetaClient::askInBody(std::string path, http::Parameters parameters,
                                                                std::string token) const
{
    const json::object call{
        {"method", "GET"},
        {"relative_url", m_settings.graphVersion + '/' + path + '?' + http::encodeParameters(parameters)}};
    http::Parameters form;
    form.emplace("batch", json::serialize(json::array{call}));
    form.emplace("include_headers", "false");
    http::ClientRequest request = requestTo({}, token);
    putForm(request, form);
    const http::Result<http::Response> answer = co_await http::send(std::move(request));
    if (!answer)
        co_return tl::unexpected(unreachable());
    co_return objectInBatch(*answer);
}

} // namespace shoptalk::relay
