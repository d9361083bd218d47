// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/templateparameters.h"

#include "sandbox/content/fieldchecks.h"
#include "sandbox/content/mediaparts.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

const json::array noParameters;

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

GraphError wrongCount(std::string_view where, std::size_t given, std::size_t expected)
{
    return messagingError(132000, "Number of parameters does not match the expected number of params",
                          std::string(where) + ": number of localizable_params (" + std::to_string(given)
                              + ") does not match the expected number of params (" + std::to_string(expected)
                              + ")");
}

GraphError wrongFormat(const std::string &details)
{
    return messagingError(132012, "Parameter format does not match format in the created template", details);
}

/// The component of the request with that type (and index, for buttons), or null.
const json::object *partOf(const json::object &asked, std::string_view type,
                           std::optional<std::size_t> index = {})
{
    const json::value *components = asked.if_contains("components");
    if (components == nullptr || !components->is_array())
        return nullptr;
    for (const json::value &each : components->get_array()) {
        if (!each.is_object() || lowerCase(textIn(each.get_object(), "type")) != type)
            continue;
        const auto at = numberIn(each.get_object(), "index");
        if (!index || (at && static_cast<std::size_t>(*at) == *index))
            return &each.get_object();
    }
    return nullptr;
}

const json::array &parametersOf(const json::object *part)
{
    const json::value *list = part != nullptr ? part->if_contains("parameters") : nullptr;
    return list != nullptr && list->is_array() ? list->get_array() : noParameters;
}

bool isTextParameter(const json::value &parameter)
{
    if (!parameter.is_object())
        return false;
    const json::object &object = parameter.get_object();
    const std::string type = lowerCase(textIn(object, "type"));
    if (type == "text") {
        const json::value *text = object.if_contains("text");
        return text != nullptr && (text->is_string() || text->is_bool() || text->is_number());
    }
    const json::object *value = objectIn(object, type);
    return (type == "currency" || type == "date_time") && value != nullptr
        && value->contains("fallback_value");
}

/// Compares the variables of a text in the template with the parameters of the request.
std::optional<GraphError> checkVariables(std::string_view where, std::string_view text,
                                         const json::array &given, bool isNamed)
{
    const std::vector<std::string> names = variablesIn(text);
    if (names.size() != given.size())
        return wrongCount(where, given.size(), names.size());
    for (const json::value &parameter : given) {
        if (!isTextParameter(parameter))
            return wrongFormat(std::string(where) + ": a parameter is not a text");
        const std::string name = textIn(parameter.get_object(), "parameter_name");
        if (isNamed && std::ranges::find(names, name) == names.end())
            return wrongFormat(std::string(where) + ": the template has no variable " + name);
    }
    return {};
}

std::optional<GraphError> checkHeader(const json::object &asked, const MessageTemplate &about,
                                      const SendContext &context)
{
    const json::array &given = parametersOf(partOf(asked, "header"));
    const json::object *header = componentOf(about, "HEADER");
    const std::string format = header != nullptr ? lowerCase(textIn(*header, "format")) : "text";
    if (format == "text")
        return checkVariables("header", header != nullptr ? textIn(*header, "text") : std::string(), given,
                              about.isNamed());
    if (given.size() != 1)
        return wrongCount("header", given.size(), 1);
    const json::object *parameter = given.front().if_object();
    const json::object *value = parameter != nullptr ? objectIn(*parameter, format) : nullptr;
    if (value == nullptr || lowerCase(textIn(*parameter, "type")) != format)
        return wrongFormat("header: Format mismatch, expected " + format);
    const MediaRule *rule = mediaRuleOf(format);
    if (rule != nullptr)
        return checkMedia(*value, *rule, "template.header." + format, context);
    FieldChecks checks; // A location.
    checks.number(*value, "latitude", "template.header.location", -90, 90);
    checks.number(*value, "longitude", "template.header.location", -180, 180);
    return checks.problem();
}

/// The smallest number of parameters of a template's button.
std::size_t neededBy(const json::object &button)
{
    const std::string type = textIn(button, "type");
    const bool hasVariable = !variablesIn(textIn(button, "url")).empty();
    return type == "COPY_CODE" || type == "OTP" || (type == "URL" && hasVariable) ? 1 : 0;
}

std::optional<GraphError> checkButtons(const json::object &asked, const MessageTemplate &about)
{
    const json::array &buttons = buttonsOf(about);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const json::object *button = buttons[i].if_object();
        const std::size_t given = parametersOf(partOf(asked, "button", i)).size();
        const std::string where = "buttons: Button at index " + std::to_string(i);
        if (button != nullptr && given < neededBy(*button))
            return wrongCount(where, given, neededBy(*button));
        if (button != nullptr && textIn(*button, "type") == "REQUEST_CONTACT_INFO" && given > 0)
            return wrongCount(where, given, 0);
    }
    const json::value *components = asked.if_contains("components");
    if (components == nullptr || !components->is_array())
        return {};
    for (const json::value &each : components->get_array()) {
        const json::object *part = each.if_object();
        if (part == nullptr || lowerCase(textIn(*part, "type")) != "button")
            continue;
        const auto index = numberIn(*part, "index");
        if (!index || *index < 0 || *index >= static_cast<double>(buttons.size()))
            return wrongFormat("buttons: the template has no button at this index");
    }
    return {};
}

} // namespace

std::optional<GraphError> checkTemplateParameters(const json::object &asked, const MessageTemplate &about,
                                                  const SendContext &context)
{
    FieldChecks checks;
    checks.add(checkHeader(asked, about, context));
    const json::object *body = componentOf(about, "BODY");
    const bool isWrittenByMeta = body == nullptr || !body->contains("text"); // Authentication
    const json::array &given = parametersOf(partOf(asked, "body"));
    if (isWrittenByMeta && given.size() != 1)
        checks.refuse(wrongCount("body", given.size(), 1));
    else if (!isWrittenByMeta)
        checks.add(checkVariables("body", textIn(*body, "text"), given, about.isNamed()));
    checks.add(checkButtons(asked, about));
    return checks.problem();
}

} // namespace shoptalk::sandbox
