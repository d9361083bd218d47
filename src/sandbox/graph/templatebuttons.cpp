// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/templatebuttons.h"

#include "sandbox/content/fieldchecks.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/model/templates.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxButtons = 10;
constexpr std::size_t maxLabel = 25;
constexpr std::size_t maxUrl = 2000;
constexpr std::size_t maxPhoneNumber = 20;
constexpr std::size_t maxCoupon = 20;
constexpr std::array<std::string_view, 3> codeTypes = {"COPY_CODE", "ONE_TAP", "ZERO_TAP"};

/// How many buttons of a type are allowed, and whether Meta writes their label.
struct ButtonRule {
    std::string_view type;
    std::size_t max = 1;
    bool hasFixedLabel = false;
};

constexpr std::array rules = {
    ButtonRule{"QUICK_REPLY", 10, false}, ButtonRule{"URL", 2, false},
    ButtonRule{"PHONE_NUMBER", 1, false}, ButtonRule{"COPY_CODE", 1, true},
    ButtonRule{"OTP", 1, true},           ButtonRule{"FLOW", 1, false},
    ButtonRule{"CATALOG", 1, false},      ButtonRule{"MPM", 1, false},
    ButtonRule{"SPM", 1, false},          ButtonRule{"VOICE_CALL", 1, false},
    ButtonRule{"APP", 1, false},          ButtonRule{"REQUEST_CONTACT_INFO", 1, true},
};

GraphError textTooLong(std::string_view what)
{
    return messagingError(2388040, "Character limit exceeded", what);
}

/// The place in an app that a button opens. Source: marketing templates, deep links.
std::optional<GraphError> checkDeepLink(const json::object &button)
{
    const json::object *link = objectIn(button, "app_deep_link");
    if (link == nullptr || textIn(*link, "meta_app_id").empty() || textIn(*link, "android_deep_link").empty())
        return invalidParameter("A button that opens an app needs app_deep_link with meta_app_id and "
                                "android_deep_link.");
    const std::string fallback = textIn(*link, "android_fallback_playstore_url");
    if (!fallback.empty() && !isHttpAddress(fallback))
        return invalidParameter("Param android_fallback_playstore_url has to be a URL.");
    return {};
}

std::optional<GraphError> checkTarget(const json::object &button, std::string_view type)
{
    if (type == "URL") {
        const std::string url = textIn(button, "url");
        if (url.size() > maxUrl)
            return textTooLong("The URL of a button has 2,000 characters at most.");
        const std::size_t variables = variablesIn(url).size();
        if (!isHttpAddress(url) || variables > 1 || (variables == 1 && !url.ends_with("}}")))
            return invalidParameter(
                "The url of a button has to be a URL, with one variable at its end at most.");
        const json::value *example = button.if_contains("example");
        if (variables == 1 && (example == nullptr || !(example->is_array() || example->is_string())))
            return invalidParameter("The url of a button has a variable, which needs an example.");
    }
    if (type == "PHONE_NUMBER") {
        const std::string number = textIn(button, "phone_number");
        if (number.empty())
            return invalidParameter("A button to call needs a phone_number.");
        if (number.size() > maxPhoneNumber)
            return textTooLong("The phone number of a button has 20 characters at most.");
    }
    if (type == "COPY_CODE") {
        const json::value *example = button.if_contains("example");
        if (example == nullptr)
            return invalidParameter("A button that copies a code needs an example.");
        if (example->is_string() && lengthOf(example->get_string()) > maxCoupon)
            return textTooLong("A code has 20 characters at most.");
    }
    if (type == "OTP" && std::ranges::find(codeTypes, textIn(button, "otp_type")) == codeTypes.end())
        return invalidParameter("Param otp_type must be one of {COPY_CODE, ONE_TAP, ZERO_TAP}.");
    if (type == "OTP" && button.contains("url"))
        return invalidParameter("Unexpected key \"url\" on a button of the type OTP.");
    if (type == "APP" || (type == "URL" && button.contains("app_deep_link")))
        return checkDeepLink(button);
    if (type == "FLOW" && !button.contains("flow_id") && !button.contains("flow_name")
        && !button.contains("flow_json"))
        return invalidParameter("A button that opens a flow needs flow_id, flow_name or flow_json.");
    return {};
}

std::optional<GraphError> checkButton(const json::object &button, const ButtonRule &rule)
{
    const std::string label = textIn(button, "text");
    if (label.empty() && !rule.hasFixedLabel)
        return invalidParameter("Each button needs a text.");
    if (rule.type == "REQUEST_CONTACT_INFO" && !label.empty())
        return invalidParameter("The text of a REQUEST_CONTACT_INFO button cannot be changed.");
    if (lengthOf(label) > maxLabel)
        return textTooLong("The text of a button has 25 characters at most.");
    return checkTarget(button, rule.type);
}

/// True if the quick replies are together: all before or all after the other buttons.
bool areQuickRepliesTogether(const std::vector<std::string> &types)
{
    int changes = 0;
    for (std::size_t i = 1; i < types.size(); ++i)
        changes += (types[i] == "QUICK_REPLY") != (types[i - 1] == "QUICK_REPLY") ? 1 : 0;
    return changes <= 1;
}

} // namespace

std::optional<GraphError> checkTemplateButtons(const json::object &component)
{
    const json::value *list = component.if_contains("buttons");
    if (list == nullptr || !list->is_array() || list->get_array().empty()
        || list->get_array().size() > maxButtons)
        return invalidParameter("Param buttons must be an array of 1 to 10 buttons.");
    std::vector<std::string> types;
    for (const json::value &each : list->get_array()) {
        if (!each.is_object())
            return invalidParameter("Param buttons must be an array of objects.");
        std::string type = textIn(each.get_object(), "type");
        std::ranges::transform(type, type.begin(),
                               [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        const auto rule = std::ranges::find(rules, type, &ButtonRule::type);
        if (rule == rules.end())
            return invalidParameter("Param buttons has the unknown type " + type + ".");
        if (const auto refused = checkButton(each.get_object(), *rule))
            return refused;
        types.push_back(type);
        if (static_cast<std::size_t>(std::ranges::count(types, type)) > rule->max)
            return invalidParameter("Param buttons has too many buttons of the type " + type + ".");
    }
    if (!areQuickRepliesTogether(types))
        return invalidParameter("Quick replies have to stand together among the buttons.");
    return {};
}

} // namespace shoptalk::sandbox
