// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/contentcodec.h"
#include "graph/payload.h"
#include "recordeditems.h"

#include <QTest>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// The places in it: each way from the top to a value, as JSON with one value replaced.
void addVariants(const QJsonValue &value, const std::function<QJsonValue(const QJsonValue &)> &whole,
                 const QJsonValue &by, QList<QJsonObject> &variants)
{
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const auto changedBy = [&, key = each.key()](const QJsonValue &inner) {
            QJsonObject changed = object;
            changed.insert(key, inner);
            return whole(changed);
        };
        variants << changedBy(by).toObject();
        addVariants(each.value(), changedBy, by, variants);
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto changedBy = [&, i](const QJsonValue &inner) {
            QJsonArray changed = array;
            changed.replace(i, inner);
            return whole(changed);
        };
        variants << changedBy(by).toObject();
        addVariants(array.at(i), changedBy, by, variants);
    }
}

} // namespace

/// Content whose values are of other types, and beyond the bounds, of those that Meta describes.
class TestOddContent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void identifiersMayBeNumbers_data();
    void identifiersMayBeNumbers();
    void noNumberIsBeyondItsBounds_data();
    void noNumberIsBeyondItsBounds();
    void whatMetaCanNotDeliverIsAPlaceholder_data();
    void whatMetaCanNotDeliverIsAPlaceholder();
    void aReactionKeepsItsEmoji_data();
    void aReactionKeepsItsEmoji();
    void aPlaceIsWhereItsNumbersSay_data();
    void aPlaceIsWhereItsNumbersSay();
    void anArticleIsCountedInWholePieces_data();
    void anArticleIsCountedInWholePieces();
    void aLineOfNothingIsNoArticle();
    void anAnswerWithoutWhatWasChosenIsUnknown_data();
    void anAnswerWithoutWhatWasChosenIsUnknown();
    void anyValueInAnyPlaceCostsOnlyItself();
    void anyValueInAnyPlaceOfABodyLeavesItsNeighbour_data();
    void anyValueInAnyPlaceOfABodyLeavesItsNeighbour();
};

void TestOddContent::identifiersMayBeNumbers_data()
{
    QTest::addColumn<QByteArray>("item");
    const auto row = [](const char *name, const QByteArray &item) { QTest::newRow(name) << item; };
    row("order",
        R"({"type":"order","order":{"catalog_id":"?","product_items":[{"product_retailer_id":"?"}]}})");
    row("reaction", R"({"type":"reaction","reaction":{"message_id":"?","emoji":"x"}})");
    row("reply", R"({"type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"?"}}})");
    row("template button", R"({"type":"button","button":{"payload":"?","text":"Yes"}})");
    row("file", R"({"type":"image","image":{"id":"?"}})");
    row("contact", R"({"type":"contacts","contacts":[{"phones":[{"phone":"?","wa_id":"?"}]}]})");
    row("product", R"({"type":"interactive","interactive":{"type":"product",
        "action":{"catalog_id":"?","product_retailer_id":"?"}}})");
    row("products", R"({"type":"interactive","interactive":{"type":"product_list",
        "action":{"catalog_id":"?","sections":[{"product_items":[{"product_retailer_id":"?"}]}]}}})");
    row("rows", R"({"type":"interactive","interactive":{"type":"list",
        "action":{"button":"Choose","sections":[{"rows":[{"id":"?","title":"?"}]}]}}})");
    row("buttons", R"({"type":"interactive","interactive":{"type":"button",
        "action":{"buttons":[{"reply":{"id":"?","title":"?"}}]}}})");
    row("beside a text", R"({"type":"text","text":{"body":"x"},"context":{"id":"?","referred_product":
        {"catalog_id":"?","product_retailer_id":"?"}},"referral":{"source_id":"?","ctwa_clid":"?"}})");
}

void TestOddContent::identifiersMayBeNumbers()
{
    QFETCH(QByteArray, item);
    QByteArray asNumber = item;
    const QJsonObject text = json(item.replace('?', "194000000000001"));
    const QJsonObject number = json(asNumber.replace("\"?\"", "194000000000001"));
    QVERIFY(text != number);
    QCOMPARE(contentIn(number), contentIn(text));
    QCOMPARE(contextIn(number), contextIn(text));
    QCOMPARE(referralIn(number), referralIn(text));
}

void TestOddContent::noNumberIsBeyondItsBounds_data()
{
    QTest::addColumn<double>("number");
    for (const double number : {1e300, -1e300, 3e9, -3e9, 1e19})
        QTest::newRow(QByteArray::number(number).constData()) << number;
}

void TestOddContent::noNumberIsBeyondItsBounds()
{
    QFETCH(const double, number);
    const QJsonObject line{{u"quantity"_s, number}, {u"item_price"_s, 1e300}, {u"currency"_s, u"EUR"_s}};
    const QJsonObject items{{u"product_items"_s, QJsonArray{line}}};
    const auto order = std::get<OrderContent>(contentIn({{u"type"_s, u"order"_s}, {u"order"_s, items}}));
    QCOMPARE(order.lines, (QList<OrderLine>{{{}, 0, {}, u"EUR"_s}}));
    const auto call = std::get<CallContent>(contentIn({{u"event"_s, u"connect"_s},
                                                       {u"duration"_s, number},
                                                       {u"timestamp"_s, number > 0 ? 1e300 : -1e300}}));
    QCOMPARE(call.startedAtS, 0);
    QCOMPARE(
        std::get<UnsupportedContent>(contentIn({{u"type"_s, u"unsupported"_s},
                                                {u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, number}}}}}))
            .code,
        0);
}

/// Source: Cloud API webhooks, `unsupported` messages.
void TestOddContent::whatMetaCanNotDeliverIsAPlaceholder_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"button",
                             "edit",
                             "errors",
                             "gif",
                             "group_invite",
                             "hsm",
                             "image",
                             "interactive",
                             "keep_in_chat",
                             "link_preview",
                             "list",
                             "location",
                             "media_placeholder",
                             "order",
                             "pin",
                             "poll_creation",
                             "poll_update",
                             "product",
                             "reaction",
                             "a_kind_of_the_future",
                             ""})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestOddContent::whatMetaCanNotDeliverIsAPlaceholder()
{
    QFETCH(const QString, type);
    for (const int code : {131051, 131060, 131000}) {
        const QJsonObject error{{u"code"_s, code}, {u"title"_s, u"Message type unknown"_s}};
        QJsonObject item{{u"type"_s, u"unsupported"_s}, {u"errors"_s, QJsonArray{error}}};
        if (!type.isEmpty())
            item.insert(u"unsupported"_s, QJsonObject{{u"type"_s, type}});
        QCOMPARE(contentIn(item), MessageContent(UnsupportedContent{type, code}));
        item.insert(u"type"_s, u"unknown"_s); // as older payloads have it
        QVERIFY(std::holds_alternative<UnsupportedContent>(contentIn(item)));
    }
}

void TestOddContent::aReactionKeepsItsEmoji_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::newRow("heart") << u"\u2764\uFE0F"_s;
    QTest::newRow("family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
    QTest::newRow("rainbow flag") << u"\U0001F3F3\uFE0F\u200D\U0001F308"_s;
    QTest::newRow("skin tone") << u"\U0001F44D\U0001F3FD"_s;
    QTest::newRow("kiss with two skin tones")
        << u"\U0001F468\U0001F3FB\u200D\u2764\uFE0F\u200D\U0001F48B\u200D\U0001F468\U0001F3FF"_s;
    QTest::newRow("flag of a region") << u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074"
                                         "\U000E007F"_s;
    QTest::newRow("keycap") << u"1\uFE0F\u20E3"_s;
    QTest::newRow("letters") << u"ok"_s;
}

void TestOddContent::aReactionKeepsItsEmoji()
{
    QFETCH(const QString, emoji);
    const QJsonObject reaction{{u"message_id"_s, u"wamid.A"_s}, {u"emoji"_s, emoji}};
    const MessageContent content = contentIn({{u"type"_s, u"reaction"_s}, {u"reaction"_s, reaction}});
    QCOMPARE(content, MessageContent(ReactionContent{Wamid(u"wamid.A"_s), emoji}));
    QCOMPARE(payloadOf(content)->value("reaction"_L1).toObject(), reaction);
}

void TestOddContent::aPlaceIsWhereItsNumbersSay_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("isPlace");
    QTest::newRow("where the equator begins") << QByteArray(R"({"latitude":0.0,"longitude":0})") << true;
    QTest::newRow("texts") << QByteArray(R"({"latitude":"-90","longitude":" 180.0"})") << true;
    QTest::newRow("nowhere") << QByteArray(R"({"name":"Plaza","address":"Sol 1"})") << false;
    QTest::newRow("no longitude") << QByteArray(R"({"latitude":40.5,"longitude":null})") << false;
    QTest::newRow("an empty text") << QByteArray(R"({"latitude":"","longitude":"3"})") << false;
    QTest::newRow("words") << QByteArray(R"({"latitude":"here","longitude":"there"})") << false;
    QTest::newRow("beyond the pole") << QByteArray(R"({"latitude":90.1,"longitude":0})") << false;
    QTest::newRow("beyond the date line") << QByteArray(R"({"latitude":1,"longitude":-1e300})") << false;
    QTest::newRow("no number") << QByteArray(R"({"latitude":"nan","longitude":"inf"})") << false;
}

/// A place that is not known must not lead to the sea off Africa, where both numbers are 0.
void TestOddContent::aPlaceIsWhereItsNumbersSay()
{
    QFETCH(const QByteArray, location);
    const MessageContent content = contentIn(json(R"({"type":"location","location":)" + location + '}'));
    QTEST(std::holds_alternative<LocationContent>(content), "isPlace");
    QCOMPARE(std::holds_alternative<UnknownContent>(content),
             !std::holds_alternative<LocationContent>(content));
}

void TestOddContent::anArticleIsCountedInWholePieces_data()
{
    QTest::addColumn<QByteArray>("quantity");
    QTest::addColumn<int>("counted");
    QTest::newRow("a number") << QByteArray("3") << 3;
    QTest::newRow("a text") << QByteArray(R"("2")") << 2;
    QTest::newRow("half a piece") << QByteArray("2.5") << 0;
    QTest::newRow("half a piece in a text") << QByteArray(R"("2.5")") << 0;
    QTest::newRow("less than nothing") << QByteArray("-2") << 0;
    QTest::newRow("nothing") << QByteArray("null") << 0;
}

/// 0: not known, so that no wrong total is computed from it.
void TestOddContent::anArticleIsCountedInWholePieces()
{
    QFETCH(const QByteArray, quantity);
    const MessageContent content =
        contentIn(json(R"({"type":"order","order":{"product_items":[{"quantity":)" + quantity + "}]}}"));
    QTEST(std::get<OrderContent>(content).lines.value(0).quantity, "counted");
}

void TestOddContent::aLineOfNothingIsNoArticle()
{
    const MessageContent content = contentIn(json(R"({"type":"order","order":{"product_items":
        [null,{},{"product_retailer_id":"mug","quantity":1,"item_price":"4.50","currency":"EUR"}]}})"));
    const auto order = std::get<OrderContent>(content);
    QCOMPARE(order.lines, (QList<OrderLine>{{u"mug"_s, 1, u"4.50"_s, u"EUR"_s}}));
    QCOMPARE(orderTotal(order), u"4.50"_s);
    // An article that can't be read is one all the same, so that no wrong total is shown.
    const auto odd = std::get<OrderContent>(contentIn(json(R"({"type":"order","order":{"product_items":
        ["tea",{"product_retailer_id":"mug","quantity":1,"item_price":"4.50","currency":"EUR"}]}})")));
    QCOMPARE(odd.lines.size(), 2);
    QVERIFY(orderTotal(odd).isEmpty());
}

void TestOddContent::anAnswerWithoutWhatWasChosenIsUnknown_data()
{
    QTest::addColumn<QByteArray>("interactive");
    QTest::addColumn<bool>("isAnswer");
    QTest::newRow("a row") << QByteArray(R"({"type":"list_reply","list_reply":{"id":"7"}})") << true;
    QTest::newRow("no row") << QByteArray(R"({"type":"list_reply"})") << false;
    QTest::newRow("a button that is none")
        << QByteArray(R"({"type":"button_reply","button_reply":null})") << false;
    QTest::newRow("of the future, in words")
        << QByteArray(R"({"type":"dance_reply","dance_reply":{"title":"Tango"}})") << true;
    QTest::newRow("of the future, without words")
        << QByteArray(R"({"type":"dance_reply","dance_reply":{"steps":[1,2]}})") << false;
    QTest::newRow("nothing") << QByteArray("{}") << false;
}

/// Rather a placeholder, which a later version reads again, than a bubble without any words.
void TestOddContent::anAnswerWithoutWhatWasChosenIsUnknown()
{
    QFETCH(const QByteArray, interactive);
    const MessageContent content =
        contentIn(json(R"({"type":"interactive","interactive":)" + interactive + '}'));
    QTEST(std::holds_alternative<InteractiveReplyContent>(content), "isAnswer");
    QCOMPARE(std::holds_alternative<UnknownContent>(content),
             !std::holds_alternative<InteractiveReplyContent>(content));
}

/// Whatever stands in one place of a message, the message is read, and the same from what was stored of it.
void TestOddContent::anyValueInAnyPlaceCostsOnlyItself()
{
    const QList<QJsonObject> items = recordedItems();
    QVERIFY(items.size() >= 30);
    const QJsonArray values{QJsonValue(), true,          7,
                            -1e300,       QString(),     u"\u202e\u0000x"_s,
                            QJsonArray(), QJsonObject(), QJsonArray{QJsonArray()}};
    for (const QJsonObject &item : items) {
        for (const auto &value : values) {
            QList<QJsonObject> variants;
            addVariants(
                item, [](const QJsonValue &whole) { return whole; }, value, variants);
            for (const QJsonObject &variant : std::as_const(variants)) {
                const MessageContent content = contentIn(variant);
                QCOMPARE(contentIn(variant), content);
                plainText(content);
                contextIn(variant);
                referralIn(variant);
                payloadOf(content);
            }
        }
    }
}

void TestOddContent::anyValueInAnyPlaceOfABodyLeavesItsNeighbour_data()
{
    QTest::addColumn<QJsonValue>("odd");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("a number") << QJsonValue(-1e300);
    QTest::newRow("a text") << QJsonValue(u"x"_s);
    QTest::newRow("a list") << QJsonValue(QJsonArray{QJsonArray()});
    QTest::newRow("an object") << QJsonValue(QJsonObject{{u"id"_s, 7}});
}

/// The last message of the body is read, whatever is wrong in the entries before it.
void TestOddContent::anyValueInAnyPlaceOfABodyLeavesItsNeighbour()
{
    QFETCH(const QJsonValue, odd);
    const QJsonObject neighbour = json(R"({"id":"500000000000007","changes":[{"field":"messages","value":{
        "metadata":{"phone_number_id":"610000000000003"},"messages":[{"from":"34600000001","id":"wamid.last",
        "timestamp":"1795000000","type":"text","text":{"body":"and this"}}]}}]})");
    const auto hasNeighbour = [](const QList<Incoming> &all) {
        const auto *last = all.isEmpty() ? nullptr : std::get_if<IncomingMessage>(&all.last());
        return last && last->message.wamid == Wamid(u"wamid.last"_s)
            && plainText(last->message) == u"and this"_s;
    };
    const QList<QJsonObject> bodies = recordedBodies();
    QVERIFY(bodies.size() >= 30);
    for (const QJsonObject &body : bodies) {
        QList<QJsonObject> variants;
        const auto asBody = [&neighbour](const QJsonValue &entries) {
            QJsonArray all = entries.toArray();
            all << neighbour;
            return QJsonValue(QJsonObject{{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, all}});
        };
        addVariants(body.value("entry"_L1), asBody, odd, variants);
        for (const QJsonObject &variant : std::as_const(variants)) {
            const QByteArray bytes = QJsonDocument(variant).toJson(QJsonDocument::Compact);
            const Result<QList<Incoming>> read = incomingIn(bytes);
            QVERIFY2(read && hasNeighbour(*read), bytes.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestOddContent)
#include "tst_oddcontent.moc"
