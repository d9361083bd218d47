// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/numbersettings.h"

#include "crypto/bytes.h"
#include "crypto/digest.h"
#include "sandbox/graph/access.h"

#include <boost/algorithm/string/case_conv.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

using WordList = std::vector<std::string_view>;
using Refusal = std::optional<GraphError>;

const WordList onOrOff = {"enabled", "disabled"};
constexpr std::array<std::string_view, 4> features = {"calling", "user_identity_change", "payload_encryption",
                                                      "storage_configuration"};
constexpr std::size_t keyCharacters = 64;
constexpr std::string_view keyAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

GraphError notOneOf(const std::string &name, const WordList &words)
{
    std::string list;
    for (const std::string_view word : words)
        list.append(list.empty() ? "" : ", ").append(word);
    return invalidParameter("Invalid parameter: " + name + " must be one of {" + list + "}");
}

/// Makes the word in a field lower case, as the settings are read. Meta's webhooks have capitals.
Refusal checkWord(json::object &object, std::string_view field, const std::string &name,
                  const WordList &words, bool isRequired = false)
{
    if (!object.contains(field) && !isRequired)
        return {};
    const std::string word = boost::algorithm::to_lower_copy(textIn(object, field));
    if (std::ranges::find(words, word) == words.end())
        return notOneOf(name, words);
    object[field] = word;
    return {};
}

/// The same for the status of a part of the calling settings, such as `video`.
Refusal checkPart(json::object &calling, std::string_view part)
{
    json::value *value = calling.if_contains(part);
    if (value == nullptr)
        return {};
    if (!value->is_object())
        return invalidParameter("Invalid parameter: calling." + std::string(part) + " must be an object");
    return checkWord(value->get_object(), "status", "calling." + std::string(part) + ".status", onOrOff,
                     true);
}

Refusal checkCalling(json::object &calling)
{
    for (const std::string_view part : {"video", "sip", "audio", "call_hours"}) {
        if (const auto refused = checkPart(calling, part))
            return refused;
    }
    if (calling.contains("srtp_key_exchange_protocol")) {
        const std::string protocol = textIn(calling, "srtp_key_exchange_protocol");
        if (protocol != "DTLS-SRTP" && protocol != "SDES-SRTP")
            return notOneOf("calling.srtp_key_exchange_protocol", {"DTLS-SRTP", "SDES-SRTP"});
    }
    if (const auto refused =
            checkWord(calling, "call_icon_visibility", "calling.call_icon_visibility", {"visible", "hidden"}))
        return refused;
    if (const auto refused =
            checkWord(calling, "callback_permission_status", "calling.callback_permission_status", onOrOff))
        return refused;
    return checkWord(calling, "status", "calling.status", onOrOff, true);
}

/// The key itself is not given back; its fingerprint is.
Refusal checkEncryption(json::object &encryption, RandomSource &random)
{
    if (const auto refused = checkWord(encryption, "status", "payload_encryption.status", onOrOff, true))
        return refused;
    const std::string key = textIn(encryption, "client_encryption_key");
    const bool isOn = textIn(encryption, "status") == "enabled";
    encryption = json::object{{"status", isOn ? "enabled" : "disabled"}};
    if (!isOn)
        return {};
    const auto bytes = crypto::fromBase64(key);
    if (!bytes || bytes->empty())
        return invalidParameter(
            "Invalid parameter: payload_encryption.client_encryption_key must be a public "
            "key in Base64");
    encryption["client_encryption_key_fingerprint"] = "SHA256:" + crypto::toHex(crypto::sha256(*bytes));
    encryption["cloud_encryption_key"] = random.characters(keyCharacters, keyAlphabet);
    return {};
}

Refusal checkStorage(json::object &storage)
{
    const json::value *enabled = storage.if_contains("enabled");
    if (enabled == nullptr || !enabled->is_bool())
        return invalidParameter("Invalid parameter: storage_configuration.enabled must be a boolean");
    if (!enabled->get_bool()) {
        storage = storageIn({});
        return {};
    }
    const std::string region = textIn(storage, "region");
    if (region.size() != 2
        || !std::ranges::all_of(region, [](unsigned char c) { return std::isalpha(c) != 0; }))
        return invalidParameter("Invalid parameter: storage_configuration.region must be a country");
    storage = storageIn(region);
    return {};
}

Refusal checkIdentityChange(const json::object &change)
{
    const json::value *enabled = change.if_contains("enabled");
    if (enabled == nullptr || !enabled->is_bool())
        return invalidParameter("Invalid parameter: user_identity_change.enabled must be a boolean");
    return {};
}

Refusal check(std::string_view feature, json::object &values, RandomSource &random)
{
    if (feature == "calling")
        return checkCalling(values);
    if (feature == "payload_encryption")
        return checkEncryption(values, random);
    return feature == "storage_configuration" ? checkStorage(values) : checkIdentityChange(values);
}

/// In a form it is text.
std::optional<json::object> objectOf(const GraphCall &call, std::string_view feature)
{
    if (const json::object *object = objectIn(call.parameters, feature))
        return *object;
    boost::system::error_code problem;
    json::value parsed = json::parse(call.text(feature), problem);
    return !problem && parsed.is_object() ? std::optional(std::move(parsed.get_object())) : std::nullopt;
}

json::object usualCalling()
{
    const json::object addresses = {{"default", json::array{"157.240.0.1", "157.240.0.2"}}};
    return {{"status", "disabled"},
            {"call_icon_visibility", "visible"},
            {"ip_addresses", addresses},
            {"callback_permission_status", "disabled"}};
}

/// Those that were never set have their usual values.
const json::object &featureOf(NumberState &state, std::string_view feature)
{
    json::value &values = state.settings[feature];
    if (values.is_object())
        return values.get_object();
    if (feature == "calling")
        values = usualCalling();
    else if (feature == "storage_configuration")
        values = storageIn({});
    else
        values = json::object{{"status", "disabled"}};
    return values.get_object();
}

} // namespace

json::object storageIn(std::string_view region)
{
    if (region.empty())
        return {{"status", "default"}};
    return {{"status", "in_country_storage_enabled"},
            {"data_localization_region", boost::algorithm::to_lower_copy(std::string(region))}};
}

std::vector<GraphEndpoint> NumberSettings::endpoints()
{
    return {{"GET", "/{id}/settings", [this](const GraphCall &call) { return read(call); }},
            {"POST", "/{id}/settings", [this](const GraphCall &call) { return change(call); }}};
}

GraphAnswer NumberSettings::read(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call, {"whatsapp_business_management"}))
        return tl::unexpected(*refused);
    const std::string credentials = call.text("include_sip_credentials");
    if (!credentials.empty() && credentials != "true" && credentials != "false")
        return tl::unexpected(
            invalidParameter("Invalid parameter: include_sip_credentials must be a boolean"));
    NumberState &state = m_platform.numbers.of(call.id());
    json::object answer;
    for (const std::string_view feature : {"calling", "payload_encryption", "storage_configuration"})
        answer[feature] = featureOf(state, feature);
    return answer;
}

GraphAnswer NumberSettings::change(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call, {"whatsapp_business_management"}))
        return tl::unexpected(*refused);
    WordList named;
    std::ranges::copy_if(features, std::back_inserter(named),
                         [&call](std::string_view feature) { return call.has(feature); });
    if (named.size() != 1)
        return tl::unexpected(invalidParameter(
            "Invalid parameter: exactly one feature setting has to be specified in a request"));
    const std::string_view feature = named.front();
    auto given = objectOf(call, feature);
    if (!given)
        return tl::unexpected(
            invalidParameter("Invalid parameter: " + std::string(feature) + " must be an object"));
    json::object values = std::move(*given);
    if (const auto refused = check(feature, values, m_platform.random))
        return tl::unexpected(*refused);
    NumberState &state = m_platform.numbers.of(call.id());
    if (feature != "calling") {
        state.settings[feature] = std::move(values);
        return success();
    }
    json::object calling = featureOf(state, feature); // What is not named stays as it is.
    for (const auto &[name, value] : values)
        calling[name] = value;
    state.settings[feature] = std::move(calling);
    reportCalling(*m_platform.scenario.number(call.id()));
    return success();
}

void NumberSettings::reportCalling(const Number &number)
{
    std::string status = textIn(featureOf(m_platform.numbers.of(number.id), "calling"), "status");
    std::ranges::transform(status, status.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    const json::object settings = {{"phone_number_id", number.id},
                                   {"calling", json::object{{"status", status}}}};
    json::object value = {{"messaging_product", "whatsapp"},
                          {"timestamp", std::to_string(m_platform.timeline.nowS())},
                          {"type", "phone_number_settings"},
                          {"phone_number_settings", settings}};
    m_outbox.post({m_platform.scenario.wabaOfNumber(number.id)->id, number.id, "account_settings_update",
                   std::move(value)});
}

} // namespace shoptalk::sandbox
