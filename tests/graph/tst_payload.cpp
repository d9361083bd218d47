// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsender.h"
#include "graph/payload.h"
#include "graph/requests/sendmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray webhook(const QString &field, const QJsonObject &value)
{
    const QJsonObject change{{u"field"_s, field}, {u"value"_s, value}};
    const QJsonObject entry{{u"id"_s, u"500000000000007"_s}, {u"changes"_s, QJsonArray{change}}};
    return QJsonDocument(
               QJsonObject{{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, QJsonArray{entry}}})
        .toJson(QJsonDocument::Compact);
}

QJsonObject value(const QString &key, const QJsonArray &items, const QJsonArray &contacts = {})
{
    QJsonObject object = json(R"({"messaging_product":"whatsapp","metadata":
        {"display_phone_number":"34910000001","phone_number_id":"610000000000003"}})");
    object.insert(key, items);
    if (!contacts.isEmpty())
        object.insert(u"contacts"_s, contacts);
    return object;
}

QList<Incoming> parsed(const QByteArray &body)
{
    return parseWebhook(body).value_or(QList<Incoming>());
}

/// The one thing that a webhook with this one item holds.
template <class Kind>
std::optional<Kind> only(const QByteArray &body)
{
    const QList<Incoming> all = parsed(body);
    if (all.size() != 1 || !std::holds_alternative<Kind>(all.first()))
        return std::nullopt;
    return std::get<Kind>(all.first());
}

QJsonObject messageItem(const QByteArray &content)
{
    QJsonObject item = json(content);
    item.insert(u"from"_s, u"34600000001"_s);
    item.insert(u"id"_s, u"wamid.HBgC01="_s);
    item.insert(u"timestamp"_s, u"1795000000"_s);
    return item;
}

const QByteArray ines =
    R"({"profile":{"name":"Ines R.","username":"ines.r"},"wa_id":"34600000001","user_id":"ES.9"})";

} // namespace

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
    void namesAreCleaned();
    void aNumberChangeIsASystemNotice();
    void statusesAreRead_data();
    void statusesAreRead();
    void aFailedStatusSaysWhy();
    void historyHasDirectionAndDelivery_data();
    void historyHasDirectionAndDelivery();
    void historyOfACustomerWithoutANumber();
    void b11_aRefusedHistoryIsAnAlert_data();
    void b11_aRefusedHistoryIsAnAlert();
    void whatTheOwnerTypesOnThePhoneIsOutbound();
    void thePhoneBookGivesNames();
    void whatIsOfNoUseYetIsNamed_data();
    void whatIsOfNoUseYetIsNamed();
    void allItemsComeInTheirOrder();
    void whatIsNoJsonIsMalformed();
    void strangeFormsDoNotCrash_data();
    void strangeFormsDoNotCrash();
    void aTextGoesToTheNumberIfItIsKnown();
    void aTextGoesToTheUserIdElse();
    void anAnswerNamesWhatItAnswers();
    void whatABusinessCantSendIsRejected();
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
        R"({"type":"interactive","interactive":{"type":"product_reply","product_reply":{}}})",
        MessageKind::Interactive, QString());
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
    // B12: and the person is known otherwise from it on.
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

void TestPayload::statusesAreRead_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("sent") << u"sent"_s << Delivery::Sent;
    QTest::newRow("delivered") << u"delivered"_s << Delivery::Delivered;
    QTest::newRow("read") << u"read"_s << Delivery::Read;
    QTest::newRow("played") << u"played"_s << Delivery::Played;
    QTest::newRow("failed") << u"failed"_s << Delivery::Failed;
}

void TestPayload::statusesAreRead()
{
    QFETCH(const QString, status);
    QJsonObject item = json(R"({"id":"wamid.OUT=","timestamp":1795000300,"recipient_id":"34600000001",
                                "biz_opaque_callback_data":"our-id"})");
    item.insert(u"status"_s, status);
    const auto incoming = only<IncomingStatus>(webhook(u"messages"_s, value(u"statuses"_s, {item})));
    QVERIFY(incoming);
    QTEST(incoming->delivery, "delivery");
    QCOMPARE(incoming->wamid, Wamid(u"wamid.OUT="_s));
    QCOMPARE(incoming->callbackData, MessageId(u"our-id"_s));
    QCOMPARE(incoming->at, QDateTime::fromSecsSinceEpoch(1795000300, Qt::UTC));
}

void TestPayload::aFailedStatusSaysWhy()
{
    const QJsonObject item = json(R"({"id":"wamid.OUT=","status":"failed","timestamp":"1795000300","errors":[
        {"code":131049,"title":"t","message":"m","error_data":{"details":"held back"}}]})");
    const auto incoming = only<IncomingStatus>(webhook(u"messages"_s, value(u"statuses"_s, {item})));
    QVERIFY(incoming);
    QCOMPARE(incoming->failure.meta, std::optional(MetaCode{131049}));
    QCOMPARE(incoming->failure.detail, u"held back"_s);
}

namespace {

QByteArray historyOf(const QByteArray &thread)
{
    QJsonObject chunk = json(R"({"metadata":{"phase":1,"chunk_order":3,"progress":55}})");
    chunk.insert(u"threads"_s, QJsonArray{json(thread)});
    return webhook(u"history"_s, value(u"history"_s, {chunk}));
}

} // namespace

void TestPayload::historyHasDirectionAndDelivery_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Delivery>("delivery");
    const auto row = [](const char *name, const char *item, Direction direction, Delivery delivery) {
        QTest::newRow(name) << QByteArray(item) << direction << delivery;
    };
    row("ours, read",
        R"({"from":"34910000001","to":"34600000001","id":"w","history_context":{"status":"READ"}})",
        Direction::Outbound, Delivery::Read);
    row("ours by number alone",
        R"({"from":"+34 910 000 001","id":"w","history_context":{"status":"DELIVERED"}})",
        Direction::Outbound, Delivery::Delivered);
    row("ours, pending", R"({"from":"34910000001","id":"w","history_context":{"status":"PENDING"}})",
        Direction::Outbound, Delivery::Sent);
    row("ours, refused", R"({"from":"34910000001","id":"w","history_context":{"status":"ERROR"}})",
        Direction::Outbound, Delivery::Failed);
    row("theirs, read", R"({"from":"34600000001","id":"w","history_context":{"status":"READ"}})",
        Direction::Inbound, Delivery::Queued);
    row("theirs, played", R"({"from":"34600000001","id":"w","history_context":{"status":"PLAYED"}})",
        Direction::Inbound, Delivery::Queued);
    row("theirs, not read", R"({"from":"34600000001","id":"w","history_context":{"status":"DELIVERED"}})",
        Direction::Inbound, Delivery::Queued);
}

void TestPayload::historyHasDirectionAndDelivery()
{
    QFETCH(const QByteArray, item);
    const auto incoming = only<IncomingMessage>(historyOf(
        R"({"id":"34600000001","context":{"wa_id":"34600000001","user_id":"ES.9","username":"ines.r"},"messages":[)"
        + item + "]}"));
    QVERIFY(incoming);
    QVERIFY(incoming->isHistory);
    QTEST(incoming->message.direction, "direction");
    QTEST(incoming->message.delivery, "delivery");
    QVERIFY(!incoming->isUnread);
    QCOMPARE(incoming->customer.waId, WaId(u"34600000001"_s));
    QCOMPARE(incoming->customer.username, u"ines.r"_s);
}

void TestPayload::historyOfACustomerWithoutANumber()
{
    const auto incoming = only<IncomingMessage>(historyOf(
        R"({"context":{"user_id":"ES.9"},"messages":[{"from_user_id":"ES.9","id":"w","type":"media_placeholder"}]})"));
    QVERIFY(incoming);
    QCOMPARE(incoming->customer.userId, BusinessScopedUserId(u"ES.9"_s));
    QVERIFY(incoming->customer.waId.isEmpty());
    QCOMPARE(kindOf(incoming->message), MessageKind::Unsupported);
    QCOMPARE(incoming->message.direction, Direction::Inbound);
}

void TestPayload::whatTheOwnerTypesOnThePhoneIsOutbound()
{
    const QJsonObject item =
        json(R"({"from":"34910000001","to":"34600000001","to_user_id":"ES.9","id":"wamid.E1=",
                                      "timestamp":"1795000500","type":"text","text":{"body":"On my way"}})");
    const auto incoming = only<IncomingMessage>(
        webhook(u"smb_message_echoes"_s, value(u"message_echoes"_s, {item}, {json(ines)})));
    QVERIFY(incoming);
    QCOMPARE(incoming->message.direction, Direction::Outbound);
    QCOMPARE(incoming->message.delivery, Delivery::Sent);
    QCOMPARE(plainText(incoming->message), u"On my way"_s);
    QCOMPARE(incoming->customer.profileName, u"Ines R."_s);
    QVERIFY(!incoming->isUnread);
}

void TestPayload::thePhoneBookGivesNames()
{
    const QJsonObject item = json(R"({"type":"contact","action":"add","contact":{"full_name":"Ines Ruiz",
        "first_name":"Ines","phone_number":"34600000001","user_id":"ES.9","username":"ines.r"}})");
    const auto incoming =
        only<IncomingContact>(webhook(u"smb_app_state_sync"_s, value(u"state_sync"_s, {item})));
    QVERIFY(incoming);
    QCOMPARE(incoming->customer.phoneBookName, u"Ines Ruiz"_s);
    QVERIFY(incoming->customer.profileName.isEmpty());
    QVERIFY(!incoming->isRemoved);
    QCOMPARE(incoming->customer.waId, WaId(u"34600000001"_s));
    QCOMPARE(incoming->phoneNumber, PhoneNumberId(u"610000000000003"_s));
    const QJsonObject gone =
        json(R"({"type":"contact","action":"remove","contact":{"phone_number":"34600000001"}})");
    const auto removed =
        only<IncomingContact>(webhook(u"smb_app_state_sync"_s, value(u"state_sync"_s, {gone})));
    QVERIFY(removed && removed->isRemoved);
    QCOMPARE(removed->customer.waId, WaId(u"34600000001"_s));
}

void TestPayload::whatIsOfNoUseYetIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &body, const QString &field) {
        QTest::newRow(name) << body << field;
    };
    row("account review", webhook(u"account_review_update"_s, json(R"({"decision":"APPROVED"})")),
        u"account_review_update"_s);
    row("a field of the future", webhook(u"telepathy"_s, {}), u"telepathy"_s);
    row("a status of the future",
        webhook(u"messages"_s, value(u"statuses"_s, {json(R"({"id":"wamid.1","status":"pondered"})")})),
        u"messages"_s);
    row("a deleted message",
        webhook(u"messages"_s, value(u"statuses"_s, {json(R"({"id":"wamid.1","status":"deleted"})")})),
        u"messages"_s);
    row("a group's message",
        webhook(u"messages"_s, value(u"messages"_s, {messageItem(R"({"type":"text","group_id":"Y2"})")})),
        u"messages"_s);
    row("a message of nobody",
        webhook(u"messages"_s, value(u"messages"_s, {json(R"({"id":"wamid.1","type":"text"})")})),
        u"messages"_s);
    row("a message to no number of no account",
        R"({"entry":[{"changes":[{"field":"messages","value":{"messages":[{"from":"34600000001","id":"wamid.1",
            "type":"text"}]}}]}]})",
        u"messages"_s);
    row("errors of the value", webhook(u"messages"_s, value(u"errors"_s, {json(R"({"code":130429})")})),
        u"messages"_s);
    row("no envelope", R"({"field":"history","value":{}})", u"history"_s);
    row("a label of the phone app",
        webhook(u"smb_app_state_sync"_s,
                value(u"state_sync"_s, {json(R"({"type":"label","action":"add"})")})),
        u"smb_app_state_sync"_s);
    row("a reaction to nothing",
        webhook(u"messages"_s,
                value(u"messages"_s, {messageItem(R"({"type":"reaction","reaction":{"emoji":"x"}})")})),
        u"messages"_s);
}

void TestPayload::b11_aRefusedHistoryIsAnAlert_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("by the owner") << QByteArray(R"({"code":2593109})") << AlertKind::HistoryRefused
                                  << QString();
    QTest::newRow("by Meta") << QByteArray(R"({"code":131000})") << AlertKind::PastNotGiven
                             << u"meta_131000"_s;
}

void TestPayload::b11_aRefusedHistoryIsAnAlert()
{
    QFETCH(const QByteArray, error);
    const QByteArray chunk = "{\"errors\":[" + error + "]}";
    const auto incoming =
        only<IncomingAlert>(webhook(u"history"_s, value(u"history"_s, {json(chunk.constData())})));
    QVERIFY(incoming && incoming->alert);
    QCOMPARE(incoming->field, u"history"_s);
    QTEST(incoming->alert->kind, "kind");
    QTEST(incoming->alert->word, "word");
    QCOMPARE(incoming->alert->number, u"34910000001"_s);
}

void TestPayload::whatIsOfNoUseYetIsNamed()
{
    QFETCH(const QByteArray, body);
    const auto incoming = only<IncomingOther>(body);
    QVERIFY(incoming);
    QTEST(incoming->field, "field");
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
    const auto result = parseWebhook("not json");
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
    const auto result = parseWebhook(body);
    QVERIFY(result);
    for (const Incoming &incoming : *result)
        QVERIFY(std::holds_alternative<IncomingOther>(incoming));
}

void TestPayload::aTextGoesToTheNumberIfItIsKnown()
{
    const OutgoingMessage message{PhoneNumberId(u"610"_s), u"+34600000001"_s, BusinessScopedUserId(u"ES.9"_s),
                                  TextContent{u"Hello"_s}, u"our-id"_s};
    QCOMPARE(
        messagePayload(message).value(),
        json(
            R"({"messaging_product":"whatsapp","recipient_type":"individual","to":"+34600000001","type":"text",
                      "text":{"body":"Hello"},"biz_opaque_callback_data":"our-id"})"));
}

void TestPayload::aTextGoesToTheUserIdElse()
{
    const OutgoingMessage message{PhoneNumberId(u"610"_s), QString(), BusinessScopedUserId(u"ES.9"_s),
                                  TextContent{u"Hello"_s}, QString()};
    QCOMPARE(
        messagePayload(message).value(),
        json(
            R"({"messaging_product":"whatsapp","recipient_type":"individual","recipient":"ES.9","type":"text",
                      "text":{"body":"Hello"}})"));
}

void TestPayload::anAnswerNamesWhatItAnswers()
{
    OutgoingMessage message;
    message.to = u"+34600000001"_s;
    message.content = LocationContent{40.5, -3.25, u"Sol"_s, {}, {}};
    message.context.quoted = Wamid(u"wamid.A"_s);
    QCOMPARE(
        messagePayload(message).value(),
        json(
            R"({"messaging_product":"whatsapp","recipient_type":"individual","to":"+34600000001","type":"location",
                      "location":{"latitude":40.5,"longitude":-3.25,"name":"Sol"},"context":{"message_id":"wamid.A"}})"));
}

void TestPayload::whatABusinessCantSendIsRejected()
{
    OutgoingMessage message;
    message.content = OrderContent();
    const Result<QJsonObject> payload = messagePayload(message);
    QVERIFY(!payload);
    QCOMPARE(payload.error().kind, Error::Kind::Rejected); // it fails, and is not waited for
    QCOMPARE(payload.error().reason, Reason::ContentNotSendable);
}

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
