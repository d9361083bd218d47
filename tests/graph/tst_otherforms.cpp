// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/contentcodec.h"
#include "webhookbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

template <class Content>
Content contentOf(const QByteArray &item)
{
    const MessageContent content = contentIn(json(item));
    return std::holds_alternative<Content>(content) ? std::get<Content>(content) : Content();
}

QList<ContactCard> cardsIn(const QByteArray &cards)
{
    return contentOf<ContactsContent>(R"({"type":"contacts","contacts":[)" + cards + "]}").cards;
}

} // namespace

/// Values in another form than the one that Meta describes, of which the meaning is clear all the same.
class TestOtherForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void truthMayBeAText_data();
    void truthMayBeAText();
    void aKindThatMetaDoesNotPassOnSaysWhy();
    void theAnswersOfAFormMayBeAnObject();
    void aCardIsReadFromWhatItHas_data();
    void aCardIsReadFromWhatItHas();
    void whatIsNoCardIsNone();
    void aParentIdIsBetterThanNone();
    void aUsernameHasNoSign();
    void nothingIsNoMessage_data();
    void nothingIsNoMessage();
    void aCategoryThatIsNotNamedDidNotChange();
    void aDecisionThatIsNotNamedIsNone();
};

void TestOtherForms::truthMayBeAText_data()
{
    QTest::addColumn<QByteArray>("truth");
    QTest::addColumn<bool>("isTrue");
    QTest::newRow("true") << QByteArray("true") << true;
    QTest::newRow("a text") << QByteArray("\"true\"") << true;
    QTest::newRow("one") << QByteArray("1") << true;
    QTest::newRow("false") << QByteArray("false") << false;
    QTest::newRow("false as a text") << QByteArray("\"false\"") << false;
    QTest::newRow("zero") << QByteArray("0") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("a list") << QByteArray("[true]") << false;
}

void TestOtherForms::truthMayBeAText()
{
    QFETCH(const QByteArray, truth);
    QFETCH(const bool, isTrue);
    const auto item = [&truth](QByteArray text) { return text.replace('?', truth); };
    QCOMPARE(contentOf<MediaContent>(item(R"({"type":"audio","audio":{"id":"1","voice":?}})")).kind,
             isTrue ? MediaKind::VoiceNote : MediaKind::Audio);
    QCOMPARE(contentOf<MediaContent>(item(R"({"type":"sticker","sticker":{"animated":?}})")).isAnimated,
             isTrue);
    QCOMPARE(contextIn(json(item(R"({"context":{"forwarded":?}})"))).isForwarded, isTrue);
    QCOMPARE(contextIn(json(item(R"({"context":{"frequently_forwarded":?}})"))).isForwardedOften, isTrue);
}

/// Source: Cloud API webhooks, `unsupported`: errors of a message.
void TestOtherForms::aKindThatMetaDoesNotPassOnSaysWhy()
{
    const UnsupportedContent refused{{}, 131051};
    for (const char *errors : {R"([{"code":131051}])", R"([{"code":"131051"}])", R"({"code":131051})",
                               R"(["x",{"code":131051}])"}) {
        for (const char *type : {"unsupported", "unknown", "hologram"}) {
            const QByteArray item =
                QByteArray(R"({"type":")") + type + R"(","hologram":{},"errors":)" + errors + '}';
            QCOMPARE(contentOf<UnsupportedContent>(item), refused);
        }
    }
    for (const char *errors : {"[]", "null", "[\"x\"]"}) {
        const QByteArray item = QByteArray(R"({"type":"hologram","errors":)") + errors + '}';
        QCOMPARE(contentOf<UnknownContent>(item).type, u"hologram"_s);
    }
}

void TestOtherForms::theAnswersOfAFormMayBeAnObject()
{
    const auto reply = contentOf<InteractiveReplyContent>(R"({"type":"interactive","interactive":
        {"type":"nfm_reply","nfm_reply":{"body":"Sent","response_json":{"size":"M"}}}})");
    QCOMPARE(reply.formJson, uR"({"size":"M"})"_s);
}

void TestOtherForms::aCardIsReadFromWhatItHas_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *name, const char *card, const QString &called, const QString &number) {
        QTest::newRow(name) << QByteArray(card) << called << number;
    };
    row("a number by its id alone", R"({"phones":[{"wa_id":"34600000001"}]})", {}, u"+34 600 00 00 01"_s);
    row("parts of a name", R"({"name":{"first_name":"Ana","last_name":"Ruiz"}})", u"Ana Ruiz"_s, {});
    row("a vCard alone",
        R"({"origin":"other","vcard":"BEGIN:VCARD\nVERSION:3.0\nFN:Ben\nTEL:+34 600\nEND:VCARD"})", u"Ben"_s,
        u"+34 600"_s);
    row("a vCard with the name",
        R"({"phones":[{"phone":"+34 1"}],"vcard":"BEGIN:VCARD\nVERSION:3.0\nFN:Ben\nTEL:+34 600\nEND:VCARD"})",
        u"Ben"_s, u"+34 1"_s);
    row("a vCard that is none", R"({"phones":[{"phone":"+34 1"}],"vcard":"Ben"})", {}, u"+34 1"_s);
    row("nothing", R"({"name":null,"phones":null})", {}, {});
}

void TestOtherForms::aCardIsReadFromWhatItHas()
{
    QFETCH(const QByteArray, card);
    const QList<ContactCard> cards = cardsIn(card);
    QCOMPARE(cards.size(), 1);
    QTEST(cards.first().formattedName, "name");
    QTEST(cards.first().phones.value(0).number, "number");
}

void TestOtherForms::whatIsNoCardIsNone()
{
    const QList<ContactCard> cards = cardsIn(R"(null,"x",7,{"name":{"formatted_name":"Ana"}})");
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().formattedName, u"Ana"_s);
}

/// An answer can be sent to it. Source: Cloud API, messages: `recipient`, a user id or a parent one.
void TestOtherForms::aParentIdIsBetterThanNone()
{
    const QJsonObject contact = json(R"({"profile":{"name":"Ana"},"parent_user_id":"ES.ENT.5"})");
    QJsonObject item =
        json(R"({"id":"wamid.1","type":"text","text":{"body":"Hi"},"from_parent_user_id":"ES.ENT.5"})");
    const auto customerIn = [&](const QString &field, const QString &key) {
        return only<IncomingMessage>(webhook(field, value(key, {item}, {contact})))
            .value_or(IncomingMessage())
            .customer;
    };
    QCOMPARE(customerIn(u"messages"_s, u"messages"_s).userId, BusinessScopedUserId(u"ES.ENT.5"_s));
    QCOMPARE(customerIn(u"messages"_s, u"messages"_s).profileName, u"Ana"_s);
    item.insert(u"from_user_id"_s, u"ES.1"_s);
    QCOMPARE(customerIn(u"messages"_s, u"messages"_s).userId, BusinessScopedUserId(u"ES.1"_s));
    item.insert(u"to_parent_user_id"_s, u"ES.ENT.5"_s);
    QCOMPARE(customerIn(u"smb_message_echoes"_s, u"message_echoes"_s).userId,
             BusinessScopedUserId(u"ES.ENT.5"_s));
}

/// It is shown with one: "@ana.r".
void TestOtherForms::aUsernameHasNoSign()
{
    const QJsonObject contact = json(R"({"profile":{"username":"@ana.r"},"user_id":"ES.1"})");
    const QJsonObject item = json(R"({"id":"wamid.1","type":"text","from_user_id":"ES.1"})");
    const auto written =
        only<IncomingMessage>(webhook(u"messages"_s, value(u"messages"_s, {item}, {contact})));
    QVERIFY(written);
    QCOMPARE(written->customer.username, u"ana.r"_s);
    const QJsonObject entry = json(R"({"action":"add","contact":{"user_id":"ES.1","username":"@ana.r"}})");
    const auto known =
        only<IncomingContact>(webhook(u"smb_app_state_sync"_s, value(u"state_sync"_s, {entry})));
    QVERIFY(known);
    QCOMPARE(known->customer.username, u"ana.r"_s);
    const QJsonObject chunk = json(R"({"threads":[{"context":{"user_id":"ES.1","username":"@ana.r"},
        "messages":[{"id":"wamid.2","type":"text","from_user_id":"ES.1"}]}]})");
    const auto older = only<IncomingMessage>(webhook(u"history"_s, value(u"history"_s, {chunk})));
    QVERIFY(older);
    QCOMPARE(older->customer.username, u"ana.r"_s);
}

void TestOtherForms::nothingIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("nothing");
    for (const char *nothing : {"null", "\"x\"", "7", "{}", "[]"})
        QTest::newRow(nothing) << QByteArray(nothing);
}

/// It is kept with its body, and not shown in the chat of whoever the rest is about.
void TestOtherForms::nothingIsNoMessage()
{
    QFETCH(const QByteArray, nothing);
    const auto bodyOf = [&nothing](const QString &field, QByteArray members) {
        return webhook(field,
                       json("{" + members.replace('?', nothing) + R"(,"contacts":[{"wa_id":"34600000001"}],
            "metadata":{"phone_number_id":"610000000000003"}})"));
    };
    const QByteArrayList bodies{
        bodyOf(u"messages"_s, R"("messages":[?])"),
        bodyOf(u"smb_message_echoes"_s, R"("message_echoes":[?])"),
        bodyOf(u"history"_s, R"("history":[{"threads":[{"id":"34600000001","messages":[?]}]}])")};
    for (const QByteArray &body : bodies) {
        const QList<Incoming> all = parsed(body);
        QVERIFY(!all.isEmpty());
        for (const Incoming &incoming : all)
            QVERIFY(std::holds_alternative<IncomingOther>(incoming));
    }
}

void TestOtherForms::aCategoryThatIsNotNamedDidNotChange()
{
    const QJsonObject change =
        json(R"({"message_template_id":1,"message_template_name":"t","new_category":null})");
    QVERIFY(only<IncomingOther>(webhook(u"template_category_update"_s, change)));
}

/// Source: Cloud API webhooks, `phone_number_name_update`.
void TestOtherForms::aDecisionThatIsNotNamedIsNone()
{
    const auto update = [](const char *value) { return webhook(u"phone_number_name_update"_s, json(value)); };
    for (const char *waiting : {R"({"decision":"PENDING"})", R"({"decision":"DEFERRED"})"}) {
        const auto incoming = only<IncomingAlert>(update(waiting));
        QVERIFY(incoming);
        QCOMPARE(incoming->nameStatus, u"PENDING_REVIEW"_s);
    }
    for (const char *none : {"{}", R"({"decision":null})", R"({"decision":"MOON"})"})
        QVERIFY2(only<IncomingOther>(update(none)), none);
}

QTEST_GUILESS_MAIN(TestOtherForms)
#include "tst_otherforms.moc"
