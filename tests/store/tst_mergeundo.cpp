// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergescene.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// What undoing a merge gives back to each of the two.
class TestMergeUndo : public MergeScene {
    Q_OBJECT
private Q_SLOTS:
    void undoGivesBackMessagesNamesAndNumbers();
    void undoGivesBackLabelsDraftsAndTheQueue();
    void undoGivesBackMessagesThatAreBeingEdited_data();
    void undoGivesBackMessagesThatAreBeingEdited();
    void undoGivesBackConsentsAndPlacesInBroadcasts();
    void undoGivesBackABlock_data();
    void undoGivesBackABlock();
    void undoGivesBackWhatCameSince();
    void undoGivesBackReactions();
    void undoGivesBackAConversationThatHadNoTwin();
    void undoKeepsTheUnreadOnesUnread();
    void aChangedNumberCanBeUndone();
    void itIsKnownWhichConversationsWereMerged();
};

void TestMergeUndo::undoGivesBackMessagesNamesAndNumbers()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number);
    QVERIFY(store.add(textMessage(byNumber, Direction::Inbound, u"one"_s, 1000)));
    const ConversationId byUser = store.talkTo(m_user);
    QVERIFY(store.add(textMessage(byUser, Direction::Inbound, u"two"_s, 2000)));
    const Customer numberBefore = store.conversationOf(byNumber).customer;
    const Customer userBefore = store.conversationOf(byUser).customer;
    store.talkTo(m_both);
    QVERIFY(!exists(store, byUser));
    const MessageId line = lines(store, byNumber).first().id;
    QSignalSpy changed(&*store, &Store::changed);

    QCOMPARE(undo(store, line), MergeUndone::Done);

    QCOMPARE(texts(store, byNumber), QStringList{u"one"_s});
    QCOMPARE(texts(store, byUser), QStringList{u"two"_s});
    QCOMPARE(store.conversationOf(byNumber).customer, numberBefore);
    QCOMPARE(store.conversationOf(byUser).customer, userBefore);
    QCOMPARE(store.conversationOf(byNumber).lastActivityAt.toSecsSinceEpoch(), 1000);
    QCOMPARE(store.conversationOf(byUser).lastInboundAt.toSecsSinceEpoch(), 2000);
    QCOMPARE(lines(store, byNumber), QList<Message>());
    QCOMPARE(store.reader().conversations.search(u"ana r"_s, 10)->size(), 1);
    const auto change = changed.last().first().value<ChangeSet>();
    QCOMPARE(change.conversations, (QSet<ConversationId>{byNumber, byUser}));
    QVERIFY(change.messages.value(byNumber).contains(line));
}

void TestMergeUndo::undoGivesBackLabelsDraftsAndTheQueue()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    const Message queued = textMessage(byUser, Direction::Outbound, u"queued"_s, 4000);
    QVERIFY(store.add(queued));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(4000, Qt::UTC);
    const DraftContext answers{Wamid(u"wamid.2"_s), {}, {}};
    store.must([=](StoreSession &session) -> Result<void> {
        for (const QString &name : {u"Regular"_s, u"VIP"_s, u"Late"_s}) {
            if (Result<void> added = session.labels.add({LabelId(name), name, {}}); !added)
                return added;
        }
        for (const auto &[conversation, label] :
             {std::pair(byNumber, u"Regular"_s), std::pair(byUser, u"Regular"_s), std::pair(byUser, u"VIP"_s),
              std::pair(byUser, u"Late"_s)}) {
            if (Result<void> set = session.labels.set(conversation, LabelId(label), true); !set)
                return set;
        }
        if (Result<void> saved = session.drafts.save(byNumber, u"to the number"_s, now); !saved)
            return saved;
        if (Result<void> saved = session.drafts.save(byUser, u"to the user"_s, now, answers); !saved)
            return saved;
        return session.outbox.enqueue(queued.id);
    });
    store.talkTo(m_both);
    QCOMPARE(store.conversationOf(byNumber).labels, (QStringList{u"Late"_s, u"Regular"_s, u"VIP"_s}));
    QCOMPARE(store.conversationOf(byNumber).draft, u"to the number\nto the user"_s);

    QCOMPARE(undo(store, lines(store, byNumber).first().id), MergeUndone::Done);

    QCOMPARE(store.conversationOf(byNumber).labels, QStringList{u"Regular"_s});
    QCOMPARE(store.conversationOf(byUser).labels, (QStringList{u"Late"_s, u"Regular"_s, u"VIP"_s}));
    QCOMPARE(store.conversationOf(byNumber).draft, u"to the number"_s);
    QCOMPARE(store.conversationOf(byUser).draft, u"to the user"_s);
    QCOMPARE(store.conversationOf(byUser).draftContext, answers);
    QCOMPARE(store.reader().outbox.nextPerConversation(10)->first().conversation, byUser);
}

void TestMergeUndo::undoGivesBackMessagesThatAreBeingEdited_data()
{
    QTest::addColumn<DraftContext>("kept");
    QTest::addColumn<DraftContext>("gone");
    QTest::addColumn<QString>("goneText");
    const DraftContext none;
    const DraftContext one{{}, MessageId(u"m1"_s), u"one, bett"_s};
    const DraftContext two{{}, MessageId(u"m2"_s), u"two, bett"_s};
    QTest::newRow("in the chat that stays") << one << none << u"a draft"_s;
    QTest::newRow("in the other one") << none << two << QString();
    QTest::newRow("in the other one, with a draft") << none << two << u"a draft"_s;
    QTest::newRow("in both") << one << two << u"a draft"_s;
}

void TestMergeUndo::undoGivesBackMessagesThatAreBeingEdited()
{
    QFETCH(const DraftContext, kept);
    QFETCH(const DraftContext, gone);
    QFETCH(const QString, goneText);
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    QVERIFY(store.add(textMessage(byNumber, Direction::Inbound, u"one"_s, 1000)));
    QVERIFY(store.add(textMessage(byUser, Direction::Inbound, u"two"_s, 2000)));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(4000, Qt::UTC);
    store.must([&](StoreSession &session) -> Result<void> {
        if (Result<void> saved = session.drafts.save(byNumber, {}, now, kept); !saved)
            return saved;
        return session.drafts.save(byUser, goneText, now, gone);
    });
    store.talkTo(m_both);
    QCOMPARE(store.conversationOf(byNumber).draftContext, kept.edited.isEmpty() ? gone : kept);
    QCOMPARE(store.conversationOf(byNumber).draft, goneText);
    QCOMPARE(undo(store, lines(store, byNumber).first().id), MergeUndone::Done);
    QCOMPARE(store.conversationOf(byNumber).draftContext, kept);
    QCOMPARE(store.conversationOf(byNumber).draft, QString());
    QCOMPARE(store.conversationOf(byUser).draftContext, gone);
    QCOMPARE(store.conversationOf(byUser).draft, goneText);
}

void TestMergeUndo::undoGivesBackConsentsAndPlacesInBroadcasts()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    const CustomerId user = store.conversationOf(byUser).customer.id;
    Broadcast offer;
    offer.id = BroadcastId(u"offer"_s);
    offer.number = PhoneNumberId(u"61"_s);
    offer.createdAt = QDateTime::fromSecsSinceEpoch(1000, Qt::UTC);
    store.must([&](StoreSession &session) -> Result<void> {
        if (Result<void> added = session.broadcasts.add(offer); !added)
            return added;
        CheckedPerson agreed;
        agreed.person.customer = user;
        agreed.person.userId = m_user.userId;
        return session.broadcasts.addRecipients(offer.id, 0, {agreed}, u"agreed in the shop"_s,
                                                QDateTime::fromSecsSinceEpoch(1000, Qt::UTC));
    });
    const auto people = [&store] {
        AudienceFilter everybody;
        everybody.number = PhoneNumberId(u"61"_s);
        QHash<CustomerId, bool> consents;
        const auto all =
            store.reader().broadcasts.audience().people(everybody, QDateTime::currentDateTimeUtc());
        for (const AudiencePerson &person : *all)
            consents[person.customer] = person.hasConsent;
        return consents;
    };
    const CustomerId number = store.conversationOf(byNumber).customer.id;
    const QHash<CustomerId, bool> before{{number, false}, {user, true}};
    QCOMPARE(people(), before);
    store.talkTo(m_both);
    QCOMPARE(people(), (QHash<CustomerId, bool>{{number, true}}));
    QCOMPARE(store.reader().broadcasts.next(offer.id).value()->customer, number);
    QCOMPARE(undo(store, lines(store, byNumber).first().id), MergeUndone::Done);
    QCOMPARE(people(), before);
    QCOMPARE(store.reader().broadcasts.next(offer.id).value()->customer, user);
}

void TestMergeUndo::undoGivesBackABlock_data()
{
    QTest::addColumn<bool>("isLifted"); // since the merge
    QTest::newRow("blocked") << false;
    QTest::newRow("lifted since") << true;
}

void TestMergeUndo::undoGivesBackABlock()
{
    QFETCH(const bool, isLifted);
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    const auto block = [&store](const ConversationId &id, const QDateTime &at) {
        store.must([=](StoreSession &session) {
            ConversationState state = session.conversationStates.of(id).value();
            state.blockedAt = at;
            return session.conversationStates.set(id, state, at);
        });
    };
    const QDateTime at = QDateTime::fromSecsSinceEpoch(4000, Qt::UTC);
    block(byUser, at);
    store.talkTo(m_both);
    QCOMPARE(store.conversationOf(byNumber).state.blockedAt, at);
    if (isLifted)
        block(byNumber, {});
    QCOMPARE(undo(store, lines(store, byNumber).first().id), MergeUndone::Done);
    QVERIFY(!store.conversationOf(byNumber).state.blockedAt.isValid());
    QCOMPARE(store.conversationOf(byUser).state.blockedAt, isLifted ? QDateTime() : at);
}

void TestMergeUndo::undoGivesBackWhatCameSince()
{
    StoreFixture store;
    const ConversationId shared = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    QCOMPARE(store.talkTo(m_both), shared);
    QVERIFY(store.add(from(shared, m_both, u"from the user id"_s, 1000)));
    QVERIFY(store.add(from(shared, m_number, u"from the number"_s, 2000)));
    QVERIFY(store.add(from(shared, m_user, u"from the user id again"_s, 3000)));
    QVERIFY(store.add(textMessage(shared, Direction::Outbound, u"to the number"_s, 4000)));
    QCOMPARE(undo(store, lines(store, shared).first().id), MergeUndone::Done);
    QCOMPARE(texts(store, shared), (QStringList{u"from the number"_s, u"to the number"_s}));
    QCOMPARE(texts(store, byUser), (QStringList{u"from the user id"_s, u"from the user id again"_s}));
    QCOMPARE(store.conversationOf(byUser).lastInboundAt.toSecsSinceEpoch(), 3000);
}

void TestMergeUndo::undoGivesBackReactions()
{
    StoreFixture store;
    const ConversationId shared = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    Message asked = textMessage(byUser, Direction::Outbound, u"How was it?"_s, 1000);
    asked.wamid = Wamid(u"wamid.asked"_s);
    QVERIFY(store.add(asked));
    store.talkTo(m_both);
    Amendment reaction;
    reaction.kind = AmendmentKind::Reaction;
    reaction.from = Direction::Inbound;
    reaction.target = asked.wamid;
    reaction.text = u"👍"_s;
    reaction.at = QDateTime::fromSecsSinceEpoch(2000, Qt::UTC);
    store.must([=, this](StoreSession &session) {
        return session.messages.amend(PhoneNumberId(u"61"_s), m_both, reaction);
    });
    QCOMPARE(store.messageOf(asked.id).reactions.size(), 1);
    QCOMPARE(undo(store, lines(store, shared).first().id), MergeUndone::Done);
    QCOMPARE(store.messageOf(asked.id).conversation, byUser);
    QCOMPARE(store.messageOf(asked.id).reactions, (QList<Reaction>{{Direction::Inbound, u"👍"_s}}));
}

void TestMergeUndo::undoGivesBackAConversationThatHadNoTwin()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number, u"61"_s);
    const ConversationId byUser = store.talkTo(m_user, u"62"_s);
    QVERIFY(store.add(from(byUser, m_user, u"one"_s, 1000)));
    store.talkTo(m_both, u"61"_s);
    QVERIFY(store.add(from(byUser, m_number, u"from the number, there"_s, 2000)));
    QCOMPARE(lines(store, byUser).size(), 1); // in each chat
    QCOMPARE(undo(store, lines(store, byUser).first().id), MergeUndone::Done);
    QCOMPARE(texts(store, byUser), QStringList{u"one"_s});
    QCOMPARE(store.conversationOf(byUser).customer.userId, m_user.userId);
    QCOMPARE(lines(store, byNumber).size(), 0);
    const ConversationId there = store.talkTo(m_number, u"62"_s);
    QCOMPARE(texts(store, there), QStringList{u"from the number, there"_s});
    QCOMPARE(store.conversationOf(there).customer.id, store.conversationOf(byNumber).customer.id);
}

void TestMergeUndo::undoKeepsTheUnreadOnesUnread()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(m_number);
    QVERIFY(store.add(textMessage(byNumber, Direction::Inbound, u"one"_s, 1000)));
    store.must([byNumber](StoreSession &session) { return session.conversations.markRead(byNumber); });
    const ConversationId byUser = store.talkTo(m_user);
    QVERIFY(store.add(textMessage(byUser, Direction::Inbound, u"two"_s, 2000)));
    store.talkTo(m_both);
    QVERIFY(store.add(from(byNumber, m_number, u"three"_s, 3000)));
    QCOMPARE(store.conversationOf(byNumber).unread, 2);
    QCOMPARE(undo(store, lines(store, byNumber).first().id), MergeUndone::Done);
    QCOMPARE(store.conversationOf(byNumber).unread, 1);
    QCOMPARE(store.conversationOf(byUser).unread, 1);
}

void TestMergeUndo::aChangedNumberCanBeUndone()
{
    StoreFixture store;
    const Customer before = customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s);
    const Customer after = customerNamed(u"Bea"_s, u"34601"_s, u"ES.2"_s);
    const ConversationId first = store.talkTo(before);
    QVERIFY(store.add(from(first, before, u"one"_s, 1000)));
    const ConversationId second = store.talkTo(after);
    QVERIFY(store.add(from(second, after, u"two"_s, 2000)));
    change(store, before, after);
    QVERIFY(!exists(store, second));
    QVERIFY(store.add(from(first, after, u"three"_s, 3000)));
    QVERIFY(store.add(textMessage(first, Direction::Outbound, u"to the new number"_s, 4000)));

    QCOMPARE(undo(store, lines(store, first).first().id), MergeUndone::Done);

    QCOMPARE(texts(store, first), QStringList{u"one"_s});
    QCOMPARE(texts(store, second), (QStringList{u"two"_s, u"three"_s, u"to the new number"_s}));
    QCOMPARE(store.conversationOf(first).customer.waId, before.waId);
    QCOMPARE(store.conversationOf(first).customer.userId, before.userId);
    QCOMPARE(store.conversationOf(second).customer.waId, after.waId);
    QCOMPARE(store.conversationOf(second).customer.userId, after.userId);
    QCOMPARE(store.talkTo(before), first);
    QCOMPARE(store.talkTo(after), second);
    change(store, before, after); // told once more
    QCOMPARE(store.talkTo(before), first);
    QCOMPARE(store.talkTo(after), second);
}

void TestMergeUndo::itIsKnownWhichConversationsWereMerged()
{
    StoreFixture store;
    const Customer changed = customerNamed({}, u"34700"_s, u"ES.1"_s);
    const ConversationId first = store.talkTo(customerNamed(u"Ana"_s, u"34700"_s));
    const ConversationId byNumber = store.talkTo(m_number);
    const ConversationId byUser = store.talkTo(m_user);
    const auto merged = [&store](const ConversationId &id) {
        const QList<ConversationId> ids = store.reader().conversations.mergedInto(id).value();
        return QSet<ConversationId>(ids.begin(), ids.end());
    };
    QCOMPARE(merged(byNumber), QSet<ConversationId>());
    store.talkTo(m_both);
    QCOMPARE(merged(byNumber), QSet<ConversationId>{byUser});
    change(store, m_both, changed);
    QVERIFY(!exists(store, byNumber));
    QCOMPARE(merged(first), (QSet<ConversationId>{byNumber, byUser}));

    QCOMPARE(undo(store, lines(store, first).first().id), MergeUndone::Done);

    QCOMPARE(merged(first), QSet<ConversationId>());
    QCOMPARE(merged(byNumber), QSet<ConversationId>{byUser});
}

QTEST_GUILESS_MAIN(TestMergeUndo)
#include "tst_mergeundo.moc"
