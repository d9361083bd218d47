// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contentlimits.h"
#include "domain/interactivechecks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

using Field = InteractiveField;
using Problem = InteractiveProblem;

Q_DECLARE_METATYPE(InteractiveContent)
Q_DECLARE_METATYPE(InteractiveFinding)

class TestInteractiveChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCanBeSentHasNoFindings();
    void everyLimitIsFound_data();
    void everyLimitIsFound();
    void whatHasNoFindingsKeepsTheLimits();
};

namespace {

InteractiveContent buttons(const QStringList &titles)
{
    InteractiveContent content;
    content.kind = InteractiveKind::Buttons;
    content.body = u"Which day suits you?"_s;
    content.sections = {InteractiveSection()};
    for (const QString &title : titles)
        content.sections.first().choices << InteractiveChoice{u"id"_s + title, title, {}};
    return content;
}

InteractiveContent list(int rows)
{
    InteractiveContent content = buttons({});
    content.kind = InteractiveKind::List;
    content.buttonText = u"Choose"_s;
    for (int i = 0; i < rows; ++i)
        content.sections.first().choices << InteractiveChoice{QString::number(i), u"Row %1"_s.arg(i), {}};
    return content;
}

InteractiveContent link(const QString &url)
{
    InteractiveContent content;
    content.kind = InteractiveKind::Link;
    content.body = u"Our menu"_s;
    content.buttonText = u"Open"_s;
    content.url = url;
    return content;
}

template <class Change>
InteractiveContent changed(InteractiveContent content, Change change)
{
    change(content);
    return content;
}

} // namespace

void TestInteractiveChecks::whatCanBeSentHasNoFindings()
{
    InteractiveContent request;
    request.kind = InteractiveKind::LocationRequest;
    request.body = u"Where are you?"_s;
    InteractiveContent sections = list(2);
    sections.sections.first().title = u"Bread"_s;
    sections.sections << InteractiveSection{u"Cake"_s, {{u"c"_s, u"Carrot cake"_s, u"With nuts"_s}}};
    for (const InteractiveContent &content : {request, buttons({u"Mon"_s, u"Tue"_s, u"Wed"_s}), list(10),
                                              sections, link(u"https://a.example/x"_s)})
        QCOMPARE(interactiveFindings(content), QList<InteractiveFinding>());
}

void TestInteractiveChecks::everyLimitIsFound_data()
{
    QTest::addColumn<InteractiveContent>("content");
    QTest::addColumn<InteractiveFinding>("finding");
    const auto row = [](const char *name, const InteractiveContent &content,
                        const InteractiveFinding &finding) { QTest::newRow(name) << content << finding; };
    const QString long61(61, u'a');
    const QString long25(25, u'a');
    row("no body", changed(buttons({u"a"_s}), [](auto &c) { c.body = u" "_s; }),
        {Field::Body, Problem::Empty});
    row("body of buttons", changed(buttons({u"a"_s}), [](auto &c) { c.body = QString(1025, u'b'); }),
        {Field::Body, Problem::TooLong, 0, 0, 1025, 1024});
    row("body of a list", changed(list(1), [](auto &c) { c.body = QString(4097, u'b'); }),
        {Field::Body, Problem::TooLong, 0, 0, 4097, 4096});
    row("header", changed(list(1), [&](auto &c) { c.headerText = long61; }),
        {Field::Header, Problem::TooLong, 0, 0, 61, 60});
    row("footer", changed(list(1), [&](auto &c) { c.footer = long61; }),
        {Field::Footer, Problem::TooLong, 0, 0, 61, 60});
    row("no button", buttons({}), {Field::Choices, Problem::Empty});
    row("four buttons", buttons({u"a"_s, u"b"_s, u"c"_s, u"d"_s}),
        {Field::Choices, Problem::TooMany, 0, 0, 4, 3});
    row("a button without a title", buttons({u"a"_s, QString()}), {Field::Choice, Problem::Empty, 0, 1});
    row("a button's title", buttons({QString(21, u'a')}), {Field::Choice, Problem::TooLong, 0, 0, 21, 20});
    row("the same title twice", buttons({u"a"_s, u"a "_s}), {Field::Choice, Problem::Repeated, 0, 1});
    row("eleven rows", list(11), {Field::Choices, Problem::TooMany, 0, 0, 11, 10});
    row("a row's title", changed(list(1), [&](auto &c) { c.sections[0].choices[0].title = long25; }),
        {Field::Choice, Problem::TooLong, 0, 0, 25, 24});
    row("a row's description",
        changed(list(2), [](auto &c) { c.sections[0].choices[1].description = QString(73, u'a'); }),
        {Field::Description, Problem::TooLong, 0, 1, 73, 72});
    row("a section's title", changed(list(1), [&](auto &c) { c.sections[0].title = long25; }),
        {Field::SectionTitle, Problem::TooLong, 0, 0, 25, 24});
    row("a section without a title among two",
        changed(list(1),
                [](auto &c) {
                    c.sections[0].title = u"Bread"_s;
                    c.sections << InteractiveSection{{}, {{u"x"_s, u"Other"_s, {}}}};
                }),
        {Field::SectionTitle, Problem::Empty, 1});
    row("nothing opens the list", changed(list(1), [](auto &c) { c.buttonText.clear(); }),
        {Field::OpeningButton, Problem::Empty});
    row("a link's label",
        changed(link(u"https://a.example"_s), [](auto &c) { c.buttonText = QString(21, u'a'); }),
        {Field::OpeningButton, Problem::TooLong, 0, 0, 21, 20});
    row("no address", link({}), {Field::Url, Problem::Empty});
    row("no web address", link(u"javascript:alert(1)"_s), {Field::Url, Problem::NoWebAddress});
    row("no host", link(u"https://"_s), {Field::Url, Problem::NoWebAddress});
}

void TestInteractiveChecks::everyLimitIsFound()
{
    QFETCH(const InteractiveContent, content);
    QFETCH(const InteractiveFinding, finding);
    QCOMPARE(interactiveFindings(content), QList<InteractiveFinding>{finding});
}

/// The check before sending has nothing to add.
void TestInteractiveChecks::whatHasNoFindingsKeepsTheLimits()
{
    InteractiveContent full = list(10);
    full.body = QString(4096, u'b');
    full.headerText = QString(60, u'h');
    full.footer = QString(60, u'f');
    for (InteractiveChoice &row : full.sections[0].choices)
        row.description = QString(72, u'd');
    QCOMPARE(interactiveFindings(full), QList<InteractiveFinding>());
    QVERIFY(checkLimits(full));
}

QTEST_GUILESS_MAIN(TestInteractiveChecks)
#include "tst_interactivechecks.moc"
