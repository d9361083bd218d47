// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE architecture_settingsnames
#include "sourcefiles.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <set>
#include <string>

using namespace shoptalk::architecture;
namespace fs = std::filesystem;

namespace {

using Names = std::set<std::string>;

constexpr std::array languages{"ar", "de", "es", "fr", "hi", "id", "pt_BR"};
/// What Meta's own websites call their pages.
constexpr std::array foreignPages{"Users, People", "Valid OAuth"};

fs::path inRepository(const std::string &path)
{
    return fs::path(SHOPTALK_SOURCE_DIR) / path;
}

/// What stands between `begin` and the next `end`, from `at` on; empty if there is none.
std::string between(const std::string &text, std::size_t at, const std::string &begin, const std::string &end)
{
    const std::size_t first = text.find(begin, at);
    if (first == std::string::npos)
        return {};
    const std::size_t from = first + begin.size();
    const std::size_t last = text.find(end, from);
    return last == std::string::npos ? std::string() : text.substr(from, last - from);
}

/// The titles of the pages of the settings, in English.
Names settingsTitles()
{
    Names titles;
    for (const SourceFile &file : sourcesBelow({"ui/settings", "ui/templates"})) {
        const bool isPage = file.path.find("page.") != std::string::npos;
        const std::size_t at = isPage ? file.text.find("title() const") : std::string::npos;
        const std::string title =
            at == std::string::npos ? std::string() : between(file.text, at, "return tr(\"", "\")");
        if (!title.empty())
            titles.insert(title);
    }
    return titles;
}

/// How a text is translated, whoever shows it.
Names translationsOf(const std::string &translations, const std::string &source)
{
    Names found;
    const std::string element = "<source>" + source + "</source>";
    for (std::size_t at = translations.find(element); at != std::string::npos;
         at = translations.find(element, at + 1))
        found.insert(between(translations, at, "<translation>", "</translation>"));
    return found;
}

/// The text on one line, without the ends of string literals that go on in the next line.
std::string onOneLine(const std::string &text, bool isCode)
{
    std::string line;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n') {
            line += text[i];
            continue;
        }
        const std::size_t next = text.find_first_not_of(" \n", i);
        const bool goesOn =
            isCode && !line.empty() && line.back() == '"' && next != std::string::npos && text[next] == '"';
        if (goesOn)
            line.pop_back();
        else
            line += ' ';
        i = next == std::string::npos ? text.size() : goesOn ? next : next - 1;
    }
    return line;
}

bool beginsWithOneOf(const std::string &text, std::size_t at, const auto &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const std::string &beginning) {
        return text.compare(at, beginning.size(), beginning) == 0;
    });
}

/// Every place of a guide's page that is written as "**Settings › Page**".
Names pagesNamedIn(const std::string &guide, const Names &settings)
{
    Names named;
    for (const std::string &word : settings) {
        const std::string begin = "**" + word + " › ";
        for (std::size_t at = guide.find(begin); at != std::string::npos; at = guide.find(begin, at + 1))
            named.insert(between(guide, at, begin, "**"));
    }
    return named;
}

void checkGuide(const std::string &language, const Names &settings, const Names &titles)
{
    BOOST_TEST(!settings.empty());
    std::size_t count = 0;
    for (const fs::directory_entry &page : fs::directory_iterator(inRepository("docs/user/" + language))) {
        if (page.path().extension() != ".md")
            continue;
        for (const std::string &named : pagesNamedIn(onOneLine(contentsOf(page.path()), false), settings)) {
            ++count;
            BOOST_TEST(titles.contains(named), page.path().string() + " names no page: " + named);
        }
    }
    BOOST_TEST(count > 5U);
}

} // namespace

BOOST_AUTO_TEST_CASE(texts_name_pages_of_the_settings_that_exist)
{
    const Names titles = settingsTitles();
    BOOST_TEST(titles.size() > 15U);
    const std::string begin = "Settings, ";
    const std::string under = "under ";
    std::size_t count = 0;
    for (const SourceFile &file : sourcesBelow({"ui", "app", "src"})) {
        if (!file.path.ends_with(".cpp"))
            continue; // headers have names in lists, and no such texts
        const std::string text = onOneLine(file.text, true);
        for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin, at + 1)) {
            std::size_t name = at + begin.size();
            if (text.compare(name, under.size(), under) == 0)
                name += under.size();
            const bool isWord = at > 0 && (text[at - 1] == ' ' || text[at - 1] == '"');
            const bool isName = name < text.size() && std::isupper(static_cast<unsigned char>(text[name]));
            if (!isWord || !isName || beginsWithOneOf(text, name, foreignPages))
                continue;
            ++count;
            BOOST_TEST(beginsWithOneOf(text, name, titles),
                       file.path + " names no page: " + text.substr(at, 40));
        }
    }
    BOOST_TEST(count > 15U);
}

BOOST_AUTO_TEST_CASE(the_guide_names_pages_of_the_settings_that_exist)
{
    const Names titles = settingsTitles();
    checkGuide("en", {"Settings"}, titles);
    for (const std::string language : languages) {
        const std::string translations =
            contentsOf(inRepository("translations/shoptalk_" + language + ".ts"));
        Names translated;
        for (const std::string &title : titles)
            translated.merge(translationsOf(translations, title));
        checkGuide(language, translationsOf(translations, "Settings"), translated);
    }
}
