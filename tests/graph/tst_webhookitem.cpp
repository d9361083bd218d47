// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/payload.h"
#include "graph/webhookitem.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestWebhookItem : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheBytesOfAMember_data();
    void findsTheBytesOfAMember();
    void findsTheBytesOfEachElement_data();
    void findsTheBytesOfEachElement();
    void aMessageIsKeptByteForByte_data();
    void aMessageIsKeptByteForByte();
    void anAmendmentIsKeptByteForByte();
    void whatCantBeFoundIsKeptAsItsJson();
};

void TestWebhookItem::findsTheBytesOfAMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("white space around it is not its own")
        << QByteArray("{ \"a\" : [1, 2]\n }") << QByteArray("[1, 2]");
    QTest::newRow("brackets in strings") << QByteArray(R"({"b":"}],{","a":"{[,"})") << QByteArray(R"("{[,")");
    QTest::newRow("escaped quotes") << QByteArray(R"({"b":"\"\\","a":"\\\""})") << QByteArray(R"("\\\"")");
    QTest::newRow("the same key further in") << QByteArray(R"({"b":{"a":1},"a":2})") << QByteArray("2");
    QTest::newRow("of two the last") << QByteArray(R"({"a":1,"a":2})") << QByteArray("2");
    QTest::newRow("after a byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}") << QByteArray("1");
    QTest::newRow("none") << QByteArray(R"({"b":1})") << QByteArray();
    QTest::newRow("an empty object") << QByteArray("{}") << QByteArray();
    QTest::newRow("a body that ends in the middle")
        << QByteArray(R"({"a":"unfin)") << QByteArray(R"("unfin)");
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestWebhookItem::findsTheBytesOfAMember()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);
    QCOMPARE(memberBytes(json, "a"_L1).toByteArray(), expected);
}

void TestWebhookItem::findsTheBytesOfEachElement_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<QByteArray>>("expected");
    QTest::newRow("none") << QByteArray("[ ]") << QList<QByteArray>();
    QTest::newRow("of every type") << QByteArray(R"([ {"a":[1,2]}, "x,y" ,3,null])")
                                   << QList<QByteArray>{R"({"a":[1,2]})", R"("x,y")", "3", "null"};
    QTest::newRow("no list") << QByteArray("{}") << QList<QByteArray>();
}

void TestWebhookItem::findsTheBytesOfEachElement()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QList<QByteArray>, expected);
    QList<QByteArray> found;
    for (const QByteArrayView element : elementBytes(json))
        found << element.toByteArray();
    QCOMPARE(found, expected);
}

namespace {

QByteArray bodyWith(const QByteArray &items)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":)"
           R"({"metadata":{"phone_number_id":"7"},"messages":[)"
        + items + "]}}]}]}";
}

} // namespace

void TestWebhookItem::aMessageIsKeptByteForByte_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("keys in Meta's order, white space and escapes") << QByteArray(
        R"({ "type" : "text", "from":"34600111222",  "id":"wamid.1","timestamp":"1790000000", "text":{"body":"caf\u00e9 \/ 5\u20ac"} })");
    QTest::newRow("numbers as they were written") << QByteArray(
        R"({"from":"34600111222","id":"wamid.1","timestamp":"1790000000","type":"location","location":{"latitude":40.4160,"longitude":-3.70e0}})");
    QTest::newRow("half of a surrogate pair") << QByteArray(
        R"({"from":"34600111222","id":"wamid.1","timestamp":"1790000000","type":"text","text":{"body":"\ud83d!"}})");
    QTest::newRow("no UTF-8") << QByteArray(
        "{\"from\":\"34600111222\",\"id\":\"wamid.1\",\"timestamp\":\"1790000000\",\"type\":\"text\","
        "\"text\":{\"body\":\"caf\xe9\"}}");
    QTest::newRow("a number that no parser can hold") << QByteArray(
        R"({"from":34600111222,"id":"wamid.1","timestamp":1790000000,"type":"text","text":{"body":"x"},"n":12345678901234567890123})");
    QTest::newRow("a kind of tomorrow") << QByteArray(
        R"({"from":"34600111222","id":"wamid.1","timestamp":"1790000000","type":"hologram","hologram":{"z":1,"a":[ ]}})");
}

void TestWebhookItem::aMessageIsKeptByteForByte()
{
    QFETCH(const QByteArray, item);
    const QByteArray other =
        R"({"from":"34600999888","id":"wamid.2","timestamp":"1790000001","type":"text","text":{"body":"]}"}})";
    const Result<QList<Incoming>> all = incomingIn(bodyWith(other + " , " + item + ',' + other));
    QVERIFY(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(std::get<IncomingMessage>(all->at(0)).message.raw, other);
    QCOMPARE(std::get<IncomingMessage>(all->at(1)).message.raw, item);
    QCOMPARE(std::get<IncomingMessage>(all->at(2)).message.raw, other);
}

void TestWebhookItem::anAmendmentIsKeptByteForByte()
{
    const QByteArray item =
        R"({ "from":"34600111222","timestamp":"1790000000","id":"wamid.3","type":"reaction","reaction":{"message_id":"wamid.1", "emoji":"\u2764"}})";
    const Result<QList<Incoming>> all = incomingIn(bodyWith(item));
    QVERIFY(all);
    QCOMPARE(std::get<IncomingAmendment>(all->first()).amendment.raw, item);
}

void TestWebhookItem::whatCantBeFoundIsKeptAsItsJson()
{
    const WebhookItem item{QJsonObject{{u"a"_s, 1}}, {}};
    QCOMPARE(item.raw(), QByteArray(R"({"a":1})"));
    // A key that is written with escapes is found by who parses alone.
    const QByteArray escaped = R"({"\u0061":[{"b":2}]})";
    const WebhookItem root{QJsonObject{{u"a"_s, QJsonArray{QJsonObject{{u"b"_s, 2}}}}}, escaped};
    QCOMPARE(root.itemsAt("a"_L1).first().raw(), QByteArray(R"({"b":2})"));
}

QTEST_GUILESS_MAIN(TestWebhookItem)
#include "tst_webhookitem.moc"
