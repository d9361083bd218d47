// SPDX-License-Identifier: GPL-3.0-or-later
#include "forbiddennames.h"

#include "sourcetext.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace shoptalk::architecture {

namespace {

bool isUpper(char c)
{
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}

bool isIdentifierPart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

/// The words of a name in camel or snake case, in lower case: "m_tokenLife" → "m", "token", "life".
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words;
    bool isNew = true;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '_') {
            isNew = true;
            continue;
        }
        const bool startsWord = isUpper(name[i])
            && (i == 0 || !isUpper(name[i - 1])
                || (i + 1 < name.size() && std::islower(static_cast<unsigned char>(name[i + 1])) != 0));
        if (isNew || startsWord)
            words.emplace_back();
        words.back() += lower(name.substr(i, 1));
        isNew = false;
    }
    return words;
}

/// True if the forbidden words stand next to each other in `words`, the last one perhaps in the plural.
bool holds(const std::vector<std::string> &words, std::vector<std::string> forbidden)
{
    if (words.size() < forbidden.size())
        return false;
    const auto isIn = [&words](const std::vector<std::string> &wanted) {
        return std::search(words.begin(), words.end(), wanted.begin(), wanted.end()) != words.end();
    };
    if (isIn(forbidden))
        return true;
    forbidden.back() += 's';
    return isIn(forbidden);
}

} // namespace

namespace {

struct ForbiddenTerm {
    std::vector<std::string> words;
    std::string use;
};

const std::vector<ForbiddenTerm> &forbiddenWords()
{
    static const std::vector<ForbiddenTerm> all = [] {
        std::vector<ForbiddenTerm> split;
        for (const ForbiddenName &forbidden : forbiddenNames)
            split.push_back({wordsOf(forbidden.name), std::string(forbidden.use)});
        return split;
    }();
    return all;
}

std::optional<std::string> lookedUp(std::string_view identifier)
{
    const std::vector<std::string> words = wordsOf(identifier);
    for (const ForbiddenTerm &forbidden : forbiddenWords()) {
        if (holds(words, forbidden.words))
            return forbidden.use;
    }
    for (const ForbiddenName &forbidden : forbiddenWholeNames) {
        if (identifier == forbidden.name)
            return std::string(forbidden.use);
    }
    const std::size_t first = !words.empty() && words.front() == "m" ? 1 : 0;
    const bool isValue = !identifier.empty() && !isUpper(identifier.front()) && words.size() > first + 1;
    for (const ForbiddenName &forbidden : forbiddenLimits) {
        if (isValue && words[first] == forbidden.name)
            return std::string(forbidden.use);
    }
    const bool isType = !identifier.empty() && isUpper(identifier.front());
    for (const ForbiddenName &forbidden : forbiddenTypeEndings) {
        if (isType && identifier.size() >= forbidden.name.size()
            && identifier.substr(identifier.size() - forbidden.name.size()) == forbidden.name)
            return std::string(forbidden.use);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> replacementFor(std::string_view identifier)
{
    // The same identifiers stand in hundreds of files.
    static std::map<std::string, std::optional<std::string>, std::less<>> known;
    const auto found = known.find(identifier);
    return found != known.end() ? found->second
                                : known.emplace(std::string(identifier), lookedUp(identifier)).first->second;
}

std::optional<std::string> replacementForFile(std::string_view stem)
{
    const std::string name = lower(stem);
    for (const ForbiddenName &forbidden : forbiddenNames) {
        if (name.find(lower(forbidden.name)) != std::string::npos)
            return std::string(forbidden.use);
    }
    for (const ForbiddenName &forbidden : forbiddenWholeNames) {
        if (name == forbidden.name || name == "tst_" + std::string(forbidden.name))
            return std::string(forbidden.use);
    }
    for (const ForbiddenName &forbidden : forbiddenTypeEndings) {
        const std::string ending = lower(forbidden.name);
        if (name.size() > ending.size() && name.substr(name.size() - ending.size()) == ending)
            return std::string(forbidden.use);
    }
    return std::nullopt;
}

std::vector<std::string> identifiersOf(std::string_view source)
{
    const std::string text = withoutLiterals(source);
    std::set<std::string> identifiers;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isIdentifierPart(text[end]))
            ++end;
        if (end > i && std::isdigit(static_cast<unsigned char>(text[i])) == 0)
            identifiers.insert(text.substr(i, end - i));
        i = std::max(end, i + 1);
    }
    return {identifiers.begin(), identifiers.end()};
}

} // namespace shoptalk::architecture
