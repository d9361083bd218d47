// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Failed and queued messages are deleted, edited, cancelled and restored.
class TestTakingBack : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aFailedMessageIsDeletedAndBroughtBack();
    void aFailedTextIsSentAgainWithOtherWords();
    void onlyWhatFailedIsTakenBack();
    void whatWaitsIsCancelledAndGoesInItsPlaceWhenBroughtBack();
    void whatWasCancelledIsNotRestoredWithADeletion();
    void whatWasSentCanNotBeCancelled();
    void s25_whatWasDeletedIsNotSentUnlessItIsBroughtBack();
};

void TestTakingBack::aFailedMessageIsDeletedAndBroughtBack()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId before = queue(conversation, u"new first"_s);
    const MessageId failed = fail(conversation);
    const auto shown = [&] {
        return m_store->reader().conversations.find(conversation)->value().lastMessage;
    };
    QCOMPARE(shown()->id, failed);
    QVERIFY(QCoro::waitFor(m_outbox->setDeleted(failed, true)));
    QCOMPARE(m_store->reader().messages.find(failed)->has_value(), false);
    QCOMPARE(shown()->id, before);
    QVERIFY(QCoro::waitFor(m_outbox->setDeleted(failed, false)));
    QCOMPARE(deliveryOf(failed), Delivery::Failed);
    QCOMPARE(shown()->id, failed);
}

void TestTakingBack::aFailedTextIsSentAgainWithOtherWords()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId failed = fail(conversation);
    QVERIFY(QCoro::waitFor(m_outbox->saveDraft(conversation, u"and this"_s)));
    const MessageContent other = TextContent{u"new words"_s};
    QVERIFY(QCoro::waitFor(m_outbox->retry(failed, other)));
    QTRY_COMPARE(deliveryOf(failed), Delivery::Sent);
    QCOMPARE(m_store->reader().messages.find(failed).value()->content, other);
    QCOMPARE(draftOf(conversation), u"and this"_s);
}

void TestTakingBack::onlyWhatFailedIsTakenBack()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId waiting = queue(conversation, u"new waiting"_s);
    QVERIFY(!QCoro::waitFor(m_outbox->setDeleted(waiting, true)));
    QVERIFY(!QCoro::waitFor(m_outbox->retry(waiting, MessageContent(TextContent{u"other words"_s}))));
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(waiting), Delivery::Sent);
}

void TestTakingBack::whatWaitsIsCancelledAndGoesInItsPlaceWhenBroughtBack()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new first"_s);
    const MessageId second = queue(conversation, u"new second"_s);
    const MessageId third = queue(conversation, u"new third"_s);
    QVERIFY(QCoro::waitFor(m_outbox->cancel(first)).value());
    QVERIFY(QCoro::waitFor(m_outbox->cancel(second)).value());
    QVERIFY(!QCoro::waitFor(m_outbox->cancel(second)).value());
    QVERIFY(QCoro::waitFor(m_outbox->setDeleted(second, false)));
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(third), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new second"_s, u"new third"_s}));
    QVERIFY(QCoro::waitFor(m_outbox->setDeleted(first, false)));
    QTRY_COMPARE(deliveryOf(first), Delivery::Sent);
    QCOMPARE(textsSentTo(ines).last(), u"new first"_s);
}

void TestTakingBack::whatWasCancelledIsNotRestoredWithADeletion()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId cancelled = queue(conversation, u"new cancelled"_s);
    const MessageId kept = queue(conversation, u"new kept"_s);
    QVERIFY(QCoro::waitFor(m_outbox->cancel(cancelled)).value());
    QVERIFY(m_store->reader().privacy.deleted(10)->isEmpty());

    // The conversation is deleted in the same second.
    const QDateTime at = m_clock.now();
    const auto remove = [conversation, at](StoreSession &session) {
        return session.privacy.softDelete(conversation, at);
    };
    QCOMPARE(QCoro::waitFor(m_store->write(remove)).value(), 1);
    QCOMPARE(m_store->reader().privacy.deleted(10)->first().messages, 1);
    const auto undo = [conversation, at](StoreSession &session) {
        return session.privacy.undelete(conversation, at);
    };
    QCOMPARE(QCoro::waitFor(m_store->write(undo)).value(), 1);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(kept), Delivery::Sent);
    QTRY_VERIFY(!m_outbox->isSending());
    QCOMPARE(textsSentTo(ines), QStringList{u"new kept"_s});
    QVERIFY(QCoro::waitFor(m_outbox->setDeleted(cancelled, false)));
    QTRY_COMPARE(deliveryOf(cancelled), Delivery::Sent);
}

void TestTakingBack::whatWasSentCanNotBeCancelled()
{
    const MessageId id = queue(conversationWith(ines), u"new gone"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QVERIFY(!QCoro::waitFor(m_outbox->cancel(id)).value());
    QCOMPARE(deliveryOf(id), Delivery::Sent);
}

void TestTakingBack::s25_whatWasDeletedIsNotSentUnlessItIsBroughtBack()
{
    const ConversationId deleted = conversationWith(ines);
    const MessageId first = queue(deleted, u"new 1"_s);
    const MessageId second = queue(deleted, u"new 2"_s);
    const QDateTime at = m_clock.now();
    QVERIFY(QCoro::waitFor(m_store->write(
        [deleted, at](StoreSession &session) { return session.privacy.softDelete(deleted, at); })));
    m_outbox->wake();
    const MessageId other = queue(conversationWith(quiet), u"new other"_s);
    QTRY_COMPARE(deliveryOf(other), Delivery::Sent);
    QCOMPARE(queued(), 2);
    QCOMPARE(textsSentTo(ines), QStringList());
    // Nor when it was already on its way to Meta, a moment before the request.
    QCOMPARE(QCoro::waitFor(m_store->write([first, at](StoreSession &session) {
                 return session.outbox.markSending(first, at);
             })).value(),
             false);
    // The same customer writes again: what was deleted stays deleted, and a new answer does not wait for it.
    const MessageId fresh = queue(conversationWith(ines), u"new 3"_s);
    QTRY_COMPARE(deliveryOf(fresh), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), QStringList{u"new 3"_s});
    // Brought back, it goes out by itself, in order.
    QVERIFY(QCoro::waitFor(m_store->write(
        [deleted, at](StoreSession &session) { return session.privacy.undelete(deleted, at); })));
    QTRY_COMPARE(deliveryOf(second), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new 3"_s, u"new 1"_s, u"new 2"_s}));
}

QTEST_GUILESS_MAIN(TestTakingBack)
#include "tst_takingback.moc"
