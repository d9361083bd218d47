// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetext.h"

#include <algorithm>
#include <cctype>
#include <regex>

namespace shoptalk::architecture {

namespace {

void blank(std::string &text, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < std::min(to, text.size()); ++i) {
        if (text[i] != '\n')
            text[i] = ' ';
    }
}

std::size_t endOfQuoted(std::string_view text, std::size_t start)
{
    const char quote = text[start];
    for (std::size_t i = start + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == quote || text[i] == '\n')
            return i + 1;
    }
    return text.size();
}

std::size_t endOfRaw(std::string_view text, std::size_t quote)
{
    const std::size_t open = text.find('(', quote);
    if (open == std::string_view::npos)
        return text.size();
    std::string closing = ")";
    closing += text.substr(quote + 1, open - quote - 1);
    closing += '"';
    const std::size_t end = text.find(closing, open);
    return end == std::string_view::npos ? text.size() : end + closing.size();
}

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Past the literal or comment that begins at `i`; `i` itself if none does.
std::size_t endOfHidden(std::string_view text, std::size_t i)
{
    if (text.substr(i, 2) == "//")
        return std::min(text.find('\n', i), text.size());
    if (text.substr(i, 2) == "/*") {
        const std::size_t end = text.find("*/", i + 2);
        return end == std::string_view::npos ? text.size() : end + 2;
    }
    if (text[i] == '"')
        return i > 0 && text[i - 1] == 'R' ? endOfRaw(text, i) : endOfQuoted(text, i);
    // 1'000 is a number, not a character.
    if (text[i] == '\'' && (i == 0 || !isWord(text[i - 1]) || text[i - 1] == 'u' || text[i - 1] == 'U'))
        return endOfQuoted(text, i);
    return i;
}

std::string wordBefore(std::string_view text, std::size_t position)
{
    std::size_t end = position;
    while (end > 0 && std::isspace(static_cast<unsigned char>(text[end - 1])) != 0)
        --end;
    std::size_t begin = end;
    while (begin > 0 && isWord(text[begin - 1]))
        --begin;
    return std::string(text.substr(begin, end - begin));
}

/// Where the statement around `start` opened its innermost parenthesis; npos if none is open.
std::size_t enclosingParenthesis(std::string_view text, std::size_t start)
{
    int depth = 0;
    for (std::size_t i = start; i-- > 0;) {
        if (text[i] == ')')
            ++depth;
        else if (text[i] == '(' && --depth < 0)
            return i;
        else if (text[i] == ';' || text[i] == '{' || text[i] == '}')
            return std::string_view::npos;
    }
    return std::string_view::npos;
}

bool isControlWord(const std::string &word)
{
    return word == "if" || word == "while" || word == "for" || word == "switch";
}

/// True if a brace stands between `start` (a co_await) and the end of its statement, or of the condition it
/// stands in.
bool braceFollows(std::string_view text, std::size_t start)
{
    int depth = 0;
    std::size_t enclosing = enclosingParenthesis(text, start);
    for (std::size_t i = start; i < text.size(); ++i) {
        if (text[i] == '{')
            return true;
        if (text[i] == ';')
            return false;
        if (text[i] == '(')
            ++depth;
        if (text[i] == ')' && --depth < 0) {
            if (enclosing == std::string_view::npos || isControlWord(wordBefore(text, enclosing)))
                return false;
            enclosing = enclosingParenthesis(text, enclosing);
            depth = 0;
        }
    }
    return false;
}

/// True if what begins at `start` stands in an arm of `?:`.
bool isInArm(std::string_view text, std::size_t start)
{
    int depth = 0;
    bool isBehindComma = false; // an argument of its own: what was chosen before it is over
    for (std::size_t i = start; i-- > 0;) {
        const char c = text[i];
        if (c == ';' || c == '{' || c == '}')
            return false;
        if (c == ')')
            ++depth;
        else if (c == '(' && depth > 0)
            --depth;
        else if (c == '(')
            isBehindComma = false;
        else if (depth == 0 && c == ',')
            isBehindComma = true;
        else if (depth == 0 && c == '?' && !isBehindComma)
            return true;
    }
    return false;
}

/// True if a `?:` stands among the arguments of what is awaited at `start`.
bool choosesArgument(std::string_view text, std::size_t start)
{
    int depth = 0;
    for (std::size_t i = start; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '(')
            ++depth;
        if (c == ';' || (c == ')' && --depth < 0) || (depth == 0 && (c == ',' || c == '?')))
            return false;
        if (c == '?')
            return true;
    }
    return false;
}

/// The lines of every `co_await` of which `isWrong(text, position)` is true.
template <class Rule>
std::vector<int> linesOfCoAwait(std::string_view source, Rule isWrong)
{
    constexpr std::size_t length = 8;
    const std::string text = withoutLiterals(source);
    std::vector<int> lines;
    for (std::size_t at = text.find("co_await"); at != std::string::npos;
         at = text.find("co_await", at + length)) {
        const bool wholeWord =
            (at == 0 || !isWord(text[at - 1])) && (at + length >= text.size() || !isWord(text[at + length]));
        if (wholeWord && isWrong(text, at))
            lines.push_back(
                1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n')));
    }
    return lines;
}

} // namespace

std::string withoutLiterals(std::string_view source)
{
    std::string text(source);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = endOfHidden(source, i);
        if (end == i) {
            ++i;
            continue;
        }
        blank(text, i, end);
        i = end;
    }
    return text;
}

std::vector<Include> includesOf(std::string_view source)
{
    static const std::regex pattern(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
    std::vector<Include> includes;
    int line = 0;
    std::size_t begin = 0;
    while (begin < source.size()) {
        const std::size_t end = std::min(source.find('\n', begin), source.size());
        const std::string text(source.substr(begin, end - begin));
        ++line;
        std::smatch match;
        if (std::regex_search(text, match, pattern))
            includes.push_back(Include{match[2], match[1] == "\"", line});
        begin = end + 1;
    }
    return includes;
}

std::vector<int> bracesAfterCoAwait(std::string_view source)
{
    return linesOfCoAwait(source, braceFollows);
}

std::vector<int> choicesWithCoAwait(std::string_view source)
{
    return linesOfCoAwait(source, [](std::string_view text, std::size_t at) {
        return isInArm(text, at) || choosesArgument(text, at);
    });
}

} // namespace shoptalk::architecture
