// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/templateparameters.h"

#include "sandbox/content/buttonparameters.h"
#include "sandbox/content/fieldchecks.h"
#include "sandbox/content/mediaparts.h"
#include "sandbox/content/templateparts.h"
#include "sandbox/graph/graphcall.h"

#include <tl/expected.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxHeader = 60;
constexpr std::size_t maxBody = 1024;
constexpr std::size_t maxId = 256;

using Values = std::map<std::string, std::string, std::less<>>;

/// The text of the template with the values in the places of its variables.
std::string filledText(std::string_view text, const Values &values)
{
    std::string filled;
    while (!text.empty()) {
        const std::size_t begin = text.find("{{");
        const std::size_t end = begin == std::string_view::npos ? begin : text.find("}}", begin);
        filled += text.substr(0, end == std::string_view::npos ? end : begin);
        if (end == std::string_view::npos)
            break;
        const std::vector<std::string> names = variablesIn(text.substr(begin, end + 2 - begin));
        if (const auto value = values.find(names.front()); value != values.end())
            filled += value->second;
        text.remove_prefix(end + 2);
    }
    return filled;
}

/// The name of the variable for a parameter; an error if the template and the message do not agree on it.
tl::expected<std::string, GraphError> variableFor(std::string_view where, const json::object &parameter,
                                                  const std::string &inPlace,
                                                  const std::vector<std::string> &names, bool isNamed)
{
    const std::string name = textIn(parameter, "parameter_name");
    if (!isNamed && parameter.contains("parameter_name"))
        return tl::unexpected(
            wrongFormat(std::string(where) + ": the variables of the template have no names"));
    if (isNamed && std::ranges::find(names, name) == names.end())
        return tl::unexpected(wrongFormat(std::string(where) + ": the template has no variable " + name));
    return isNamed ? name : inPlace;
}

/// Compares the variables of a text in the template with the parameters of the request.
std::optional<GraphError> checkVariables(std::string_view where, std::string_view text,
                                         const json::array &given, bool isNamed)
{
    const std::vector<std::string> names = variablesIn(text);
    if (names.size() != given.size())
        return wrongCount(where, given.size(), names.size());
    Values values;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto value = textOfParameter(given[i]);
        if (!value)
            return wrongFormat(std::string(where) + ": a parameter is not a text");
        if (auto refused = checkParameterText(where, *value))
            return refused;
        const auto name = variableFor(where, given[i].get_object(), names[i], names, isNamed);
        if (!name)
            return name.error();
        if (!values.emplace(*name, *value).second)
            return wrongFormat(std::string(where) + ": the variable " + *name + " is given twice");
    }
    if (lengthOf(filledText(text, values)) > (where == "body" ? maxBody : maxHeader))
        return messagingError(132005, "Translated text too long",
                              std::string(where) + ": the filled text is too long");
    return {};
}

/// Meta writes the body of an authentication template, with one variable: the code.
std::optional<GraphError> checkCode(const json::array &given)
{
    if (given.size() != 1)
        return wrongCount("body", given.size(), 1);
    const auto code = textOfParameter(given.front());
    return code ? checkParameterText("body", *code) : wrongFormat("body: a parameter is not a text");
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
        return checkMedia(*value, withoutCaption(*rule), "template.header." + format, context);
    FieldChecks checks;
    if (format == "product") {
        checks.text(*value, "product_retailer_id", "template.header.product", {1, maxId});
        checks.text(*value, "catalog_id", "template.header.product", {1, maxId});
        return checks.problem();
    }
    checks.number(*value, "latitude", "template.header.location", -90, 90);
    checks.number(*value, "longitude", "template.header.location", -180, 180);
    return checks.problem();
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
    checks.add(isWrittenByMeta ? checkCode(given)
                               : checkVariables("body", textIn(*body, "text"), given, about.isNamed()));
    checks.add(checkButtonParameters(asked, about));
    return checks.problem();
}

} // namespace shoptalk::sandbox
