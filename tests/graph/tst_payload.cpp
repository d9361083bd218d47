// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// What customers send, and who they are.
class TestPayload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsText_data();
    void everyKindHasItsText();
    void aMessageKnowsItsCustomerNumberAndTime();
    void theRawItemIsKept();
    void aCustomerMayLackIdentifiers_data();
    void aCustomerMayLackIdentifiers();
    void aNumberWrittenOtherwiseInContactsIsTheSamePerson();
    void twoContactsAreDistinguished();
    void oneContactIsNotTakenForAnotherPerson();
    void aContactOfAnotherLineIsSomebodyElse_data();
    void aContactOfAnotherLineIsSomebodyElse();
    void namesAreCleaned();
    void aNumberChangeIsASystemNotice();
    void olderNoticesNameTheCustomerElsewhere_data();
    void olderNoticesNameTheCustomerElsewhere();
    void aNoticeFromTheNewNumberIsAboutTheOldOne_data();
    void aNoticeFromTheNewNumberIsAboutTheOldOne();
    void allItemsComeInTheirOrder();
    void whatIsNoJsonIsMalformed();
    void strangeFormsDoNotCrash_data();
    void strangeFormsDoNotCrash();
};

void TestPayload::everyKindHasItsText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *content, MessageKind kind, const QString &text) {
        QTest::newRow(name) << QByteArray(content) << kind << text;
    };
    row("text", R"({"type":"text","text":{"body":"Is it open\non Sunday?"}})", MessageKind::Text,
        u"Is it open\non Sunday?"_s);
    row("image", R"({"type":"image","image":{"id":"1","caption":"this one"}})", MessageKind::Image,
        u"this one"_s);
    row("video", R"({"type":"video","video":{"id":"1"}})", MessageKind::Video, QString());
    row("audio file", R"({"type":"audio","audio":{"id":"1","voice":false}})", MessageKind::Audio, QString());
    row("voice note", R"({"type":"audio","audio":{"id":"1","voice":true}})", MessageKind::VoiceNote,
        QString());
    row("document with caption",
        R"({"type":"document","document":{"filename":"list.pdf","caption":"our list"}})",
        MessageKind::Document, u"our list"_s);
    row("document", R"({"type":"document","document":{"filename":"list.pdf"}})", MessageKind::Document,
        u"list.pdf"_s);
    row("sticker", R"({"type":"sticker","sticker":{"id":"1","animated":true}})", MessageKind::Sticker,
        QString());
    row("named location",
        R"({"type":"location","location":{"latitude":40.41,"longitude":-3.7,"name":"Plaza"}})",
        MessageKind::Location, u"Plaza"_s);
    row("location", R"({"type":"location","location":{"latitude":40.41,"longitude":-3.7}})",
        MessageKind::Location, QString());
    row("contacts",
        R"({"type":"contacts","contacts":[{"name":{"formatted_name":"Ben Ruiz"}},{"name":{"formatted_name":"Ana"}}]})",
        MessageKind::Contacts, u"Ben Ruiz, Ana"_s);
    row("contact without a name",
        R"({"type":"contacts","contacts":[{"origin":"contact_request","phones":[{"phone":"+34600000001"}]}]})",
        MessageKind::Contacts, u"+34600000001"_s);
    row("template button", R"({"type":"button","button":{"payload":"p","text":"Thanks"}})",
        MessageKind::Interactive, u"Thanks"_s);
    row("reply button",
        R"({"type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"yes","title":"Yes"}}})",
        MessageKind::Interactive, u"Yes"_s);
    row("list row",
        R"({"type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"r2","title":"Tuesday"}}})",
        MessageKind::Interactive, u"Tuesday"_s);
    row("form",
        R"({"type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"body":"Sent","response_json":"{}"}}})",
        MessageKind::Interactive, u"Sent"_s);
    row("call permission without an outer type",
        R"({"interactive":{"type":"call_permission_reply","call_permission_reply":{"response":"accept"}}})",
        MessageKind::Interactive, u"accept"_s);
    row("new interactive type",
        R"({"type":"interactive","interactive":{"type":"product_reply","product_reply":{"title":"Vase"}}})",
        MessageKind::Interactive, u"Vase"_s);
    row("new interactive type without words",
        R"({"type":"interactive","interactive":{"type":"product_reply","product_reply":{}}})",
        MessageKind::Unknown, QString());
    row("order", R"({"type":"order","order":{"text":"please today","product_items":[]}})", MessageKind::Order,
        u"please today"_s);
    row("unsupported",
        R"({"type":"unsupported","unsupported":{"type":"poll_creation"},"errors":[{"code":131051}]})",
        MessageKind::Unsupported, QString());
    row("unsupported, old form", R"({"type":"unknown","errors":[{"code":131051}]})", MessageKind::Unsupported,
        QString());
    row("a kind of the future", R"({"type":"hologram","hologram":{"id":"1"}})", MessageKind::Unknown,
        QString());
    row("no kind at all", "{}", MessageKind::Unknown, QString());
}

void TestPayload::everyKindHasItsText()
{
    QFETCH(const QByteArray, content);
    QFETCH(const MessageKind, kind);
    const auto incoming =
        only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {messageItem(content)})));
    QVERIFY(incoming);
    QCOMPARE(kindOf(incoming->message), kind);
    QTEST(plainText(incoming->message), "text");
    QVERIFY(incoming->isUnread);
    QCOMPARE(incoming->message.direction, Direction::Inbound);
}

void TestPayload::aMessageKnowsItsCustomerNumberAndTime()
{
    const QByteArray text = R"({"type":"text","text":{"body":"Hello"}})";
    const auto incoming = only<IncomingMessage>(
        webhook(u"messages"_s, value(u"messages"_s, {messageItem(text)}, {json(ines)})));
    QVERIFY(incoming);
    QCOMPARE(incoming->phoneNumber, PhoneNumberId(u"610000000000003"_s));
    QCOMPARE(incoming->customer.waId, WaId(u"34600000001"_s));
    QCOMPARE(incoming->customer.userId, BusinessScopedUserId(u"ES.9"_s));
    QCOMPARE(incoming->customer.profileName, u"Ines R."_s);
    QCOMPARE(incoming->customer.username, u"ines.r"_s);
    QCOMPARE(incoming->message.wamid, Wamid(u"wamid.HBgC01="_s));
    QCOMPARE(incoming->message.sentAt, QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
}

void TestPayload::theRawItemIsKept()
{
    const QJsonObject item =
        messageItem(R"({"type":"hologram","hologram":{"depth":3},"timestamp":1795000000})");
    const auto incoming = only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {item})));
    QVERIFY(incoming);
    QCOMPARE(json(incoming->message.raw), item);
    QVERIFY(!incoming->message.raw.contains('\n'));
}

void TestPayload::aCustomerMayLackIdentifiers_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("waId");
    QTest::addColumn<QString>("userId");
    QTest::newRow("number only") << QByteArray(R"({"from":"34600000001","id":"w","type":"text"})")
                                 << u"34600000001"_s << QString();
    QTest::newRow("user id only") << QByteArray(R"({"from_user_id":"ES.9","id":"w","type":"text"})")
                                  << QString() << u"ES.9"_s;
    QTest::newRow("number as a number")
        << QByteArray(R"({"from":34600000001,"id":"w","type":"text"})") << u"34600000001"_s << QString();
}

void TestPayload::aCustomerMayLackIdentifiers()
{
    QFETCH(const QByteArray, item);
    const auto incoming = only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {json(item)})));
    QVERIFY(incoming);
    QTEST(incoming->customer.waId.value(), "waId");
    QTEST(incoming->customer.userId.value(), "userId");
}

void TestPayload::aNumberWrittenOtherwiseInContactsIsTheSamePerson()
{
    QJsonObject item = messageItem(R"({"type":"text","text":{"body":"Oi"}})");
    item.insert(u"from"_s, u"551199998888"_s);
    const QJsonObject contact = json(R"({"profile":{"name":"Bia"},"wa_id":"5511999998888"})");
    const auto incoming =
        only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {item}, {contact})));
    QVERIFY(incoming);
    QCOMPARE(incoming->customer.waId, WaId(u"5511999998888"_s));
    QCOMPARE(incoming->customer.profileName, u"Bia"_s);
}

void TestPayload::twoContactsAreDistinguished()
{
    const QJsonObject other = json(R"({"profile":{"name":"Ben"},"wa_id":"34600000002","user_id":"ES.10"})");
    const QByteArray text = R"({"type":"text","text":{"body":"Hello"}})";
    const auto incoming = only<IncomingMessage>(
        webhook(u"messages"_s, value(u"messages"_s, {messageItem(text)}, {other, json(ines)})));
    QVERIFY(incoming);
    QCOMPARE(incoming->customer.profileName, u"Ines R."_s);
}

void TestPayload::oneContactIsNotTakenForAnotherPerson()
{
    QJsonObject other = messageItem(R"({"type":"text","text":{"body":"Hi"}})");
    other.insert(u"from"_s, u"34600000002"_s);
    const QJsonObject first = messageItem(R"({"type":"text","text":{"body":"Hello"}})");
    const QList<Incoming> all =
        parsed(webhook(u"messages"_s, value(u"messages"_s, {first, other}, {json(ines)})));
    QCOMPARE(all.size(), 2);
    QCOMPARE(std::get<IncomingMessage>(all.first()).customer.profileName, u"Ines R."_s);
    QCOMPARE(std::get<IncomingMessage>(all.last()).customer.profileName, QString());
    QCOMPARE(std::get<IncomingMessage>(all.last()).customer.waId, WaId(u"34600000002"_s));
}

void TestPayload::aContactOfAnotherLineIsSomebodyElse_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("Brazil") << u"551199998888"_s << u"5511999998888"_s << true;
    QTest::newRow("Mexico") << u"525512345678"_s << u"5215512345678"_s << true;
    QTest::newRow("Argentina") << u"541155551111"_s << u"5491155551111"_s << true;
    QTest::newRow("Benin, since 2024") << u"2290197123456"_s << u"22997123456"_s << true;
    QTest::newRow("another number") << u"16505550142"_s << u"16505550143"_s << false;
    QTest::newRow("another country") << u"16505550142"_s << u"4916505550142"_s << false;
}

/// An answer must never go to the stranger whose contact came with a message.
void TestPayload::aContactOfAnotherLineIsSomebodyElse()
{
    QFETCH(const QString, from);
    QFETCH(const QString, contact);
    QFETCH(const bool, isSame);
    QJsonObject item = messageItem(R"({"type":"text","text":{"body":"Hi"}})");
    item.insert(u"from"_s, from);
    item.remove(u"from_user_id"_s);
    const QJsonObject named{{u"wa_id"_s, contact}, {u"profile"_s, QJsonObject{{u"name"_s, u"Ana"_s}}}};
    const auto incoming =
        only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {item}, {named})));
    QVERIFY(incoming);
    QCOMPARE(incoming->customer.waId.value(), isSame ? contact : from);
    QCOMPARE(incoming->customer.profileName, isSame ? u"Ana"_s : QString());
}

void TestPayload::namesAreCleaned()
{
    const QJsonObject contact = json(R"({"profile":{"name":"In\u0007es\n \u202eR."},"wa_id":"34600000001"})");
    const QByteArray text = R"({"type":"text","text":{"body":"Hello"}})";
    const auto incoming =
        only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {messageItem(text)}, {contact})));
    QVERIFY(incoming);
    QCOMPARE(incoming->customer.profileName, u"In es R."_s);
}

void TestPayload::aNumberChangeIsASystemNotice()
{
    const QJsonObject item =
        json(R"({"from":"34600000001","id":"wamid.SYS1=","timestamp":"1795000100","type":"system",
        "system":{"type":"user_changed_number","body":"User Ines R. changed","wa_id":"34600000009","user_id":"ES.777",
                  "previous_user_id":"ES.9"}})");
    const auto incoming = only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {item})));
    QVERIFY(incoming);
    QCOMPARE(kindOf(incoming->message), MessageKind::System);
    QCOMPARE(plainText(incoming->message), u"User Ines R. changed"_s);
    QVERIFY(!incoming->isUnread);
    // The notice belongs into the conversation that there is already.
    QCOMPARE(incoming->customer.waId, WaId(u"34600000001"_s));
    QCOMPARE(incoming->customer.userId, BusinessScopedUserId(u"ES.9"_s));
    // B12: from then on, the person has another identity.
    QCOMPARE(incoming->newIdentity.waId, WaId(u"34600000009"_s));
    QCOMPARE(incoming->newIdentity.userId, BusinessScopedUserId(u"ES.777"_s));

    const QJsonObject withoutNumber = json(R"({"id":"wamid.SYS2=","timestamp":"1795000200","type":"system",
        "system":{"type":"user_changed_user_id","body":"changed","user_id":"ES.777"}})");
    const auto second = only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {withoutNumber})));
    QVERIFY(second);
    QCOMPARE(second->customer.userId, BusinessScopedUserId(u"ES.777"_s));

    const QJsonObject older = json(R"({"from":"34600000001","id":"wamid.SYS3=","timestamp":"1795000200",
        "type":"system","system":{"type":"customer_changed_number","body":"changed","new_wa_id":"34600000009"}})");
    const auto third = only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {older})));
    QVERIFY(third);
    QCOMPARE(third->customer.waId, WaId(u"34600000001"_s));
    QCOMPARE(third->newIdentity.waId, WaId(u"34600000009"_s));

    const QJsonObject anotherPhone =
        json(R"({"from":"34600000001","id":"wamid.SYS4=","timestamp":"1795000200",
        "type":"system","system":{"type":"customer_identity_changed","body":"changed","wa_id":"34600000001"}})");
    const auto fourth = only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {anotherPhone})));
    QVERIFY(fourth);
    QCOMPARE(fourth->newIdentity, Customer());
}

void TestPayload::olderNoticesNameTheCustomerElsewhere_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *system, const QString &before, const QString &after) {
        QTest::newRow(name) << QByteArray(system) << before << after;
    };
    row("customer",
        R"({"type":"customer_changed_number","customer":"34600000001","new_wa_id":"34600000009"})",
        u"34600000001"_s, u"34600000009"_s);
    row("the sentence alone",
        R"({"type":"user_changed_user_id","body":"User Ines changed from ES.1 to ES.2","user_id":"ES.2"})",
        u"ES.1"_s, u"ES.2"_s);
    row("a name that looks like the sentence", R"({"type":"user_changed_user_id",
        "body":"User x changed from ES.3 to ES.2 changed from ES.1 to ES.2","user_id":"ES.2"})",
        u"ES.1"_s, u"ES.2"_s);
    row("a sentence about another id",
        R"({"type":"user_changed_user_id","body":"User x changed from ES.3 to ES.4","user_id":"ES.2"})",
        u"ES.2"_s, u"ES.2"_s);
}

void TestPayload::olderNoticesNameTheCustomerElsewhere()
{
    QFETCH(const QByteArray, system);
    const QJsonObject item{{u"id"_s, u"wamid.SYS"_s}, {u"type"_s, u"system"_s}, {u"system"_s, json(system)}};
    const auto incoming = only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {item})));
    QVERIFY(incoming);
    const auto idOf = [](const Customer &who) { return who.waId.value() + who.userId.value(); };
    QTEST(idOf(incoming->customer), "before");
    QTEST(idOf(incoming->newIdentity), "after");
}

void TestPayload::aNoticeFromTheNewNumberIsAboutTheOldOne_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QString>("before");
    const auto row = [](const char *name, const char *system, const QString &before) {
        QTest::newRow(name) << QByteArray(system) << before;
    };
    row("an older notice",
        R"({"type":"customer_changed_number","customer":"34600000001","new_wa_id":"34600000009"})",
        u"34600000001"_s);
    row("the sentence", R"({"type":"user_changed_number","wa_id":"34600000009",
        "body":"User Ines R. changed from 34600000001 to 34600000009"})",
        u"34600000001"_s);
    row("the sentence, with signs", R"({"type":"user_changed_number","wa_id":"34600000009",
        "body":"User Ines R. changed from +34600000001 to +34600000009"})",
        u"34600000001"_s);
    row("the user id", R"({"type":"user_changed_number","wa_id":"34600000009","user_id":"ES.2",
        "previous_user_id":"ES.1","body":"changed"})",
        u"ES.1"_s);
    row("the user id alone changed",
        R"({"type":"user_changed_user_id","wa_id":"34600000009","user_id":"ES.2","body":"changed"})",
        u"34600000009"_s);
    row("a sentence about another number", R"({"type":"user_changed_number","wa_id":"34600000009",
        "body":"User x changed from 34600000001 to 34600000002"})",
        u"34600000009"_s);
}

/// Otherwise the two conversations would stay apart.
void TestPayload::aNoticeFromTheNewNumberIsAboutTheOldOne()
{
    QFETCH(const QByteArray, system);
    const QJsonObject item{{u"id"_s, u"wamid.SYS"_s},
                           {u"from"_s, u"34600000009"_s},
                           {u"type"_s, u"system"_s},
                           {u"system"_s, json(system)}};
    const auto incoming = only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {item})));
    QVERIFY(incoming);
    QTEST(incoming->customer.waId.value() + incoming->customer.userId.value(), "before");
    QCOMPARE(incoming->newIdentity.waId, WaId(u"34600000009"_s));
}

void TestPayload::allItemsComeInTheirOrder()
{
    QJsonObject both = value(u"messages"_s,
                             {messageItem(R"({"type":"text","text":{"body":"1"}})"),
                              messageItem(R"({"type":"text","text":{"body":"2"}})")});
    both.insert(u"statuses"_s,
                QJsonArray{json(R"({"id":"wamid.OUT=","status":"read","timestamp":"1795000300"})")});
    const QList<Incoming> all = parsed(webhook(u"messages"_s, both));
    QCOMPARE(all.size(), 3);
    QCOMPARE(plainText(std::get<IncomingMessage>(all.at(0)).message), u"1"_s);
    QCOMPARE(plainText(std::get<IncomingMessage>(all.at(1)).message), u"2"_s);
    QCOMPARE(std::get<IncomingStatus>(all.at(2)).delivery, Delivery::Read);
}

void TestPayload::whatIsNoJsonIsMalformed()
{
    const auto result = incomingIn("not json");
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Malformed);
    QCOMPARE(auditWord(result.error()), u"webhook_not_json"_s);
}

void TestPayload::strangeFormsDoNotCrash_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("entry is a text") << QByteArray(R"({"entry":"x"})");
    QTest::newRow("changes is a number") << QByteArray(R"({"entry":[{"changes":7}]})");
    QTest::newRow("value is a list") << QByteArray(
        R"({"entry":[{"changes":[{"field":"messages","value":[]}]}]})");
    QTest::newRow("messages are texts")
        << QByteArray(R"({"entry":[{"changes":[{"field":"messages","value":{"messages":["a",1,null]}}]}]})");
    QTest::newRow("threads without messages") << QByteArray(
        R"({"entry":[{"changes":[{"field":"history","value":{"history":[{"threads":[{}, 3]}]}}]}]})");
}

void TestPayload::strangeFormsDoNotCrash()
{
    QFETCH(const QByteArray, body);
    const auto result = incomingIn(body);
    QVERIFY(result);
    for (const Incoming &incoming : *result)
        QVERIFY(std::holds_alternative<IncomingOther>(incoming));
}

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
