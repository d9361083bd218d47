// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/headingfile.h"
#include "domain/template/cardfiles.h"
#include "domain/template/templatechecks.h"
#include "domain/template/templatevariables.h"
#include "templatesamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

using Kind = TemplatePlaceholder::Kind;
using Part = TemplatePlaceholder::Part;

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

TemplateValue text(const QString &value)
{
    TemplateValue filled;
    filled.text = value;
    return filled;
}

} // namespace

/// A template that is filled in and sent.
class TestTemplateMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAreChecked_data();
    void valuesAreChecked();
    void aMessageHasItsValuesInPlace();
    void namedVariablesGoWithTheirNames();
    void everyButtonGetsWhatItNeeds();
    void aCodeGoesToTheTextAndToTheButton();
    void cardsAreFilledOneByOne();
    void filesAreFoundOnTheirCards();
    void saysWhyATemplateCanNotBeSent_data();
    void saysWhyATemplateCanNotBeSent();
};

void TestTemplateMessages::valuesAreChecked_data()
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
    const auto file = [](const QString &link) {
        TemplateValue value;
        value.media.link = link;
        return value;
    };
    row("a file", Kind::Document, file(u"https://shop.example/a.pdf"_s), ValueProblem::None);
    row("a file of this computer", Kind::Document,
        file(headingWords({u"1.pdf"_s, u"application/pdf"_s, 9, u"a.pdf"_s})), ValueProblem::None);
    row("a file without encryption", Kind::Document, file(u"http://shop.example/a.pdf"_s),
        ValueProblem::AddressInvalid);
    row("a file of words", Kind::Document, file(u"the price list"_s), ValueProblem::AddressInvalid);
    row("a file without a host", Kind::Document, file(u"https:///a.pdf"_s), ValueProblem::AddressInvalid);
    row("too many products", Kind::ProductIds, text(QString(31 * 2, u',').replace(u",,"_s, u"a,"_s)),
        ValueProblem::ProductsTooMany);
}

void TestTemplateMessages::valuesAreChecked()
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

void TestTemplateMessages::aMessageHasItsValuesInPlace()
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

void TestTemplateMessages::namedVariablesGoWithTheirNames()
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

void TestTemplateMessages::everyButtonGetsWhatItNeeds()
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

void TestTemplateMessages::aCodeGoesToTheTextAndToTheButton()
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

void TestTemplateMessages::cardsAreFilledOneByOne()
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

void TestTemplateMessages::filesAreFoundOnTheirCards()
{
    Template whole = pickup();
    whole.components = {};
    whole.components.cards = twoCards();
    const HeadingFile file{u"a1"_s, u"image/jpeg"_s, 1200, u"Rye bread.jpg"_s};
    TemplateValue address;
    address.media.link = u"https://example.org/a.jpg"_s;
    TemplateValue own;
    own.media.link = headingWords(file);
    const QList<TemplateValue> values{address, text(u"1 €"_s), text(u"a"_s),
                                      own,     text(u"2 €"_s), text(u"b"_s)};
    QCOMPARE(cardFilesOf(contentOf(whole, values)), (QHash<int, HeadingFile>{{1, file}}));
    QVERIFY(cardFilesOf(contentOf(pickup(), {})).isEmpty());
}

void TestTemplateMessages::saysWhyATemplateCanNotBeSent_data()
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

void TestTemplateMessages::saysWhyATemplateCanNotBeSent()
{
    QFETCH(const Template, whole);
    QFETCH(const bool, hasNumber);
    QFETCH(const bool, isStopped);
    QTEST(obstacleFor(whole, {hasNumber, isStopped}), "obstacle");
}

QTEST_GUILESS_MAIN(TestTemplateMessages)
#include "tst_templatemessages.moc"
