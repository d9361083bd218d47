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

/// The position after the string that begins at `at`; nothing if it is not closed.
std::optional<std::size_t> pastString(std::string_view text, std::size_t at)
{
    while (true) {
        const std::size_t quote = text.find('"', at + 1);
        if (quote == std::string_view::npos)
            return {};
        std::size_t backslashes = 0;
        while (text[quote - 1 - backslashes] == '\\') // Ends at the latest before the opening quote.
            ++backslashes;
        if (backslashes % 2 == 0)
            return quote + 1;
        at = quote;
    }
}

std::size_t endOfString(std::string_view text, std::size_t at)
{
    return pastString(text, at).value_or(text.size());
}

/// How a character outside strings changes the depth; quotes have a value of their own.
constexpr std::array<signed char, 256> depthChanges = [] {
    std::array<signed char, 256> changes{};
    changes['['] = changes['{'] = 1;
    changes[']'] = changes['}'] = -1;
    changes['"'] = 2;
    return changes;
}();

/// The position after the array or object that begins at `at`.
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

/// The position after the value that begins at `at`.
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

/// Checks a text in one pass, without recursion, because a text with only brackets must not use up the stack.
class StructureCheck {
public:
    explicit StructureCheck(std::string_view text)
        : m_text(text)
        , m_at(skipSpace(text, 0))
    {
    }

    bool isSound()
    {
        while (true) {
            if (!m_open.empty() && m_open.back() == '{' && !skipName())
                return false;
            const char first = here();
            if (first == '[' || first == '{') {
                step();
                if (here() != closing(first)) {
                    m_open.push_back(first);
                    continue;
                }
                step();
            } else if (first == '"' ? !skipString() : !skipPlain()) {
                return false;
            }
            closeWhatEnds();
            if (m_open.empty())
                return m_at == m_text.size();
            if (here() != ',')
                return false;
            step();
        }
    }

private:
    static char closing(char opening) { return opening == '[' ? ']' : '}'; }
    char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void step() { m_at = skipSpace(m_text, m_at + 1); }

    bool skipString()
    {
        const auto end = pastString(m_text, m_at);
        m_at = skipSpace(m_text, end.value_or(m_text.size()));
        return end.has_value();
    }

    /// Skips a member's name and the colon after it.
    bool skipName()
    {
        if (here() != '"' || !skipString() || here() != ':')
            return false;
        step();
        return true;
    }

    /// Skips a number, true, false or null, however it is written.
    bool skipPlain()
    {
        const std::size_t end = std::min(m_text.find_first_of(",:\"[]{} \t\r\n", m_at), m_text.size());
        const bool isThere = end > m_at;
        m_at = skipSpace(m_text, end);
        return isThere;
    }

    void closeWhatEnds()
    {
        while (!m_open.empty() && here() == closing(m_open.back())) {
            m_open.pop_back();
            step();
        }
    }

    std::string_view m_text;
    std::size_t m_at;
    std::string m_open; ///< The open brackets around the present position.
};

constexpr std::size_t maxIdentifierBytes = 128;

std::string orNoIdentifier(std::string text)
{
    const bool isVisible =
        std::ranges::all_of(text, [](char character) { return character > ' ' && character < '\x7f'; });
    return isVisible && text.size() <= maxIdentifierBytes ? text : std::string();
}

} // namespace

bool hasSoundStructure(std::string_view text)
{
    return StructureCheck(text).isSound();
}

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

std::optional<std::vector<std::string_view>> itemsOf(std::string_view text)
{
    const bool isObject = text.starts_with('{') && skipSpace(text, 1) + 1 < text.size();
    return isObject ? std::vector{text} : elementsOf(text);
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
            return orNoIdentifier(std::string(value->substr(1, value->size() - 2)));
        boost::system::error_code error;
        const boost::json::value text = boost::json::parse(*value, error);
        return error || !text.is_string() ? std::string() : orNoIdentifier(std::string(text.get_string()));
    }
    const bool isNumber = value->find_first_not_of("0123456789") == std::string_view::npos;
    return isNumber ? orNoIdentifier(std::string(*value)) : std::string();
}

} // namespace shoptalk::relay::json
