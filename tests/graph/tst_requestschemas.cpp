// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/contentcodec.h"
#include "graph/requests/blocking.h"
#include "graph/requests/markread.h"
#include "graph/requests/media.h"
#include "graph/requests/sendmessage.h"
#include "graph/templates/templatejson.h"
#include "jsonschema.h"
#include "tests/support/contentexamples.h"
#include "tests/support/sourcejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

Q_DECLARE_METATYPE(shoptalk::MessageContent)

namespace {

QJsonObject contract(const QString &name)
{
    return support::sourceJson(u"/tests/contract/graph/"_s + name).object();
}

const QJsonObject &description()
{
    static const QJsonObject document = contract(u"request_schemas.json"_s);
    return document;
}

/// The problems of a body of this kind of request; empty if there are none.
QString problemsOf(const QString &request, const QJsonObject &body)
{
    const QJsonObject schema = description().value("requests"_L1).toObject().value(request).toObject();
    return JsonSchemas(description()).problems(schema, body).join(u'\n');
}

MediaContent file(MediaKind kind)
{
    MediaContent media;
    media.kind = kind;
    media.id = MediaId(u"1300000000000001"_s);
    media.caption = u"Look"_s;
    media.fileName = u"list.pdf"_s;
    return media;
}

InteractiveContent interactive(InteractiveKind kind)
{
    InteractiveContent content;
    content.kind = kind;
    content.body = u"What would you like?"_s;
    return content;
}

InteractiveContent withChoices(InteractiveKind kind)
{
    InteractiveContent content = cakeQuestion(kind);
    content.headerText = u"Today"_s;
    content.footer = u"Corner Shop"_s;
    content.catalogId = u"194000000000001"_s;
    content.productId = u"sku-7"_s;
    content.flowId = u"1"_s;
    return content;
}

TemplateParameter parameter(const QString &type, const QString &text)
{
    TemplateParameter value;
    value.type = type;
    value.text = text;
    return value;
}

/// A picture, values of each kind, and each kind of button that takes one.
TemplateContent templateMessage()
{
    TemplateParameter picture = parameter(u"image"_s, {});
    picture.media << file(MediaKind::Image);
    TemplateParameter price = parameter(u"currency"_s, u"€ 3.50"_s);
    price.currencyCode = u"EUR"_s;
    price.amount1000 = 3500;
    TemplateParameter named = parameter(u"text"_s, u"Ines"_s);
    named.parameterName = u"customer"_s;
    TemplateContent content;
    content.templateName = u"pickup_ready"_s;
    content.language = u"de"_s;
    const TemplateParameter when = parameter(u"date_time"_s, u"18:00"_s);
    content.components
        << TemplateComponent{u"header"_s, {}, -1, {picture}, {}}
        << TemplateComponent{u"body"_s, {}, -1, {named, price, when}, {}}
        << TemplateComponent{u"button"_s, u"quick_reply"_s, 0, {parameter(u"payload"_s, u"thanks"_s)}, {}}
        << TemplateComponent{u"button"_s, u"url"_s, 1, {parameter(u"text"_s, u"A17"_s)}, {}}
        << TemplateComponent{u"button"_s, u"copy_code"_s, 2, {parameter(u"coupon_code"_s, u"S10"_s)}, {}};
    return content;
}

/// Meta's own requests for new templates, by name, and one with something in every part.
QJsonObject templateExamples()
{
    const QJsonObject all = contract(u"template_requests.json"_s);
    QJsonObject examples = all.value("create"_L1).toObject();
    examples.insert("every part"_L1, all.value("every part"_L1).toObject().value("one template"_L1));
    return examples;
}

/// A template with each kind of button that is made here.
Template withButtons()
{
    const auto button = [](TemplateButtonKind kind, const QString &text) {
        TemplateButton made;
        made.kind = kind;
        made.text = text;
        return made;
    };
    Template whole;
    whole.name = u"autumn_sale"_s;
    whole.language = u"en_GB"_s;
    whole.category = TemplateCategory::Marketing;
    whole.components.header.format = HeaderFormat::Image;
    whole.components.header.exampleFile = u"4::aW1hZ2U"_s;
    whole.components.body = {u"Hello {{1}}, come and see."_s, {{u"1"_s, u"Ines"_s}}};
    whole.components.footer = u"Corner Shop"_s;
    TemplateButton link = button(TemplateButtonKind::Url, u"Look"_s);
    link.url = u"https://shop.example/{{1}}"_s;
    link.example = u"https://shop.example/sale"_s;
    TemplateButton call = button(TemplateButtonKind::PhoneNumber, u"Call"_s);
    call.phoneNumber = u"+34910000001"_s;
    TemplateButton code = button(TemplateButtonKind::CopyCode, {});
    code.example = u"S10"_s;
    whole.components.buttons = {button(TemplateButtonKind::QuickReply, u"Thanks"_s), link, call, code};
    return whole;
}

struct Sample {
    const char *name;
    MessageContent content;
};

/// Each kind of content that the console can send.
QList<Sample> samples()
{
    TextContent link{u"See https://shop.example"_s};
    link.showsLinkPreview = true;
    return {{"text", TextContent{u"Hello"_s}},
            {"text with a link", link},
            {"image", file(MediaKind::Image)},
            {"video", file(MediaKind::Video)},
            {"audio", file(MediaKind::Audio)},
            {"voice note", file(MediaKind::VoiceNote)},
            {"document", file(MediaKind::Document)},
            {"sticker", file(MediaKind::Sticker)},
            {"location", LocationContent{40.41, -3.70, u"Plaza"_s, u"Plaza 1"_s, {}}},
            {"contacts", benRuiz()},
            {"reaction", ReactionContent{Wamid(u"wamid.A"_s), u"👍"_s}},
            {"reaction taken back", ReactionContent{Wamid(u"wamid.A"_s), {}}},
            {"buttons", withChoices(InteractiveKind::Buttons)},
            {"list", withChoices(InteractiveKind::List)},
            {"link button", withChoices(InteractiveKind::Link)},
            {"location request", interactive(InteractiveKind::LocationRequest)},
            {"contact request", interactive(InteractiveKind::ContactRequest)},
            {"product", withChoices(InteractiveKind::Product)},
            {"product list", withChoices(InteractiveKind::ProductList)},
            {"catalogue", withChoices(InteractiveKind::Catalog)},
            {"form", withChoices(InteractiveKind::Flow)},
            {"request to call", CallPermissionRequestContent{u"May we call you?"_s}},
            {"call button", VoiceCallContent{u"Shall we talk?"_s, u"Call us"_s, 60, u"order-17"_s}},
            {"template", templateMessage()}};
}

OutgoingMessage toNumber(const MessageContent &content)
{
    OutgoingMessage message;
    message.from = PhoneNumberId(u"610000000000003"_s);
    message.to = u"+34600000001"_s;
    message.content = content;
    message.callbackData = u"msg-9001"_s;
    return message;
}

} // namespace

/// The console's requests comply with Meta's description of its API, which is in
/// tests/contract/graph/request_schemas.json, with corrections.
class TestRequestSchemas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKindThatCanBeSentIsDescribed();
    void requestsAreAsDescribed_data();
    void requestsAreAsDescribed();
    void otherRequestsAreAsDescribed();
    void templatesAreAsDescribed();
    void metasOwnExamplesAreAsDescribed();
    void metasOwnTemplatesAreAsDescribed();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
};

void TestRequestSchemas::eachKindThatCanBeSentIsDescribed()
{
    QSet<std::size_t> tried;
    for (const Sample &sample : samples())
        tried << sample.content.index();
    for (const ContentCodec *codec : contentCodecs()) {
        if (codec->write)
            QVERIFY2(tried.contains(codec->alternative), qPrintable(QString::number(codec->alternative)));
    }
}

void TestRequestSchemas::requestsAreAsDescribed_data()
{
    QTest::addColumn<MessageContent>("content");
    for (const Sample &sample : samples())
        QTest::newRow(sample.name) << sample.content;
}

void TestRequestSchemas::requestsAreAsDescribed()
{
    QFETCH(const MessageContent, content);
    const OutgoingMessage plain = toNumber(content);
    OutgoingMessage answer = plain;
    answer.context.quoted = Wamid(u"wamid.IN"_s);
    OutgoingMessage toUser = plain;
    toUser.to.clear();
    toUser.recipient = BusinessScopedUserId(u"ES.90210112233"_s);
    for (const OutgoingMessage &message : {plain, answer, toUser}) {
        const Result<QJsonObject> body = messagePayload(message);
        QVERIFY(body);
        QCOMPARE(problemsOf(u"message"_s, *body), QString());
    }
}

void TestRequestSchemas::otherRequestsAreAsDescribed()
{
    const PhoneNumberId number(u"610000000000003"_s);
    const Wamid message(u"wamid.IN"_s);
    MarkRead read;
    read.number = number;
    read.message = message;
    QCOMPARE(problemsOf(u"receipt"_s, std::get<QJsonObject>(read.call().body)), QString());
    ShowTyping typing;
    typing.number = number;
    typing.message = message;
    QCOMPARE(problemsOf(u"receipt"_s, std::get<QJsonObject>(typing.call().body)), QString());
    BlockUsers block;
    block.number = number;
    block.phoneNumbers = {u"+34600000001"_s};
    block.users = {BusinessScopedUserId(u"ES.1"_s)};
    QCOMPARE(problemsOf(u"block"_s, std::get<QJsonObject>(block.call().body)), QString());
    UploadMedia upload;
    upload.number = number;
    upload.mimeType = "image/jpeg";
    QJsonObject form{{u"file"_s, u"bytes"_s}};
    const GraphCall call = upload.call();
    for (const auto &[name, text] : std::get<FileForm>(call.body).fields)
        form.insert(QString::fromLatin1(name), text);
    QCOMPARE(problemsOf(u"media"_s, form), QString());
}

void TestRequestSchemas::templatesAreAsDescribed()
{
    QList<Template> templates{withButtons()};
    const QJsonObject examples = templateExamples();
    for (const auto &example : examples)
        templates << templateIn(example.toObject(), WabaId(u"500000000000007"_s));
    for (Template &each : templates) {
        // What this version does not know of a template is passed on as it came.
        each.components.others.clear();
        each.components.buttons.removeIf([](const TemplateButton &button) { return !button.json.isEmpty(); });
        QCOMPARE(problemsOf(u"template"_s, templateCreation(each)), QString());
        QCOMPARE(problemsOf(u"template_edit"_s, templateEdit(each)), QString());
    }
}

/// All of Meta's templates comply, because the description was made from them.
void TestRequestSchemas::metasOwnTemplatesAreAsDescribed()
{
    const QJsonObject examples = contract(u"template_requests.json"_s).value("create"_L1).toObject();
    QVERIFY(examples.size() > 10);
    for (const auto &example : examples)
        QCOMPARE(problemsOf(u"template"_s, example.toObject()), QString());
}

/// The checker accepts Meta's own examples, except for kinds that only Meta's documentation pages describe.
void TestRequestSchemas::metasOwnExamplesAreAsDescribed()
{
    const QJsonObject examples = contract(u"message_requests.json"_s);
    QVERIFY(!examples.isEmpty());
    int right = 0;
    for (auto each = examples.constBegin(); each != examples.constEnd(); ++each) {
        if (problemsOf(u"message"_s, each.value().toObject()).isEmpty())
            ++right;
    }
    qInfo("%d of %lld examples are as described", right, qint64(examples.size()));
    QVERIFY(right > examples.size() / 2);
}

void TestRequestSchemas::whatIsWrongIsFound_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &members) {
        QTest::newRow(name) << u"message"_s
                            << QByteArray(R"({"messaging_product":"whatsapp","recipient_type":"individual",)"
                                          + members + '}');
    };
    row("nobody", R"("type":"text","text":{"body":"x"})");
    row("no text", R"("to":"1","type":"text")");
    row("another type", R"("to":"1","type":"hologram","text":{"body":"x"})");
    row("a key that nobody knows", R"("to":"1","type":"text","text":{"body":"x","colour":"red"})");
    row("a number for a text", R"("to":"1","type":"text","text":{"body":7})");
    row("a button that is too long",
        R"("to":"1","type":"interactive","interactive":{"type":"button","body":{"text":"x"},"action":{"buttons":
            [{"type":"reply","reply":{"id":"a","title":"more than twenty characters"}}]}})");
    row("four buttons",
        R"("to":"1","type":"interactive","interactive":{"type":"button","body":{"text":"x"},"action":{"buttons":
            [{"type":"reply","reply":{"id":"a","title":"a"}},{"type":"reply","reply":{"id":"b","title":"b"}},
             {"type":"reply","reply":{"id":"c","title":"c"}},{"type":"reply","reply":{"id":"d","title":"d"}}]}})");
    row("an index that is none",
        R"("to":"1","type":"template","template":{"name":"t","language":{"code":"de"},"components":[
            {"type":"button","sub_type":"url","index":"12"}]})");
    const auto templateRow = [](const char *name, const QByteArray &members) {
        QTest::newRow(name) << u"template"_s << QByteArray(R"({"name":"t","language":"de",)" + members + '}');
    };
    templateRow("no parts", R"("category":"UTILITY")");
    templateRow("another category", R"("category":"OFFERS","components":[])");
    templateRow("a part that nobody knows", R"("category":"UTILITY","components":[{"type":"MARGIN"}])");
    templateRow("a key that no part has",
                R"("category":"UTILITY","components":[{"type":"BODY","body":"x"}])");
    templateRow("a button that is too long",
                R"("category":"UTILITY","components":[{"type":"BUTTONS","buttons":
        [{"type":"QUICK_REPLY","text":"more than twenty-five letters"}]}])");
    templateRow("an example in the wrong place",
                R"("category":"UTILITY","components":[{"type":"BODY","text":"x","example":["y"]}])");
}

void TestRequestSchemas::whatIsWrongIsFound()
{
    QFETCH(const QString, request);
    QFETCH(const QByteArray, body);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QVERIFY(document.isObject());
    QVERIFY(!problemsOf(request, document.object()).isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestSchemas)
#include "tst_requestschemas.moc"
