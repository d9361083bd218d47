// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const Wamid wamid(QStringLiteral("wamid.OUT1"));

/// A store with one outbound message.
class Sending : public StoreFixture {
public:
    Sending()
    {
        message =
            textMessage(talkTo(customerNamed(u"Ana"_s, u"34600"_s)), Direction::Outbound, u"Hello"_s, 1000);
        add(message);
    }

    bool setDelivery(Delivery delivery, const SendFailure &failure = {})
    {
        const MessageId id = message.id;
        return must(
            [=](StoreSession &session) { return session.messages.setDelivery(id, delivery, failure); });
    }
    Result<void> setAccepted(const Wamid &given)
    {
        const MessageId id = message.id;
        return write([=](StoreSession &session) { return session.messages.setAccepted(id, given); });
    }
    void keepEarly(Delivery delivery, const SendFailure &failure = {})
    {
        must([=](StoreSession &session) {
            return session.messages.keepEarlyStatus(wamid, delivery, failure);
        });
    }
    Result<void> requeue()
    {
        const MessageId id = message.id;
        return write([=](StoreSession &session) { return session.messages.requeue(id); });
    }
    Message now() const { return messageOf(message.id); }

    Message message;
};

} // namespace

class TestDeliveries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesForwardOnly_data();
    void movesForwardOnly();
    void endsTheSameInEveryOrder();
    void aRepeatedStatusChangesNothing();
    void keepsWhyItFailed();
    void aMessageThatArrivedDidNotFail();
    void ignoresStatusesOfInboundAndUnknownMessages();
    void theAnswerBringsTheWamid();
    void theAnswerToAnUnknownMessageIsAnError();
    void aLateAnswerDoesNotTurnBack();
    void anEarlyStatusWaitsForTheAnswer();
    void anEarlyFailureWaitsForTheAnswer();
    void ofSeveralEarlyStatusesTheFurthestCounts();
    void anEarlyStatusWaitsForAnEcho();
    void anEarlyStatusIsUsedOnce();
    void theInboxShowsTheDelivery();
    void aFailedMessageIsQueuedAgainWithoutItsPast();
    void onlyWhatFailedOrIsUncertainIsQueuedAgain_data();
    void onlyWhatFailedOrIsUncertainIsQueuedAgain();
};

void TestDeliveries::movesForwardOnly_data()
{
    QTest::addColumn<QList<Delivery>>("statuses");
    QTest::addColumn<Delivery>("expected");
    using D = Delivery;
    QTest::newRow("in order") << QList<D>{D::Sent, D::Delivered, D::Read} << D::Read;
    QTest::newRow("backwards") << QList<D>{D::Read, D::Delivered, D::Sent} << D::Read;
    QTest::newRow("read alone") << QList<D>{D::Read} << D::Read;
    QTest::newRow("failed after sent") << QList<D>{D::Sent, D::Failed} << D::Failed;
    QTest::newRow("failed after delivered") << QList<D>{D::Delivered, D::Failed} << D::Delivered;
    QTest::newRow("a late sent after failed") << QList<D>{D::Failed, D::Sent} << D::Failed;
    QTest::newRow("uncertain, then delivered") << QList<D>{D::Uncertain, D::Delivered} << D::Delivered;
    QTest::newRow("played, then read") << QList<D>{D::Played, D::Read} << D::Played;
}

void TestDeliveries::movesForwardOnly()
{
    QFETCH(const QList<Delivery>, statuses);
    QFETCH(const Delivery, expected);
    Sending store;
    for (const Delivery status : statuses)
        store.setDelivery(status);
    QCOMPARE(store.now().delivery, expected);
}

void TestDeliveries::endsTheSameInEveryOrder()
{
    QList<Delivery> order{Delivery::Sent, Delivery::Delivered, Delivery::Read};
    do {
        Sending store;
        for (const Delivery status : order)
            store.setDelivery(status);
        QVERIFY(store.setAccepted(wamid));
        QCOMPARE(store.now().delivery, Delivery::Read);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestDeliveries::aRepeatedStatusChangesNothing()
{
    Sending store;
    QVERIFY(store.setDelivery(Delivery::Delivered));
    QSignalSpy changed(&*store, &Store::changed);
    QVERIFY(!store.setDelivery(Delivery::Delivered));
    QVERIFY(!store.setDelivery(Delivery::Sent));
    QCOMPARE(changed.count(), 0);
}

void TestDeliveries::keepsWhyItFailed()
{
    Sending store;
    const SendFailure why{MetaCode{131047}, u"More than 24 hours have passed"_s};
    QVERIFY(store.setDelivery(Delivery::Failed, why));
    QCOMPARE(store.now().failure, why);
    // 0 is a code of Meta's, and something else than none.
    for (const SendFailure &each :
         {SendFailure{MetaCode{0}, u"not authenticated"_s}, SendFailure{{}, u"http_404"_s}}) {
        Sending other;
        QVERIFY(other.setDelivery(Delivery::Failed, each));
        QCOMPARE(other.now().failure, each);
    }
}

void TestDeliveries::aMessageThatArrivedDidNotFail()
{
    Sending store;
    QVERIFY(store.setDelivery(Delivery::Failed, SendFailure{MetaCode{131000}, u"Something went wrong"_s}));
    QVERIFY(store.setDelivery(Delivery::Delivered));
    QCOMPARE(store.now().delivery, Delivery::Delivered);
    QCOMPARE(store.now().failure, SendFailure());
}

void TestDeliveries::ignoresStatusesOfInboundAndUnknownMessages()
{
    Sending store;
    const Message inbound = textMessage(store.message.conversation, Direction::Inbound, u"Hi"_s, 1000);
    store.add(inbound);
    const auto status = [&store](const MessageId &id) {
        return store.must(
            [id](StoreSession &session) { return session.messages.setDelivery(id, Delivery::Read); });
    };
    QVERIFY(!status(inbound.id));
    QVERIFY(!status(newId<MessageId>()));
    QCOMPARE(store.messageOf(inbound.id), inbound);
}

void TestDeliveries::theAnswerBringsTheWamid()
{
    Sending store;
    QVERIFY(store.setAccepted(wamid));
    QCOMPARE(store.now().wamid, wamid);
    QCOMPARE(store.now().delivery, Delivery::Sent);
    QCOMPARE(store.reader().messages.findByWamid(wamid).value()->id, store.message.id);
}

void TestDeliveries::theAnswerToAnUnknownMessageIsAnError()
{
    Sending store;
    const auto work = [](StoreSession &session) {
        return session.messages.setAccepted(newId<MessageId>(), wamid);
    };
    const Result<void> accepted = store.write(work);
    QVERIFY(!accepted);
    QCOMPARE(auditWord(accepted.error()), u"message_unknown"_s);
}

void TestDeliveries::aLateAnswerDoesNotTurnBack()
{
    Sending store;
    QVERIFY(store.setDelivery(Delivery::Read));
    QVERIFY(store.setAccepted(wamid));
    QCOMPARE(store.now().delivery, Delivery::Read);
    QCOMPARE(store.now().wamid, wamid);
}

void TestDeliveries::anEarlyStatusWaitsForTheAnswer()
{
    Sending store;
    store.keepEarly(Delivery::Delivered);
    QCOMPARE(store.now().delivery, Delivery::Queued);
    QVERIFY(store.reopen());
    QVERIFY(store.setAccepted(wamid));
    QCOMPARE(store.now().delivery, Delivery::Delivered);
}

void TestDeliveries::anEarlyFailureWaitsForTheAnswer()
{
    Sending store;
    const SendFailure why{MetaCode{131026}, u"Message undeliverable"_s};
    store.keepEarly(Delivery::Failed, why);
    QVERIFY(store.setAccepted(wamid));
    QCOMPARE(store.now().delivery, Delivery::Failed);
    QCOMPARE(store.now().failure, why);
}

void TestDeliveries::ofSeveralEarlyStatusesTheFurthestCounts()
{
    Sending store;
    store.keepEarly(Delivery::Read);
    store.keepEarly(Delivery::Sent);
    store.keepEarly(Delivery::Delivered);
    QVERIFY(store.setAccepted(wamid));
    QCOMPARE(store.now().delivery, Delivery::Read);
}

void TestDeliveries::anEarlyStatusWaitsForAnEcho()
{
    Sending store;
    store.keepEarly(Delivery::Delivered);
    Message echo = textMessage(store.message.conversation, Direction::Outbound, u"From the phone"_s, 1000);
    echo.wamid = wamid;
    echo.delivery = Delivery::Sent;
    QVERIFY(store.add(echo));
    QCOMPARE(store.messageOf(echo.id).delivery, Delivery::Delivered);
}

void TestDeliveries::anEarlyStatusIsUsedOnce()
{
    Sending store;
    store.keepEarly(Delivery::Failed);
    QVERIFY(store.setAccepted(wamid));
    QVERIFY(store.requeue());
    QVERIFY(store.setAccepted(wamid));
    QCOMPARE(store.now().delivery, Delivery::Sent);
}

void TestDeliveries::theInboxShowsTheDelivery()
{
    Sending store;
    QSignalSpy changed(&*store, &Store::changed);
    QVERIFY(store.setDelivery(Delivery::Read));
    QCOMPARE(store.conversationOf(store.message.conversation).lastMessage->delivery, Delivery::Read);
    const auto change = changed.last().first().value<ChangeSet>();
    QVERIFY(change.conversations.contains(store.message.conversation));
    QVERIFY(change.messages.value(store.message.conversation).contains(store.message.id));
}

void TestDeliveries::aFailedMessageIsQueuedAgainWithoutItsPast()
{
    Sending store;
    QVERIFY(store.setAccepted(wamid));
    QVERIFY(store.setDelivery(Delivery::Failed, SendFailure{MetaCode{131000}, u"Something went wrong"_s}));
    QVERIFY(store.requeue());
    QCOMPARE(store.now().delivery, Delivery::Queued);
    QCOMPARE(store.now().failure, SendFailure());
    QVERIFY(store.now().wamid.isEmpty());
}

void TestDeliveries::onlyWhatFailedOrIsUncertainIsQueuedAgain_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<bool>("expected");
    QTest::newRow("queued") << Delivery::Queued << false;
    QTest::newRow("uncertain") << Delivery::Uncertain << true;
    QTest::newRow("sent") << Delivery::Sent << false;
    QTest::newRow("read") << Delivery::Read << false;
    QTest::newRow("failed") << Delivery::Failed << true;
}

void TestDeliveries::onlyWhatFailedOrIsUncertainIsQueuedAgain()
{
    QFETCH(const Delivery, delivery);
    QFETCH(const bool, expected);
    Sending store;
    store.setDelivery(delivery);
    const Result<void> requeued = store.requeue();
    QCOMPARE(requeued.has_value(), expected);
    QCOMPARE(store.now().delivery, expected ? Delivery::Queued : delivery);
}

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
