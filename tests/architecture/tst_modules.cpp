// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE architecture
#include "modules.h"
#include "sourcefiles.h"
#include "sourcetext.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <unistd.h>
#include <vector>

using namespace shoptalk::architecture;
namespace fs = std::filesystem;

namespace {

bool startsWith(const std::string &text, const std::string &prefix)
{
    return text.rfind(prefix, 0) == 0;
}

/// "context: source" of each message of a translation file, sorted.
std::vector<std::string> messagesIn(const std::string &translation)
{
    static const std::regex part("<(name|source)>([^<]*)</");
    std::vector<std::string> messages;
    std::string context;
    for (std::sregex_iterator each(translation.begin(), translation.end(), part), end; each != end; ++each) {
        if ((*each)[1] == "name")
            context = (*each)[2];
        else
            messages.push_back(context + ": " + (*each)[2].str());
    }
    std::sort(messages.begin(), messages.end());
    return messages;
}

/// Why a quoted include is refused; empty if it is allowed.
std::string refusal(const std::string &from, const Include &include)
{
    const auto module = modules().find(from);
    if (module == modules().end())
        return "belongs to no module";
    const std::string to = moduleOfInclude(include.path);
    if (to == from || to.empty() || module->second.mayUse.contains(to))
        return {};
    return from + " may not use " + to;
}

/// Why an angle include is refused; empty if it is allowed.
std::string refusalOfLibrary(const std::string &file, const std::string &from, const Include &include)
{
    const Module &module = modules().at(from);
    const std::string &path = include.path;
    const bool isQt =
        path.size() > 1 && path[0] == 'Q' && std::isupper(static_cast<unsigned char>(path[1])) != 0;
    if (module.qtFree
        && (isQt || startsWith(path, "Qt") || startsWith(path, "qcoro") || startsWith(path, "qt6keychain")))
        return from + " is Qt-free";
    if (startsWith(path, "boost/beast") && from != "src/http")
        return "Beast stays inside src/http";
    if (startsWith(path, "QWebEngine") && from != "ui/login" && from != "app/login")
        return "only the login window knows WebEngine";
    if (startsWith(path, "QSql"))
        return "the store uses SQLite's own interface";
    const bool isConsolesSqlite = path == "sqlite3.h" && from == "src/store";
    if ((path == "sqlite3.h" || path == "libpq-fe.h") && !isConsolesSqlite
        && !startsWith(file, "src/relay/storage/"))
        return "SQL stands in src/store and src/relay/storage";
    static const std::regex widget(
        "^Q(Widget|Label|.*Button|Application|(Box|VBox|HBox|Grid|Form|Stacked)?Layout|"
        "(AbstractItem|List|Table|Tree|Graphics)View|.*Edit|MainWindow|.*Dialog)$");
    if (!module.widgets && std::regex_match(path, widget))
        return from + " knows no widgets";
    return {};
}

/// "src/relay" → the names after USES in its CMakeLists.txt, as modules.
std::vector<std::string> linkedModules(const std::string &module)
{
    const std::string text = contentsOf(fs::path(SHOPTALK_SOURCE_DIR) / module / "CMakeLists.txt");
    std::vector<std::string> linked;
    static const std::regex uses("USES([^)]*)");
    static const std::regex word("[A-Za-z0-9_:]+");
    for (std::sregex_iterator it(text.begin(), text.end(), uses), end; it != end; ++it) {
        const std::string names = (*it)[1];
        for (std::sregex_iterator name(names.begin(), names.end(), word); name != end; ++name) {
            const std::string found = name->str();
            const std::string path = startsWith(found, "ui_") ? "ui/" + found.substr(3) : "src/" + found;
            if (modules().contains(path))
                linked.push_back(path);
        }
    }
    return linked;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_include_is_allowed_by_the_room_table)
{
    const auto files = sourcesBelow({"src", "ui", "app"});
    BOOST_TEST(files.size() > 50U);
    for (const SourceFile &file : files) {
        const std::string module = moduleOfFile(file.path);
        BOOST_REQUIRE_MESSAGE(modules().contains(module), file.path << " belongs to no module");
        for (const Include &include : includesOf(file.text)) {
            const std::string why =
                include.quoted ? refusal(module, include) : refusalOfLibrary(file.path, module, include);
            BOOST_TEST(why.empty(), file.path << ":" << include.line << ": " << include.path << ": " << why);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_module_links_only_what_it_may_use)
{
    for (const auto &[path, module] : modules()) {
        if (!fs::exists(fs::path(SHOPTALK_SOURCE_DIR) / path / "CMakeLists.txt"))
            continue;
        for (const std::string &linked : linkedModules(path))
            BOOST_TEST(module.mayUse.contains(linked), path << " links " << linked);
    }
}

BOOST_AUTO_TEST_CASE(no_brace_stands_between_co_await_and_its_semicolon)
{
    for (const SourceFile &file : sourcesBelow({"src", "ui", "app", "tests"})) {
        for (const int line : bracesAfterCoAwait(file.text))
            BOOST_ERROR(file.path << ":" << line << ": name the argument on the line before");
    }
}

BOOST_AUTO_TEST_CASE(dates_are_written_in_one_place)
{
    static const std::regex written("toString\\([^;]*QLocale::(Short|Long|Narrow)Format");
    BOOST_TEST(std::regex_search("QLocale().toString(at.date(), QLocale::ShortFormat);", written));
    for (const SourceFile &file : sourcesBelow({"src", "ui", "app"})) {
        if (!startsWith(file.path, "ui/theme/dates."))
            BOOST_TEST(!std::regex_search(file.text, written), file.path << ": use Dates of ui/theme");
    }
}

// libpq, hiredis, toml++ and whatever throws quote what they could not read, and that may be a password.
// SQLite's words name tables and columns, those of error codes are fixed: both may be passed on.
BOOST_AUTO_TEST_CASE(no_words_of_a_library_that_quotes_its_input_are_passed_on)
{
    static const std::regex words(
        "PQerrorMessage|PQresultErrorMessage|PQresultVerboseErrorMessage|[.>]errstr\\b|"
        "ERR_error_string|[.>]what\\(\\)|error\\.description\\(\\)");
    const std::string translating =
        "src/relay/storage/postgres/failures.cpp"; // Reads them, and uses its own words.
    for (const SourceFile &file : sourcesBelow({"src/relay", "src/http", "src/crypto", "app/relay"})) {
        if (file.path != translating)
            BOOST_TEST(!std::regex_search(withoutLiterals(file.text), words), file.path);
    }
}

/// What the wheel may do is decided in one place, for every control; see ControlFilter.
BOOST_AUTO_TEST_CASE(the_wheel_is_kept_from_controls_in_one_place)
{
    const std::string filter = "installEventFilter(m_controls.get())";
    std::set<std::string> programs;
    std::set<std::string> themed;
    for (const SourceFile &file : sourcesBelow({"src", "ui", "app"})) {
        const std::string program = moduleOfFile(file.path);
        if (file.text.find("QApplication application(") != std::string::npos)
            programs.insert(program);
        if (std::regex_search(file.text, std::regex("theme\\(application, ")))
            themed.insert(program);
        const bool isTheme = file.path == "ui/theme/theme.cpp";
        BOOST_TEST((file.text.find(filter) != std::string::npos) == isTheme, file.path);
        BOOST_TEST(file.text.find("setFocusPolicy(Qt::WheelFocus)") == std::string::npos, file.path);
        const bool isPicture = startsWith(file.path, "ui/settings/cropframe.")
            || startsWith(file.path, "ui/chat/picturecanvas."); // no input
        if (!isPicture)
            BOOST_TEST(file.text.find("::wheelEvent(") == std::string::npos, file.path);
    }
    BOOST_TEST(programs.size() == 2U);
    BOOST_TEST(programs == themed, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(no_choice_is_made_around_a_co_await)
{
    for (const SourceFile &file : sourcesBelow({"src", "ui", "app", "tests"})) {
        for (const int line : choicesWithCoAwait(file.text))
            BOOST_ERROR(file.path << ":" << line
                                  << ": write if and else, or name the choice on the line before");
    }
}

/// QCoro waits for a signal by a queued call to the sender. If that is deleted first, nobody is resumed.
BOOST_AUTO_TEST_CASE(no_program_waits_for_a_signal_through_qcoro)
{
    for (const SourceFile &file : sourcesBelow({"src", "ui", "app"})) {
        for (const Include &include : includesOf(file.text)) {
            BOOST_TEST(include.path != "qcoro/qcorosignal.h",
                       file.path << ":" << include.line << ": finish a QPromise when the signal comes");
        }
    }
}

/// The sources are English without plural forms; translations/shoptalk_en.ts has them. A context there has to
/// be the class with its namespace, which is what a running program looks under.
BOOST_AUTO_TEST_CASE(english_has_its_plural_forms)
{
    const fs::path root = SHOPTALK_SOURCE_DIR;
    const fs::path fresh =
        fs::temp_directory_path() / ("shoptalk-plurals-" + std::to_string(::getpid()) + ".ts");
    const std::string run = "cd '" + root.string()
        + "' && '" SHOPTALK_LUPDATE
          "' -silent -pluralonly -locations none -no-obsolete -I . -I src src ui app -ts '"
        + fresh.string() + "' >'" + fresh.string() + ".log' 2>&1";
    BOOST_TEST(std::system(run.c_str()) == 0);
    const std::string kept = contentsOf(root / "translations/shoptalk_en.ts");
    const std::vector<std::string> wanted = messagesIn(contentsOf(fresh));
    BOOST_TEST(wanted.size() > 10U);
    BOOST_TEST(messagesIn(kept) == wanted, boost::test_tools::per_element());
    for (const char *unfinished : {"unfinished", "obsolete", "vanished", "<numerusform></numerusform>"})
        BOOST_TEST(kept.find(unfinished) == std::string::npos, unfinished);
    fs::remove(fresh);
    fs::remove(fresh.string() + ".log");
}

BOOST_AUTO_TEST_CASE(every_source_says_its_licence)
{
    for (const SourceFile &file : sourcesBelow({"src", "ui", "app", "tests"}))
        BOOST_TEST(startsWith(file.text, "// SPDX-License-Identifier: GPL-3.0-or-later\n"), file.path);
}

BOOST_AUTO_TEST_CASE(every_proof_names_a_test_that_is_there)
{
    const fs::path root = SHOPTALK_SOURCE_DIR;
    const std::string security = contentsOf(root / "docs/security.md");
    static const std::regex name("`([a-z0-9]+(?:_[a-z]+)?)\\.([a-z0-9]+)`");
    std::size_t found = 0;
    for (std::sregex_iterator each(security.begin(), security.end(), name), end; each != end; ++each) {
        std::string module = (*each)[1];
        if (!fs::is_directory(root / "tests" / module))
            std::replace(module.begin(), module.end(), '_', '/');
        if (!fs::is_directory(root / "tests" / module))
            continue; // a file such as `unlock.ini`
        const fs::path test = root / "tests" / module / ("tst_" + (*each)[2].str() + ".cpp");
        BOOST_TEST(fs::exists(test), (*each)[0].str() + " is no test");
        ++found;
    }
    BOOST_TEST(found > 100U);
}

BOOST_AUTO_TEST_CASE(every_requirement_of_accounts_and_safety_has_its_proof)
{
    const std::string security = contentsOf(fs::path(SHOPTALK_SOURCE_DIR) / "docs/security.md");
    for (const std::string row : {"S1",  "S2",  "S3",  "S4",  "S5",  "S6", "S7",  "S8",  "S9",  "S10", "S23",
                                  "S24", "S25", "S26", "S29", "S30", "B6", "B11", "B12", "B13", "B16"}) {
        const std::regex line("\n\\|[^|]*\\b" + row + "\\b[^|]*\\|[^\n]*`[a-z0-9_]+\\.[a-z0-9]+`");
        BOOST_TEST(std::regex_search(security, line), row + " has no proof");
    }
}

BOOST_AUTO_TEST_CASE(the_rules_catch_what_they_are_for)
{
    BOOST_TEST(refusal("src/domain", Include{"store/store.h", true, 1})
               == "src/domain may not use src/store");
    BOOST_TEST(refusal("src/store", Include{"domain/message.h", true, 1}).empty());
    BOOST_TEST(refusal("src/core", Include{"ui/theme/theme.h", true, 1}) == "src/core may not use ui/theme");
    BOOST_TEST(!refusalOfLibrary("src/http/a.cpp", "src/http", Include{"QString", false, 1}).empty());
    BOOST_TEST(
        !refusalOfLibrary("src/relay/a.cpp", "src/relay", Include{"boost/beast.hpp", false, 1}).empty());
    BOOST_TEST(!refusalOfLibrary("ui/chat/a.cpp", "ui/chat", Include{"QWebEngineView", false, 1}).empty());
    BOOST_TEST(!refusalOfLibrary("src/models/a.cpp", "src/models", Include{"QLabel", false, 1}).empty());
    BOOST_TEST(!refusalOfLibrary("src/models/a.cpp", "src/models", Include{"QListView", false, 1}).empty());
    BOOST_TEST(
        refusalOfLibrary("src/models/a.cpp", "src/models", Include{"QAbstractListModel", false, 1}).empty());
    BOOST_TEST(
        refusalOfLibrary("src/models/a.cpp", "src/models", Include{"QLatin1StringView", false, 1}).empty());
}

BOOST_AUTO_TEST_CASE(braces_after_co_await_are_found)
{
    BOOST_TEST((bracesAfterCoAwait("co_await f(Agg{a, b});") == std::vector<int>{1}));
    BOOST_TEST((bracesAfterCoAwait("\nauto x = co_await f({y});") == std::vector<int>{2}));
    BOOST_TEST((bracesAfterCoAwait("g(co_await f(x), [&] { return 1; });") == std::vector<int>{1}));
    BOOST_TEST(bracesAfterCoAwait("if (co_await f(x)) { y(); }").empty());
    BOOST_TEST(bracesAfterCoAwait("while (!g(co_await f(x))) { y(); }").empty());
    BOOST_TEST(bracesAfterCoAwait("if (co_await f(x)) return {};").empty());
    BOOST_TEST(bracesAfterCoAwait("co_await f(x); A b{c};").empty());
    BOOST_TEST(bracesAfterCoAwait("void no_co_await_here() { }").empty());
    BOOST_TEST(bracesAfterCoAwait("// co_await f({x})\nauto s = \"co_await {\";").empty());
    BOOST_TEST(bracesAfterCoAwait("auto s = R\"(co_await {)\"; int n = 1'000; co_await f(n);").empty());
}

BOOST_AUTO_TEST_CASE(choices_around_co_await_are_found)
{
    BOOST_TEST((choicesWithCoAwait("auto x = a ? co_await f() : g();") == std::vector<int>{1}));
    BOOST_TEST((choicesWithCoAwait("\nco_return a ? g() : co_await f(x);") == std::vector<int>{2}));
    BOOST_TEST((choicesWithCoAwait("h(a ? g(1, co_await f()) : 2);") == std::vector<int>{1}));
    BOOST_TEST((choicesWithCoAwait("co_await f(a ? b : c);") == std::vector<int>{1}));
    BOOST_TEST((choicesWithCoAwait("auto x = co_await f(1, g(a ? b : c));") == std::vector<int>{1}));
    BOOST_TEST(choicesWithCoAwait("auto x = co_await f(a) ? b : c;").empty());
    BOOST_TEST(choicesWithCoAwait("auto x = (co_await f(a)).ok() ? b : c;").empty());
    BOOST_TEST(choicesWithCoAwait("g(co_await f(a), b ? c : d);").empty());
    BOOST_TEST(choicesWithCoAwait("g(b ? c : d, co_await f(a));").empty());
    BOOST_TEST(choicesWithCoAwait("auto y = a ? b : c; co_await f(y);").empty());
    BOOST_TEST(choicesWithCoAwait("switch (x) { case 1: co_await f(y); }").empty());
    BOOST_TEST(choicesWithCoAwait("// co_await f(a ? b : c)\n").empty());
}
