// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/templates/templatejson.h"
#include "tests/support/sourcejson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

/// Meta's own examples, from its OpenAPI description.
QJsonObject examples(const QString &kind)
{
    const QJsonDocument all = support::sourceJson(u"/tests/contract/graph/template_requests.json"_s);
    return all.object().value(kind).toObject();
}

/// Not Meta's: one with something in every part.
QJsonObject everything()
{
    return examples(u"every part"_s).value("one template"_L1).toObject();
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Meta writes the types in capitals, and in some of its examples in small letters.
QJsonArray normalised(const QJsonArray &components)
{
    QJsonArray all;
    for (const auto &each : components) {
        QJsonObject component = each.toObject();
        component.insert("type"_L1, component.value("type"_L1).toString().toUpper());
        all << component;
    }
    return all;
}

void addRows(const QString &kind)
{
    QTest::addColumn<QJsonObject>("request");
    const QJsonObject all = examples(kind);
    for (auto each = all.begin(); each != all.end(); ++each)
        QTest::newRow(each.key().toUtf8().constData()) << each.value().toObject();
}

} // namespace

class TestTemplateJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesMetasExamplesAsTheyAre_data();
    void writesMetasExamplesAsTheyAre();
    void readsMetasLists();
    void readsEveryPart();
    void writesBackWhatItRead();
    void guessesTheFormatOfVariablesWhereMetaDoesNotSay_data();
    void guessesTheFormatOfVariablesWhereMetaDoesNotSay();
    void toleratesAnything_data();
    void toleratesAnything();
    void anApprovedTemplateKeepsItsCategory();
    void theLinkOfACodeIsTheButtonThatWasCreated_data();
    void theLinkOfACodeIsTheButtonThatWasCreated();
};

void TestTemplateJson::writesMetasExamplesAsTheyAre_data()
{
    addRows(u"create"_s);
}

void TestTemplateJson::writesMetasExamplesAsTheyAre()
{
    QFETCH(const QJsonObject, request);
    const Template whole = templateIn(request, WabaId(u"1"_s));
    const QJsonObject written = templateCreation(whole);
    QCOMPARE(written.value("name"_L1), request.value("name"_L1));
    QCOMPARE(written.value("language"_L1), request.value("language"_L1));
    QCOMPARE(written.value("category"_L1), request.value("category"_L1));
    QCOMPARE(written.value("components"_L1).toArray(), normalised(request.value("components"_L1).toArray()));
}

void TestTemplateJson::readsMetasLists()
{
    const QJsonArray items = examples(u"list"_s).value("Example response"_L1)[u"data"_s].toArray();
    QCOMPARE(items.size(), 2);
    const Template hello = templateIn(items.at(0).toObject(), WabaId(u"1"_s));
    QCOMPARE(hello.id, TemplateId(u"1192339204654487"_s));
    QCOMPARE(hello.waba, WabaId(u"1"_s));
    QCOMPARE(hello.status, TemplateStatus::Approved);
    QCOMPARE(hello.components.header.text.text, u"Hello World"_s);
    const Template sale = templateIn(items.at(1).toObject(), WabaId(u"1"_s));
    QCOMPARE(sale.components.body.exampleOf(u"2"_s), u"FALL25"_s);
    QCOMPARE(sale.components.buttons.size(), 1);
    QCOMPARE(sale.components.buttons.first().kind, TemplateButtonKind::QuickReply);
}

void TestTemplateJson::readsEveryPart()
{
    const Template whole = templateIn(everything(), WabaId(u"1"_s));
    QCOMPARE(whole.id, TemplateId(u"9007199254740993"_s)); // beyond what a double can tell apart
    QCOMPARE(whole.status, TemplateStatus::Paused);
    QCOMPARE(whole.category, TemplateCategory::Marketing);
    QCOMPARE(whole.nextCategory, TemplateCategory::Utility);
    QCOMPARE(whole.quality, TemplateQuality::Yellow);
    QVERIFY(whole.rejectionReason.isEmpty());
    const TemplateComponents &parts = whole.components;
    QCOMPARE(parts.format, VariableFormat::Named);
    QCOMPARE(parts.header.text.exampleOf(u"order_no"_s), u"A-17"_s);
    QVERIFY(parts.offer.isThere && parts.offer.hasEnd);
    QCOMPARE(parts.body.exampleOf(u"name"_s), u"Ines"_s);
    QCOMPARE(parts.footer, u"Corner Shop"_s);
    QList<TemplateButtonKind> kinds;
    for (const TemplateButton &button : parts.buttons)
        kinds << button.kind;
    using enum TemplateButtonKind;
    const QList<TemplateButtonKind> expected{
        QuickReply, Url, CopyCode, VoiceCall, Catalog, ProductList, RequestContactInfo, Unknown, App};
    QCOMPARE(kinds, expected);
    QCOMPARE(parts.buttons.at(2).example, u"SUMMER"_s);
    QCOMPARE(parts.cards.size(), 1);
    QCOMPARE(parts.cards.first().header.exampleFile, u"4::handle"_s);
    QCOMPARE(parts.others.size(), 1);
}

void TestTemplateJson::writesBackWhatItRead()
{
    const QJsonObject read = everything();
    const Template whole = templateIn(read, WabaId(u"1"_s));
    QCOMPARE(templateCreation(whole).value("parameter_format"_L1).toString(), u"NAMED"_s);
    QJsonArray expected = read.value("components"_L1).toArray();
    QCOMPARE(componentsJson(whole), expected);
}

void TestTemplateJson::guessesTheFormatOfVariablesWhereMetaDoesNotSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<VariableFormat>("format");
    QTest::newRow("numbers") << u"Hi {{1}}!"_s << VariableFormat::Positional;
    QTest::newRow("names") << u"Hi {{name}}!"_s << VariableFormat::Named;
    QTest::newRow("none") << u"Hi!"_s << VariableFormat::Positional;
}

void TestTemplateJson::guessesTheFormatOfVariablesWhereMetaDoesNotSay()
{
    QFETCH(const QString, text);
    const QJsonObject body{{u"type"_s, u"BODY"_s}, {u"text"_s, text}};
    const Template whole = templateIn({{u"components"_s, QJsonArray{body}}}, {});
    QTEST(whole.components.format, "format");
}

void TestTemplateJson::toleratesAnything_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("other types") << QByteArray(R"({"id":{},"name":[],"status":7,"components":"BODY"})");
    QTest::newRow("components of other types")
        << QByteArray(R"({"components":[1,null,{"type":"BUTTONS","buttons":{"a":1}},{"type":"HEADER"}]})");
    QTest::newRow("words nobody knows")
        << QByteArray(R"({"status":"DREAMING","category":"FUN","quality_score":"BLUE"})");
}

void TestTemplateJson::toleratesAnything()
{
    QFETCH(const QByteArray, item);
    const Template whole = templateIn(json(item), WabaId(u"1"_s));
    QCOMPARE(whole.status, TemplateStatus::Unknown);
    QCOMPARE(whole.category, TemplateCategory::Unknown);
    QCOMPARE(whole.quality, TemplateQuality::Unknown);
}

void TestTemplateJson::anApprovedTemplateKeepsItsCategory()
{
    const QJsonObject request = examples(u"edit"_s).value("Edit template"_L1).toObject();
    Template whole = templateIn(request, WabaId(u"1"_s));
    whole.status = TemplateStatus::Rejected;
    QCOMPARE(templateEdit(whole).value("category"_L1).toString(), u"MARKETING"_s);
    QCOMPARE(templateEdit(whole).value("components"_L1).toArray(), request.value("components"_L1).toArray());
    whole.status = TemplateStatus::Approved;
    QVERIFY(!templateEdit(whole).contains("category"_L1));
}

void TestTemplateJson::theLinkOfACodeIsTheButtonThatWasCreated_data()
{
    QTest::addColumn<QByteArray>("fetched");
    QTest::addColumn<QByteArray>("created");
    QTest::newRow("copied") << QByteArray(
        R"({"type":"URL","text":"Copy code",
            "url":"https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code_expiration_minutes=10&code=otp{{1}}",
            "example":["https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp123456"]})")
                            << QByteArray(R"({"type":"OTP","text":"Copy code","otp_type":"COPY_CODE"})");
    QTest::newRow("filled in by an app") << QByteArray(
        R"({"type":"URL","text":"Copy code",
            "url":"https://www.whatsapp.com/otp/code/?otp_type=ONE_TAP&cta_display_name=Fill+in&package_name=com.example.shop&signature_hash=K8a%2FAINcGX7&code=otp{{1}}"})")
                                         << QByteArray(
                                                R"({"type":"OTP","text":"Copy code","otp_type":"ONE_TAP",
            "autofill_text":"Fill in","package_name":"com.example.shop","signature_hash":"K8a/AINcGX7"})");
    const QByteArray other =
        R"({"type":"URL","text":"Shop","url":"https://shop.example/otp/code?otp_type=COPY_CODE"})";
    QTest::newRow("another link") << other << other;
}

void TestTemplateJson::theLinkOfACodeIsTheButtonThatWasCreated()
{
    QFETCH(const QByteArray, fetched);
    QFETCH(const QByteArray, created);
    QCOMPARE(templateButtonJson(templateButtonIn(json(fetched))), json(created));
}

QTEST_GUILESS_MAIN(TestTemplateJson)
#include "tst_templatejson.moc"
