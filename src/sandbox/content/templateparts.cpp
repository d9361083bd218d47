// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/templateparts.h"

#include "sandbox/content/fieldchecks.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

const json::array noParameters;

} // namespace

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

const json::object *partOf(const json::object &asked, std::string_view type, std::optional<std::size_t> index)
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

std::optional<std::string> textOfParameter(const json::value &parameter)
{
    const json::object *object = parameter.if_object();
    if (object == nullptr)
        return {};
    const std::string type = lowerCase(textIn(*object, "type"));
    if (type == "text") {
        const json::value *text = object->if_contains("text");
        if (text == nullptr || !(text->is_string() || text->is_bool() || text->is_number()))
            return {};
        return text->is_string() ? std::string(text->get_string()) : json::serialize(*text);
    }
    const json::object *value = objectIn(*object, type);
    if ((type != "currency" && type != "date_time") || value == nullptr || !value->contains("fallback_value"))
        return {};
    return textIn(*value, "fallback_value");
}

std::optional<GraphError> checkParameterText(std::string_view where, std::string_view text)
{
    const bool isRefused = text.find_first_of("\n\r\t") != std::string_view::npos
        || text.find("     ") != std::string_view::npos;
    if (!isRefused)
        return {};
    return messagingError(132018, "There’s an issue with the parameters in your template.",
                          std::string(where)
                              + ": Param text cannot have new-line/tab characters or more than 4 "
                                "consecutive spaces");
}

} // namespace shoptalk::sandbox
