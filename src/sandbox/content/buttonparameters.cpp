// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/buttonparameters.h"

#include "sandbox/content/fieldchecks.h"
#include "sandbox/content/templateparts.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

/// What a message gives for a button of a template.
struct ButtonParameters {
    std::string_view type; ///< Of the button, in small letters.
    std::string_view subType;
    std::array<std::string_view, 2> types; ///< Of its parameters.
    std::size_t min = 0;
    std::size_t max = 1;
};

constexpr std::array rules = {
    ButtonParameters{"quick_reply", "quick_reply", {"payload", "text"}},
    ButtonParameters{"url", "url", {"text"}, 1},
    ButtonParameters{"otp", "url", {"text"}, 1},
    ButtonParameters{"copy_code", "copy_code", {"coupon_code"}, 1},
    ButtonParameters{"flow", "flow", {"action"}},
    ButtonParameters{"catalog", "catalog", {"action"}},
    ButtonParameters{"mpm", "mpm", {"action"}, 1},
    ButtonParameters{"spm", {}, {}, 0, 0}, // The product is in the header.
    ButtonParameters{"app", "app", {"payload", "text"}},
    ButtonParameters{"voice_call", "voice_call", {"payload", "ttl_minutes"}, 0, 2},
    ButtonParameters{"phone_number", {}, {}, 0, 0},
    ButtonParameters{"request_contact_info", {}, {}, 0, 0},
};

/// The rule of a button; nothing for a type whose parameters Meta does not describe.
std::optional<ButtonParameters> ruleOf(const json::object &button)
{
    const auto found = std::ranges::find(rules, lowerCase(textIn(button, "type")), &ButtonParameters::type);
    if (found == rules.end())
        return {};
    ButtonParameters rule = *found;
    if (rule.type == "url" && variablesIn(textIn(button, "url")).empty())
        rule.min = rule.max = 0;
    return rule;
}

std::optional<GraphError> checkParameter(const std::string &where, const json::value &parameter,
                                         const ButtonParameters &rule)
{
    const json::object *object = parameter.if_object();
    const std::string type = object != nullptr ? lowerCase(textIn(*object, "type")) : std::string();
    if (type.empty() || std::ranges::find(rule.types, type) == rule.types.end() || !object->contains(type))
        return wrongFormat(where + ": a parameter of a button of the type " + std::string(rule.type)
                           + " must be of the type " + std::string(rule.types.front()));
    if (type != "text" && type != "coupon_code")
        return {};
    const std::string text = type == "text" ? textOfParameter(parameter).value_or("") : textIn(*object, type);
    if (text.empty())
        return wrongFormat(where + ": the " + type + " is empty");
    return checkParameterText(where, text);
}

std::optional<GraphError> checkButton(const std::string &where, const json::object *part,
                                      const ButtonParameters &rule)
{
    const json::array &given = parametersOf(part);
    if (given.size() < rule.min || given.size() > rule.max)
        return wrongCount(where, given.size(), given.size() < rule.min ? rule.min : rule.max);
    if (part == nullptr || rule.subType.empty())
        return {};
    const std::string subType = lowerCase(textIn(*part, "sub_type"));
    if (subType.empty())
        return messagingError(131008, "Required parameter is missing", where + ": sub_type is required.");
    if (subType != rule.subType)
        return wrongFormat(where + ": sub_type must be " + std::string(rule.subType));
    for (const json::value &parameter : given) {
        if (auto refused = checkParameter(where, parameter, rule))
            return refused;
    }
    return {};
}

std::optional<GraphError> checkIndexes(const json::object &asked, std::size_t buttonCount)
{
    const json::value *components = asked.if_contains("components");
    if (components == nullptr || !components->is_array())
        return {};
    for (const json::value &each : components->get_array()) {
        const json::object *part = each.if_object();
        if (part == nullptr || lowerCase(textIn(*part, "type")) != "button")
            continue;
        const auto index = numberIn(*part, "index");
        if (!index || *index < 0 || *index >= static_cast<double>(buttonCount))
            return wrongFormat("buttons: the template has no button at this index");
    }
    return {};
}

} // namespace

std::optional<GraphError> checkButtonParameters(const json::object &asked, const MessageTemplate &about)
{
    const json::array &buttons = buttonsOf(about);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const json::object *button = buttons[i].if_object();
        const auto rule = button != nullptr ? ruleOf(*button) : std::nullopt;
        if (!rule)
            continue;
        const std::string where = "buttons: Button at index " + std::to_string(i);
        if (auto refused = checkButton(where, partOf(asked, "button", i), *rule))
            return refused;
    }
    return checkIndexes(asked, buttons.size());
}

} // namespace shoptalk::sandbox
