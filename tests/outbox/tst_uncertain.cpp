// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "metalogin.h"
#include "outboxscene.h"
#include "store/databasecopy.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Broken networks, lost answers, ended programs: nothing is sent twice.
class TestUncertain : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void withoutANetworkMessagesWait();
    void aLostAnswerIsNeverSentAgainByItself();
    void anUncertainMessageHoldsBackItsConversationForHalfAMinute();
    void theWaitBeginsOnceTheRelaysEventsAreRead();
    void anEventThatSettlesTheMessageEndsTheWait();
    void withoutARelayTheWaitEndsAllTheSame();
    void thePersonMaySayThatItWasSent();
    void thePersonMaySendItAgainAtOnce();
    void whatWasBeingSentAtACrashIsUncertain();
    void aStatusThatComesFirstIsEnough();
    void waitingMessagesSurviveARestart();
    void stoppingLetsTheOutcomeBeStored();
    void endingWhileSendingIsSafe();
    void whatARestoredQueueSentSinceIsNotSentAgain();
    void aClockThatIsSetBackEndsTheWaitAllTheSame_data();
    void aClockThatIsSetBackEndsTheWaitAllTheSame();
    void aClockThatIsSetBackDoesNotMakeThePauseLonger();
};

void TestUncertain::withoutANetworkMessagesWait()
{
    QVERIFY(m_servers->sandbox().stop());
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new 1"_s);
    const MessageId second = queue(conversation, u"new 2"_s);
    m_outbox->wake();
    // A second attempt shows that the first has ended.
    QTRY_VERIFY((m_outbox->wake(), m_tokens->timesAsked() > 1));
    QCOMPARE(deliveryOf(first), Delivery::Queued);
    QCOMPARE(deliveryOf(second), Delivery::Queued);
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_tokens->set(support::userToken(m_servers->sandbox().url(), u"700000000000001"_s));
    QTRY_VERIFY((m_outbox->wake(), deliveryOf(second) == Delivery::Sent));
    QCOMPARE(textsSentTo(ines), (QStringList{u"new 1"_s, u"new 2"_s}));
}

void TestUncertain::aLostAnswerIsNeverSentAgainByItself()
{
    QVERIFY(m_servers->setFault(u"answer_lost"_s, true, 1));
    const MessageId id = queue(conversationWith(ines), u"new once"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Uncertain);
    m_outbox->wake();
    pass(60 * 60);
    m_outbox->wake();
    QTRY_COMPARE(queued(), 0); // the person decides now
    QCOMPARE(deliveryOf(id), Delivery::Uncertain);
    QCOMPARE(textsSentTo(ines), QStringList{u"new once"_s});
    QVERIFY(QCoro::waitFor(m_outbox->retry(id)));
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(textsSentTo(ines).size(), 2);
}

void TestUncertain::anUncertainMessageHoldsBackItsConversationForHalfAMinute()
{
    m_outbox->setEventsRead(true);
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    const MessageId third = queue(conversation, u"new third"_s);
    pass(29);
    letTheQueueLook();
    QCOMPARE(deliveryOf(next), Delivery::Queued);
    pass(2);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(third), Delivery::Sent);
    QCOMPARE(deliveryOf(next), Delivery::Sent);
    QCOMPARE(deliveryOf(lost), Delivery::Uncertain);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new lost"_s, u"new next"_s, u"new third"_s}));
}

void TestUncertain::theWaitBeginsOnceTheRelaysEventsAreRead()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    pass(28);
    m_outbox->setEventsRead(true);
    pass(29); // 57 s after the loss, 29 s after the last event
    letTheQueueLook();
    QCOMPARE(deliveryOf(next), Delivery::Queued);
    m_outbox->setEventsRead(true); // repeated: the wait does not begin again
    pass(2);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
    QCOMPARE(deliveryOf(lost), Delivery::Uncertain);
}

void TestUncertain::anEventThatSettlesTheMessageEndsTheWait()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    letTheQueueLook();
    QCOMPARE(deliveryOf(next), Delivery::Queued);
    QVERIFY(QCoro::waitFor(m_store->write(
        [lost](StoreSession &session) { return session.messages.setDelivery(lost, Delivery::Delivered); })));
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent); // the clock stood still
    QCOMPARE(deliveryOf(lost), Delivery::Delivered);
}

void TestUncertain::withoutARelayTheWaitEndsAllTheSame()
{
    const ConversationId conversation = conversationWith(ines);
    lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    pass(61);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
}

void TestUncertain::thePersonMaySayThatItWasSent()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    QVERIFY(QCoro::waitFor(m_outbox->confirmSent(lost)));
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
    QCOMPARE(deliveryOf(lost), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new lost"_s, u"new next"_s}));
    // What WhatsApp says later counts all the same.
    QVERIFY(QCoro::waitFor(m_store->write(
        [lost](StoreSession &session) { return session.messages.setDelivery(lost, Delivery::Read); })));
    QCOMPARE(deliveryOf(lost), Delivery::Read);
}

void TestUncertain::thePersonMaySendItAgainAtOnce()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    QVERIFY(QCoro::waitFor(m_outbox->retry(lost)));
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
    QCOMPARE(deliveryOf(lost), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new lost"_s, u"new lost"_s, u"new next"_s}));
}

void TestUncertain::whatWasBeingSentAtACrashIsUncertain()
{
    const MessageId id = queue(conversationWith(ines), u"new crash"_s);
    const auto mark = [id, now = m_clock.now()](StoreSession &session) {
        return session.outbox.markSending(id, now);
    };
    QVERIFY(QCoro::waitFor(m_store->write(mark)).value());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Uncertain);
    QCOMPARE(textsSentTo(ines), QStringList());
}

void TestUncertain::aStatusThatComesFirstIsEnough()
{
    const MessageId id = queue(conversationWith(ines), u"new status"_s);
    const auto settle = [id](StoreSession &session) {
        return session.messages.setDelivery(id, Delivery::Delivered);
    };
    QVERIFY(QCoro::waitFor(m_store->write(settle)).value());
    m_outbox->wake();
    const MessageId other = queue(conversationWith(quiet), u"new other"_s);
    QTRY_COMPARE(deliveryOf(other), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), QStringList());
    QCOMPARE(deliveryOf(id), Delivery::Delivered);
}

void TestUncertain::waitingMessagesSurviveARestart()
{
    const MessageId id = queue(conversationWith(ines), u"new after"_s);
    m_outbox.reset();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    startOutbox(m_servers->sandbox().url());
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
}

void TestUncertain::stoppingLetsTheOutcomeBeStored()
{
    QVERIFY(m_servers->setFault(u"slow_send"_s, true, 1));
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new 1"_s);
    const MessageId second = queue(conversation, u"new 2"_s);
    QSignalSpy idle(m_outbox.get(), &Outbox::idle);
    m_outbox->wake();
    QTRY_VERIFY(m_outbox->isSending());
    m_outbox->stop();
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(!m_outbox->isSending());
    QCOMPARE(deliveryOf(first), Delivery::Sent);
    QCOMPARE(deliveryOf(second), Delivery::Queued);
    QCOMPARE(textsSentTo(ines), QStringList{u"new 1"_s});
}

void TestUncertain::endingWhileSendingIsSafe()
{
    support::BareServer server([](QTcpSocket &) {}); // takes the request and never answers
    startOutbox(server.url());
    const MessageId id = queue(conversationWith(ines), u"new end"_s);
    m_outbox->wake();
    QTRY_COMPARE(server.requests().size(), 1);
    m_outbox.reset();
    m_graph.reset();
    startOutbox(m_servers->sandbox().url()); // the next start of the program
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Uncertain);
    QCOMPARE(textsSentTo(ines), QStringList());
}

void TestUncertain::whatARestoredQueueSentSinceIsNotSentAgain()
{
    const QString backup = m_folder->filePath(u"restored.db"_s);
    const ConversationId conversation = conversationWith(ines);
    const MessageId sent = queue(conversation, u"new once"_s);
    const MessageId cancelled = queue(conversation, u"new cancelled"_s);
    QVERIFY(QCoro::waitFor(m_outbox->cancel(cancelled)).value());
    QVERIFY(copyDatabase(m_store->path(), backup));
    QVERIFY(QCoro::waitFor(m_outbox->setDeleted(cancelled, false)));
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(cancelled), Delivery::Sent);
    m_outbox.reset();
    QVERIFY(holdBackRestored(backup));
    m_store = std::make_unique<Store>(backup);
    QVERIFY(QCoro::waitFor(m_store->open()));
    startOutbox(m_servers->sandbox().url());
    QVERIFY(QCoro::waitFor(m_outbox->setDeleted(cancelled, false)));
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(sent), Delivery::Uncertain);
    pass(61);
    QTRY_VERIFY((m_outbox->wake(), deliveryOf(cancelled) == Delivery::Uncertain));
    QCOMPARE(textsSentTo(ines), (QStringList{u"new once"_s, u"new cancelled"_s}));
    QVERIFY(QCoro::waitFor(m_outbox->confirmSent(sent)));
    const MessageId next = queue(conversation, u"new next"_s);
    pass(61);
    QTRY_VERIFY((m_outbox->wake(), deliveryOf(next) == Delivery::Sent));
}

void TestUncertain::aClockThatIsSetBackEndsTheWaitAllTheSame_data()
{
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("while it runs") << false;
    QTest::newRow("before the next start") << true;
}

void TestUncertain::aClockThatIsSetBackEndsTheWaitAllTheSame()
{
    QFETCH(const bool, isRestarted);
    m_outbox->setEventsRead(true);
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    const QDateTime lostAt = m_clock.now();
    pass(-24 * 60 * 60);
    if (isRestarted)
        startOutbox(m_servers->sandbox().url());
    m_outbox->wake();
    const auto triedAt = [this] { return m_store->reader().outbox.nextPerConversation(9)->first().triedAt; };
    QTRY_COMPARE(triedAt(), m_clock.now());
    letTheQueueLook();
    QCOMPARE(deliveryOf(next), Delivery::Queued); // the wait begins again
    pass(61);
    QTRY_VERIFY((pass(1), m_outbox->wake(), deliveryOf(next) == Delivery::Sent));
    QVERIFY(lostAt.addDays(-1).secsTo(m_clock.now()) < 60 * 60);
    QCOMPARE(deliveryOf(lost), Delivery::Uncertain);
}

void TestUncertain::aClockThatIsSetBackDoesNotMakeThePauseLonger()
{
    QVERIFY(m_servers->sandbox().stop());
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new 1"_s);
    QSignalSpy reached(m_outbox.get(), &Outbox::metaReached);
    m_outbox->wake();
    QTRY_COMPARE(reached.size(), 1);
    QTRY_VERIFY(!m_outbox->isSending());
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_tokens->set(support::userToken(m_servers->sandbox().url(), u"700000000000001"_s));
    pass(-24 * 60 * 60);
    const QDateTime setBackTo = m_clock.now();
    // Each message makes the queue look.
    QTRY_VERIFY(
        (pass(20), queue(conversationWith(quiet), u"new other"_s), deliveryOf(first) == Delivery::Sent));
    QVERIFY(setBackTo.secsTo(m_clock.now()) < 60 * 60);
}

QTEST_GUILESS_MAIN(TestUncertain)
#include "tst_uncertain.moc"
