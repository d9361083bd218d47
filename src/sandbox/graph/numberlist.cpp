// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/numberlist.h"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::array<std::string_view, 3> filterFields = {"account_mode", "messaging_limit_tier",
                                                          "is_official_business_account"};

struct Filter {
    std::string field;
    std::string value;
};

/// "LIVE", or "true" of a flag.
std::string wordOf(const json::value &value)
{
    if (value.is_string())
        return std::string(value.get_string());
    return value.is_bool() ? value.get_bool() ? "true" : "false" : std::string();
}

tl::expected<Filter, GraphError> filterIn(const json::value &each)
{
    const json::object *one = each.if_object();
    if (one == nullptr)
        return tl::unexpected(invalidParameter("Invalid parameter: filtering must be a list of filters"));
    Filter filter{textIn(*one, "field"), {}};
    if (std::ranges::find(filterFields, filter.field) == filterFields.end())
        return tl::unexpected(invalidParameter("Invalid parameter: filtering on the field " + filter.field
                                               + " is not possible"));
    if (textIn(*one, "operator") != "EQUAL") // Meta documents no other one for numbers.
        return tl::unexpected(invalidParameter("Invalid parameter: the operator of filtering must be EQUAL"));
    if (const json::value *value = one->if_contains("value"))
        filter.value = wordOf(*value);
    if (filter.value.empty())
        return tl::unexpected(invalidParameter("Invalid parameter: filtering needs a value"));
    return filter;
}

tl::expected<std::vector<Filter>, GraphError> filtersOf(const GraphCall &call)
{
    const json::value *given = call.parameters.if_contains("filtering");
    if (given == nullptr)
        return std::vector<Filter>();
    boost::system::error_code problem;
    const json::value list = given->is_array() ? *given : json::parse(call.text("filtering"), problem);
    if (problem || !list.is_array())
        return tl::unexpected(invalidParameter("Invalid parameter: filtering must be valid JSON"));
    std::vector<Filter> filters;
    for (const json::value &each : list.get_array()) {
        auto filter = filterIn(each);
        if (!filter)
            return tl::unexpected(filter.error());
        filters.push_back(std::move(*filter));
    }
    return filters;
}

bool fits(const GraphNode &node, const Filter &filter)
{
    const json::value *value = node.values.if_contains(filter.field);
    return value != nullptr && wordOf(*value) == filter.value;
}

} // namespace

tl::expected<std::vector<GraphNode>, GraphError> askedNumbers(const GraphCall &call,
                                                              std::vector<GraphNode> nodes)
{
    const auto filters = filtersOf(call);
    if (!filters)
        return tl::unexpected(filters.error());
    for (const Filter &filter : *filters)
        std::erase_if(nodes, [&filter](const GraphNode &node) { return !fits(node, filter); });
    const std::string sort = call.text("sort");
    if (sort.empty())
        return nodes;
    const std::string field = sort.substr(0, sort.find('.'));
    const bool isDescending = sort.ends_with(".desc");
    if ((field != "creation_time" && field != "last_onboarded_time")
        || sort != field + (isDescending ? ".desc" : ".asc"))
        return tl::unexpected(
            invalidParameter("Invalid parameter: sort must be one of {creation_time.asc, creation_time.desc, "
                             "last_onboarded_time.asc, last_onboarded_time.desc}"));
    if (field == "last_onboarded_time") // Times in this form are in the order of their texts.
        std::ranges::stable_sort(
            nodes, {}, [](const GraphNode &node) { return textIn(node.values, "last_onboarded_time"); });
    if (isDescending)
        std::ranges::reverse(nodes);
    return nodes;
}

} // namespace shoptalk::sandbox
