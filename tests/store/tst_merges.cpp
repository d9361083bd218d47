// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/mergedcustomers.h"
#include "mergescene.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Two customers who turn out to be the same.
class TestMerges : public MergeScene {
    Q_OBJECT
private Q_SLOTS:
    void theLineSaysWhoIsTheSame();
    void theLineIsNoMessage();
    void aMergedConversationIsStillKnown();
    void afterAnUndoEachEventFindsItsOwn();
    void afterAnUndoAnotherReasonMergesAgain();
    void twoWhoWereStoredSeparatelyBecomeOne();
    void mergesAreUndoneFromTheLastOne();
    void anUndoneMergeIsUnknownAfterwards();
    void erasingForgetsBothIdentities();
};

void TestMerges::theLineSaysWhoIsTheSame()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_number);
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"one"_s, 1000)));
    store.talkTo(m_user);
    QSignalSpy changed(&*store, &Store::changed);
    store.talkTo(m_both);
    const QList<Message> found = lines(store, ana);
    QCOMPARE(found.size(), 1);
    QCOMPARE(mergedCustomersIn(found.first().content), (MergedCustomers{u"Ana (+34 600)"_s, u"Ana R."_s}));
    QCOMPARE(found.first().sentAt.toSecsSinceEpoch(), 1000);
    const QList<Message> shown =
        store.reader().messages.newest(ana, 10, MessageRepository::Notices::With).value();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.last().id, found.first().id);
    QVERIFY(changed.last().first().value<ChangeSet>().messages.value(ana).contains(found.first().id));
}

void TestMerges::theLineIsNoMessage()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_number);
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"one"_s, 1000)));
    store.talkTo(m_user);
    store.talkTo(m_both);
    const Conversation conversation = store.conversationOf(ana);
    QCOMPARE(plainText(*conversation.lastMessage), u"one"_s);
    QCOMPARE(conversation.unread, 1);
    QCOMPARE(texts(store, ana), QStringList{u"one"_s});
    const QDate day = lines(store, ana).first().sentAt.toLocalTime().date();
    const MessageActivity counted = store.reader().insights.messages({day, day, {}})->activity;
    MessageCounts one;
    one.received = 1;
    QCOMPARE(counted.days.first().counts, one);
}

void TestMerges::aMergedConversationIsStillKnown()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    store.talkTo(m_both);
    QVERIFY(!exists(store, byUser));
    const QList<ConversationId> ids = store.reader().conversations.ids().value();
    QCOMPARE(QSet<ConversationId>(ids.begin(), ids.end()), (QSet<ConversationId>{byNumber, byUser}));
}

void TestMerges::afterAnUndoEachEventFindsItsOwn()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    store.talkTo(m_both);
    QCOMPARE(undo(store, lines(store, byNumber).first().id), MergeUndone::Done);
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(store.talkTo(m_number), byNumber);
        QCOMPARE(store.talkTo(m_user), byUser);
        QCOMPARE(store.talkTo(m_both), byUser); // the same reason
    }
    QCOMPARE(store.conversationOf(byNumber).customer.waId, m_number.waId);
    QVERIFY(store.conversationOf(byUser).customer.waId.isEmpty());
    QVERIFY(store.reopen());
    QCOMPARE(store.talkTo(m_both), byUser);
    QCOMPARE(lines(store, byNumber).size(), 0);
}

void TestMerges::afterAnUndoAnotherReasonMergesAgain()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    store.talkTo(m_both);
    QCOMPARE(undo(store, lines(store, byNumber).first().id), MergeUndone::Done);
    QVERIFY(exists(store, byUser));
    change(store, m_number, m_user); // WhatsApp says so itself
    QVERIFY(!exists(store, byUser));
    QCOMPARE(lines(store, byNumber).size(), 1);
}

/// Earlier versions stored such customers separately.
void TestMerges::twoWhoWereStoredSeparatelyBecomeOne()
{
    StoreFixture store;
    const ConversationId first = store.talkTo(customerNamed(u"Ana"_s, u"5511961234567"_s));
    const ConversationId second = store.talkTo(customerNamed(u"Ana"_s, u"5511111"_s));
    QVERIFY(store.add(from(second, customerNamed({}, u"551161234567"_s), u"two"_s, 2000)));
    change(store, customerNamed({}, u"5511111"_s), customerNamed({}, u"551161234567"_s));
    // The number became the other form of the first one's, so the two are one.
    QVERIFY(exists(store, first) != exists(store, second));
    QCOMPARE(lines(store, first).size(), 1);
    QCOMPARE(undo(store, lines(store, first).first().id), MergeUndone::Done);
    QCOMPARE(texts(store, second), QStringList{u"two"_s});
}

void TestMerges::mergesAreUndoneFromTheLastOne()
{
    StoreFixture store;
    const Customer third = customerNamed(u"Third"_s, u"34777"_s, u"ES.3"_s);
    const ConversationId thirds = store.talkTo(third); // the oldest
    QVERIFY(store.add(from(thirds, third, u"third"_s, 500)));
    const ConversationId byNumber = store.talkTo(m_number);
    QVERIFY(store.add(from(byNumber, m_number, u"one"_s, 1000)));
    const ConversationId byUser = store.talkTo(m_user);
    QVERIFY(store.add(from(byUser, m_user, u"two"_s, 2000)));
    store.talkTo(m_both);
    change(store, m_both, third); // and both are the third
    QVERIFY(!exists(store, byNumber));
    QList<Message> found = lines(store, thirds);
    QCOMPARE(found.size(), 2);
    QCOMPARE(undo(store, found.last().id), MergeUndone::LaterFirst);
    QCOMPARE(undo(store, found.first().id), MergeUndone::Done);
    QCOMPARE(texts(store, thirds), QStringList{u"third"_s});
    QCOMPARE(texts(store, byNumber), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(undo(store, found.last().id), MergeUndone::Done);
    QCOMPARE(texts(store, byNumber), QStringList{u"one"_s});
    QCOMPARE(texts(store, byUser), QStringList{u"two"_s});
}

void TestMerges::anUndoneMergeIsUnknownAfterwards()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_number);
    store.talkTo(m_user);
    store.talkTo(m_both);
    const MessageId line = lines(store, ana).first().id;
    QCOMPARE(undo(store, line), MergeUndone::Done);
    QCOMPARE(undo(store, line), MergeUndone::Unknown);
    QCOMPARE(undo(store, MessageId(u"nobody"_s)), MergeUndone::Unknown);
}

void TestMerges::erasingForgetsBothIdentities()
{
    StoreFixture store;
    const Customer before = customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s);
    const Customer after = customerNamed(u"Ana"_s, u"34601"_s, u"ES.2"_s);
    const ConversationId ana = store.talkTo(before);
    store.talkTo(after);
    change(store, before, after);
    const CustomerId who = store.conversationOf(ana).customer.id;
    store.must(
        [who](StoreSession &session) { return session.privacy.erase(who, QDateTime::currentDateTimeUtc()); });
    for (const Customer &identity : {customerNamed({}, u"34600"_s), customerNamed({}, u"34601"_s),
                                     customerNamed({}, {}, u"ES.1"_s), customerNamed({}, {}, u"ES.2"_s)})
        QVERIFY(store.reader().privacy.isErasedSince(identity, qint64(0)).value());
}

QTEST_GUILESS_MAIN(TestMerges)
#include "tst_merges.moc"
