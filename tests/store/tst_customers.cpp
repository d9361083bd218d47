// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/formeridentities.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"
#include "storefixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

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
    void b12_whoChangesTheNumberIsTheSameCustomer();
    void b12_whoWroteBeforeTheNoticeBecomesOneWithThemselves();
    void b12_whatIsLateStillFindsThem();
    void b12_anotherPersonWithTheNumberStaysAnotherCustomer();
    void twoFormsOfANumberAreOneCustomer_data();
    void twoFormsOfANumberAreOneCustomer();
    void landlinesAreNotTouched();
    void aUserIdDistinguishesTheSameLine();
    void theEndOfAUserIdDoesNotDependOnTheOrder();

private:
    static void change(StoreFixture &store, const Customer &before, const Customer &after)
    {
        store.must([before, after](StoreSession &session) {
            return session.conversations.changeCustomer(before, after);
        });
    }
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
    QCOMPARE(plainText(*joined.lastMessage), u"four"_s);
    QCOMPARE(joined.lastActivityAt.toSecsSinceEpoch(), 4000);
    QCOMPARE(joined.lastInboundAt.toSecsSinceEpoch(), 3000);
    QCOMPARE(joined.customer.userId, both.userId);
    QCOMPARE(joined.customer.waId, both.waId);
    QCOMPARE(textsOf(store.reader().messages.newest(byNumber, 10).value()),
             (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
    QCOMPARE(store.reader().outbox.nextPerConversation(10)->first().conversation, byNumber);
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

/// Source: a new number brings a new business-scoped user id.
void TestCustomers::b12_whoChangesTheNumberIsTheSameCustomer()
{
    StoreFixture store;
    const Customer before = customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s);
    const Customer after = customerNamed(QString(), u"34601"_s, u"ES.2"_s);
    const ConversationId ana = store.talkTo(before);
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"one"_s, 1000)));
    QSignalSpy changed(&*store, &Store::changed);
    change(store, before, after);
    QCOMPARE(changed.last().first().value<ChangeSet>().conversations, QSet<ConversationId>{ana});
    QCOMPARE(store.talkTo(after), ana);
    const Customer known = store.conversationOf(ana).customer;
    QCOMPARE(known.waId, after.waId);
    QCOMPARE(known.userId, after.userId);
    QCOMPARE(known.profileName, u"Ana"_s);
    change(store, before, after); // told twice
    QCOMPARE(store.conversationOf(ana).customer, known);
    // Who shows no number changes only the user id.
    const Customer hidden = customerNamed(u"Hidden"_s, QString(), u"ES.7"_s);
    const ConversationId seven = store.talkTo(hidden);
    change(store, hidden, customerNamed(QString(), QString(), u"ES.8"_s));
    QCOMPARE(store.talkTo(customerNamed(QString(), QString(), u"ES.8"_s)), seven);
}

void TestCustomers::b12_whoWroteBeforeTheNoticeBecomesOneWithThemselves()
{
    StoreFixture store;
    const Customer before = customerNamed(QString(), u"34600"_s, u"ES.1"_s);
    const Customer after = customerNamed(u"Ana"_s, u"34601"_s, u"ES.2"_s);
    const ConversationId first = store.talkTo(before);
    QVERIFY(store.add(textMessage(first, Direction::Inbound, u"one"_s, 1000)));
    const ConversationId second = store.talkTo(after);
    QVERIFY(first != second);
    QVERIFY(store.add(textMessage(second, Direction::Inbound, u"two"_s, 2000)));
    const ConversationId elsewhere = store.talkTo(after, u"62"_s); // on another number of the shop
    QVERIFY(store.add(textMessage(elsewhere, Direction::Inbound, u"three"_s, 3000)));
    change(store, before, after);
    QCOMPARE(store.talkTo(after), first);
    QCOMPARE(store.talkTo(after, u"62"_s), elsewhere);
    QVERIFY(!store.reader().conversations.find(second).value());
    QCOMPARE(textsOf(store.reader().messages.newest(first, 10).value()), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(textsOf(store.reader().messages.newest(elsewhere, 10).value()), QStringList{u"three"_s});
    QCOMPARE(store.conversationOf(first).unread, 2);
    QCOMPARE(store.conversationOf(first).customer, store.conversationOf(elsewhere).customer);
    QCOMPARE(store.conversationOf(first).customer.profileName, u"Ana"_s);
    QCOMPARE(store.reader().conversations.search(u"ana"_s, 10)->size(), 2);
}

/// Webhooks are repeated for days and arrive in any order, so late ones have to find the customer.
void TestCustomers::b12_whatIsLateStillFindsThem()
{
    StoreFixture store;
    const Customer before = customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s);
    const Customer between = customerNamed(QString(), u"34601"_s, u"ES.2"_s);
    const Customer after = customerNamed(QString(), u"34602"_s, u"ES.3"_s);
    const ConversationId ana = store.talkTo(before);
    change(store, before, between);
    change(store, between, after);
    for (const Customer &late : {before, between}) {
        QCOMPARE(store.talkTo(late), ana);
        QCOMPARE(store.conversationOf(ana).customer.waId, after.waId);
        QCOMPARE(store.conversationOf(ana).customer.userId, after.userId);
    }
    change(store, before, between); // the first notice once more
    QCOMPARE(store.conversationOf(ana).customer.userId, after.userId);
    // What is erased leaves no trace of what they were called before.
    const CustomerId who = store.conversationOf(ana).customer.id;
    store.must(
        [who](StoreSession &session) { return session.privacy.erase(who, QDateTime::currentDateTimeUtc()); });
    QVERIFY(store.talkTo(before) != ana);
    QCOMPARE(store.reader().conversations.page({}, 10)->size(), 1);
}

void TestCustomers::b12_anotherPersonWithTheNumberStaysAnotherCustomer()
{
    StoreFixture store;
    const Customer other = customerNamed(u"Bea"_s, u"34601"_s, u"ES.5"_s);
    const ConversationId bea = store.talkTo(other); // had the number before
    const Customer before = customerNamed(u"Ana"_s, u"34600"_s, u"ES.1"_s);
    const ConversationId ana = store.talkTo(before);
    change(store, before, customerNamed(QString(), u"34601"_s, u"ES.2"_s));
    QVERIFY(store.conversationOf(bea).customer.id != store.conversationOf(ana).customer.id);
    QCOMPARE(store.conversationOf(bea).customer.profileName, u"Bea"_s);
    // A notice about nobody makes nobody.
    change(store, customerNamed(QString(), u"1"_s, u"ES.9"_s), customerNamed(QString(), u"2"_s, u"ES.10"_s));
    QCOMPARE(store.reader().conversations.page({}, 10)->size(), 2);
}

void TestCustomers::twoFormsOfANumberAreOneCustomer_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("other");
    QTest::newRow("Brazil, known with the ninth digit") << u"5511961234567"_s << u"551161234567"_s;
    QTest::newRow("Brazil, known without it") << u"551161234567"_s << u"5511961234567"_s;
    QTest::newRow("Argentina") << u"5491155550123"_s << u"541155550123"_s;
    QTest::newRow("Mexico") << u"5215512345678"_s << u"525512345678"_s;
}

void TestCustomers::twoFormsOfANumberAreOneCustomer()
{
    QFETCH(const QString, known);
    QFETCH(const QString, other);
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, known));
    QCOMPARE(store.talkTo(customerNamed(u"Ana"_s, other)), ana);
    QCOMPARE(store.conversationOf(ana).customer.waId, WaId(known)); // it is not rewritten
    QCOMPARE(store.talkTo(customerNamed(u"Ana"_s, other, u"BR.1"_s)), ana);
    QCOMPARE(store.conversationOf(ana).customer.userId, BusinessScopedUserId(u"BR.1"_s));
    QCOMPARE(store.talkTo(customerNamed(u"Ana"_s, known)), ana);
    QCOMPARE(store.reader().conversations.page({}, 10)->size(), 1);
}

void TestCustomers::landlinesAreNotTouched()
{
    StoreFixture store;
    const ConversationId landline = store.talkTo(customerNamed(u"Padaria"_s, u"551133334444"_s));
    QVERIFY(store.talkTo(customerNamed(u"Bea"_s, u"5511933334444"_s)) != landline);
    QCOMPARE(store.conversationOf(landline).customer.waId, WaId(u"551133334444"_s));
    QCOMPARE(store.reader().conversations.page({}, 10)->size(), 2);
}

void TestCustomers::aUserIdDistinguishesTheSameLine()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"5511961234567"_s, u"BR.1"_s));
    const ConversationId bea = store.talkTo(customerNamed(u"Bea"_s, u"551161234567"_s, u"BR.2"_s));
    QVERIFY(ana != bea);
}

/// Meta's notice of the change takes precedence over what other events imply; without one, the earliest event
/// counts.
void TestCustomers::theEndOfAUserIdDoesNotDependOnTheOrder()
{
    const QTemporaryDir folder;
    Connection connection;
    QVERIFY(connection.open(folder.filePath(u"a.db"_s), Connection::Access::Write));
    QVERIFY(migrate(connection, storeMigrations()));
    QVERIFY(runSql(connection,
                   u"INSERT INTO customers (seq, id, wa_id, profile_name, username, names) "
                   "VALUES (1, 'a', '34600', '', '', '')"_s));
    struct Note {
        qint64 atS;
        bool isReported;
    };
    std::array notes{Note{400, false}, Note{100, false}, Note{300, true}, Note{200, true}};
    std::array order{0, 1, 2, 3};
    FormerIdentities identities(connection);
    const BusinessScopedUserId userId(u"ES.1"_s);
    Customer former;
    former.userId = userId;
    do {
        QVERIFY(runSql(connection, u"DELETE FROM former_user_ids"_s));
        for (const int i : order) {
            const Note &note = notes[size_t(i)];
            const QDateTime until = QDateTime::fromSecsSinceEpoch(note.atS, Qt::UTC);
            QVERIFY(identities.noteUserId(1, userId, until, note.isReported));
        }
        QCOMPARE(identities.find(former, {})->until.toSecsSinceEpoch(), 200);
    } while (std::next_permutation(order.begin(), order.end()));
}

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
