// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Webhooks other than new messages: statuses, history, and what happens in the phone app.
class TestStatusPayload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statusesAreRead_data();
    void statusesAreRead();
    void aFailedStatusSaysWhy();
    void historyHasDirectionAndDelivery_data();
    void historyHasDirectionAndDelivery();
    void historyOfACustomerWithoutANumber();
    void aChangeOfTheAccountIsAnAlert_data();
    void aChangeOfTheAccountIsAnAlert();
    void theAccountConcernedMayBeANumber();
    void aLimitMayBeATextOrANumber_data();
    void aLimitMayBeATextOrANumber();
    void aFailureSaysWhatMetaSays_data();
    void aFailureSaysWhatMetaSays();
    void b11_aRefusedHistoryIsAnAlert_data();
    void b11_aRefusedHistoryIsAnAlert();
    void errorsAloneAreAlerts_data();
    void errorsAloneAreAlerts();
    void errorsBesideMessagesAreNoAlert();
    void aMessageOfNobodyIsAnAlert();
    void whatTheOwnerTypesOnThePhoneIsOutbound();
    void thePhoneBookGivesNames();
    void whatIsOfNoUseYetIsNamed_data();
    void whatIsOfNoUseYetIsNamed();
};

void TestStatusPayload::statusesAreRead_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("sent") << u"sent"_s << Delivery::Sent;
    QTest::newRow("delivered") << u"delivered"_s << Delivery::Delivered;
    QTest::newRow("read") << u"read"_s << Delivery::Read;
    QTest::newRow("played") << u"played"_s << Delivery::Played;
    QTest::newRow("failed") << u"failed"_s << Delivery::Failed;
}

void TestStatusPayload::statusesAreRead()
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

void TestStatusPayload::aFailedStatusSaysWhy()
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

void TestStatusPayload::historyHasDirectionAndDelivery_data()
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

void TestStatusPayload::historyHasDirectionAndDelivery()
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

void TestStatusPayload::historyOfACustomerWithoutANumber()
{
    const auto incoming = only<IncomingMessage>(historyOf(
        R"({"context":{"user_id":"ES.9"},"messages":[{"from_user_id":"ES.9","id":"w","type":"media_placeholder"}]})"));
    QVERIFY(incoming);
    QCOMPARE(incoming->customer.userId, BusinessScopedUserId(u"ES.9"_s));
    QVERIFY(incoming->customer.waId.isEmpty());
    QCOMPARE(kindOf(incoming->message), MessageKind::Unsupported);
    QCOMPARE(incoming->message.direction, Direction::Inbound);
}

void TestStatusPayload::whatTheOwnerTypesOnThePhoneIsOutbound()
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

void TestStatusPayload::thePhoneBookGivesNames()
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

void TestStatusPayload::whatIsOfNoUseYetIsNamed_data()
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
    row("a group's status",
        webhook(u"messages"_s,
                value(u"statuses"_s, {json(R"({"id":"wamid.1","status":"read","recipient_type":"group"})")})),
        u"messages"_s);
    row("a message to no number of no account",
        R"({"entry":[{"changes":[{"field":"messages","value":{"messages":[{"from":"34600000001","id":"wamid.1",
            "type":"text"}]}}]}]})",
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

void TestStatusPayload::aChangeOfTheAccountIsAnAlert_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *name, const QByteArray &body, AlertKind kind, const QString &word,
                        const QString &status) { QTest::newRow(name) << body << kind << word << status; };
    row("partner removed",
        R"({"event":"PARTNER_REMOVED","disconnection_info":{"reason":"PRIMARY_INACTIVITY"}})",
        AlertKind::Offboarded, u"PRIMARY_INACTIVITY"_s, u"DISCONNECTED"_s);
    row("app uninstalled", R"({"event":"PARTNER_APP_UNINSTALLED","waba_info":{"waba_id":"500000000000007"}})",
        AlertKind::Offboarded, {}, u"DISCONNECTED"_s);
    row("the gravest restriction",
        R"({"event":"ACCOUNT_RESTRICTION","restriction_info":[
            {"restriction_type":"RESTRICTION_ADD_PHONE_NUMBER_ACTION"},
            {"restriction_type":"RESTRICTED_BIZ_INITIATED_MESSAGING"}]})",
        AlertKind::Restricted, u"RESTRICTED_BIZ_INITIATED_MESSAGING"_s, {});
    row("one restriction, without its list",
        R"({"event":"ACCOUNT_RESTRICTION","restriction_info":
            {"restriction_type":"RESTRICTED_BIZ_INITIATED_MESSAGING"}})",
        AlertKind::Restricted, u"RESTRICTED_BIZ_INITIATED_MESSAGING"_s, {});
    row("a restriction of the account alone",
        R"({"event":"ACCOUNT_RESTRICTION","restriction_info":[
            {"restriction_type":"RESTRICTION_ADD_PHONE_NUMBER_ACTION"}]})",
        AlertKind::Restricted, u"RESTRICTION_ADD_PHONE_NUMBER_ACTION"_s, {});
}

void TestStatusPayload::aChangeOfTheAccountIsAnAlert()
{
    QFETCH(const QByteArray, body);
    const auto incoming = only<IncomingAlert>(webhook(u"account_update"_s, json(body.constData())));
    QVERIFY(incoming && incoming->alert);
    QTEST(incoming->alert->kind, "kind");
    QTEST(incoming->alert->word, "word");
    QTEST(incoming->status, "status");
}

/// The id of the entry is the partner's.
void TestStatusPayload::theAccountConcernedMayBeANumber()
{
    const auto incoming = only<IncomingAlert>(webhook(
        u"account_update"_s, json(R"({"event":"PARTNER_REMOVED","waba_info":{"waba_id":500000000000009}})")));
    QVERIFY(incoming);
    QCOMPARE(incoming->waba, WabaId(u"500000000000009"_s));
}

void TestStatusPayload::aLimitMayBeATextOrANumber_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QString>("tier");
    QTest::newRow("a tier") << QByteArray("\"TIER_10K\"") << u"TIER_10K"_s;
    QTest::newRow("a number") << QByteArray("2000") << u"TIER_2K"_s;
    QTest::newRow("a number as a text") << QByteArray("\"2000\"") << u"TIER_2K"_s;
    QTest::newRow("few") << QByteArray("\"250\"") << u"TIER_250"_s;
    QTest::newRow("none") << QByteArray("\"-1\"") << u"TIER_UNLIMITED"_s;
}

void TestStatusPayload::aLimitMayBeATextOrANumber()
{
    QFETCH(const QByteArray, limit);
    const QByteArray value = R"({"max_daily_conversations_per_business":)" + limit + '}';
    const auto incoming =
        only<IncomingAlert>(webhook(u"business_capability_update"_s, json(value.constData())));
    QVERIFY(incoming);
    QTEST(incoming->messagingLimit, "tier");
}

void TestStatusPayload::b11_aRefusedHistoryIsAnAlert_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("by the owner") << QByteArray(R"({"code":2593109})") << AlertKind::HistoryRefused
                                  << QString();
    QTest::newRow("by the owner, as a text")
        << QByteArray(R"({"code":"2593109"})") << AlertKind::HistoryRefused << QString();
    QTest::newRow("without a code") << QByteArray("{}") << AlertKind::PastNotGiven << u"meta_0"_s;
    QTest::newRow("by Meta") << QByteArray(R"({"code":131000})") << AlertKind::PastNotGiven
                             << u"meta_131000"_s;
}

void TestStatusPayload::b11_aRefusedHistoryIsAnAlert()
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

void TestStatusPayload::aFailureSaysWhatMetaSays_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<SendFailure>("failure");
    const auto row = [](const char *name, const char *errors, const SendFailure &failure) {
        QTest::newRow(name) << QByteArray(errors) << failure;
    };
    row("of several the first", R"([{"code":131026,"message":"a"},{"code":131049,"message":"b"}])",
        {MetaCode{131026}, u"a"_s});
    row("the details", R"([{"code":1,"title":"a","message":"b","error_data":{"details":"c"}}])",
        {MetaCode{1}, u"c"_s});
    row("a title alone", R"([{"code":999999,"title":"A reason of the future"}])",
        {MetaCode{999999}, u"A reason of the future"_s});
    row("the code as a text", R"([{"code":"131047","error_data":null}])", {MetaCode{131047}, {}});
    row("no list", R"({"code":131047,"title":"a"})", {MetaCode{131047}, u"a"_s});
    row("after something else", R"(["boom",null,{"code":131047}])", {MetaCode{131047}, {}});
    row("empty", "[]", {});
    row("a text", R"("boom")", {});
}

void TestStatusPayload::aFailureSaysWhatMetaSays()
{
    QFETCH(const QByteArray, errors);
    const QByteArray item = R"({"id":"wamid.1","status":"failed","errors":)" + errors + '}';
    const auto status =
        only<IncomingStatus>(webhook(u"messages"_s, value(u"statuses"_s, {json(item.constData())})));
    QVERIFY(status);
    QTEST(status->failure, "failure");
}

void TestStatusPayload::errorsAloneAreAlerts_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("one") << QByteArray(R"([{"code":131031,"title":"Account locked"}])")
                         << QStringList{u"131031"_s};
    QTest::newRow("zero") << QByteArray(R"([{"code":0,"title":"AuthException"}])") << QStringList{u"0"_s};
    QTest::newRow("a text") << QByteArray(R"([{"code":"4"}])") << QStringList{u"4"_s};
    QTest::newRow("two") << QByteArray(R"([{"code":4},{"code":131042}])") << QStringList{u"4"_s, u"131042"_s};
}

void TestStatusPayload::errorsAloneAreAlerts()
{
    QFETCH(const QByteArray, errors);
    QFETCH(const QStringList, codes);
    const QJsonArray list = QJsonDocument::fromJson(errors).array();
    const QList<Incoming> all = parsed(webhook(u"messages"_s, value(u"errors"_s, list)));
    QCOMPARE(all.size(), codes.size() + 1);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto *incoming = std::get_if<IncomingAlert>(&all.at(i));
        QVERIFY(incoming && incoming->alert);
        QCOMPARE(incoming->field, u"messages"_s);
        QCOMPARE(incoming->alert->kind, AlertKind::PlatformError);
        QCOMPARE(incoming->alert->word, codes.at(i));
        QCOMPARE(incoming->alert->number, u"34910000001"_s);
    }
    QVERIFY(std::holds_alternative<IncomingOther>(all.last())); // the body is kept
}

void TestStatusPayload::errorsBesideMessagesAreNoAlert()
{
    QJsonObject changed = value(u"messages"_s, {messageItem(R"({"type":"text","text":{"body":"Hi"}})")});
    changed.insert(u"errors"_s, QJsonArray{json(R"({"code":131000})")});
    const QList<Incoming> all = parsed(webhook(u"messages"_s, changed));
    QCOMPARE(all.size(), 2);
    QVERIFY(std::holds_alternative<IncomingMessage>(all.first()));
    QVERIFY(std::holds_alternative<IncomingOther>(all.last()));
}

void TestStatusPayload::aMessageOfNobodyIsAnAlert()
{
    const QJsonObject nobodys = json(R"({"id":"wamid.1","type":"text","timestamp":"1795000000"})");
    const QList<Incoming> all = parsed(webhook(
        u"messages"_s,
        value(u"messages"_s, {nobodys, messageItem(R"({"type":"text","text":{"body":"Hi"}})"), nobodys})));
    QCOMPARE(all.size(), 4); // the message between them, and one alert
    QVERIFY(std::holds_alternative<IncomingOther>(all.first()));
    QVERIFY(std::holds_alternative<IncomingMessage>(all.at(1)));
    const auto *incoming = std::get_if<IncomingAlert>(&all.last());
    QVERIFY(incoming && incoming->alert);
    QCOMPARE(incoming->alert->kind, AlertKind::SenderUnknown);
    QCOMPARE(incoming->alert->number, u"34910000001"_s);
    QCOMPARE(incoming->at, QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
}

void TestStatusPayload::whatIsOfNoUseYetIsNamed()
{
    QFETCH(const QByteArray, body);
    const auto incoming = only<IncomingOther>(body);
    QVERIFY(incoming);
    QTEST(incoming->field, "field");
}

QTEST_GUILESS_MAIN(TestStatusPayload)
#include "tst_statuspayload.moc"
