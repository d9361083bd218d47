// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/mergedcustomers.h"
#include "storefixture.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestMerges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLineSaysWhoIsTheSame();
    void theLineIsNoMessage();
    void undoGivesBackMessagesNamesAndNumbers();
    void undoGivesBackLabelsDraftsAndTheQueue();
    void undoGivesBackMessagesThatAreBeingEdited_data();
    void undoGivesBackMessagesThatAreBeingEdited();
    void undoGivesBackConsentsAndPlacesInBroadcasts();
    void undoGivesBackABlock_data();
    void undoGivesBackABlock();
    void aMergedConversationIsStillKnown();
    void undoGivesBackWhatCameSince();
    void undoGivesBackReactions();
    void undoGivesBackAConversationThatHadNoTwin();
    void undoKeepsTheUnreadOnesUnread();
    void afterAnUndoEachEventFindsItsOwn();
    void afterAnUndoAnotherReasonMergesAgain();
    void aChangedNumberCanBeUndone();
    void twoWhoWereStoredSeparatelyBecomeOne();
    void mergesAreUndoneFromTheLastOne();
    void anUndoneMergeIsUnknownAfterwards();
    void erasingForgetsBothIdentities();

private:
    const Customer m_number = customerNamed(u"Ana"_s, u"34600"_s);
    const Customer m_user = customerNamed(u"Ana R."_s, QString(), u"ES.1"_s);
    const Customer m_both = customerNamed(QString(), u"34600"_s, u"ES.1"_s);

    static Message from(const ConversationId &conversation, const Customer &customer, const QString &text,
                        qint64 at)
    {
        Message message = textMessage(conversation, Direction::Inbound, text, at);
        message.raw = "{\"from\":\"" + customer.waId.value().toUtf8() + "\",\"from_user_id\":\""
            + customer.userId.value().toUtf8() + "\"}";
        return message;
    }
    static QStringList texts(const StoreFixture &store, const ConversationId &id)
    {
        return textsOf(store.reader().messages.newest(id, 100).value());
    }
    static QList<Message> lines(const StoreFixture &store, const ConversationId &id)
    {
        return store.reader().conversations.mergeLines(id).value();
    }
    static MergeUndone undo(StoreFixture &store, const MessageId &line)
    {
        return store.must([line](StoreSession &session) { return session.conversations.undoMerge(line); });
    }
    static bool exists(const StoreFixture &store, const ConversationId &id)
    {
        return store.reader().conversations.find(id).value().has_value();
    }
    static void change(StoreFixture &store, const Customer &before, const Customer &after)
    {
        store.must([before, after](StoreSession &session) {
            return session.conversations.changeCustomer(before, after);
        });
    }
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

void TestMerges::undoGivesBackMessagesNamesAndNumbers()
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

void TestMerges::undoGivesBackLabelsDraftsAndTheQueue()
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

void TestMerges::undoGivesBackMessagesThatAreBeingEdited_data()
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

void TestMerges::undoGivesBackMessagesThatAreBeingEdited()
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

void TestMerges::undoGivesBackConsentsAndPlacesInBroadcasts()
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

void TestMerges::undoGivesBackABlock_data()
{
    QTest::addColumn<bool>("isLifted"); // since the merge
    QTest::newRow("blocked") << false;
    QTest::newRow("lifted since") << true;
}

void TestMerges::undoGivesBackABlock()
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

void TestMerges::undoGivesBackWhatCameSince()
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

void TestMerges::undoGivesBackReactions()
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

void TestMerges::undoGivesBackAConversationThatHadNoTwin()
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

void TestMerges::undoKeepsTheUnreadOnesUnread()
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

void TestMerges::aChangedNumberCanBeUndone()
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
