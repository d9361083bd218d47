// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/templatechecks.h"
#include "domain/template/templatevariables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

using Kind = TemplatePlaceholder::Kind;
using Part = TemplatePlaceholder::Part;

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

/// One that Meta would take.
Template pickup()
{
    Template whole;
    whole.id = TemplateId(u"1200000000000001"_s);
    whole.name = u"pickup_ready"_s;
    whole.language = u"de"_s;
    whole.category = TemplateCategory::Utility;
    whole.status = TemplateStatus::Approved;
    whole.components.header = {HeaderFormat::Text, {u"Order {{1}} is here"_s, {{u"1"_s, u"A-17"_s}}}, {}};
    whole.components.body = {u"Hello {{1}}, your parcel {{2}} is ready."_s,
                             {{u"1"_s, u"Ines"_s}, {u"2"_s, u"A-17"_s}}};
    whole.components.footer = u"Corner Shop"_s;
    return whole;
}

TemplateButton button(TemplateButtonKind kind, const QString &text = u"Tap"_s)
{
    TemplateButton made;
    made.kind = kind;
    made.text = text;
    return made;
}

TemplateButton urlButton(const QString &url, const QString &example = {}, const QString &text = u"Map"_s)
{
    TemplateButton made = button(TemplateButtonKind::Url, text);
    made.url = url;
    made.example = example;
    return made;
}

QList<TemplateProblem> problemKinds(const Template &whole)
{
    QList<TemplateProblem> kinds;
    for (const TemplateFinding &finding : problemsIn(whole))
        kinds << finding.problem;
    return kinds;
}

TemplateValue text(const QString &value)
{
    TemplateValue filled;
    filled.text = value;
    return filled;
}

QList<TemplateCard> twoCards()
{
    TemplateCard card;
    card.header = {HeaderFormat::Image, {}, u"4::handle"_s};
    card.body = {u"Only {{1}} today."_s, {{u"1"_s, u"9 €"_s}}};
    card.buttons << urlButton(u"https://shop.example/{{1}}"_s, u"https://shop.example/a"_s);
    return {card, card};
}

} // namespace

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
    void valuesAreChecked_data();
    void valuesAreChecked();
    void aMessageHasItsValuesInPlace();
    void namedVariablesGoWithTheirNames();
    void everyButtonGetsWhatItNeeds();
    void aCodeGoesToTheTextAndToTheButton();
    void cardsAreFilledOneByOne();
    void saysWhyATemplateCanNotBeSent_data();
    void saysWhyATemplateCanNotBeSent();
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

void TestTemplates::valuesAreChecked_data()
{
    QTest::addColumn<TemplateValue>("value");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ValueProblem>("problem");
    const auto row = [](const char *name, Kind kind, const TemplateValue &value, ValueProblem problem) {
        QTest::newRow(name) << value << kind << problem;
    };
    row("a text", Kind::Text, text(u"Ines"_s), ValueProblem::None);
    row("nothing", Kind::Text, {}, ValueProblem::Missing);
    row("blanks", Kind::Text, text(u"  "_s), ValueProblem::Missing);
    row("two lines", Kind::Text, text(u"a\nb"_s), ValueProblem::HasLineBreak);
    row("a tab", Kind::Text, text(u"a\tb"_s), ValueProblem::HasLineBreak);
    row("five blanks in a row", Kind::Text, text(u"a     b"_s), ValueProblem::HasLineBreak);
    row("four blanks in a row", Kind::Text, text(u"a    b"_s), ValueProblem::None);
    row("a long text", Kind::Text, text(QString(1025, u'a')), ValueProblem::TooLong);
    row("a code with a blank", Kind::CouponCode, text(u"SUM MER"_s), ValueProblem::HasBlank);
    row("a long code", Kind::CouponCode, text(QString(21, u'A')), ValueProblem::TooLong);
    row("a past end", Kind::EndTime, {{}, {}, {}, now}, ValueProblem::TimeIsPast);
    row("a coming end", Kind::EndTime, {{}, {}, {}, now.addSecs(60)}, ValueProblem::None);
    row("no file", Kind::Document, {}, ValueProblem::Missing);
    row("too many products", Kind::ProductIds, text(QString(31 * 2, u',').replace(u",,"_s, u"a,"_s)),
        ValueProblem::ProductsTooMany);
}

void TestTemplates::valuesAreChecked()
{
    QFETCH(const TemplateValue, value);
    QFETCH(const Kind, kind);
    TemplateComponents components;
    if (kind == Kind::Text)
        components.body.text = u"Hi {{1}}!"_s;
    else if (kind == Kind::CouponCode)
        components.buttons << button(TemplateButtonKind::CopyCode);
    else if (kind == Kind::EndTime)
        components.offer = {true, u"Today"_s, true};
    else if (kind == Kind::Document)
        components.header.format = HeaderFormat::Document;
    else
        components.buttons << button(TemplateButtonKind::ProductList);
    const QList<ValueProblem> problems = problemsIn(components, {value}, now);
    QCOMPARE(problems.size(), 1);
    QTEST(problems.first(), "problem");
}

void TestTemplates::aMessageHasItsValuesInPlace()
{
    const TemplateContent content = contentOf(pickup(), {text(u"B-2"_s), text(u"Ana"_s), text(u"C-3"_s)});
    QCOMPARE(content.templateName, u"pickup_ready"_s);
    QCOMPARE(content.language, u"de"_s);
    QCOMPARE(content.shownText, u"Order B-2 is here\nHello Ana, your parcel C-3 is ready.\nCorner Shop"_s);
    QCOMPARE(content.components.size(), 2);
    QCOMPARE(content.components.at(0).type, u"header"_s);
    QCOMPARE(content.components.at(0).parameters.first().text, u"B-2"_s);
    QCOMPARE(content.components.at(1).type, u"body"_s);
    QCOMPARE(content.components.at(1).parameters.size(), 2);
    QCOMPARE(content.components.at(1).parameters.at(1).text, u"C-3"_s);
    QVERIFY(content.components.at(1).parameters.at(1).parameterName.isEmpty());
}

void TestTemplates::namedVariablesGoWithTheirNames()
{
    Template whole = pickup();
    whole.components.format = VariableFormat::Named;
    whole.components.header = {};
    whole.components.body = {u"Hello {{name}}, come in."_s, {}};
    const TemplateContent content = contentOf(whole, {text(u"Ana"_s)});
    QCOMPARE(content.components.size(), 1);
    QCOMPARE(content.components.first().parameters.first().parameterName, u"name"_s);
    QCOMPARE(content.shownText, u"Hello Ana, come in.\nCorner Shop"_s);
}

void TestTemplates::everyButtonGetsWhatItNeeds()
{
    Template whole = pickup();
    whole.components = {};
    whole.components.body.text = u"Hi"_s;
    whole.components.buttons << button(TemplateButtonKind::QuickReply)
                             << urlButton(u"https://shop.example/m/{{1}}"_s)
                             << button(TemplateButtonKind::CopyCode) << button(TemplateButtonKind::Flow)
                             << button(TemplateButtonKind::ProductList);
    const TemplateContent content =
        contentOf(whole, {text(u"x9"_s), text(u"SUMMER"_s), text(u"sku-1, sku-2"_s)});
    QHash<int, TemplateComponent> byIndex;
    for (const TemplateComponent &component : content.components) {
        QCOMPARE(component.type, u"button"_s);
        byIndex.insert(component.index, component);
    }
    QCOMPARE(byIndex.size(), 4);
    QCOMPARE(byIndex.value(1).subType, u"url"_s);
    QCOMPARE(byIndex.value(1).parameters.first().text, u"x9"_s);
    QCOMPARE(byIndex.value(2).subType, u"copy_code"_s);
    QCOMPARE(byIndex.value(2).parameters.first().type, u"coupon_code"_s);
    QCOMPARE(byIndex.value(3).subType, u"flow"_s);
    QCOMPARE(byIndex.value(4).subType, u"mpm"_s);
    const QString products = byIndex.value(4).parameters.first().actionJson;
    QVERIFY2(products.contains("\"thumbnail_product_retailer_id\":\"sku-1\""_L1), qPrintable(products));
    QVERIFY2(products.contains("\"product_retailer_id\":\"sku-2\""_L1), qPrintable(products));
}

void TestTemplates::aCodeGoesToTheTextAndToTheButton()
{
    Template whole;
    whole.category = TemplateCategory::Authentication;
    whole.components.body.text = u"*{{1}}* is your verification code."_s;
    whole.components.buttons << button(TemplateButtonKind::OneTimeCode, u"Copy code"_s);
    QCOMPARE(placeholdersOf(whole.components).size(), 1);
    const TemplateContent content = contentOf(whole, {text(u"482913"_s)});
    QCOMPARE(content.components.size(), 2);
    QCOMPARE(content.components.at(0).parameters.first().text, u"482913"_s);
    QCOMPARE(content.components.at(1).subType, u"url"_s);
    QCOMPARE(content.components.at(1).parameters.first().text, u"482913"_s);
    QCOMPARE(content.shownText, u"*482913* is your verification code."_s);
}

void TestTemplates::cardsAreFilledOneByOne()
{
    Template whole = pickup();
    whole.components = {};
    whole.components.body.text = u"Look:"_s;
    whole.components.cards = twoCards();
    TemplateValue picture;
    picture.media.id = MediaId(u"77"_s);
    const QList<TemplateValue> values{picture, text(u"1 €"_s), text(u"a"_s),
                                      picture, text(u"2 €"_s), text(u"b"_s)};
    QCOMPARE(placeholdersOf(whole.components).size(), values.size());
    QCOMPARE(filledIn(whole.components, values).cards.at(1).body.text, u"Only 2 € today."_s);
    const TemplateContent content = contentOf(whole, values);
    QCOMPARE(content.components.last().type, u"carousel"_s);
    const QJsonArray cards = QJsonDocument::fromJson(content.components.last().cardsJson.toUtf8()).array();
    QCOMPARE(cards.size(), 2);
    const QJsonObject second = cards.at(1).toObject();
    QCOMPARE(second.value("card_index"_L1).toInt(), 1);
    const QJsonArray parts = second.value("components"_L1).toArray();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0][u"parameters"_s][0][u"image"_s][u"id"_s].toString(), u"77"_s);
    QCOMPARE(parts[1][u"parameters"_s][0][u"text"_s].toString(), u"2 €"_s);
    QCOMPARE(parts[2][u"sub_type"_s].toString(), u"url"_s);
}

void TestTemplates::saysWhyATemplateCanNotBeSent_data()
{
    QTest::addColumn<Template>("whole");
    QTest::addColumn<bool>("hasNumber");
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<TemplateObstacle>("obstacle");
    const Template utility = pickup();
    Template marketing = pickup();
    marketing.category = TemplateCategory::Marketing;
    Template code = pickup();
    code.category = TemplateCategory::Authentication;
    Template paused = pickup();
    paused.status = TemplateStatus::Paused;
    Template odd = pickup();
    odd.components.header.format = HeaderFormat::Unknown;
    QTest::newRow("nothing") << utility << true << false << TemplateObstacle::None;
    QTest::newRow("service for who said stop") << utility << true << true << TemplateObstacle::None;
    QTest::newRow("marketing") << marketing << true << false << TemplateObstacle::None;
    QTest::newRow("marketing for who said stop")
        << marketing << true << true << TemplateObstacle::MarketingStopped;
    QTest::newRow("a code without a number")
        << code << false << false << TemplateObstacle::PhoneNumberUnknown;
    QTest::newRow("paused") << paused << true << false << TemplateObstacle::NotApproved;
    QTest::newRow("a header that is not known") << odd << true << false << TemplateObstacle::NotSupported;
}

void TestTemplates::saysWhyATemplateCanNotBeSent()
{
    QFETCH(const Template, whole);
    QFETCH(const bool, hasNumber);
    QFETCH(const bool, isStopped);
    QTEST(obstacleFor(whole, {hasNumber, isStopped}), "obstacle");
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
