// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/paging.h"

#include "crypto/bytes.h"
#include "http/message.h"

#include <algorithm>
#include <charconv>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t ordinaryLimit = 25;

std::optional<std::size_t> wholeNumber(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

/// Points at one item.
std::string cursorOf(std::size_t index)
{
    return crypto::toBase64Url(crypto::asBytes("item:" + std::to_string(index)));
}

std::optional<std::size_t> indexOf(std::string_view cursor)
{
    const auto bytes = crypto::fromBase64Url(cursor);
    if (!bytes)
        return {};
    const std::string text = crypto::asText(*bytes);
    return text.starts_with("item:") ? wholeNumber(std::string_view(text).substr(5)) : std::nullopt;
}

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

tl::expected<Range, GraphError> rangeOf(const GraphCall &call, std::size_t count, std::size_t maxLimit)
{
    std::size_t limit = ordinaryLimit;
    if (const std::string asked = call.text("limit"); !asked.empty()) {
        const auto number = wholeNumber(asked);
        if (!number)
            return tl::unexpected(invalidParameter("param limit must be a non-negative integer."));
        limit = std::min(*number, maxLimit);
    }
    const std::string after = call.text("after");
    const std::string before = call.text("before");
    const std::string &cursor = after.empty() ? before : after;
    if (cursor.empty())
        return Range{0, std::min(limit, count)};
    const auto index = indexOf(cursor);
    if (!index)
        return tl::unexpected(invalidParameter("Invalid cursors values"));
    if (!after.empty()) {
        const std::size_t begin = std::min(*index + 1, count);
        return Range{begin, std::min(begin + limit, count)};
    }
    const std::size_t end = std::min(*index, count);
    return Range{end - std::min(limit, end), end};
}

std::string neighbour(const GraphCall &call, std::string_view direction, const std::string &cursor)
{
    http::Parameters parameters;
    for (const auto &[name, value] : call.parameters) {
        if (value.is_string() && name != "after" && name != "before")
            parameters[name] = value.get_string();
    }
    if (call.token)
        parameters["access_token"] = call.token->value;
    parameters[std::string(direction)] = cursor;
    return call.baseUrl + "/" + call.version + call.path + "?" + http::encodeParameters(parameters);
}

} // namespace

GraphAnswer page(const GraphCall &call, const std::vector<GraphNode> &nodes, std::size_t maxLimit)
{
    const auto fields = parseFields(call.text("fields"));
    if (!fields)
        return tl::unexpected(fields.error());
    const auto range = rangeOf(call, nodes.size(), maxLimit);
    if (!range)
        return tl::unexpected(range.error());
    json::array data;
    for (std::size_t i = range->begin; i < range->end; ++i) {
        auto item = select(nodes[i], *fields);
        if (!item)
            return tl::unexpected(item.error());
        data.emplace_back(std::move(*item));
    }
    json::object answer;
    const bool isEmpty = data.empty();
    answer["data"] = std::move(data);
    if (isEmpty)
        return answer;
    const std::string first = cursorOf(range->begin);
    const std::string last = cursorOf(range->end - 1);
    json::object paging;
    paging["cursors"] = json::object{{"before", first}, {"after", last}};
    if (range->end < nodes.size())
        paging["next"] = neighbour(call, "after", last);
    if (range->begin > 0)
        paging["previous"] = neighbour(call, "before", first);
    answer["paging"] = std::move(paging);
    return answer;
}

} // namespace shoptalk::sandbox
