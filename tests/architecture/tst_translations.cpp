// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE architecture_translations
#include "sourcefiles.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <map>
#include <regex>
#include <string>
#include <unistd.h>
#include <vector>

using namespace shoptalk::architecture;
namespace fs = std::filesystem;

namespace {

/// How many forms a counted text has in each language that is translated.
const std::map<std::string, std::size_t> pluralForms{{"ar", 6}, {"de", 2}, {"es", 2},   {"fr", 2},
                                                     {"hi", 2}, {"id", 1}, {"pt_BR", 2}};

struct Text {
    std::string context;
    std::string source;
    std::string comment = {};
    bool isCounted = false;
    bool isFinished = false;
    std::vector<std::string> translations = {}; ///< One, or one for each plural form.

    std::string name() const
    {
        return context + ": " + source + (comment.empty() ? "" : " (" + comment + ")");
    }
};

/// The parts of `text` from each `begin` to the next `end`.
std::vector<std::string> parts(const std::string &text, const std::string &begin, const std::string &end)
{
    std::vector<std::string> all;
    for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin, at)) {
        const std::size_t last = text.find(end, at);
        if (last == std::string::npos)
            break;
        all.push_back(text.substr(at, last - at));
        at = last;
    }
    return all;
}

/// What each element of this name contains. Regular expressions take a minute for this.
std::vector<std::string> allInside(const std::string &xml, const std::string &tag)
{
    std::vector<std::string> all = parts(xml, "<" + tag, "</" + tag + ">");
    for (std::string &element : all)
        element = element.substr(element.find('>') + 1);
    return all;
}

std::string inside(const std::string &xml, const std::string &tag)
{
    const std::vector<std::string> all = allInside(xml, tag);
    return all.empty() ? std::string() : all.front();
}

std::vector<Text> textsIn(const std::string &translation)
{
    std::vector<Text> texts;
    for (const std::string &context : parts(translation, "<context>", "</context>")) {
        for (const std::string &message : parts(context, "<message", "</message>")) {
            Text text{inside(context, "name"), inside(message, "source"), inside(message, "comment")};
            text.isCounted = message.find("numerus=\"yes\"") != std::string::npos;
            text.isFinished = message.find("<translation type=") == std::string::npos;
            text.translations = allInside(message, text.isCounted ? "numerusform" : "translation");
            texts.push_back(text);
        }
    }
    return texts;
}

std::vector<Text> textsOf(const std::string &language)
{
    return textsIn(contentsOf(fs::path(SHOPTALK_SOURCE_DIR) / ("translations/shoptalk_" + language + ".ts")));
}

std::vector<std::string> namesOf(const std::vector<Text> &texts)
{
    std::vector<std::string> names;
    for (const Text &text : texts)
        names.push_back(text.name() + (text.isCounted ? " (counted)" : ""));
    std::sort(names.begin(), names.end());
    return names;
}

/// The texts that lupdate finds in these folders of the sources now.
std::vector<Text> textsInSources(const std::string &folders)
{
    const fs::path fresh =
        fs::temp_directory_path() / ("shoptalk-texts-" + std::to_string(::getpid()) + ".ts");
    const std::string run = "cd '" SHOPTALK_SOURCE_DIR "' && '" SHOPTALK_LUPDATE
                            "' -silent -locations none -no-obsolete -I . -I src "
        + folders + " -ts '" + fresh.string() + "' >'" + fresh.string() + ".log' 2>&1";
    BOOST_TEST(std::system(run.c_str()) == 0);
    const std::string log = contentsOf(fresh.string() + ".log");
    BOOST_TEST(log.empty(), "lupdate warns: " + log);
    std::vector<Text> texts = textsIn(contentsOf(fresh));
    fs::remove(fresh);
    fs::remove(fresh.string() + ".log");
    return texts;
}

std::string listed(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names)
        list += "\n    " + name;
    return list;
}

std::vector<std::string> without(const std::vector<std::string> &all, const std::vector<std::string> &some)
{
    std::vector<std::string> rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(rest));
    return rest;
}

/// %1, %L1 and tags, sorted. %n may be missing in a form that names the number in words.
std::vector<std::string> placeholdersIn(const std::string &text)
{
    static const std::regex one("%L?[0-9]+|&lt;/?[a-z]+");
    std::vector<std::string> all;
    for (std::sregex_iterator each(text.begin(), text.end(), one), end; each != end; ++each)
        all.push_back((*each)[0]);
    std::sort(all.begin(), all.end());
    return all;
}

/// Why a translation can't be used; empty if all is well.
std::string fault(const Text &text, std::size_t forms)
{
    const std::size_t wanted = text.isCounted ? forms : 1;
    if (text.translations.size() != wanted)
        return std::to_string(text.translations.size()) + " forms instead of " + std::to_string(wanted);
    for (const std::string &translation : text.translations) {
        if (translation.empty())
            return "empty";
        if (placeholdersIn(translation) != placeholdersIn(text.source))
            return "other placeholders: " + translation;
    }
    return {};
}

} // namespace

BOOST_AUTO_TEST_CASE(every_translation_has_the_texts_of_the_sources)
{
    const std::vector<Text> texts = textsInSources("src ui app");
    BOOST_TEST(texts.size() > 1000U);
    for (const Text &text : texts) {
        // Qt's own buttons get some words from us.
        const bool isOfQt = text.context == "QPlatformTheme" || text.context == "QGnomeTheme";
        BOOST_TEST((isOfQt || text.context.rfind("shoptalk::", 0) == 0),
                   text.name() + " is looked up under another context");
    }
    const std::vector<std::string> wanted = namesOf(texts);
    for (const auto &[language, forms] : pluralForms) {
        const std::vector<std::string> there = namesOf(textsOf(language));
        const std::vector<std::string> missing = without(wanted, there);
        const std::vector<std::string> gone = without(there, wanted);
        BOOST_TEST(missing.empty(),
                   language + " lacks texts; run ./dev translations, then translate them:" + listed(missing));
        BOOST_TEST(gone.empty(),
                   language + " has texts that nothing shows; run ./dev translations:" + listed(gone));
    }
}

BOOST_AUTO_TEST_CASE(every_text_is_translated)
{
    for (const auto &[language, forms] : pluralForms) {
        std::vector<std::string> open;
        for (const Text &text : textsOf(language)) {
            if (!text.isFinished)
                open.push_back(text.name());
        }
        BOOST_TEST(open.empty(),
                   std::to_string(open.size()) + " texts are not translated in " + language + ":"
                       + listed(open));
    }
}

BOOST_AUTO_TEST_CASE(translations_keep_placeholders_and_have_their_plural_forms)
{
    for (const auto &[language, forms] : pluralForms) {
        for (const Text &text : textsOf(language)) {
            if (!text.isFinished)
                continue;
            const std::string why = fault(text, forms);
            BOOST_TEST(why.empty(), language + ": " + text.name() + ": " + why);
        }
    }
}

/// translations/glossary.md says what staff know these things as, and how a text is written. A counted number
/// has the digits of the person's language, which Qt gives to %Ln only.
BOOST_AUTO_TEST_CASE(texts_are_written_as_the_glossary_says)
{
    static const std::regex wrong(
        "\\b(webhooks?|sign[- ]ins?|signed in|WABA|throughput|audit|free-form)\\b|[a-z](&apos;|')[a-z]|%n",
        std::regex::icase | std::regex::optimize);
    for (const Text &text : textsOf("de"))
        BOOST_TEST(!std::regex_search(text.source, wrong), text.name());
}

/// The numbers that the program inserts have Arabic digits, so those that stand in a sentence have them, too.
/// What a person types or compares keeps its own.
BOOST_AUTO_TEST_CASE(arabic_texts_have_arabic_digits)
{
    const std::vector<std::string> compared{"Made on %1. You need this key", "Contact cards",
                                            "Latitude, longitude: ",         "Phone number, +",
                                            "This is not a phone number",    "Write the phone number",
                                            "Number the variables",          "A variable needs two braces"};
    static const std::regex placeholdersAndNames("%L?[0-9]+|\\{\\{[0-9]\\}\\}|[A-Za-z][A-Za-z0-9-]*");
    for (const Text &text : textsOf("ar")) {
        if (std::any_of(compared.begin(), compared.end(),
                        [&text](const std::string &begin) { return text.source.rfind(begin, 0) == 0; }))
            continue;
        for (const std::string &translation : text.translations) {
            const std::string rest = std::regex_replace(translation, placeholdersAndNames, "");
            BOOST_TEST(rest.find_first_of("0123456789") == std::string::npos, text.name());
        }
    }
}

/// The login window has only the texts that it shows; a class whose name is not matched would stay English.
BOOST_AUTO_TEST_CASE(the_login_window_has_its_texts)
{
    const std::string list = contentsOf(fs::path(SHOPTALK_SOURCE_DIR) / "app/login/CMakeLists.txt");
    std::smatch contexts;
    BOOST_REQUIRE(std::regex_search(list, contexts, std::regex("CONTEXTS \"([^\"]+)\"")));
    const std::regex known("shoptalk::(" + contexts[1].str() + ")");
    const std::vector<Text> texts = textsInSources("ui/login app/login");
    BOOST_TEST(texts.size() > 10U);
    for (const Text &text : texts)
        BOOST_TEST(std::regex_match(text.context, known), text.name() + " is not among the login window's");
}
