// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/fieldchecks.h"

#include "sandbox/graph/graphcall.h"

#include <algorithm>
#include <charconv>

namespace shoptalk::sandbox {

namespace {

const json::object noObject;
const json::array noList;
constexpr std::size_t maxAddress = 2000;

std::string within(const std::string &place, std::string_view field)
{
    return place.empty() ? std::string(field) : place + "." + std::string(field);
}

bool isThere(const json::object &parent, std::string_view field)
{
    const json::value *value = parent.if_contains(field);
    return value != nullptr && !value->is_null();
}

std::string between(std::size_t min, std::size_t max, std::string_view what)
{
    return "must have " + std::to_string(min) + " to " + std::to_string(max) + " " + std::string(what);
}

} // namespace

bool isHttpAddress(std::string_view text)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (text.starts_with(scheme)) {
            const std::string_view rest = text.substr(scheme.size());
            return !rest.empty() && rest.front() != '/'
                && rest.find_first_of(" <>\"\n\r\t") == std::string_view::npos;
        }
    }
    return false;
}

std::optional<double> numberIn(const json::object &object, std::string_view field)
{
    const json::value *value = object.if_contains(field);
    if (value == nullptr)
        return {};
    if (value->is_number())
        return value->to_number<double>();
    if (!value->is_string())
        return {};
    const std::string_view text(value->get_string());
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

const json::object &FieldChecks::object(const json::object &parent, std::string_view field,
                                        const std::string &place)
{
    const json::object *found = objectIn(parent, field);
    if (found == nullptr)
        missing(within(place, field));
    return found != nullptr ? *found : noObject;
}

const json::array &FieldChecks::list(const json::object &parent, std::string_view field,
                                     const std::string &place, ListLimits limits)
{
    const json::value *found = parent.if_contains(field);
    if (found == nullptr || !found->is_array()) {
        missing(within(place, field));
        return noList;
    }
    const json::array &list = found->get_array();
    if (list.size() >= limits.min && list.size() <= limits.max)
        return list;
    invalid(within(place, field), between(limits.min, limits.max, "items"));
    return noList;
}

const json::object &FieldChecks::item(const json::value &value, const std::string &place)
{
    if (value.is_object())
        return value.get_object();
    invalid(place, "must be an object");
    return noObject;
}

std::string FieldChecks::text(const json::object &parent, std::string_view field, const std::string &place,
                              TextLimits limits)
{
    if (!isThere(parent, field)) {
        missing(within(place, field));
        return {};
    }
    return optionalText(parent, field, place, limits);
}

std::string FieldChecks::optionalText(const json::object &parent, std::string_view field,
                                      const std::string &place, TextLimits limits)
{
    if (!isThere(parent, field))
        return {};
    if (!parent.at(field).is_string()) {
        invalid(within(place, field), "must be a string");
        return {};
    }
    std::string text = textIn(parent, field);
    const std::size_t length = lengthOf(text);
    if (length < limits.min || length > limits.max)
        invalid(within(place, field), between(limits.min, limits.max, "characters"));
    return text;
}

void FieldChecks::webAddress(const json::object &parent, std::string_view field, const std::string &place)
{
    const std::string address = text(parent, field, place, {1, maxAddress});
    if (!address.empty() && !isHttpAddress(address))
        invalid(within(place, field), "must be a valid URL");
}

std::string FieldChecks::oneOf(const json::object &parent, std::string_view field, const std::string &place,
                               std::initializer_list<std::string_view> allowed)
{
    if (!isThere(parent, field)) {
        missing(within(place, field));
        return {};
    }
    std::string value = textIn(parent, field);
    if (std::ranges::find(allowed, value) == allowed.end())
        invalid(within(place, field), "has a value that is not allowed here");
    return value;
}

void FieldChecks::number(const json::object &parent, std::string_view field, const std::string &place,
                         double min, double max)
{
    const auto value = numberIn(parent, field);
    if (!isThere(parent, field))
        missing(within(place, field));
    else if (!value || !(*value >= min && *value <= max))
        invalid(within(place, field), "must be a number in its range");
}

void FieldChecks::onlyKeys(const json::object &object, const std::string &place,
                           std::initializer_list<std::string_view> allowed)
{
    for (const auto &[key, value] : object) {
        if (std::ranges::find(allowed, std::string_view(key)) == allowed.end())
            refuse(
                invalidParameter("Unexpected key \"" + std::string(key) + "\" on param \"" + place + "\"."));
    }
}

void FieldChecks::missing(const std::string &place)
{
    refuse(messagingError(131008, "Required parameter is missing", place + " is required."));
}

void FieldChecks::invalid(const std::string &place, std::string_view why)
{
    refuse(messagingError(131009, "Parameter value is not valid", place + " " + std::string(why) + "."));
}

void FieldChecks::refuse(GraphError error)
{
    if (!m_problem)
        m_problem = std::move(error);
}

void FieldChecks::add(const std::optional<GraphError> &error)
{
    if (error)
        refuse(*error);
}

} // namespace shoptalk::sandbox
