// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/templatecheck.h"

#include "sandbox/graph/templatebuttons.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxName = 512;
constexpr std::size_t maxHeader = 60;
constexpr std::size_t maxBody = 1024;
constexpr std::size_t maxFooter = 60;
constexpr std::size_t minWordsPerVariable = 2; // A body of two variables needs some text around them.
constexpr int tooLong = 2388040;
constexpr int badHeader = 2388047;
constexpr int badBody = 2388072;
constexpr int badFooter = 2388073;
constexpr int tooManyVariables = 2388293;
constexpr int variableAtEdge = 2388299;
constexpr std::array<std::string_view, 6> headerFormats = {"TEXT",     "IMAGE",    "VIDEO",
                                                           "DOCUMENT", "LOCATION", "PRODUCT"};
constexpr std::array<std::string_view, 3> categories = {"MARKETING", "UTILITY", "AUTHENTICATION"};

std::string inCapitals(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

/// "de", "en_US", "zh_HK"
bool isLanguage(std::string_view text)
{
    const std::string_view base = text.substr(0, text.find('_'));
    const bool hasBase = (base.size() == 2 || base.size() == 3)
        && std::ranges::all_of(base, [](char c) { return c >= 'a' && c <= 'z'; });
    return hasBase && (base.size() == text.size() || text.size() == base.size() + 3);
}

std::size_t wordsIn(std::string_view text)
{
    std::size_t words = 0;
    bool isInWord = false;
    for (const char letter : text) {
        const bool isSpace = letter == ' ' || letter == '\n';
        words += !isSpace && !isInWord ? 1 : 0;
        isInWord = !isSpace;
    }
    return words;
}

/// Variables are 1, 2, 3 … or, in a template with names, small letters, digits and underscores.
bool areVariablesWellNamed(const std::vector<std::string> &names, bool isNamed)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!isNamed && names[i] != std::to_string(i + 1))
            return false;
        const auto isLetter = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        };
        if (isNamed && (names[i].empty() || !std::ranges::all_of(names[i], isLetter)))
            return false;
    }
    return true;
}

/// How many examples a component gives: `field` is a list, and that of the body a list of lists.
std::size_t exampleCount(const json::object &component, std::string_view kind, bool isNamed)
{
    const json::object *example = objectIn(component, "example");
    if (example == nullptr)
        return 0;
    const std::string field = std::string(kind) + (isNamed ? "_text_named_params" : "_text");
    const json::value *list = example->if_contains(field);
    if (list == nullptr || !list->is_array())
        return 0;
    const json::array &items = list->get_array();
    return !items.empty() && items.front().is_array() ? items.front().get_array().size() : items.size();
}

std::optional<GraphError> checkExamples(const json::object &component, std::string_view kind, int code,
                                        bool isNamed)
{
    const std::vector<std::string> names = variablesIn(textIn(component, "text"));
    if (!areVariablesWellNamed(names, isNamed))
        return messagingError(code, "Invalid variables",
                              "Variables have to be {{1}}, {{2}} and so on, or names in small letters.");
    if (exampleCount(component, kind, isNamed) < names.size())
        return messagingError(code, "Missing sample text",
                              "Each variable of the " + std::string(kind) + " needs an example.");
    return {};
}

std::optional<GraphError> checkHeader(const json::object &header, bool isNamed, const Platform &platform)
{
    const std::string format = inCapitals(textIn(header, "format"));
    if (std::ranges::find(headerFormats, format) == headerFormats.end())
        return messagingError(badHeader, "Message header format is incorrect", "The format is not known.");
    const std::string text = textIn(header, "text");
    if (format == "TEXT") {
        if (text.empty() || text.find('\n') != std::string::npos || variablesIn(text).size() > 1)
            return messagingError(badHeader, "Message header format is incorrect",
                                  "A header has one line of text with one variable at most.");
        if (lengthOf(text) > maxHeader)
            return messagingError(tooLong, "Character limit exceeded", "A header has 60 characters at most.");
        return checkExamples(header, "header", badHeader, isNamed);
    }
    if (format == "LOCATION" || format == "PRODUCT")
        return {};
    const json::object *example = objectIn(header, "example");
    const json::value *handles = example != nullptr ? example->if_contains("header_handle") : nullptr;
    const bool hasHandle = handles != nullptr && handles->is_array() && !handles->get_array().empty()
        && handles->get_array().front().is_string();
    if (!hasHandle)
        return messagingError(badHeader, "Missing sample",
                              "A media header needs an example in header_handle.");
    if (platform.uploads.behind(handles->get_array().front().get_string(), platform.timeline.nowS())
        == nullptr)
        return invalidParameter("The header_handle is not valid or has expired.");
    return {};
}

std::optional<GraphError> checkBody(const json::object &body, const std::string &category, bool isNamed)
{
    const std::string text = textIn(body, "text");
    if (category == "AUTHENTICATION" && text.empty()) // Meta writes it.
        return {};
    if (text.empty())
        return messagingError(badBody, "Message body format is incorrect", "The body needs a text.");
    if (lengthOf(text) > maxBody)
        return messagingError(tooLong, "Character limit exceeded", "A body has 1,024 characters at most.");
    if (text.starts_with("{{") || text.ends_with("}}") || text.find("}}{{") != std::string::npos)
        return messagingError(variableAtEdge, "Variables can't be at the start or end of the template",
                              "Put some text before, after and between variables.");
    const std::size_t variables = variablesIn(text).size();
    if (variables > 0 && wordsIn(text) < minWordsPerVariable * variables + 1)
        return messagingError(tooManyVariables, "This template has too many variables for its length",
                              "Use fewer variables or a longer text.");
    return checkExamples(body, "body", badBody, isNamed);
}

std::optional<GraphError> checkFooter(const json::object &footer, const std::string &category)
{
    const std::string text = textIn(footer, "text");
    if (category == "AUTHENTICATION" && text.empty())
        return {};
    if (lengthOf(text) > maxFooter)
        return messagingError(tooLong, "Character limit exceeded", "A footer has 60 characters at most.");
    if (text.empty() || !variablesIn(text).empty() || text.find('\n') != std::string::npos)
        return messagingError(badFooter, "Message footer format is incorrect",
                              "A footer has one line of text without variables.");
    return {};
}

const json::object *componentOf(const json::array &components, std::string_view type)
{
    const auto found = std::ranges::find_if(components, [type](const json::value &each) {
        return inCapitals(textIn(each.get_object(), "type")) == type;
    });
    return found != components.end() ? &found->get_object() : nullptr;
}

bool hasButton(const json::object *buttons, std::string_view type)
{
    const json::value *list = buttons != nullptr ? buttons->if_contains("buttons") : nullptr;
    return list != nullptr && list->is_array()
        && std::ranges::any_of(list->get_array(), [type](const json::value &each) {
               return each.is_object() && inCapitals(textIn(each.get_object(), "type")) == type;
           });
}

/// A header with a product and a button to view it belong together, in offers alone. Source: single-product
/// message templates.
std::optional<GraphError> checkProduct(const json::array &components, const std::string &category)
{
    const json::object *header = componentOf(components, "HEADER");
    const bool hasProduct = header != nullptr && inCapitals(textIn(*header, "format")) == "PRODUCT";
    const bool canView = hasButton(componentOf(components, "BUTTONS"), "SPM");
    if (hasProduct != canView)
        return invalidParameter(
            "A header of the format PRODUCT and a button of the type SPM need each other.");
    if (canView && category != "MARKETING")
        return invalidParameter("A template with a product has to be of the category MARKETING.");
    return {};
}

} // namespace

std::optional<GraphError> checkTemplateNames(const MessageTemplate &fresh)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    if (fresh.name.empty() || fresh.name.size() > maxName || !std::ranges::all_of(fresh.name, isLetter))
        return invalidParameter("Param name must have 1 to 512 small letters, digits and underscores.");
    if (!isLanguage(fresh.language))
        return invalidParameter("Param language must be a supported language code.");
    if (std::ranges::find(categories, fresh.category) == categories.end())
        return invalidParameter("Param category must be one of {UTILITY, MARKETING, AUTHENTICATION}.");
    if (fresh.parameterFormat != "POSITIONAL" && fresh.parameterFormat != "NAMED")
        return invalidParameter("Param parameter_format must be one of {POSITIONAL, NAMED}.");
    return {};
}

std::optional<GraphError> checkTemplateComponents(const json::array &components, const std::string &category,
                                                  bool isNamed, const Platform &platform)
{
    std::vector<std::string> seen;
    for (const json::value &each : components) {
        if (!each.is_object())
            return invalidParameter("Param components must be an array of objects.");
        const json::object &component = each.get_object();
        const std::string type = inCapitals(textIn(component, "type"));
        if (std::ranges::find(seen, type) != seen.end())
            return invalidParameter("Param components has the type " + type + " twice.");
        seen.push_back(type);
        std::optional<GraphError> refused;
        if (type == "HEADER")
            refused = checkHeader(component, isNamed, platform);
        else if (type == "BODY")
            refused = checkBody(component, category, isNamed);
        else if (type == "FOOTER")
            refused = checkFooter(component, category);
        else if (type == "BUTTONS")
            refused = checkTemplateButtons(component);
        else if (type != "CAROUSEL" && type != "LIMITED_TIME_OFFER" && type != "CALL_PERMISSION_REQUEST")
            refused = invalidParameter("Param components has the unknown type " + type + ".");
        if (refused)
            return refused;
    }
    if (std::ranges::find(seen, "BODY") == seen.end())
        return messagingError(badBody, "Message body format is incorrect", "A template needs a body.");
    return checkProduct(components, category);
}

} // namespace shoptalk::sandbox
