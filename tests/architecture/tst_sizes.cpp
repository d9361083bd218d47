// SPDX-License-Identifier: GPL-3.0-or-later
// Files, functions and classes stay small enough to be read at once.
#define BOOST_TEST_MODULE sizes
#include "sourcefiles.h"
#include "sourcesizes.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace shoptalk::architecture;

namespace {

constexpr std::ptrdiff_t maxFileLines = 400;
constexpr int maxFunctionLines = 60;
constexpr int maxPublicMembers = 30;
constexpr int maxVariables = 30;

std::vector<SourceFile> shippedSources()
{
    return sourcesBelow({"src", "ui", "app"});
}

const Measured &named(const std::vector<Measured> &all, const std::string &name)
{
    const auto found = std::ranges::find(all, name, &Measured::name);
    BOOST_REQUIRE_MESSAGE(found != all.end(), name);
    return *found;
}

} // namespace

BOOST_AUTO_TEST_CASE(files_are_at_most_400_lines)
{
    for (const SourceFile &file : sourcesBelow({"src", "ui", "app", "tests", "bench"})) {
        const std::ptrdiff_t lines = std::ranges::count(file.text, '\n');
        BOOST_TEST(lines <= maxFileLines, file.path << " has " << lines << " lines");
    }
}

BOOST_AUTO_TEST_CASE(functions_are_at_most_60_lines)
{
    std::size_t looked = 0;
    for (const SourceFile &file : shippedSources()) {
        for (const Measured &function : functionsIn(file.text)) {
            BOOST_TEST(function.size <= maxFunctionLines,
                       file.path << ':' << function.line << ": " << function.name << " has " << function.size
                                 << " lines");
            ++looked;
        }
    }
    BOOST_TEST(looked > 4'000U);
}

BOOST_AUTO_TEST_CASE(classes_have_at_most_30_public_members)
{
    std::size_t looked = 0;
    for (const SourceFile &file : shippedSources()) {
        for (const Measured &type : classesIn(file.text)) {
            BOOST_TEST(type.size <= maxPublicMembers,
                       file.path << ':' << type.line << ": " << type.name << " has " << type.size
                                 << " public members");
            ++looked;
        }
    }
    BOOST_TEST(looked > 500U);
}

BOOST_AUTO_TEST_CASE(objects_have_at_most_30_variables)
{
    std::size_t looked = 0;
    for (const SourceFile &file : shippedSources()) {
        for (const Measured &type : classesIn(file.text)) {
            if (type.isTable) // a table is not shorter in parts
                continue;
            BOOST_TEST(type.variables <= maxVariables,
                       file.path << ':' << type.line << ": " << type.name << " has " << type.variables
                                 << " variables; those that belong together are a struct");
            looked += type.variables > 0 ? 1 : 0;
        }
    }
    BOOST_TEST(looked > 500U);
}

BOOST_AUTO_TEST_CASE(functions_are_measured_with_their_heads)
{
    const std::vector<Measured> all = functionsIn(R"(
#define IGNORED {
Q_LOGGING_CATEGORY(logStore, "shoptalk.store")

namespace a {
template <class T, int N = sizeof(int)>
int first(T value = {})
{
    const auto nested = [] {
        return 1;
    };
    return nested();
}
const auto notAFunction = [](int a) {
    return a;
};
Type::Type(int a)
    : m_a{a}
    , m_b(a)
{
}
bool operator==(const A &, const A &)
{
    return true;
}
class C {
    int inside() const { return "{"[0]; }
};
}
)");
    BOOST_TEST(all.size() == 4U);
    BOOST_TEST(named(all, "first").line == 6);
    BOOST_TEST(named(all, "first").size == 8);
    BOOST_TEST(named(all, "Type::Type").size == 5);
    BOOST_TEST(named(all, "inside").size == 1);
}

BOOST_AUTO_TEST_CASE(only_public_members_count)
{
    const std::vector<Measured> all = classesIn(R"(
class Example : public QObject {
    Q_OBJECT
    Q_PROPERTY(int a READ a)
public:
    Example();
    Example(const Example &) = delete;
    enum class Kind { One, Two };
    struct Values {
        int one = 1;
        int two = 2;
        bool areEqual() const { return one == two; }
    };
    int a() const { return m_a; }
    int variable = {};
    using Name = int;
Q_SIGNALS:
    void changed();

private:
    int b() const;
    int m_a;
};
)");
    BOOST_TEST(named(all, "Example").size == 4);
    BOOST_TEST(named(all, "Values").size == 1);
    BOOST_TEST(named(all, "Example").variables == 2);
    BOOST_TEST(named(all, "Values").variables == 2);
}

BOOST_AUTO_TEST_CASE(variables_of_each_object_count)
{
    const std::vector<Measured> all = classesIn(R"(
class Example {
public:
    bool operator==(const Example &) const = default;
    static constexpr int limit = 3;

private:
    std::function<void(QHash<int, QString>)> m_done;
    std::unique_ptr<Private> m_d = std::make_unique<Private>();
    QString m_text{name()};
    static int m_shared;
    void run(int count = 1);
    QPointer<QMenu> m_menu; ///< Of the numbers.
};
)");
    BOOST_TEST(named(all, "Example").variables == 4);
    BOOST_TEST(!named(all, "Example").isTable);
}

BOOST_AUTO_TEST_CASE(variables_of_one_type_are_a_table)
{
    const std::vector<Measured> all = classesIn(R"(
struct Colours {
    QColor window; ///< Behind pages.
    QColor searchHit = QColor(0x5F4A00);
    QColor text{0x000000};
};
)");
    BOOST_TEST(named(all, "Colours").variables == 3);
    BOOST_TEST(named(all, "Colours").isTable);
}
