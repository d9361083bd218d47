// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/sendmessage.h"
#include "webhookbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// The body of a request that sends a message.
class TestMessagePayload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextGoesToTheNumberIfItIsKnown();
    void aTextGoesToTheUserIdElse();
    void anAnswerNamesWhatItAnswers();
    void whatABusinessCantSendIsRejected();
};

void TestMessagePayload::aTextGoesToTheNumberIfItIsKnown()
{
    const OutgoingMessage message{PhoneNumberId(u"610"_s), u"+34600000001"_s, BusinessScopedUserId(u"ES.9"_s),
                                  TextContent{u"Hello"_s}, u"our-id"_s};
    QCOMPARE(
        messagePayload(message).value(),
        json(
            R"({"messaging_product":"whatsapp","recipient_type":"individual","to":"+34600000001","type":"text",
                      "text":{"body":"Hello"},"biz_opaque_callback_data":"our-id"})"));
}

void TestMessagePayload::aTextGoesToTheUserIdElse()
{
    const OutgoingMessage message{PhoneNumberId(u"610"_s), QString(), BusinessScopedUserId(u"ES.9"_s),
                                  TextContent{u"Hello"_s}, QString()};
    QCOMPARE(
        messagePayload(message).value(),
        json(
            R"({"messaging_product":"whatsapp","recipient_type":"individual","recipient":"ES.9","type":"text",
                      "text":{"body":"Hello"}})"));
}

void TestMessagePayload::anAnswerNamesWhatItAnswers()
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

void TestMessagePayload::whatABusinessCantSendIsRejected()
{
    OutgoingMessage message;
    message.content = OrderContent();
    const Result<QJsonObject> payload = messagePayload(message);
    QVERIFY(!payload);
    QCOMPARE(payload.error().kind, Error::Kind::Rejected); // it fails, and is not waited for
    QCOMPARE(payload.error().reason, Reason::ContentNotSendable);
}

QTEST_GUILESS_MAIN(TestMessagePayload)
#include "tst_messagepayload.moc"
