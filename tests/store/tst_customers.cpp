// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestCustomers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isRecognisedByUserIdFirst();
    void isRecognisedByNumberWhereThereIsNoUserId();
    void learnsWhatWasNotKnown();
    void takesANewName();
    void keepsTheNameWhenNoneIsSent();
    void theSameNumberUnderAnotherUserIdIsAnotherPerson();
    void aCustomerWithoutANumberIsAFullCustomer();
    void twoWhoTurnOutToBeOneBecomeOne();
    void becomingOneMovesAConversationThatHasNoTwin();
    void aPhoneBookEntryIsKeptWithoutAConversation();
};

void TestCustomers::isRecognisedByUserIdFirst()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s));
    QCOMPARE(store.talkTo(customerNamed(u"Ana"_s, u"34999"_s, u"ES.1"_s)), ana);
    QCOMPARE(store.conversationOf(ana).customer.waId, WaId(u"34999"_s));
    QCOMPARE(store.talkTo(customerNamed(u"Ana"_s, QString(), u"ES.1"_s)), ana);
    QCOMPARE(store.conversationOf(ana).customer.waId, WaId(u"34999"_s));
}

void TestCustomers::isRecognisedByNumberWhereThereIsNoUserId()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s));
    QCOMPARE(store.talkTo(customerNamed(u"Ana"_s, u"34600"_s)), ana);
    QVERIFY(store.talkTo(customerNamed(u"Ana"_s, u"34601"_s)) != ana);
}

void TestCustomers::learnsWhatWasNotKnown()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(QString(), u"34600"_s));
    Customer more = customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s);
    more.username = u"ana.r"_s;
    QCOMPARE(store.talkTo(more), ana);
    Customer known = store.conversationOf(ana).customer;
    known.id = {};
    QCOMPARE(known, more);
}

void TestCustomers::takesANewName()
{
    StoreFixture store;
    const Customer before = customerNamed(u"Ana"_s, u"34600"_s);
    const ConversationId first = store.talkTo(before, u"61"_s);
    const ConversationId second = store.talkTo(before, u"62"_s);
    QSignalSpy changed(&*store, &Store::changed);
    store.talkTo(customerNamed(u"Ana Ruiz"_s, u"34600"_s), u"61"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().first().value<ChangeSet>().conversations, (QSet<ConversationId>{first, second}));
    QCOMPARE(store.conversationOf(second).customer.profileName, u"Ana Ruiz"_s);
    QCOMPARE(store.reader().conversations.search(u"ruiz"_s, 10)->size(), 2);
    store.talkTo(customerNamed(u"Ana Ruiz"_s, u"34600"_s), u"61"_s);
    QCOMPARE(changed.count(), 1);
}

void TestCustomers::keepsTheNameWhenNoneIsSent()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    store.talkTo(customerNamed(QString(), u"34600"_s));
    QCOMPARE(store.conversationOf(ana).customer.profileName, u"Ana"_s);
}

void TestCustomers::theSameNumberUnderAnotherUserIdIsAnotherPerson()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s));
    const ConversationId bea = store.talkTo(customerNamed(u"Bea"_s, u"34600"_s, u"ES.2"_s));
    QVERIFY(ana != bea);
    QCOMPARE(store.conversationOf(ana).customer.profileName, u"Ana"_s);
    // Who has the number now is who came last.
    QCOMPARE(store.talkTo(customerNamed(QString(), u"34600"_s)), bea);
}

void TestCustomers::aCustomerWithoutANumberIsAFullCustomer()
{
    StoreFixture store;
    Customer hidden;
    hidden.userId = BusinessScopedUserId(u"ES.7"_s);
    hidden.username = u"Ines.R"_s;
    const ConversationId ines = store.talkTo(hidden);
    QVERIFY(store.add(textMessage(ines, Direction::Inbound, u"Hi"_s, 1000)));
    QCOMPARE(store.talkTo(hidden), ines);
    QVERIFY(store.conversationOf(ines).customer.waId.isEmpty());
    QCOMPARE(store.reader().conversations.search(u"@ines"_s, 10)->size(), 1);
    Customer other;
    other.userId = BusinessScopedUserId(u"ES.8"_s);
    QVERIFY(store.talkTo(other) != ines);
}

void TestCustomers::twoWhoTurnOutToBeOneBecomeOne()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(textMessage(byNumber, Direction::Inbound, u"one"_s, 1000)));
    QVERIFY(store.add(textMessage(byNumber, Direction::Inbound, u"three"_s, 3000)));
    const ConversationId byUser = store.talkTo(customerNamed(u"Ana"_s, QString(), u"ES.1"_s));
    QVERIFY(store.add(textMessage(byUser, Direction::Inbound, u"two"_s, 2000)));
    const Message queued = textMessage(byUser, Direction::Outbound, u"four"_s, 4000);
    QVERIFY(store.add(queued));
    store.must([queued](StoreSession &session) { return session.outbox.enqueue(queued.id); });
    QSignalSpy changed(&*store, &Store::changed);

    const Customer both = customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s);
    QCOMPARE(store.talkTo(both), byNumber);

    QVERIFY(!store.reader().conversations.find(byUser).value());
    const Conversation joined = store.conversationOf(byNumber);
    QCOMPARE(joined.unread, 3);
    QCOMPARE(joined.lastMessage->text, u"four"_s);
    QCOMPARE(joined.lastActivityAt.toSecsSinceEpoch(), 4000);
    QCOMPARE(joined.lastInboundAt.toSecsSinceEpoch(), 3000);
    QCOMPARE(joined.customer.userId, both.userId);
    QCOMPARE(joined.customer.waId, both.waId);
    QCOMPARE(textsOf(store.reader().messages.newest(byNumber, 10).value()),
             (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
    QCOMPARE(store.reader().outbox.heads(10)->first().conversation, byNumber);
    const auto change = changed.last().first().value<ChangeSet>();
    QCOMPARE(change.conversations, (QSet<ConversationId>{byNumber, byUser}));
    QVERIFY(change.messages.value(byNumber).contains(queued.id));
}

void TestCustomers::becomingOneMovesAConversationThatHasNoTwin()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s), u"61"_s);
    const ConversationId byUser = store.talkTo(customerNamed(QString(), QString(), u"ES.1"_s), u"62"_s);
    const Customer both = customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s);
    QCOMPARE(store.talkTo(both, u"61"_s), byNumber);
    QCOMPARE(store.talkTo(both, u"62"_s), byUser);
    QCOMPARE(store.conversationOf(byUser).customer, store.conversationOf(byNumber).customer);
}

void TestCustomers::aPhoneBookEntryIsKeptWithoutAConversation()
{
    StoreFixture store;
    const Customer entry = customerNamed(u"Ana from the bakery"_s, u"34600"_s);
    store.must([entry](StoreSession &session) { return session.conversations.saveCustomer(entry); });
    QCOMPARE(store.reader().conversations.page({}, 10)->size(), 0);
    const ConversationId ana = store.talkTo(customerNamed(QString(), u"34600"_s));
    QCOMPARE(store.conversationOf(ana).customer.profileName, u"Ana from the bakery"_s);
}

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
