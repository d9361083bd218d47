// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"
#include "graph/payload.h"
#include "graph/tolerantjson.h"
#include "graph/webhookcontext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

QByteArray webhook(const QByteArray &field, const QByteArray &members, const QByteArray &entryMembers = {})
{
    return QByteArray(
               R"({"object":"whatsapp_business_account","entry":[{"id":"500000000000007",$ENTRY"changes":[
        {"field":"$FIELD","value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"+34 910-000-001",
        "phone_number_id":"610000000000003"},$MEMBERS}}]}]})")
        .replace("$ENTRY", entryMembers)
        .replace("$FIELD", field)
        .replace("$MEMBERS", members);
}

/// A text message with this body, which is put between the quotes unchanged.
QByteArray textWith(const QByteArray &body)
{
    return R"({"from":"34600000001","id":"wamid.1","timestamp":"1795000000","type":"text","text":{"body":")"
        + body + "\"}}";
}

QByteArray messages(const QByteArrayList &items)
{
    return webhook("messages", R"("messages":[)" + items.join(',') + ']');
}

QList<Incoming> parsed(const QByteArray &body)
{
    return incomingIn(body).value_or(QList<Incoming>());
}

template <class Kind>
Kind first(const QByteArray &body)
{
    for (const Incoming &incoming : parsed(body)) {
        if (const auto *found = std::get_if<Kind>(&incoming))
            return *found;
    }
    return {};
}

} // namespace

/// Webhooks that do not fully comply with Meta's documentation.
class TestTolerance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oddCharactersCostOnlyThemselves_data();
    void oddCharactersCostOnlyThemselves();
    void oddValuesCostOnlyThemselves_data();
    void oddValuesCostOnlyThemselves();
    void goodJsonIsLeftAsItIs();
    void whatCanNotBeReadIsAPlaceholder_data();
    void whatCanNotBeReadIsAPlaceholder();
    void aPlaceholderSaysWhy();
    void whatIsBesideAMessageIsKept_data();
    void whatIsBesideAMessageIsKept();
    void onlyDigitsAreAPhoneNumber_data();
    void onlyDigitsAreAPhoneNumber();
    void aUserIdIsNeverANumber_data();
    void aUserIdIsNeverANumber();
    void numbersForPeopleHavePunctuation();
    void timesThatAreNoneAreInvalid_data();
    void timesThatAreNoneAreInvalid();
    void anAlertWithoutATimeHasNone();
    void changesNameTheirMessage_data();
    void changesNameTheirMessage();
};

void TestTolerance::oddCharactersCostOnlyThemselves_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("first half of a pair") << QByteArray(R"(\ud83d cut)") << u"\uFFFD cut"_s;
    QTest::newRow("second half of a pair") << QByteArray(R"(cut \uDE00 off)") << u"cut \uFFFD off"_s;
    QTest::newRow("the halves the wrong way round") << QByteArray(R"(\ude00\ud83d)") << u"\uFFFD\uFFFD"_s;
    QTest::newRow("half of a pair before a pair") << QByteArray(R"(\ud83d\ud83d\ude00)") << u"\uFFFD😀"_s;
    QTest::newRow("a pair") << QByteArray(R"(\uD83D\uDE00)") << u"😀"_s;
    QTest::newRow("words that look like an escape") << QByteArray(R"(a \\ud83d b)") << u"a \\ud83d b"_s;
    QTest::newRow("a raw line break and a tab") << QByteArray("one\ntwo\tthree\r") << u"one\ntwo\tthree\r"_s;
    QTest::newRow("a raw control character") << QByteArray("a\x01z") << u"a\uFFFDz"_s;
    QTest::newRow("a raw zero") << QByteArray("a\0z", 3) << u"a\uFFFDz"_s;
    QTest::newRow("a byte of no character") << QByteArray("a\xffz") << u"a\uFFFDz"_s;
    QTest::newRow("a character cut off") << QByteArray("a\xf0\x9f\x98") << u"a\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("a surrogate in UTF-8") << QByteArray("\xed\xa0\xbdz") << u"\uFFFD\uFFFD\uFFFDz"_s;
    QTest::newRow("an escape of its own") << QByteArray(R"(a\qz)") << u"a\uFFFDqz"_s;
    QTest::newRow("an escape cut off") << QByteArray(R"(a\u12)") << u"a\uFFFDu12"_s;
}

void TestTolerance::oddCharactersCostOnlyThemselves()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, text);
    const QList<Incoming> all = parsed(messages({textWith(body), textWith("and this")}));
    QCOMPARE(all.size(), 2);
    QCOMPARE(plainText(std::get<IncomingMessage>(all.at(0)).message), text);
    QCOMPARE(plainText(std::get<IncomingMessage>(all.at(1)).message), u"and this"_s);
    QVERIFY(QString::fromUtf8(std::get<IncomingMessage>(all.at(0)).message.raw).isValidUtf16());
}

void TestTolerance::oddValuesCostOnlyThemselves_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a number beyond all bounds") << QByteArray("1e999");
    QTest::newRow("a number with a leading zero") << QByteArray("007");
    QTest::newRow("deeper than anybody reads") << QByteArray(5000, '[') + QByteArray(5000, ']');
    QTest::newRow("deep, with brackets in strings")
        << QByteArray(300, '[') + R"({"a":"]]}}\"]"})" + QByteArray(300, ']');
}

void TestTolerance::oddValuesCostOnlyThemselves()
{
    QFETCH(const QByteArray, value);
    const QList<Incoming> all = parsed(
        messages({R"({"from":"34600000002","id":"wamid.2","type":"telepathy","telepathy":)" + value + '}',
                  textWith("and this")}));
    QCOMPARE(all.size(), 2);
    QCOMPARE(kindOf(std::get<IncomingMessage>(all.at(0)).message), MessageKind::Unknown);
    QCOMPARE(plainText(std::get<IncomingMessage>(all.at(1)).message), u"and this"_s);
}

void TestTolerance::goodJsonIsLeftAsItIs()
{
    const QByteArray good = R"({"a":[1,-2.5e3,"\u00e9 \" \\ \/ é 😀",true,null],"id":123456789012345678})";
    QCOMPARE(repairedJson(good), good);
    // Identifiers are not rounded, whichever way they come.
    const QJsonObject big = parseTolerantly(R"({"id":900719925474099312345})").value();
    QCOMPARE(big.value("id"_L1).toString(), u"900719925474099312345"_s);
}

void TestTolerance::whatCanNotBeReadIsAPlaceholder_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text that is none") << QByteArray(R"("type":"text","text":"a bare string")");
    QTest::newRow("a text without a body") << QByteArray(R"("type":"text","text":{})");
    QTest::newRow("a body of another type") << QByteArray(R"("type":"text","text":{"body":["a"]})");
    QTest::newRow("no content") << QByteArray(R"("type":"image")");
    QTest::newRow("contacts that are no list") << QByteArray(R"("type":"contacts","contacts":{"0":{}})");
    QTest::newRow("an edit of nothing") << QByteArray(R"("type":"edit","edit":{"message":{"type":"text"}})");
    QTest::newRow("a kind of the future") << QByteArray(R"("type":"telepathy","telepathy":{})");
}

void TestTolerance::whatCanNotBeReadIsAPlaceholder()
{
    QFETCH(const QByteArray, content);
    const QByteArray item =
        R"({"from":"34600000001","id":"wamid.1","timestamp":"1795000000",)" + content + '}';
    const auto incoming = first<IncomingMessage>(messages({"null", "42", item}));
    QCOMPARE(kindOf(incoming.message), MessageKind::Unknown);
    QCOMPARE(incoming.customer.waId, WaId(u"34600000001"_s));
    QVERIFY(incoming.isUnread);
    QVERIFY(!incoming.message.raw.isEmpty());
}

void TestTolerance::aPlaceholderSaysWhy()
{
    const auto unsupported = first<IncomingMessage>(messages({R"({"from":"34600000001","id":"wamid.1",
        "type":"unsupported","errors":[{"code":131051,"error_data":{"details":"not supported"}}]})"}));
    QCOMPARE(kindOf(unsupported.message), MessageKind::Unsupported);
    QCOMPARE(unsupported.message.failure, (SendFailure{MetaCode{131051}, u"not supported"_s}));
    const auto beside = first<IncomingMessage>(webhook("messages", R"("messages":[{"from":"34600000001",
        "id":"wamid.1","type":"interactive"}],"errors":[{"code":131000,"message":"Something went wrong"}])"));
    QCOMPARE(kindOf(beside.message), MessageKind::Unsupported);
    QCOMPARE(beside.message.failure, (SendFailure{MetaCode{131000}, u"Something went wrong"_s}));
}

void TestTolerance::whatIsBesideAMessageIsKept_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a text") << QByteArray("\"x\"");
    QTest::newRow("no changes") << QByteArray(R"({"id":"500000000000007"})");
    QTest::newRow("changes that are no list") << QByteArray(R"({"id":"1","changes":{"0":{"x":1}}})");
    QTest::newRow("echoes that are no list") << QByteArray(
        R"({"id":"1","changes":[{"field":"smb_message_echoes","value":{"message_echoes":"x"}}]})");
    QTest::newRow("a phone book that is no list") << QByteArray(
        R"({"id":"1","changes":[{"field":"smb_app_state_sync","value":{"state_sync":{"a":1}}}]})");
    QTest::newRow("choices under another key")
        << QByteArray(R"({"id":"1","changes":[{"field":"user_preferences","value":{"preferences":[]}}]})");
    QTest::newRow("threads that are no list")
        << QByteArray(R"({"id":"1","changes":[{"field":"history","value":{"history":[{"threads":7}]}}]})");
}

/// Nothing of it can be read, so the body is kept, and the message is read all the same.
void TestTolerance::whatIsBesideAMessageIsKept()
{
    QFETCH(const QByteArray, entry);
    QByteArray body =
        messages({R"({"from":"34600000001","id":"wamid.1","type":"text","text":{"body":"Hi"}})"});
    body.replace(R"("entry":[)", R"("entry":[)" + entry + ',');
    const QList<Incoming> all = incomingIn(body).value_or(QList<Incoming>());
    QCOMPARE(all.size(), 2);
    QVERIFY(std::holds_alternative<IncomingOther>(all.first()));
    QVERIFY(std::holds_alternative<IncomingMessage>(all.last()));
}

void TestTolerance::onlyDigitsAreAPhoneNumber_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isPhone");
    QTest::newRow("digits") << u"34600000001"_s << true;
    QTest::newRow("a user id") << u"US.5555"_s << false;
    QTest::newRow("with a plus") << u"+34600000001"_s << false;
    QTest::newRow("with a space") << u"34600 000001"_s << false;
    QTest::newRow("digits of another script") << u"٣٤٦٠٠"_s << false;
    QTest::newRow("wide digits") << u"５５５５"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestTolerance::onlyDigitsAreAPhoneNumber()
{
    QFETCH(const QString, id);
    QTEST(isPhoneId(id), "isPhone");
}

void TestTolerance::aUserIdIsNeverANumber_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("userId");
    const auto row = [](const char *name, const QByteArray &body, const QString &userId = u"US.5555"_s) {
        QTest::newRow(name) << body << userId;
    };
    const QByteArray rest = R"(,"id":"wamid.1","timestamp":"1795000000","type":"text","text":{"body":"Hi"})";
    row("from", messages({R"({"from":"US.5555")" + rest + '}'}));
    row("from and contact",
        webhook("messages",
                R"("contacts":[{"wa_id":"US.5555","user_id":"US.5555"}],"messages":[{"from":"US.5555")" + rest
                    + "}]"));
    row("contact alone",
        webhook("messages",
                R"("contacts":[{"wa_id":"US.5555"}],"messages":[{"from_user_id":"US.5555")" + rest + "}]"));
    row("echo",
        webhook("smb_message_echoes",
                R"("message_echoes":[{"from":"34910000001","to":"US.5555")" + rest + "}]"));
    row("thread",
        webhook("history",
                R"("history":[{"threads":[{"id":"US.5555","messages":[{"from":"US.5555")" + rest + "}]}]}]"));
    row("context of a thread",
        webhook("history",
                R"("history":[{"threads":[{"context":{"wa_id":"US.5555"},
        "messages":[{"from":"US.5555")"
                    + rest + "}]}]}]"));
    row("history without a thread's name",
        webhook("history",
                R"("history":[{"threads":[{
        "messages":[{"from":"34910000001","to":"US.5555")"
                    + rest + "}]}]}]"));
    row("another script", messages({R"({"from":"٣٤٦٠٠")" + rest + '}'}), u"٣٤٦٠٠"_s);
    row("with a plus", messages({R"({"from":"+5555")" + rest + '}'}), u"+5555"_s);
}

void TestTolerance::aUserIdIsNeverANumber()
{
    QFETCH(const QByteArray, body);
    const auto incoming = first<IncomingMessage>(body);
    QCOMPARE(incoming.customer.waId, WaId());
    QTEST(incoming.customer.userId.value(), "userId");
}

void TestTolerance::numbersForPeopleHavePunctuation()
{
    QCOMPARE(digitsOfPhoneNumber(u"+1 (555) 078-3881"_s), u"15550783881"_s);
    QCOMPARE(digitsOfPhoneNumber(u"US.5555"_s), QString());
    const auto notice =
        first<IncomingMessage>(messages({R"({"from":"34600000001","id":"wamid.1","type":"system",
        "system":{"type":"user_changed_number","new_wa_id":"US.777"}})"}));
    QCOMPARE(notice.newIdentity.waId, WaId());
    QCOMPARE(notice.newIdentity.userId, BusinessScopedUserId(u"US.777"_s));
    const auto entry = first<IncomingContact>(webhook("smb_app_state_sync", R"("state_sync":[
        {"action":"add","contact":{"full_name":"Ines","phone_number":"+34 600 000 001"}}])"));
    QCOMPARE(entry.customer.waId, WaId(u"34600000001"_s));
    QCOMPARE(entry.customer.userId, BusinessScopedUserId());
}

void TestTolerance::timesThatAreNoneAreInvalid_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<bool>("isTime");
    QTest::newRow("seconds") << QByteArray("\"1795000000\"") << true;
    QTest::newRow("a number") << QByteArray("1795000000") << true;
    QTest::newRow("words") << QByteArray("\"yesterday\"") << false;
    QTest::newRow("zero") << QByteArray("0") << false;
    QTest::newRow("before all time") << QByteArray("\"-5\"") << false;
    QTest::newRow("after all time") << QByteArray("\"9223372036854775807\"") << false;
    QTest::newRow("beyond all numbers") << QByteArray("1e300") << false;
    QTest::newRow("an object") << QByteArray("{}") << false;
}

void TestTolerance::timesThatAreNoneAreInvalid()
{
    QFETCH(const QByteArray, timestamp);
    const auto incoming = first<IncomingMessage>(
        messages({R"({"from":"34600000001","id":"wamid.1","type":"text","text":{"body":"Hi"},"timestamp":)"
                  + timestamp + '}'}));
    QTEST(incoming.message.sentAt.isValid(), "isTime");
    QVERIFY(incoming.message.raw.contains("timestamp")); // as Meta sent it
}

void TestTolerance::anAlertWithoutATimeHasNone()
{
    const QByteArray event = R"("event":"FLAGGED","current_limit":"TIER_1K")";
    QVERIFY(!first<IncomingAlert>(webhook("phone_number_quality_update", event)).alert->at.isValid());
    const auto timed =
        first<IncomingAlert>(webhook("phone_number_quality_update", event, R"("time":1795000000,)"));
    QCOMPARE(timed.alert->at, QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
}

void TestTolerance::changesNameTheirMessage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<AmendmentKind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *content, AmendmentKind kind, const QString &text) {
        QTest::newRow(name) << QByteArray(content) << kind << text;
    };
    row("edited text", R"("type":"edit","edit":{"original_message_id":"wamid.O","message":{"type":"text",
        "text":{"body":"new"}}})",
        AmendmentKind::Edit, u"new"_s);
    row("edited caption",
        R"("type":"edit","edit":{"original_message_id":"wamid.O","message":{"context":{"id":"M0"},
        "type":"image","image":{"id":"1","caption":"new"}}})",
        AmendmentKind::Edit, u"new"_s);
    row("deleted", R"("type":"revoke","revoke":{"original_message_id":"wamid.O"})", AmendmentKind::Revoke,
        QString());
    row("reaction", R"("type":"reaction","reaction":{"message_id":"wamid.O","emoji":"\u2764\ufe0f"})",
        AmendmentKind::Reaction, u"❤️"_s);
    row("reaction taken back", R"("type":"reaction","reaction":{"message_id":"wamid.O"})",
        AmendmentKind::Reaction, QString());
    row("reaction taken back, spelt out",
        R"("type":"reaction","reaction":{"message_id":"wamid.O","emoji":""})", AmendmentKind::Reaction,
        QString());
}

void TestTolerance::changesNameTheirMessage()
{
    QFETCH(const QByteArray, content);
    const QByteArray rest = R"(,"id":"wamid.A","timestamp":"1795000000",)" + content + '}';
    const auto theirs = first<IncomingAmendment>(messages({R"({"from":"34600000001")" + rest}));
    QCOMPARE(theirs.customer.waId, WaId(u"34600000001"_s));
    QCOMPARE(theirs.amendment.target, Wamid(u"wamid.O"_s));
    QCOMPARE(theirs.amendment.from, Direction::Inbound);
    QTEST(theirs.amendment.kind, "kind");
    QTEST(theirs.amendment.text, "text");
    QCOMPARE(theirs.amendment.at, QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
    QVERIFY(theirs.amendment.raw.contains("wamid.A"));
    const auto ours = first<IncomingAmendment>(webhook(
        "smb_message_echoes", R"("message_echoes":[{"from":"34910000001","to":"34600000001")" + rest + ']'));
    QCOMPARE(ours.amendment.from, Direction::Outbound);
    QCOMPARE(ours.amendment.target, Wamid(u"wamid.O"_s));
}

QTEST_GUILESS_MAIN(TestTolerance)
#include "tst_tolerance.moc"
