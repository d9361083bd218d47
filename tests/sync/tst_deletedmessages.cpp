// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakescene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// What the relay's events say about messages that a person deleted and may restore.
class TestDeletedMessages : public QObject, private test::IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aStatusOfADeletedMessageIsThereWhenItIsRestored_data();
    void aStatusOfADeletedMessageIsThereWhenItIsRestored();
    void theAnswerToADeletedMessageThatThePhoneEchoed();
    void aRepetitionDoesNotRestoreTheConversation();
    void aLateMessageRestoresTheConversationWithItselfAlone();
};

void TestDeletedMessages::aStatusOfADeletedMessageIsThereWhenItIsRestored_data()
{
    QTest::addColumn<Delivery>("before");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Delivery>("after");
    QTest::newRow("accepted, failed") << Delivery::Sent << QByteArray("failed") << Delivery::Failed;
    QTest::newRow("accepted, read") << Delivery::Sent << QByteArray("read") << Delivery::Read;
    QTest::newRow("uncertain, delivered")
        << Delivery::Uncertain << QByteArray("delivered") << Delivery::Delivered;
}

void TestDeletedMessages::aStatusOfADeletedMessageIsThereWhenItIsRestored()
{
    QFETCH(const Delivery, before);
    QFETCH(const QByteArray, status);
    const Message message = sent(before, before == Delivery::Sent ? Wamid(u"wamid.OUT"_s) : Wamid());
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1795000200, Qt::UTC);
    const auto hide = [&](StoreSession &session) {
        return session.privacy.softDelete(message.conversation, at);
    };
    QVERIFY(QCoro::waitFor(m_store->write(hide)));
    QVERIFY(take({statusOf("wamid.OUT", status, callbackData(message.id))}));
    const auto show = [&](StoreSession &session) {
        return session.privacy.undelete(message.conversation, at);
    };
    QCOMPARE(QCoro::waitFor(m_store->write(show)).value(), 1);
    QTEST(stored(message.id).delivery, "after");
    QCOMPARE(stored(message.id).wamid, Wamid(u"wamid.OUT"_s));
    QCOMPARE(m_store->reader().outbox.count().value(), 0);
}

void TestDeletedMessages::theAnswerToADeletedMessageThatThePhoneEchoed()
{
    const Message message = sent(Delivery::Queued);
    QVERIFY(take({webhook("smb_message_echoes", R"("message_echoes":[{"from":"34910000001","to":"34600000001",
        "id":"wamid.OUT","timestamp":"1795000500","type":"text","text":{"body":"Hello"}}])")}));
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1795000600, Qt::UTC);
    const auto hide = [&](StoreSession &session) {
        return session.privacy.softDelete(message.conversation, at);
    };
    QCOMPARE(QCoro::waitFor(m_store->write(hide)).value(), 2);
    const auto accept = [&](StoreSession &session) {
        return session.messages.setAccepted(message.id, Wamid(u"wamid.OUT"_s));
    };
    QVERIFY(QCoro::waitFor(m_store->write(accept)));
    const auto show = [&](StoreSession &session) {
        return session.privacy.undelete(message.conversation, at);
    };
    QCOMPARE(QCoro::waitFor(m_store->write(show)).value(), 1);
    QCOMPARE(stored(message.id).delivery, Delivery::Sent);
}

void TestDeletedMessages::aRepetitionDoesNotRestoreTheConversation()
{
    QVERIFY(take({textFrom("34600000001", "wamid.1", "Hello")}));
    const ConversationId conversation = conversations().first().id;
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1795000600, Qt::UTC);
    const auto hide = [&](StoreSession &session) { return session.privacy.softDelete(conversation, at); };
    QVERIFY(QCoro::waitFor(m_store->write(hide)));
    QVERIFY(take({textFrom("34600000001", "wamid.1", "Hello")}));
    QVERIFY(!m_store->reader().conversations.find(conversation).value());
    const auto show = [&](StoreSession &session) { return session.privacy.undelete(conversation, at); };
    QCOMPARE(QCoro::waitFor(m_store->write(show)).value(), 1);
    QCOMPARE(plainText(messages().first()), u"Hello"_s);
}

void TestDeletedMessages::aLateMessageRestoresTheConversationWithItselfAlone()
{
    QVERIFY(take({textFrom("34600000001", "wamid.2", "Deleted", 1795000100)}));
    const ConversationId conversation = conversations().first().id;
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1795000600, Qt::UTC);
    const auto hide = [&](StoreSession &session) { return session.privacy.softDelete(conversation, at); };
    QVERIFY(QCoro::waitFor(m_store->write(hide)));
    QVERIFY(take({textFrom("34600000001", "wamid.1", "Late", 1795000000)}));
    const Conversation restored = m_store->reader().conversations.find(conversation)->value();
    QCOMPARE(plainText(restored.lastMessage.value()), u"Late"_s);
    QCOMPARE(restored.lastActivityAt, QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
    QCOMPARE(messages().size(), 1);
}

QTEST_GUILESS_MAIN(TestDeletedMessages)
#include "tst_deletedmessages.moc"
