// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/statement.h"
#include "storefixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <random>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

ChangeSet lastChange(const QSignalSpy &spy)
{
    return spy.isEmpty() ? ChangeSet() : spy.last().first().value<ChangeSet>();
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackEverythingThatWasStored();
    void ofADeletedMessageNothingIsLeftToFetch();
    void storesAMessageOnce();
    void refusesAMessageOfNoConversation();
    void unreadCountsInboundMessagesOnly_data();
    void unreadCountsInboundMessagesOnly();
    void theNewestMessageLeadsWhateverTheOrderOfArrival();
    void ofEqualTimesTheLaterArrivalLeads();
    void anInboundMessageMovesTheServiceWindow();
    void aNoticeOfThePlatformOpensNoWindow();
    void pagesBackwardsWithoutGapsOrRepeats();
    void givesSeveralInOrder();
    void findsByWamid();
    void reportsWhichMessagesAndConversationsChanged();
};

void TestMessages::givesBackEverythingThatWasStored()
{
    StoreFixture store;
    Message message = textMessage(store.talkTo(customerNamed(u"Ana"_s, u"34600"_s)), Direction::Inbound,
                                  u"Grüße 👋🏽 \u202eabc"_s, 1'790'000'000);
    message.content = MediaContent{
        MediaKind::Image,  MediaId(u"1013859600285441"_s), {}, u"image/jpeg"_s, u"aGFzaA=="_s, {},
        plainText(message)};
    message.context.quoted = Wamid(u"wamid.quoted"_s);
    message.referral.headline = u"Spring sale"_s;
    message.raw = QByteArray(R"({"type":"image"})");
    QVERIFY(store.add(message));
    QCOMPARE(store.messageOf(message.id), message);
    QVERIFY(store.reopen());
    QCOMPARE(store.messageOf(message.id), message);
    QVERIFY(store.reader().messages.newest(message.conversation, 1)->first().raw.isEmpty());

    Message failed = textMessage(message.conversation, Direction::Outbound, QString(), 1'790'000'001);
    failed.delivery = Delivery::Failed;
    failed.failure = SendFailure{MetaCode{131047}, u"Re-engagement message"_s};
    QVERIFY(store.add(failed));
    QCOMPARE(store.messageOf(failed.id), failed);
}

void TestMessages::ofADeletedMessageNothingIsLeftToFetch()
{
    StoreFixture store;
    const Customer ana = customerNamed(u"Ana"_s, u"34600"_s);
    Message message = textMessage(store.talkTo(ana), Direction::Inbound, u"Look"_s, 1000);
    message.content =
        MediaContent{MediaKind::Image, MediaId(u"5001"_s), {}, u"image/jpeg"_s, {}, {}, u"Look"_s};
    QVERIFY(store.add(message));
    const auto files = [&store] {
        Connection connection;
        if (!connection.open(store.path(), Connection::Access::Read))
            return -1;
        Statement select(connection, u"SELECT count(*) FROM message_media WHERE media_id = '5001'"_s);
        return select.run() && select.next() ? select.integer(0) : -1;
    };
    QCOMPARE(files(), 1);

    Amendment revoke;
    revoke.kind = AmendmentKind::Revoke;
    revoke.target = message.wamid;
    revoke.at = message.sentAt;
    revoke.raw = "{}";
    store.must([ana, revoke](StoreSession &session) {
        return session.messages.amend(PhoneNumberId(u"61"_s), ana, revoke);
    });
    QCOMPARE(kindOf(store.messageOf(message.id)), MessageKind::Deleted);
    QVERIFY(store.messageOf(message.id).content == MessageContent(TextContent()));
    QCOMPARE(files(), 0);
}

void TestMessages::storesAMessageOnce()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    const Message message = textMessage(ana, Direction::Inbound, u"Hello"_s, 1000);
    QVERIFY(store.add(message));
    QSignalSpy changed(&*store, &Store::changed);
    Message again = message;
    again.id = newId<MessageId>();
    QVERIFY(!store.add(again));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(store.conversationOf(ana).unread, 1);
    QCOMPARE(store.reader().messages.newest(ana, 10)->size(), 1);

    // Messages that have no wamid yet are not the same.
    QVERIFY(store.add(textMessage(ana, Direction::Outbound, u"one"_s, 1000)));
    QVERIFY(store.add(textMessage(ana, Direction::Outbound, u"two"_s, 1000)));
}

void TestMessages::refusesAMessageOfNoConversation()
{
    StoreFixture store;
    const Message lost = textMessage(newId<ConversationId>(), Direction::Inbound, u"Hello"_s, 1000);
    const Result<bool> added =
        store.write([lost](StoreSession &session) { return session.messages.add(lost, true); });
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Storage);
}

void TestMessages::unreadCountsInboundMessagesOnly_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<bool>("unread");
    QTest::addColumn<int>("expected");
    QTest::newRow("a customer wrote") << Direction::Inbound << true << 1;
    QTest::newRow("history") << Direction::Inbound << false << 0;
    QTest::newRow("staff wrote") << Direction::Outbound << true << 0;
}

void TestMessages::unreadCountsInboundMessagesOnly()
{
    QFETCH(const Direction, direction);
    QFETCH(const bool, unread);
    QFETCH(const int, expected);
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(textMessage(ana, direction, u"Hello"_s, 1000), unread));
    QCOMPARE(store.conversationOf(ana).unread, expected);
}

void TestMessages::theNewestMessageLeadsWhateverTheOrderOfArrival()
{
    std::mt19937 random(20260301);
    for (int round = 0; round < 10; ++round) {
        StoreFixture store;
        const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
        QList<int> times{1, 2, 3, 4, 5, 6, 7, 8};
        std::shuffle(times.begin(), times.end(), random);
        for (const int time : times)
            QVERIFY(store.add(textMessage(ana, Direction::Inbound, QString::number(time), time)));
        const Conversation conversation = store.conversationOf(ana);
        QCOMPARE(plainText(*conversation.lastMessage), u"8"_s);
        QCOMPARE(conversation.lastActivityAt.toSecsSinceEpoch(), 8);
        QCOMPARE(conversation.lastInboundAt.toSecsSinceEpoch(), 8);
        QCOMPARE(textsOf(store.reader().messages.newest(ana, 3).value()),
                 (QStringList{u"6"_s, u"7"_s, u"8"_s}));
    }
}

void TestMessages::ofEqualTimesTheLaterArrivalLeads()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"first"_s, 1000)));
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"second"_s, 1000)));
    QCOMPARE(plainText(*store.conversationOf(ana).lastMessage), u"second"_s);
    QCOMPARE(textsOf(store.reader().messages.newest(ana, 2).value()), (QStringList{u"first"_s, u"second"_s}));
}

void TestMessages::anInboundMessageMovesTheServiceWindow()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(textMessage(ana, Direction::Outbound, u"Hello"_s, 5000)));
    QVERIFY(!store.conversationOf(ana).lastInboundAt.isValid());
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"Hi"_s, 4000)));
    QCOMPARE(store.conversationOf(ana).lastInboundAt.toSecsSinceEpoch(), 4000);
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"older"_s, 3000)));
    QCOMPARE(store.conversationOf(ana).lastInboundAt.toSecsSinceEpoch(), 4000);
    QCOMPARE(plainText(*store.conversationOf(ana).lastMessage), u"Hello"_s);
}

void TestMessages::aNoticeOfThePlatformOpensNoWindow()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    Message notice = textMessage(ana, Direction::Inbound, u"Ana changed her number"_s, 1000);
    notice.content = SystemContent{{}, u"Ana changed her number"_s};
    QVERIFY(store.add(notice));
    QVERIFY(!store.conversationOf(ana).lastInboundAt.isValid());
    QCOMPARE(store.conversationOf(ana).lastMessage->id, notice.id);
}

void TestMessages::pagesBackwardsWithoutGapsOrRepeats()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    const ConversationId bao = store.talkTo(customerNamed(u"Bao"_s, u"34601"_s));
    QStringList expected;
    for (int i = 0; i < 47; ++i) {
        QVERIFY(store.add(textMessage(ana, Direction::Inbound, QString::number(i), 1000 + i / 9)));
        QVERIFY(store.add(textMessage(bao, Direction::Inbound, u"other"_s, 1000 + i / 9)));
        expected << QString::number(i);
    }
    QList<Message> all = store.reader().messages.newest(ana, 10).value();
    while (true) {
        const QList<Message> page = store.reader().messages.before(ana, all.first().id, 10).value();
        if (page.isEmpty())
            break;
        all = page + all;
    }
    QCOMPARE(textsOf(all), expected);
}

void TestMessages::givesSeveralInOrder()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    const ConversationId bao = store.talkTo(customerNamed(u"Bao"_s, u"34601"_s));
    const QList<Message> messages{textMessage(ana, Direction::Inbound, u"late"_s, 2000),
                                  textMessage(ana, Direction::Inbound, u"early"_s, 1000),
                                  textMessage(ana, Direction::Inbound, u"early too"_s, 1000),
                                  textMessage(bao, Direction::Inbound, u"other"_s, 1000)};
    QSet<MessageId> ids{newId<MessageId>()};
    for (const Message &message : messages) {
        QVERIFY(store.add(message));
        ids.insert(message.id);
    }
    QCOMPARE(textsOf(store.reader().messages.several(ana, ids).value()),
             (QStringList{u"early"_s, u"early too"_s, u"late"_s}));
    QCOMPARE(store.reader().messages.several(ana, {})->size(), 0);
}

void TestMessages::findsByWamid()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    const Message inbound = textMessage(ana, Direction::Inbound, u"Hello"_s, 1000);
    const Message waiting = textMessage(ana, Direction::Outbound, u"Hi"_s, 1001);
    QVERIFY(store.add(inbound));
    QVERIFY(store.add(waiting));
    QCOMPARE(store.reader().messages.findByWamid(inbound.wamid).value()->id, inbound.id);
    QVERIFY(!store.reader().messages.findByWamid(Wamid(u"wamid.no"_s)).value());
    QVERIFY(!store.reader().messages.findByWamid(Wamid()).value());
}

void TestMessages::reportsWhichMessagesAndConversationsChanged()
{
    StoreFixture store;
    QSignalSpy changed(&*store, &Store::changed);
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QCOMPARE(lastChange(changed).conversations, QSet<ConversationId>{ana});
    const Message message = textMessage(ana, Direction::Outbound, u"Hello"_s, 1000);
    QVERIFY(store.add(message));
    const ChangeSet change = lastChange(changed);
    QCOMPARE(change.conversations, QSet<ConversationId>{ana});
    QCOMPARE(change.messages.value(ana), QSet<MessageId>{message.id});
    QVERIFY(!change.outbox && !change.relay && !change.accounts);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
