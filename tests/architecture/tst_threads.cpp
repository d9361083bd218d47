// SPDX-License-Identifier: GPL-3.0-or-later
// The GUI thread does not wait for the disk: its reads of the database are known and measured, and files are
// opened where the code says that it runs on another thread.
#define BOOST_TEST_MODULE threads
#include "sourcefiles.h"
#include "sourcesizes.h"
#include "sourcetext.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>
#include <sstream>

using namespace shoptalk::architecture;

namespace {

/// The only function that gives the connection of the GUI thread is `Store::reader`.
const std::regex readerCall(R"(\breader\(\))");

/// The repositories within repositories, which are not reads themselves.
const std::set<std::string> innerRepositories{"stopPhrases", "stopProposals"};

bool isOfConsole(const std::string &path)
{
    return !path.starts_with("src/store/") && !path.starts_with("src/relay/")
        && !path.starts_with("src/sandbox/");
}

/// The read that follows `reader()` in `text`: "accounts.activeNumbers". Empty if it is used in another way.
std::string readAfter(const std::string &text)
{
    static const std::regex step(R"(^\s*\.\s*(\w+)(\(\)?)?)");
    std::string path;
    std::string rest = text;
    for (std::smatch found; std::regex_search(rest, found, step); rest = found.suffix()) {
        const std::string name = found[1];
        path += (path.empty() ? "" : ".") + name;
        if (found[2].matched && innerRepositories.count(name) == 0)
            return path;
        if (found[2].matched)
            path += "()";
    }
    return {};
}

/// `text` without the work that it gives to `onWorker` in a lambda.
std::string withoutWork(std::string text)
{
    for (std::size_t at = text.find("onWorker"); at != std::string::npos;
         at = text.find("onWorker", at + 1)) {
        const std::size_t begin = text.find_first_of("{;", at);
        if (begin == std::string::npos || text[begin] == ';')
            continue;
        std::size_t end = begin + 1;
        for (int depth = 1; end < text.size() && depth > 0; ++end)
            depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
        text.erase(begin, end - begin);
    }
    return text;
}

/// True if this opens, lists, writes or removes files itself.
bool touchesFiles(const std::string &text)
{
    static const std::regex file(
        R"(\b(QFile|QSaveFile|QTemporaryFile|QDirIterator|QStorageInfo|QImageReader) \w+[({;])"
        R"(|\bQFile::(remove|rename|copy|setPermissions)\(|\bsaveFile\()"
        R"(|[.>](entryList|entryInfoList|mkpath|removeRecursively)\()");
    return std::regex_search(withoutWork(text), file);
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// The comment directly above line `line`, which counts from 1.
std::string commentAbove(const std::vector<std::string> &lines, int line)
{
    std::string comment;
    for (int i = line - 2; i >= 0 && lines[std::size_t(i)].starts_with("//"); --i)
        comment = lines[std::size_t(i)] + comment;
    return comment;
}

bool saysWhereItRuns(const std::string &comment)
{
    static const std::regex words("worker thread|may block|a resource of the program|not block for long");
    return std::regex_search(comment, words);
}

} // namespace

BOOST_AUTO_TEST_CASE(every_read_of_the_gui_thread_is_measured)
{
    const std::filesystem::path root = SHOPTALK_SOURCE_DIR;
    const std::string measured =
        contentsOf(root / "tests/store/tst_guireads.cpp") + contentsOf(root / "tests/store/tst_bounds.cpp");
    int reads = 0;
    for (const SourceFile &file : sourcesBelow({"src", "ui", "app"})) {
        if (!isOfConsole(file.path))
            continue;
        const std::string text = withoutLiterals(file.text);
        for (std::sregex_iterator each(text.begin(), text.end(), readerCall), end; each != end; ++each) {
            const std::string read = readAfter(each->suffix());
            BOOST_TEST(!read.empty(), file.path + " keeps the GUI thread's session or a repository of it");
            BOOST_TEST(measured.find("s." + read + "(") != std::string::npos,
                       file.path + " reads " + read
                           + " on the GUI thread. Use Store::readInBackground, or show in "
                             "tests/store/tst_guireads.cpp that it stays small");
            ++reads;
        }
    }
    BOOST_TEST(reads > 50);
}

BOOST_AUTO_TEST_CASE(widgets_open_no_files)
{
    int functions = 0;
    for (const SourceFile &file : sourcesBelow({"ui", "src/models", "app/console"})) {
        const std::vector<std::string> lines = linesOf(file.text);
        for (const Measured &function : functionsIn(file.text)) {
            std::string body;
            for (int i = 0; i < function.size; ++i)
                body += lines[std::size_t(function.line - 1 + i)] + '\n';
            if (!touchesFiles(body))
                continue;
            ++functions;
            BOOST_TEST(saysWhereItRuns(commentAbove(lines, function.line)),
                       file.path + ": " + function.name
                           + " opens files. Let it run by onWorker, and say so in its comment");
        }
    }
    BOOST_TEST(functions > 5);
}

BOOST_AUTO_TEST_CASE(opening_a_file_is_recognised)
{
    BOOST_TEST(touchesFiles("QFile file(path);"));
    BOOST_TEST(touchesFiles("QDir(folder).entryList(filter)"));
    BOOST_TEST(touchesFiles("onWorker([path] { return 1; }); QFile::remove(path);"));
    BOOST_TEST(touchesFiles("onWorkerThen(*this, [] { return 1; }, [path] { QFile::remove(path); });"));
    BOOST_TEST(touchesFiles("onWorker(work); QFile::remove(path);"));
    BOOST_TEST(!touchesFiles("onWorker([path] {\n    return QFile::remove(path);\n});"));
    BOOST_TEST(!touchesFiles("QFile::Permissions mine = QFile::ReadOwner;"));
}

BOOST_AUTO_TEST_CASE(reads_are_recognised)
{
    BOOST_TEST(readAfter(".accounts.activeNumbers().value_or(x)") == "accounts.activeNumbers");
    BOOST_TEST(readAfter("\n        .labels.of(conversation)") == "labels.of");
    BOOST_TEST(readAfter(".customerRecords.stars.among(ids)") == "customerRecords.stars.among");
    BOOST_TEST(readAfter(".marketing.stopPhrases().phrases()") == "marketing.stopPhrases().phrases");
    BOOST_TEST(readAfter(".accounts;") == "");
    BOOST_TEST(readAfter(");") == "");
}
