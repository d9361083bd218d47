// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/senderrorpolicy.h"
#include "outboxscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Messages from a number whose account was disconnected: they are refused with a reason, and none waits.
class TestDisconnected : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void nothingIsQueuedForADisconnectedNumber();
    void whatFailedIsNotQueuedAgain();
    void whatWaitsWhenANumberIsDisconnectedFails();
    void aNumberThatIsConnectedAgainSends();

private:
    void connectNumber();
    void disconnectNumber();
    const AccountId m_account{u"700000000000001"_s};
    const WabaId m_waba{u"500000000000001"_s};
};

void TestDisconnected::init()
{
    begin();
    connectNumber();
}

void TestDisconnected::connectNumber()
{
    const auto work = [this](StoreSession &session) -> Result<void> {
        FacebookAccount account;
        account.id = m_account;
        if (Result<void> saved = session.accounts.saveAccount(account, u"sealed"_s); !saved)
            return saved;
        BusinessManager manager;
        manager.id = BusinessManagerId(u"1"_s);
        if (Result<void> saved = session.accounts.saveBusinessManagers(m_account, {manager}); !saved)
            return saved;
        Waba waba;
        waba.id = m_waba;
        if (Result<void> saved = session.accounts.saveWabas(manager.id, {waba}); !saved)
            return saved;
        PhoneNumber own;
        own.id = number;
        if (Result<void> saved = session.accounts.savePhoneNumbers(m_waba, {own}); !saved)
            return saved;
        return session.accounts.activate(number, QString());
    };
    QVERIFY(QCoro::waitFor(m_store->write(work)));
}

void TestDisconnected::disconnectNumber()
{
    const auto work = [this](StoreSession &session) { return session.disconnects.disconnect(m_account); };
    QVERIFY(QCoro::waitFor(m_store->write(work)));
}

void TestDisconnected::nothingIsQueuedForADisconnectedNumber()
{
    const ConversationId conversation = conversationWith(ines);
    QCOMPARE(deliveryOf(queue(conversation, u"new 1"_s)), Delivery::Queued);
    disconnectNumber();
    const Result<MessageId> refused = QCoro::waitFor(m_outbox->sendParts(conversation, {u"new 2"_s}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorised);
    QCOMPARE(refused.error().reason, Reason::NumberNotConnected);
    QCOMPARE(queued(), 1);
    QVERIFY(QCoro::waitFor(m_outbox->sendParts(conversationOnOtherNumber(), {u"new 3"_s})));
}

void TestDisconnected::whatFailedIsNotQueuedAgain()
{
    const MessageId failed = fail(conversationWith(ines));
    disconnectNumber();
    const Result<void> again = QCoro::waitFor(m_outbox->retry(failed));
    QVERIFY(!again && again.error().reason == Reason::NumberNotConnected);
    const MessageContent text = TextContent{u"new changed"_s};
    const Result<void> changed = QCoro::waitFor(m_outbox->retry(failed, text));
    QVERIFY(!changed && changed.error().reason == Reason::NumberNotConnected);
    QCOMPARE(deliveryOf(failed), Delivery::Failed);
}

void TestDisconnected::whatWaitsWhenANumberIsDisconnectedFails()
{
    m_tokens->refuse(Error{Error::Kind::Unauthorised, Reason::NumberNotConnected});
    QSignalSpy signIn(m_outbox.get(), &Outbox::signInNeeded);
    const MessageId waiting = queue(conversationWith(ines), u"new 1"_s);
    m_outbox->wake();
    QTRY_COMPARE(signIn.size(), 1); // the number is paused until somebody signs in
    QCOMPARE(deliveryOf(waiting), Delivery::Queued);
    disconnectNumber();
    QTRY_COMPARE(deliveryOf(waiting), Delivery::Failed);
    QCOMPARE(sentenceOf(stored(waiting).failure), MetaSentence::NumberDisconnected);
    QCOMPARE(queued(), 0);
}

void TestDisconnected::aNumberThatIsConnectedAgainSends()
{
    const MessageId failed = fail(conversationWith(ines));
    disconnectNumber();
    connectNumber();
    QVERIFY(QCoro::waitFor(m_outbox->retry(failed)));
    QTRY_COMPARE(deliveryOf(failed), Delivery::Sent);
}

QTEST_GUILESS_MAIN(TestDisconnected)
#include "tst_disconnected.moc"
