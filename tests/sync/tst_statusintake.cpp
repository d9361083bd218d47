// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "intakescene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// What statuses of sent messages change.
class TestStatusIntake : public QObject, private test::IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aFastClockDoesNotPutTheAnswerAboveTheQuestion();
    void aMessageOfThePhoneAppKeepsMetasTime();
    void statusesMoveForwardOnly();
    void aStatusBeforeTheAnswerIsApplied();
    void aStatusSettlesAnUncertainMessage_data();
    void aStatusSettlesAnUncertainMessage();
    void aLateRefusalOfAnOldAttemptIsNotBelieved();
    void whoStoppedMarketingIsRemembered_data();
    void whoStoppedMarketingIsRemembered();
};

void TestStatusIntake::aFastClockDoesNotPutTheAnswerAboveTheQuestion()
{
    const qint64 trueS = 1795000300; // of the status
    QVERIFY(take({textFrom("34600000001", "wamid.Q", "When are you open?", trueS - 60)}));
    Message answer = messages().first();
    answer.id = newId<MessageId>();
    answer.direction = Direction::Outbound;
    answer.content = TextContent{u"From nine."_s};
    answer.wamid = Wamid(u"wamid.OUT"_s);
    answer.sentAt = QDateTime::fromSecsSinceEpoch(trueS + 300, Qt::UTC); // the clock is five minutes fast
    answer.delivery = Delivery::Sent;
    answer.raw.clear();
    const auto add = [answer](StoreSession &session) { return session.messages.add(answer, false); };
    QVERIFY(QCoro::waitFor(m_store->write(add)));
    QVERIFY(take({statusOf("wamid.OUT", "sent")}));
    QCOMPARE(stored(answer.id).sentAt.toSecsSinceEpoch(), trueS);
    QCOMPARE(conversations().first().lastActivityAt.toSecsSinceEpoch(), trueS);
    QVERIFY(take({textFrom("34600000001", "wamid.T", "Thanks. And on Sundays?", trueS + 120)}));
    QStringList texts;
    const QList<Message> all = messages();
    for (const Message &each : all)
        texts << plainText(each);
    QCOMPARE(texts, (QStringList{u"When are you open?"_s, u"From nine."_s, u"Thanks. And on Sundays?"_s}));
    QCOMPARE(plainText(*conversations().first().lastMessage), u"Thanks. And on Sundays?"_s);
    QVERIFY(conversations().first().isWaiting);
    QVERIFY(take({statusOf("wamid.OUT", "read")})); // what comes later changes nothing
    QCOMPARE(stored(answer.id).sentAt.toSecsSinceEpoch(), trueS);
}

void TestStatusIntake::aMessageOfThePhoneAppKeepsMetasTime()
{
    QVERIFY(take({webhook("smb_message_echoes", R"("message_echoes":[{"from":"34910000001","to":"34600000001",
        "id":"wamid.OUT","timestamp":"1795000310","type":"text","text":{"body":"On my way"}}])"),
                  statusOf("wamid.OUT", "sent")}));
    QCOMPARE(messages().first().sentAt.toSecsSinceEpoch(), 1795000310);
}

void TestStatusIntake::statusesMoveForwardOnly()
{
    const Message message = sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    QVERIFY(take(
        {statusOf("wamid.OUT", "read"), statusOf("wamid.OUT", "delivered"), statusOf("wamid.OUT", "sent")}));
    QCOMPARE(stored(message.id).delivery, Delivery::Read);
    QVERIFY(take({statusOf("wamid.OUT", "failed", failedErrors)}));
    QCOMPARE(stored(message.id).delivery, Delivery::Read);
}

void TestStatusIntake::aStatusBeforeTheAnswerIsApplied()
{
    QVERIFY(take({statusOf("wamid.OUT", "delivered")}));
    const Message message = sent(Delivery::Queued);
    const auto accept = [&](StoreSession &session) {
        return session.messages.setAccepted(message.id, Wamid(u"wamid.OUT"_s));
    };
    QVERIFY(QCoro::waitFor(m_store->write(accept)));
    QCOMPARE(stored(message.id).delivery, Delivery::Delivered);
}

void TestStatusIntake::aStatusSettlesAnUncertainMessage_data()
{
    QTest::addColumn<Delivery>("before");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Delivery>("after");
    QTest::newRow("uncertain, sent") << Delivery::Uncertain << QByteArray("sent") << Delivery::Sent;
    QTest::newRow("uncertain, read") << Delivery::Uncertain << QByteArray("read") << Delivery::Read;
    QTest::newRow("uncertain, failed") << Delivery::Uncertain << QByteArray("failed") << Delivery::Failed;
    QTest::newRow("answer not yet stored")
        << Delivery::Queued << QByteArray("delivered") << Delivery::Delivered;
}

void TestStatusIntake::aStatusSettlesAnUncertainMessage()
{
    QFETCH(const Delivery, before);
    QFETCH(const QByteArray, status);
    const Message message = sent(before);
    QCOMPARE(m_store->reader().outbox.count().value(), 1);
    const QByteArray more =
        status == "failed" ? callbackData(message.id) + failedErrors : callbackData(message.id);
    QVERIFY(take({statusOf("wamid.OUT", status, more)}));
    QTEST(stored(message.id).delivery, "after");
    QCOMPARE(stored(message.id).wamid, Wamid(u"wamid.OUT"_s));
    QCOMPARE(m_store->reader().outbox.count().value(), 0);
    if (status == "failed")
        QCOMPARE(stored(message.id).failure, (SendFailure{MetaCode{131026}, u"cannot be reached"_s}));
}

void TestStatusIntake::aLateRefusalOfAnOldAttemptIsNotBelieved()
{
    const Message message = sent(Delivery::Queued); // the person pressed "Try again"
    QVERIFY(take({statusOf("wamid.OLD", "failed", callbackData(message.id) + failedErrors)}));
    QCOMPARE(stored(message.id).delivery, Delivery::Queued);
    QCOMPARE(m_store->reader().outbox.count().value(), 1);
}

void TestStatusIntake::whoStoppedMarketingIsRemembered_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("after the answer") << Delivery::Sent;
    QTest::newRow("before the answer") << Delivery::Queued;
    QTest::newRow("the answer was lost") << Delivery::Uncertain;
}

/// Meta refuses an offer because the customer stopped them: the next broadcast leaves them out.
void TestStatusIntake::whoStoppedMarketingIsRemembered()
{
    QFETCH(const Delivery, delivery);
    const Wamid wamid(u"wamid.OUT"_s);
    const Message message = sent(delivery, delivery == Delivery::Sent ? wamid : Wamid());
    const QByteArray failed = R"(,"errors":[{"code":131050,"message":"m"}])";
    QVERIFY(take({statusOf("wamid.OUT", "failed", callbackData(message.id) + failed)}));
    if (delivery == Delivery::Queued) {
        const auto accept = [&](StoreSession &session) {
            return session.messages.setAccepted(message.id, wamid);
        };
        QVERIFY(QCoro::waitFor(m_store->write(accept)));
    }
    QCOMPARE(stored(message.id).delivery, Delivery::Failed);
    const CustomerId customer = conversations().first().customer.id;
    QVERIFY(m_store->reader().marketing.isStopped(customer).value());
    // The customer wants them again.
    const auto resume = [&](StoreSession &session) {
        return session.marketing.save(conversations().first().customer, false, message.sentAt.addSecs(1));
    };
    QVERIFY(QCoro::waitFor(m_store->write(resume)));
    QVERIFY(take({statusOf("wamid.OUT", "failed", failed)}));
    QVERIFY(!m_store->reader().marketing.isStopped(customer).value());
}

QTEST_GUILESS_MAIN(TestStatusIntake)
#include "tst_statusintake.moc"
