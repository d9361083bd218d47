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
    void aReactionQuotesNothing();
    void whatABusinessCantSendIsRejected();
    void onlyANumberIsDialled();
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

void TestMessagePayload::aReactionQuotesNothing()
{
    OutgoingMessage message;
    message.to = u"+34600000001"_s;
    message.content = ReactionContent{Wamid(u"wamid.A"_s), u"👍"_s};
    message.context.quoted = Wamid(u"wamid.B"_s);
    QVERIFY(!messagePayload(message).value().contains("context"_L1));
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

void TestMessagePayload::onlyANumberIsDialled()
{
    for (const auto &to : {u"+US.5555"_s, u"US.5555"_s, u"5555"_s, u"+"_s, u"+34 600"_s, u"+٣٤٦٠٠"_s}) {
        OutgoingMessage message;
        message.to = to;
        message.content = TextContent{u"Hello"_s};
        const Result<QJsonObject> payload = messagePayload(message);
        QVERIFY2(!payload, qPrintable(to));
        QCOMPARE(payload.error().kind, Error::Kind::Rejected);
        QCOMPARE(payload.error().reason, Reason::PhoneNumberInvalid);
    }
}

QTEST_GUILESS_MAIN(TestMessagePayload)
#include "tst_messagepayload.moc"
