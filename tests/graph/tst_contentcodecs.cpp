// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/contentcodec.h"
#include "recordeditems.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::test::recordedItems;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

template <class Content>
Content contentOf(const QByteArray &item)
{
    const MessageContent content = contentIn(json(item));
    return std::holds_alternative<Content>(content) ? std::get<Content>(content) : Content();
}

/// Meta's own example requests, from its OpenAPI description.
QJsonObject exampleRequests()
{
    QFile file(QStringLiteral(SHOPTALK_SOURCE_DIR "/tests/contract/graph/message_requests.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The description's own placeholders for a web address are none.
    QByteArray text = file.readAll();
    text.replace("<HEADER_TYPE>", "text")
        .replace("<http(s)://", "https://example.com/<")
        .replace("http(s)://", "https://example.com/");
    return json(text);
}

/// Meta's examples write some values in more than one form; ours is one of them.
QJsonValue normalised(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray all;
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            all << normalised(item);
        return all;
    }
    if (!value.isObject())
        return value.isString() ? value : QJsonValue(value.toVariant().toString());
    QJsonObject all;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QJsonValue inner = normalised(each.value());
        // The one policy that there is may be left out.
        const bool isDefault = inner == QJsonValue(u"false"_s) || inner == QJsonValue(QString())
            || (each.key() == "policy"_L1 && inner == QJsonValue(u"deterministic"_s));
        if (!isDefault)
            all.insert(each.key(), inner);
    }
    return all;
}

} // namespace

class TestContentCodecs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKindHasOneCodec();
    void noTwoCodecsOfTheSamePrecedenceClaimOneItem();
    void whatMetaShowsAsRequestsIsReadAndWrittenUnchanged_data();
    void whatMetaShowsAsRequestsIsReadAndWrittenUnchanged();
    void readsWhatCustomersSend();
    void readsAnswersToWhatWasAsked_data();
    void readsAnswersToWhatWasAsked();
    void aRequestToCallIsReadAndWritten();
    void aMessageWithACallButtonIsReadAndWritten();
    void keepsPricesExact();
    void aReactionWithoutEmojiIsARemoval();
    void whatCantBeSentIsNotWritten();
    void readsWhatStandsBesideAMessage();
    void noAddressButAWebAddressIsKept();
    void wrongTypesCostOnlyTheirField();
    void aContactsUserIdIsNoNumber();
};

void TestContentCodecs::eachKindHasOneCodec()
{
    QSet<std::size_t> alternatives;
    for (const ContentCodec *codec : contentCodecs()) {
        QVERIFY(codec->claims && codec->read);
        QVERIFY(!alternatives.contains(codec->alternative));
        alternatives << codec->alternative;
    }
    QCOMPARE(alternatives.size(), qsizetype(std::variant_size_v<MessageContent>));
}

/// The table is in the order of the files' names, so of two codecs that claim an item either may be asked
/// first.
void TestContentCodecs::noTwoCodecsOfTheSamePrecedenceClaimOneItem()
{
    QList<QJsonObject> items = recordedItems();
    QVERIFY(items.size() >= 30);
    const QJsonObject requests = exampleRequests();
    for (const auto &request : requests)
        items << request.toObject();
    for (const QJsonObject &item : items) {
        QMap<CodecPrecedence, int> claims;
        for (const ContentCodec *codec : contentCodecs())
            claims[codec->precedence] += codec->claims(item) ? 1 : 0;
        const QByteArray text = QJsonDocument(item).toJson();
        QVERIFY2(claims.value(CodecPrecedence::Narrow) <= 1, text.constData());
        QVERIFY2(claims.value(CodecPrecedence::Usual) <= 1, text.constData());
        QCOMPARE(claims.value(CodecPrecedence::Fallback), 1);
    }
}

void TestContentCodecs::whatMetaShowsAsRequestsIsReadAndWrittenUnchanged_data()
{
    QTest::addColumn<QJsonObject>("request");
    // Payments, and what only a flow's own maker knows, are kept as their body here.
    const QSet<QString> notWritten{u"Send Order Details Message"_s, u"Send Order Status Message"_s,
                                   u"Send typing indicator and read receipt"_s};
    const QJsonObject examples = exampleRequests();
    QVERIFY(examples.size() >= 50);
    for (auto each = examples.begin(); each != examples.end(); ++each) {
        const bool isDraftFlow = each.key().contains("Flow by"_L1);
        if (!notWritten.contains(each.key()) && !isDraftFlow)
            QTest::newRow(qPrintable(each.key())) << each.value().toObject();
    }
}

void TestContentCodecs::whatMetaShowsAsRequestsIsReadAndWrittenUnchanged()
{
    QFETCH(const QJsonObject, request);
    const MessageContent content = contentIn(request);
    QVERIFY(!std::holds_alternative<UnknownContent>(content));
    const std::optional<QJsonObject> written = payloadOf(content);
    QVERIFY(written);
    const QString type = written->value("type"_L1).toString();
    QVERIFY(!type.isEmpty());
    const QJsonValue expected = normalised(request.value(type));
    const QJsonValue actual = normalised(written->value(type));
    if (actual != expected)
        qInfo() << "expected" << expected << "\nactual" << actual;
    QCOMPARE(actual, expected);
}

void TestContentCodecs::readsWhatCustomersSend()
{
    QCOMPARE(contentOf<TextContent>(R"({"type":"text","text":{"body":"Is it open?"}})").body,
             u"Is it open?"_s);
    const auto photo = contentOf<MediaContent>(
        R"({"type":"image","image":{"id":"13","mime_type":"image/jpeg","sha256":"q1==",
            "url":"https://media.example/x","caption":"this one"}})");
    QCOMPARE(photo,
             (MediaContent{MediaKind::Image,
                           MediaId(u"13"_s),
                           u"https://media.example/x"_s,
                           u"image/jpeg"_s,
                           u"q1=="_s,
                           {},
                           u"this one"_s,
                           false}));
    QCOMPARE(contentOf<MediaContent>(R"({"type":"audio","audio":{"id":"1","voice":true}})").kind,
             MediaKind::VoiceNote);
    QCOMPARE(contentOf<MediaContent>(R"({"type":"audio","audio":{"id":"1","voice":false}})").kind,
             MediaKind::Audio);
    QVERIFY(contentOf<MediaContent>(R"({"type":"sticker","sticker":{"id":"1","animated":true}})").isAnimated);
    const auto place = contentOf<LocationContent>(
        R"({"type":"location","location":{"latitude":40.41,"longitude":-3.70,"name":"Plaza","address":"Sol 1"}})");
    QCOMPARE(place, (LocationContent{40.41, -3.70, u"Plaza"_s, u"Sol 1"_s, {}}));
    const auto contact = contentOf<ContactsContent>(
        R"({"type":"contacts","contacts":[{"origin":"contact_request","phones":[{"phone":"+34600000001",
            "wa_id":"34600000001","type":"CELL"}]}]})");
    QCOMPARE(contact.cards.size(), 1);
    QVERIFY(contact.cards.first().isAnswerToRequest);
    QCOMPARE(contact.plainText(), u"+34600000001"_s);
    QCOMPARE(contentOf<UnsupportedContent>(R"({"type":"unsupported","unsupported":{"type":"gif"},
        "errors":[{"code":131051}]})"),
             (UnsupportedContent{u"gif"_s, 131051}));
    QCOMPARE(contentOf<UnknownContent>(R"({"type":"hologram","hologram":{}})").type, u"hologram"_s);
}

void TestContentCodecs::readsAnswersToWhatWasAsked_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<ReplyKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::newRow("a template's button")
        << QByteArray(R"({"type":"button","button":{"payload":"thanks_A17","text":"Thanks"}})")
        << ReplyKind::TemplateButton << u"thanks_A17"_s << u"Thanks"_s;
    QTest::newRow("a button") << QByteArray(
        R"({"type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"yes","title":"Yes"}}})")
                              << ReplyKind::Button << u"yes"_s << u"Yes"_s;
    QTest::newRow("a row") << QByteArray(
        R"({"type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"r2","title":"Tuesday"}}})")
                           << ReplyKind::ListRow << u"r2"_s << u"Tuesday"_s;
    QTest::newRow("a form") << QByteArray(
        R"({"type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent","response_json":"{}"}}})")
                            << ReplyKind::Form << QString() << u"Sent"_s;
    QTest::newRow("a call permission without its type")
        << QByteArray(
               R"({"type":"interactive","interactive":{"call_permission_reply":{"response":"accept"}}})")
        << ReplyKind::CallPermission << QString() << u"accept"_s;
    QTest::newRow("something new") << QByteArray(
        R"({"type":"interactive","interactive":{"type":"dance_reply","dance_reply":{"title":"Tango"}}})")
                                   << ReplyKind::Other << QString() << u"Tango"_s;
}

void TestContentCodecs::readsAnswersToWhatWasAsked()
{
    QFETCH(const QByteArray, item);
    const auto reply = contentOf<InteractiveReplyContent>(item);
    QTEST(reply.kind, "kind");
    QTEST(reply.id, "id");
    QTEST(reply.title, "title");
}

void TestContentCodecs::aRequestToCallIsReadAndWritten()
{
    const QJsonObject asked = json(R"({"type":"interactive","interactive":{"type":"call_permission_request",
        "action":{"name":"call_permission_request"},"body":{"text":"May we call you?"}}})");
    const MessageContent content = contentIn(asked);
    QVERIFY(content == MessageContent(CallPermissionRequestContent{u"May we call you?"_s}));
    QCOMPARE(payloadOf(content), std::optional(asked));
    const QJsonObject silent = json(R"({"type":"interactive","interactive":{"type":"call_permission_request",
        "action":{"name":"call_permission_request"}}})");
    QCOMPARE(payloadOf(CallPermissionRequestContent()), std::optional(silent));
}

void TestContentCodecs::aMessageWithACallButtonIsReadAndWritten()
{
    const QJsonObject message = json(R"({"type":"interactive","interactive":{"type":"voice_call",
        "body":{"text":"Shall we talk?"},"action":{"name":"voice_call","parameters":{
        "display_text":"Call the shop","ttl_minutes":60,"payload":"order-17"}}}})");
    const MessageContent content = contentIn(message);
    QVERIFY(content
            == MessageContent(VoiceCallContent{u"Shall we talk?"_s, u"Call the shop"_s, 60, u"order-17"_s}));
    QCOMPARE(payloadOf(content), message);
    const QJsonObject plain = json(R"({"type":"interactive","interactive":{"type":"voice_call",
        "body":{"text":"Shall we talk?"},"action":{"name":"voice_call"}}})");
    QCOMPARE(payloadOf(contentIn(plain)), plain);
}

void TestContentCodecs::keepsPricesExact()
{
    const auto order = contentOf<OrderContent>(
        R"({"type":"order","order":{"catalog_id":"9","text":"today","product_items":[
            {"product_retailer_id":"sku","quantity":3,"item_price":19.99,"currency":"EUR"},
            {"product_retailer_id":"tea","quantity":"2","item_price":"35","currency":"JPY"}]}})");
    QCOMPARE(order.lines.size(), 2);
    QCOMPARE(order.lines.at(0), (OrderLine{u"sku"_s, 3, u"19.99"_s, u"EUR"_s}));
    QCOMPARE(order.lines.at(1), (OrderLine{u"tea"_s, 2, u"35"_s, u"JPY"_s}));
}

void TestContentCodecs::aReactionWithoutEmojiIsARemoval()
{
    const auto removal =
        contentOf<ReactionContent>(R"({"type":"reaction","reaction":{"message_id":"wamid.A"}})");
    QCOMPARE(removal, (ReactionContent{Wamid(u"wamid.A"_s), {}}));
    const QJsonObject written = payloadOf(removal).value_or(QJsonObject());
    QCOMPARE(written.value("reaction"_L1).toObject().value("emoji"_L1), QJsonValue(QString(u""_s)));
}

void TestContentCodecs::whatCantBeSentIsNotWritten()
{
    for (const MessageContent &content :
         {MessageContent(OrderContent{}), MessageContent(SystemContent{}), MessageContent(CallContent{}),
          MessageContent(UnsupportedContent{}), MessageContent(UnknownContent{}),
          MessageContent(InteractiveReplyContent{}), MessageContent(InteractiveContent{})})
        QVERIFY(!payloadOf(content));
}

void TestContentCodecs::readsWhatStandsBesideAMessage()
{
    const QJsonObject item = json(R"({"context":{"from":"34910000001","id":"wamid.OUT="},
        "referral":{"source_url":"https://fb.me/x1","source_id":"12","source_type":"ad","headline":"Summer",
            "body":"All roses","ctwa_clid":"Aff"}})");
    QCOMPARE(contextIn(item).quoted, Wamid(u"wamid.OUT="_s));
    QVERIFY(!contextIn(item).isForwarded);
    QCOMPARE(referralIn(item),
             (AdReferral{u"https://fb.me/x1"_s, u"12"_s, u"ad"_s, u"Summer"_s, u"All roses"_s, u"Aff"_s}));
    QVERIFY(contextIn(json(R"({"context":{"forwarded":true}})")).isForwarded);
    const MessageContext often = contextIn(json(R"({"context":{"frequently_forwarded":true}})"));
    QVERIFY(often.isForwarded && often.isForwardedOften);
    QVERIFY(referralIn({}).isEmpty());
}

void TestContentCodecs::noAddressButAWebAddressIsKept()
{
    for (const char *address :
         {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "www.example.com"}) {
        const QJsonObject place{
            {u"latitude"_s, 0.0}, {u"longitude"_s, 0.0}, {u"url"_s, QString::fromLatin1(address)}};
        const QJsonObject item{{u"type"_s, u"location"_s}, {u"location"_s, place}};
        QCOMPARE(std::get<LocationContent>(contentIn(item)).url, QString());
    }
}

void TestContentCodecs::wrongTypesCostOnlyTheirField()
{
    QCOMPARE(contentOf<TextContent>(R"({"type":"text","text":"a bare string"})"), TextContent());
    QCOMPARE(
        contentOf<LocationContent>(
            R"({"type":"location","location":{"latitude":"40.5","longitude":3,"name":{},"address":[]}})"),
        (LocationContent{40.5, 3, {}, {}, {}}));
    QCOMPARE(contentOf<ContactsContent>(R"({"type":"contacts","contacts":{"0":{}}})").cards.size(), 0);
    QCOMPARE(contentOf<OrderContent>(R"({"type":"order","order":[]})"), OrderContent());
}

void TestContentCodecs::aContactsUserIdIsNoNumber()
{
    for (const char *id : {"US.5555", "+34600000001", "34600 000001", "٣٤٦٠٠", "username"}) {
        const QJsonObject phone{{u"phone"_s, u"555 0100"_s}, {u"wa_id"_s, QString::fromUtf8(id)}};
        const QJsonObject card{{u"phones"_s, QJsonArray{phone}}};
        const auto content = std::get<ContactsContent>(
            contentIn({{u"type"_s, u"contacts"_s}, {u"contacts"_s, QJsonArray{card}}}));
        QCOMPARE(content.cards.first().phones.first(), (ContactPhone{u"555 0100"_s, WaId(), {}}));
    }
}

QTEST_GUILESS_MAIN(TestContentCodecs)
#include "tst_contentcodecs.moc"
