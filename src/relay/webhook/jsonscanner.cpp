// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/jsonscanner.h"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <array>

namespace shoptalk::relay::json {

namespace {

constexpr std::string_view space = " \t\r\n";

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(space, at), text.size());
}

/// Past the string that begins at `at`.
std::size_t endOfString(std::string_view text, std::size_t at)
{
    while (true) {
        const std::size_t quote = text.find('"', at + 1);
        if (quote == std::string_view::npos)
            return text.size();
        std::size_t backslashes = 0;
        while (text[quote - 1 - backslashes] == '\\') // Ends at the latest before the opening quote.
            ++backslashes;
        if (backslashes % 2 == 0)
            return quote + 1;
        at = quote;
    }
}

/// What a character outside of strings does to the depth; quotes are told apart by a value of their own.
constexpr std::array<signed char, 256> depthChanges = [] {
    std::array<signed char, 256> changes{};
    changes['['] = changes['{'] = 1;
    changes[']'] = changes['}'] = -1;
    changes['"'] = 2;
    return changes;
}();

/// Past the array or object that begins at `at`.
std::size_t endOfNested(std::string_view text, std::size_t at)
{
    int depth = 0;
    for (std::size_t i = at; i < text.size();) {
        const signed char change = depthChanges[static_cast<unsigned char>(text[i])];
        if (change == 2) {
            i = endOfString(text, i);
            continue;
        }
        ++i;
        depth += change;
        if (change != 0 && depth == 0)
            return i;
    }
    return text.size();
}

/// Past the value that begins at `at`.
std::size_t endOfValue(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return text.size();
    if (text[at] == '"')
        return endOfString(text, at);
    if (text[at] == '[' || text[at] == '{')
        return endOfNested(text, at);
    return std::min(text.find_first_of(",]} \t\r\n", at), text.size());
}

} // namespace

std::optional<std::vector<std::string_view>> elementsOf(std::string_view text)
{
    if (!text.starts_with('['))
        return {};
    std::vector<std::string_view> elements;
    std::size_t at = skipSpace(text, 1);
    while (at < text.size() && text[at] != ']') {
        const std::size_t end = endOfValue(text, at);
        elements.push_back(text.substr(at, end - at));
        at = skipSpace(text, end);
        if (at < text.size() && text[at] == ',')
            at = skipSpace(text, at + 1);
    }
    return elements;
}

std::optional<std::string_view> memberOf(std::string_view text, std::string_view name)
{
    if (!text.starts_with('{'))
        return {};
    std::optional<std::string_view> found;
    std::size_t at = skipSpace(text, 1);
    while (at < text.size() && text[at] == '"') {
        const std::size_t nameEnd = endOfString(text, at);
        const std::string_view written = text.substr(at + 1, nameEnd - at - 2);
        const std::size_t begin = skipSpace(text, skipSpace(text, nameEnd) + 1);
        const std::size_t end = endOfValue(text, begin);
        if (written == name)
            found = text.substr(begin, end - begin);
        at = skipSpace(text, end);
        if (at < text.size() && text[at] == ',')
            at = skipSpace(text, at + 1);
    }
    return found;
}

std::optional<std::string_view> memberAt(std::string_view text, std::initializer_list<std::string_view> path)
{
    std::optional<std::string_view> value = text;
    for (const std::string_view name : path) {
        if (!value)
            return {};
        value = memberOf(*value, name);
    }
    return value;
}

std::string identifierIn(std::optional<std::string_view> value)
{
    if (!value || value->empty())
        return {};
    if (value->front() == '"') {
        if (value->find('\\') == std::string_view::npos)
            return std::string(value->substr(1, value->size() - 2));
        boost::system::error_code error;
        const boost::json::value text = boost::json::parse(*value, error);
        return error || !text.is_string() ? std::string() : std::string(text.get_string());
    }
    const bool isNumber = value->find_first_not_of("0123456789") == std::string_view::npos;
    return isNumber ? std::string(*value) : std::string();
}

} // namespace shoptalk::relay::json
