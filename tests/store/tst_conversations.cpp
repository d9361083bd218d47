// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/conversationrow.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"
#include "storefixture.h"
#include "tests/support/unreadtotal.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<Conversation> &conversations)
{
    QStringList names;
    for (const Conversation &conversation : conversations)
        names << conversation.customer.profileName;
    return names;
}

Result<Wamid> markRead(StoreFixture &store, const ConversationId &id)
{
    return store.write([id](StoreSession &session) { return session.conversations.markRead(id); });
}

} // namespace

class TestConversations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsPassOldReactionsOver();
    void pagesNewestFirst();
    void pagesEqualTimesWithoutGapsOrRepeats();
    void aConversationWithoutMessagesStandsLast();
    void oneCustomerOnTwoNumbersHasTwoConversations();
    void countsUnreadMessages();
    void readingGivesTheNewestInboundWamid();
    void readingTwiceGivesNothing();
    void readingUpToAMessageLeavesWhatIsNewer();
    void aMarkAsUnreadSurvivesARestart();
    void findsNothingUnknown();
    void searchesNewestFirstAndBounded();
};

void TestConversations::pagesNewestFirst()
{
    StoreFixture store;
    for (int i = 0; i < 7; ++i) {
        const ConversationId id = store.talkTo(customerNamed(QString::number(i), u"3460%1"_s.arg(i)));
        QVERIFY(store.add(textMessage(id, Direction::Inbound, u"Hi"_s, 1000 + i)));
    }
    const auto first = store.reader().conversations.page({}, 3).value();
    QCOMPARE(namesOf(first), (QStringList{u"6"_s, u"5"_s, u"4"_s}));
    const ConversationRepository::Cursor cursor{first.last().lastActivityAt, first.last().id};
    QCOMPARE(namesOf(store.reader().conversations.page(cursor, 10).value()),
             (QStringList{u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
}

void TestConversations::pagesEqualTimesWithoutGapsOrRepeats()
{
    StoreFixture store;
    for (int i = 0; i < 23; ++i) {
        const ConversationId id = store.talkTo(customerNamed(QString::number(i), u"3460%1"_s.arg(i)));
        if (i % 3 != 0)
            QVERIFY(store.add(textMessage(id, Direction::Inbound, u"Hi"_s, 1000)));
    }
    QStringList names;
    std::optional<ConversationRepository::Cursor> cursor;
    while (true) {
        const auto page = store.reader().conversations.page(cursor, 4).value();
        if (page.isEmpty())
            break;
        names << namesOf(page);
        cursor = ConversationRepository::Cursor{page.last().lastActivityAt, page.last().id};
    }
    QCOMPARE(names.size(), 23);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 23);
}

void TestConversations::aConversationWithoutMessagesStandsLast()
{
    StoreFixture store;
    const ConversationId empty = store.talkTo(customerNamed(u"Empty"_s, u"1"_s));
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"2"_s));
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"Hi"_s, 1)));
    QCOMPARE(namesOf(store.reader().conversations.page({}, 10).value()), (QStringList{u"Ana"_s, u"Empty"_s}));
    const Conversation conversation = store.conversationOf(empty);
    QVERIFY(!conversation.lastMessage);
    QVERIFY(!conversation.lastActivityAt.isValid());
    QVERIFY(!conversation.lastInboundAt.isValid());
}

void TestConversations::oneCustomerOnTwoNumbersHasTwoConversations()
{
    StoreFixture store;
    const Customer ana = customerNamed(u"Ana"_s, u"34600"_s);
    const ConversationId first = store.talkTo(ana, u"61"_s);
    const ConversationId second = store.talkTo(ana, u"62"_s);
    QVERIFY(first != second);
    QCOMPARE(store.talkTo(ana, u"61"_s), first);
    QCOMPARE(store.conversationOf(first).customer, store.conversationOf(second).customer);
    QCOMPARE(store.conversationOf(second).phoneNumber, PhoneNumberId(u"62"_s));
}

void TestConversations::countsUnreadMessages()
{
    StoreFixture store;
    QCOMPARE(support::unreadTotal(store.reader()), 0);
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    const ConversationId bao = store.talkTo(customerNamed(u"Bao"_s, u"2"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"Hi"_s, i)));
    QVERIFY(store.add(textMessage(bao, Direction::Inbound, u"Hi"_s, 5)));
    QCOMPARE(support::unreadTotal(store.reader()), 4);
    QVERIFY(markRead(store, ana));
    QCOMPARE(support::unreadTotal(store.reader()), 1);
}

void TestConversations::readingGivesTheNewestInboundWamid()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    const Message newest = textMessage(ana, Direction::Inbound, u"newest"_s, 3000);
    QVERIFY(store.add(newest));
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"older, came later"_s, 2000)));
    QVERIFY(store.add(textMessage(ana, Direction::Outbound, u"ours"_s, 4000)));
    QCOMPARE(markRead(store, ana).value(), newest.wamid);
    QCOMPARE(store.conversationOf(ana).unread, 0);
}

void TestConversations::readingTwiceGivesNothing()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"Hi"_s, 1000)));
    QVERIFY(!markRead(store, ana).value().isEmpty());
    QSignalSpy changed(&*store, &Store::changed);
    QVERIFY(markRead(store, ana).value().isEmpty());
    QVERIFY(markRead(store, newId<ConversationId>()).value().isEmpty());
    QCOMPARE(changed.count(), 0);
}

void TestConversations::readingUpToAMessageLeavesWhatIsNewer()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    QList<Message> messages;
    for (int i = 0; i < 5; ++i) {
        messages << textMessage(ana, Direction::Inbound, u"Hi"_s, 1000 + i / 2); // some in one second
        QVERIFY(store.add(messages.last()));
    }
    Message reaction = textMessage(ana, Direction::Inbound, u"👍"_s, 2000);
    reaction.content = ReactionContent{{}, u"👍"_s};
    QVERIFY(store.add(reaction, false));
    const auto readUpTo = [&](const MessageId &message) {
        return store.write(
            [ana, message](StoreSession &session) { return session.conversations.markRead(ana, message); });
    };
    QCOMPARE(readUpTo(messages.at(2).id).value(), messages.at(2).wamid);
    QCOMPARE(store.conversationOf(ana).unread, 2);
    QVERIFY(readUpTo(messages.at(1).id).value().isEmpty()); // seen already
    QVERIFY(readUpTo(newId<MessageId>()).value().isEmpty()); // gone meanwhile
    QCOMPARE(store.conversationOf(ana).unread, 2);
    QCOMPARE(readUpTo(messages.at(4).id).value(), messages.at(4).wamid);
    QCOMPARE(store.conversationOf(ana).unread, 0);
}

void TestConversations::aMarkAsUnreadSurvivesARestart()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"Hi"_s, 1000)));
    QVERIFY(markRead(store, ana));
    store.must([ana](StoreSession &session) { return session.conversations.setMarkedUnread(ana, true); });
    QVERIFY(store.reopen());
    QVERIFY(store.conversationOf(ana).isMarkedUnread);
    QCOMPARE(store.conversationOf(ana).unread, 0);
    QCOMPARE(support::unreadTotal(store.reader()), 1);
    QSignalSpy changed(&*store, &Store::changed);
    QVERIFY(markRead(store, ana).value().isEmpty()); // Meta was told long ago
    QCOMPARE(changed.count(), 1);
    QVERIFY(!store.conversationOf(ana).isMarkedUnread);
    QCOMPARE(support::unreadTotal(store.reader()), 0);
}

void TestConversations::findsNothingUnknown()
{
    StoreFixture store;
    QVERIFY(!store.reader().conversations.find(newId<ConversationId>()).value());
}

void TestConversations::searchesNewestFirstAndBounded()
{
    StoreFixture store;
    for (int i = 0; i < 5; ++i) {
        const ConversationId id = store.talkTo(customerNamed(u"Ana %1"_s.arg(i), u"3460%1"_s.arg(i)));
        QVERIFY(store.add(textMessage(id, Direction::Inbound, u"Hi"_s, 1000 + i)));
    }
    store.talkTo(customerNamed(u"Bao"_s, u"4912345"_s));
    const auto search = [&store](const QString &text, int limit) {
        return namesOf(store.reader().conversations.search(text, limit).value());
    };
    QCOMPARE(search(u"ana"_s, 3), (QStringList{u"Ana 4"_s, u"Ana 3"_s, u"Ana 2"_s}));
    QCOMPARE(search(u"+49 123"_s, 3), QStringList{u"Bao"_s});
    QCOMPARE(search(u"_"_s, 3), QStringList());
    QCOMPARE(search(u"' OR 1 --"_s, 3), QStringList());
    QCOMPARE(search(QString(), 50).size(), 6);
}

/// A customer may have thousands of reactions, and the query of each row of the list has to skip them
/// quickly.
void TestConversations::rowsPassOldReactionsOver()
{
    const QTemporaryDir folder;
    Connection connection;
    QVERIFY(connection.open(folder.filePath(u"plan.db"_s), Connection::Access::Write));
    QVERIFY(migrate(connection, storeMigrations()));
    Statement plan(connection, u"EXPLAIN QUERY PLAN "_s + selectConversations(u"WHERE c.id = 'x'"_s));
    QVERIFY(plan.run());
    QStringList steps;
    while (plan.next())
        steps << plan.text(3);
    const QStringList reactions = steps.filter(u"amendments_by_customer"_s);
    QCOMPARE(reactions.size(), 1);
    QVERIFY2(reactions.first().contains(u"at_s>?"_s), qPrintable(reactions.first()));
}

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
