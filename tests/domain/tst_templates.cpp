// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/templatechecks.h"
#include "domain/template/templatevariables.h"
#include "templatesamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

using Kind = TemplatePlaceholder::Kind;
using Part = TemplatePlaceholder::Part;

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

QList<TemplateProblem> problemKinds(const Template &whole)
{
    QList<TemplateProblem> kinds;
    for (const TemplateFinding &finding : problemsIn(whole))
        kinds << finding.problem;
    return kinds;
}

} // namespace

/// The rules that a template has to follow so that Meta accepts it.
class TestTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void variablesAreFoundInTheirOrder_data();
    void variablesAreFoundInTheirOrder();
    void aValueIsNeverReplacedAgain();
    void examplesFollowTheText();
    void everythingToBeFilledInIsAPlaceholder();
    void acceptsWhatMetaAccepts_data();
    void acceptsWhatMetaAccepts();
    void refusesWhatMetaRefuses_data();
    void refusesWhatMetaRefuses();
    void aFindingSaysWhereItIs();
};

void TestTemplates::variablesAreFoundInTheirOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << u"Hello"_s << QStringList();
    QTest::newRow("by position") << u"{{2}} and {{1}}, {{2}}"_s << QStringList{u"2"_s, u"1"_s};
    QTest::newRow("by name") << u"Hi {{first_name}}!"_s << QStringList{u"first_name"_s};
    QTest::newRow("with blanks") << u"Hi {{ 1 }}!"_s << QStringList{u"1"_s};
    QTest::newRow("braces without a name") << u"Hi {{}} {{ }} {1}"_s << QStringList();
}

void TestTemplates::variablesAreFoundInTheirOrder()
{
    QFETCH(const QString, text);
    QTEST(variablesIn(text), "names");
}

void TestTemplates::aValueIsNeverReplacedAgain()
{
    const QHash<QString, QString> values{{u"1"_s, u"{{2}}"_s}, {u"2"_s, u"two"_s}};
    QCOMPARE(filledText(u"{{1}}, {{2}}, {{3}}"_s, values), u"{{2}}, two, {{3}}"_s);
}

void TestTemplates::examplesFollowTheText()
{
    const QList<TemplateVariable> before{{u"1"_s, u"Ines"_s}, {u"2"_s, u"A-17"_s}};
    const QList<TemplateVariable> after{{u"2"_s, u"A-17"_s}, {u"3"_s, QString()}};
    QCOMPARE(matchingExamples(u"{{2}} {{3}}"_s, before), after);
}

void TestTemplates::everythingToBeFilledInIsAPlaceholder()
{
    Template whole = pickup();
    whole.components.header = {HeaderFormat::Document, {}, {}};
    whole.components.offer = {true, u"Today only"_s, true};
    whole.components.buttons << button(TemplateButtonKind::QuickReply)
                             << urlButton(u"https://shop.example/m/{{1}}"_s, u"https://shop.example/m/x1"_s)
                             << button(TemplateButtonKind::CopyCode)
                             << button(TemplateButtonKind::ProductList);
    const QList<TemplatePlaceholder> expected{
        {Part::Header, Kind::Document, {}, {}},
        {Part::Body, Kind::Text, u"1"_s, u"Ines"_s},
        {Part::Body, Kind::Text, u"2"_s, u"A-17"_s},
        {Part::Offer, Kind::EndTime, {}, {}},
        {Part::Button, Kind::LinkEnding, {}, u"x1"_s, -1, 1},
        {Part::Button, Kind::CouponCode, {}, {}, -1, 2},
        {Part::Button, Kind::ProductIds, {}, {}, -1, 3},
    };
    QCOMPARE(placeholdersOf(whole.components), expected);
}

void TestTemplates::acceptsWhatMetaAccepts_data()
{
    QTest::addColumn<Template>("whole");
    QTest::newRow("texts") << pickup();
    Template named = pickup();
    named.components.format = VariableFormat::Named;
    named.components.header.text = {u"Order {{order_no}}!"_s, {{u"order_no"_s, u"A-17"_s}}};
    named.components.body = {u"Hello {{name}}, come in."_s, {{u"name"_s, u"Ines"_s}}};
    QTest::newRow("named variables") << named;
    Template endsHeader = pickup();
    endsHeader.components.header.text = {u"Order {{1}}"_s, {{u"1"_s, u"A-17"_s}}};
    QTest::newRow("a variable at the end of the header") << endsHeader;
    Template cards = pickup();
    cards.components.cards = twoCards();
    QTest::newRow("a carousel") << cards;
    Template code;
    code.name = u"code"_s;
    code.language = u"en"_s;
    code.category = TemplateCategory::Authentication;
    code.components.codeExpirationMinutes = 10;
    code.components.buttons << button(TemplateButtonKind::OneTimeCode, u"Copy code"_s);
    QTest::newRow("an authentication template") << code;
    Template buttons = pickup();
    for (int i = 0; i < 6; ++i)
        buttons.components.buttons << button(TemplateButtonKind::QuickReply, QString::number(i));
    buttons.components.buttons << urlButton(u"https://shop.example"_s)
                               << urlButton(u"https://shop.example/{{1}}"_s, u"https://shop.example/a"_s,
                                            u"Go"_s);
    TemplateButton call = button(TemplateButtonKind::PhoneNumber, u"Call"_s);
    call.phoneNumber = u"+4930123456"_s;
    TemplateButton coupon = button(TemplateButtonKind::CopyCode, {});
    coupon.example = u"SUMMER25"_s;
    buttons.components.buttons << call << coupon;
    QTest::newRow("ten buttons") << buttons;
}

void TestTemplates::acceptsWhatMetaAccepts()
{
    QFETCH(const Template, whole);
    QCOMPARE(problemKinds(whole), QList<TemplateProblem>());
}

void TestTemplates::refusesWhatMetaRefuses_data()
{
    using Change = void (*)(Template &);
    QTest::addColumn<Template>("whole");
    QTest::addColumn<QList<TemplateProblem>>("problems");
    const auto row = [](const char *name, Change change, const QList<TemplateProblem> &problems) {
        Template whole = pickup();
        change(whole);
        QTest::newRow(name) << whole << problems;
    };
    using enum TemplateProblem;
    row("no name", [](Template &t) { t.name.clear(); }, {NameMissing});
    row("a capital in the name", [](Template &t) { t.name = u"Pickup"_s; }, {NameInvalid});
    row("a long name", [](Template &t) { t.name = QString(513, u'a'); }, {NameTooLong});
    row("no language", [](Template &t) { t.language.clear(); }, {LanguageMissing});
    row("no category", [](Template &t) { t.category = TemplateCategory::Unknown; }, {CategoryMissing});
    row("a header without text", [](Template &t) { t.components.header.text = {}; }, {HeaderMissing});
    row("a long header",
        [](Template &t) {
            t.components.header.text = {QString(61, u'a'), {}};
        },
        {HeaderTooLong});
    row("a header of two lines",
        [](Template &t) {
            t.components.header.text = {u"a\nb"_s, {}};
        },
        {HeaderHasLineBreak});
    row("two variables in the header",
        [](Template &t) {
            t.components.header.text = {u"{{1}} or {{2}}"_s, {{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}}};
        },
        {HeaderVariablesTooMany});
    row("a picture without an example",
        [](Template &t) {
            t.components.header = {HeaderFormat::Image, {}, {}};
        },
        {HeaderFileMissing});
    row("no body", [](Template &t) { t.components.body = {}; }, {BodyMissing});
    row("a long body", [](Template &t) { t.components.body = {QString(1025, u'a'), {}}; }, {BodyTooLong});
    row("a long footer", [](Template &t) { t.components.footer = QString(61, u'a'); }, {FooterTooLong});
    row("a variable in the footer", [](Template &t) { t.components.footer = u"By {{1}}."_s; },
        {FooterHasVariable});
    row("a variable first", [](Template &t) { t.components.body.text = u"{{1}} and {{2}} came in today."_s; },
        {VariableAtEdge});
    row("a variable last", [](Template &t) { t.components.body.text = u"Here are {{1}} and {{2}}"_s; },
        {VariableAtEdge});
    row("variables side by side", [](Template &t) { t.components.body.text = u"Hi {{1}} {{2}}, come in!"_s; },
        {VariablesAdjacent});
    row("a gap in the numbers",
        [](Template &t) {
            t.components.body = {u"Hi {{1}} or {{3}} there!"_s, {{u"1"_s, u"a"_s}, {u"3"_s, u"b"_s}}};
        },
        {VariableNumbersSkip});
    row("a name among numbers",
        [](Template &t) {
            t.components.body = {u"Hi {{name}}, welcome!"_s, {{u"name"_s, u"a"_s}}};
        },
        {VariableNameInvalid});
    row("a brace too few",
        [](Template &t) {
            t.components.body = {u"Hi {{1} there"_s, {}};
        },
        {BracesUnbalanced});
    row("hardly a word beside the variables",
        [](Template &t) { t.components.body.text = u"To {{1}} from {{2}}."_s; }, {VariablesTooMany});
    row("no example", [](Template &t) { t.components.body.examples[1].example.clear(); }, {ExampleMissing});
    row("eleven buttons",
        [](Template &t) {
            for (int i = 0; i < 11; ++i)
                t.components.buttons << button(TemplateButtonKind::QuickReply, QString::number(i));
        },
        {ButtonsTooMany});
    row("three links",
        [](Template &t) {
            for (int i = 0; i < 3; ++i)
                t.components.buttons << urlButton(u"https://a.example"_s, {}, QString::number(i));
        },
        {UrlButtonsTooMany});
    row("quick replies apart",
        [](Template &t) {
            t.components.buttons << button(TemplateButtonKind::QuickReply, u"a"_s)
                                 << urlButton(u"https://a.example"_s)
                                 << button(TemplateButtonKind::QuickReply, u"b"_s);
        },
        {QuickRepliesScattered});
    row("a button without text",
        [](Template &t) { t.components.buttons << button(TemplateButtonKind::QuickReply, {}); },
        {ButtonTextMissing});
    row("a long button",
        [](Template &t) {
            t.components.buttons << button(TemplateButtonKind::QuickReply, QString(26, u'a'));
        },
        {ButtonTextTooLong});
    row("two buttons alike",
        [](Template &t) {
            t.components.buttons << button(TemplateButtonKind::QuickReply)
                                 << button(TemplateButtonKind::QuickReply);
        },
        {ButtonTextTwice});
    row("a link to a file", [](Template &t) { t.components.buttons << urlButton(u"file:///etc"_s); },
        {ButtonUrlInvalid});
    row("a variable within a link",
        [](Template &t) {
            t.components.buttons << urlButton(u"https://a.example/{{1}}/x"_s, u"https://a.example/1/x"_s);
        },
        {ButtonVariableNotAtEnd});
    row("a link without an example",
        [](Template &t) { t.components.buttons << urlButton(u"https://a.example/{{1}}"_s); },
        {ButtonExampleMissing});
    row("a call without a number",
        [](Template &t) { t.components.buttons << button(TemplateButtonKind::PhoneNumber); },
        {ButtonPhoneInvalid});
    row("a coupon without a code",
        [](Template &t) { t.components.buttons << button(TemplateButtonKind::CopyCode); },
        {CouponCodeMissing});
    row("an offer without text",
        [](Template &t) {
            t.components.offer = {true, {}, true};
        },
        {OfferTextMissing});
    row("one card", [](Template &t) { t.components.cards = twoCards().first(1); }, {CardsTooFew});
    row("cards that differ",
        [](Template &t) {
            t.components.cards = twoCards();
            t.components.cards[1].header.format = HeaderFormat::Video;
        },
        {CardsUnlike});
    row("a code without a button", [](Template &t) { t.category = TemplateCategory::Authentication; },
        {CodeButtonMissing});
}

void TestTemplates::refusesWhatMetaRefuses()
{
    QFETCH(const Template, whole);
    QTEST(problemKinds(whole), "problems");
}

void TestTemplates::aFindingSaysWhereItIs()
{
    Template whole = pickup();
    whole.components.cards = twoCards();
    whole.components.cards[1].buttons[0].text.clear();
    const QList<TemplateFinding> expected{{TemplateProblem::ButtonTextMissing, {}, 0, 1}};
    QCOMPARE(problemsIn(whole), expected);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
