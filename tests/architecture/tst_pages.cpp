// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, dialog, sheet and pop-up of the console is opened by a test in a made-up language, which finds
// texts that were not translated or are cut off. A new one can't be forgotten.
#define BOOST_TEST_MODULE architecture_pages
#include "sourcefiles.h"
#include "sourcetext.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>

using namespace shoptalk::architecture;

namespace {

using Names = std::set<std::string>;
using Bases = std::map<std::string, std::string>; ///< The first base of each class.

/// Whatever derives from these stands on the screen.
const Names widgets{"QWidget",  "QFrame",      "QDialog",     "QMenu",
                    "QMenuBar", "QMainWindow", "QScrollArea", "QTextBrowser"};
/// Whatever derives from these is a window of its own, whatever it is called.
const Names windows{"QDialog", "QMenu", "QMainWindow"};

constexpr std::array<std::string_view, 24> endings{
    "Page",   "Dialog", "Sheet",   "Window",  "Popup", "Picker",   "Palette", "Step",
    "Viewer", "Banner", "Bar",     "Toast",   "Menu",  "Editor",   "Pane",    "Card",
    "Info",   "Empty",  "Matches", "Results", "Help",  "Composer", "Problem", "Notice"};

/// What no test has to open, and why.
const std::map<std::string, std::string> exceptions{
    {"SettingsNotice", "shows what pages give it, and is a part of them"},
    {"SetupNotice", "shows what steps give it, and is a part of them"},
    {"FigureCard", "a part of the dashboard, which is opened with all of its cards"},
};

Bases basesIn(const std::vector<SourceFile> &files)
{
    static const std::regex declared(R"(\bclass (\w+)(?: final)?\s*:\s*public (\w+))");
    Bases bases;
    for (const SourceFile &file : files) {
        const std::string text = withoutLiterals(file.text);
        for (std::sregex_iterator each(text.begin(), text.end(), declared), end; each != end; ++each)
            bases[(*each)[1]] = (*each)[2];
    }
    return bases;
}

bool derives(std::string name, const Bases &bases, const Names &from)
{
    for (auto at = bases.find(name); at != bases.end(); at = bases.find(name)) {
        name = at->second;
        if (from.contains(name))
            return true;
    }
    return false;
}

/// The classes of ui/ that people know as a page, a dialog, a menu …. What others derive from is no page
/// itself.
Names pagesIn(const Bases &bases)
{
    Names parents;
    for (const auto &[name, base] : bases)
        parents.insert(base);
    Names pages;
    for (const auto &[name, base] : bases) {
        const bool hasName =
            std::any_of(endings.begin(), endings.end(),
                        [&name = name](std::string_view end) { return name.ends_with(end); });
        const bool isPage = derives(name, bases, windows) || (hasName && derives(name, bases, widgets));
        if (isPage && !parents.contains(name))
            pages.insert(name);
    }
    return pages;
}

/// What stands between the angle brackets of `look<…>(…)`, `lookAt<…>(…)` ….
Names seenIn(const std::string &source)
{
    static const std::regex call(R"(\blook\w*<([\w,\s]+)>\()");
    static const std::regex word(R"(\w+)");
    Names seen;
    for (std::sregex_iterator each(source.begin(), source.end(), call), end; each != end; ++each) {
        const std::string names = (*each)[1];
        for (std::sregex_iterator name(names.begin(), names.end(), word); name != end; ++name)
            seen.insert((*name)[0]);
    }
    return seen;
}

Names seenByTests()
{
    Names seen;
    for (const SourceFile &file : sourcesBelow({"tests/app/console"})) {
        if (file.path.find("tst_pseudo") != std::string::npos)
            seen.merge(seenIn(withoutLiterals(file.text)));
    }
    return seen;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_page_is_opened_in_a_made_up_language)
{
    const Names pages = pagesIn(basesIn(sourcesBelow({"ui"})));
    const Names seen = seenByTests();
    BOOST_TEST(pages.size() > 80U);
    for (const std::string &page : pages) {
        BOOST_TEST((seen.contains(page) || exceptions.contains(page)),
                   page
                       + " is opened by no test in a made-up language. Look at it in "
                         "tests/app/console/tst_pseudo….cpp: look<"
                       + page + ">(…)");
    }
    for (const auto &[page, why] : exceptions) {
        BOOST_TEST(pages.contains(page), page + " is an exception, but no page");
        BOOST_TEST(!seen.contains(page), page + " is an exception, but a test opens it");
        BOOST_TEST(!why.empty());
    }
}

/// A dialog without a class of its own can't be asked for by its class, so there is one place that makes
/// them.
BOOST_AUTO_TEST_CASE(every_message_box_is_made_by_the_same_functions)
{
    static const std::regex box(R"(\bQMessageBox\b(?!>))");
    for (const SourceFile &file : sourcesBelow({"ui", "app"})) {
        const std::string text = withoutLiterals(file.text);
        if (file.path.ends_with("ui/theme/messagedialog.cpp"))
            BOOST_TEST(std::regex_search(text, box), "the pattern finds nothing any more");
        else
            BOOST_TEST(!std::regex_search(text, box),
                       file.path
                           + " makes a message box itself. Use showMessageDialog or offer of "
                             "ui/theme/messagedialog.h");
    }
}

BOOST_AUTO_TEST_CASE(pages_are_recognised)
{
    const Bases bases =
        basesIn({{"a.h", "class SheetDialog : public QDialog {\nclass Sheet final : public SheetDialog {"},
                 {"b.h", "class Question\n    : public QDialog {\nclass FindBar : public QFrame {"},
                 {"c.h", "class WebPage : public QWebEnginePage {\n// class OldPage : public QWidget {"}});
    BOOST_TEST((pagesIn(bases) == Names{"FindBar", "Question", "Sheet"}));
}

BOOST_AUTO_TEST_CASE(visits_are_recognised)
{
    BOOST_TEST((seenIn("m_look.look<FindBar,\n     Sheet>(page, x); lookAt(y); lookAtAndClose<Question>(z);")
                == Names{"FindBar", "Question", "Sheet"}));
    BOOST_TEST(seenIn("look(page); template <class... Seen> void look(QWidget &);").empty());
}
