// SPDX-License-Identifier: GPL-3.0-or-later
// What destroys messages, or touches all messages of a conversation, runs on the writer thread and blocks
// every other write. Its work must not grow with the messages of other conversations. It is measured by
// SQLite's count of its steps, because times vary.
#include "store/connection.h"
#include "store/statement.h"
#include "storefixture.h"

#include <sqlite3.h>

#include <functional>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepUnit = 50;
constexpr int messagesPerConversation = 4;
constexpr qint64 firstAtS = 1'700'000'000;
constexpr qint64 daysBetween = 50;

QDateTime after(int days)
{
    return QDateTime::fromSecsSinceEpoch(firstAtS, Qt::UTC).addDays(days);
}

QString waIdOf(int customer)
{
    return QString::number(34600000000 + customer);
}

using Work = std::function<Result<void>(StoreSession &)>;

template <class T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : failure(result.error());
}

/// A shop of `count` customers, each with a conversation of the same length. Those of every second one are
/// old: they are what is destroyed, among the others.
class Shop : public StoreFixture {
public:
    explicit Shop(int count)
    {
        must([count](StoreSession &session) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                const Result<ConversationId> id =
                    session.conversations.resolve(PhoneNumberId(u"61"_s), customerNamed(u"Ana"_s, waIdOf(i)));
                if (!id)
                    return failure(id.error());
                const qint64 atS = firstAtS + (i % 2) * daysBetween * 24 * 60 * 60;
                for (int message = 0; message < messagesPerConversation; ++message) {
                    const Result<bool> added = session.messages.add(
                        textMessage(*id, Direction::Inbound, u"Hello"_s, atS + message), false);
                    if (!added)
                        return failure(added.error());
                }
            }
            return {};
        });
    }
    /// The steps of SQLite's virtual machine that `work` takes.
    int stepsOf(const Work &work)
    {
        close();
        Connection connection;
        if (!connection.open(path(), Connection::Access::Write))
            return -1;
        StoreSession session(connection);
        if (!runSql(connection, u"BEGIN"_s))
            return -1;
        int units = 0;
        sqlite3_progress_handler(
            connection.handle(), stepUnit,
            [](void *counted) {
                ++*static_cast<int *>(counted);
                return 0;
            },
            &units);
        const Result<void> worked = work(session);
        sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
        return worked && runSql(connection, u"COMMIT"_s) ? units * stepUnit : -1;
    }
};

/// The conversation of the first customer.
ConversationId firstConversation(StoreSession &session)
{
    return session.conversations.resolve(PhoneNumberId(u"61"_s), customerNamed({}, waIdOf(0))).value();
}

Result<void> deleteOld(StoreSession &session)
{
    const auto all = session.conversations.page({}, 10'000);
    if (!all)
        return failure(all.error());
    for (const Conversation &conversation : *all) {
        if (conversation.lastActivityAt > after(1))
            continue;
        if (const Result<int> hidden = session.privacy.softDelete(conversation.id, after(1)); !hidden)
            return failure(hidden.error());
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Work)

class TestDestruction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWorkGrowsWithWhatIsTouched_data();
    void theWorkGrowsWithWhatIsTouched();
    void aDeletedMessageDoesNotBecomeTheLastOne();
};

void TestDestruction::theWorkGrowsWithWhatIsTouched_data()
{
    QTest::addColumn<Work>("before");
    QTest::addColumn<Work>("work");
    QTest::addColumn<double>("growth"); // in a shop of twice the size, at most
    const Work nothing = [](StoreSession &) { return Result<void>(); };
    QTest::newRow("half of all is purged")
        << Work(deleteOld)
        << Work([](StoreSession &session) { return done(session.privacy.purge(after(2))); }) << 2.5;
    QTest::newRow("half of all is outdated")
        << Work([](StoreSession &session) { return session.privacy.setRetentionDays(30); })
        << Work([](StoreSession &session) { return done(session.privacy.destroyOutdated(after(60))); })
        << 2.5;
    QTest::newRow("the list of what is deleted")
        << Work(deleteOld) << Work([](StoreSession &session) { return done(session.privacy.deleted(20)); })
        << 2.5;
    QTest::newRow("one conversation is deleted and restored") << nothing << Work([](StoreSession &session) {
        const ConversationId conversation = firstConversation(session);
        if (const Result<int> hidden = session.privacy.softDelete(conversation, after(1)); !hidden)
            return done(hidden);
        if (const Result<QDateTime> last = session.privacy.lastDeletion(conversation); !last)
            return done(last);
        return done(session.privacy.undelete(conversation, after(1)));
    }) << 1.3;
    QTest::newRow("two customers are merged") << nothing << Work([](StoreSession &session) {
        const Customer one = customerNamed({}, waIdOf(0));
        return session.conversations.changeCustomer(one, customerNamed({}, waIdOf(1)), after(1));
    }) << 1.3;
    QTest::newRow("a reaction fails") << nothing << Work([](StoreSession &session) -> Result<void> {
        Message reaction = textMessage(firstConversation(session), Direction::Outbound, {}, firstAtS + 10);
        reaction.content = ReactionContent{Wamid(u"wamid.1"_s), u"\U0001F44D"_s};
        if (const Result<bool> added = session.messages.add(reaction, false); !added)
            return failure(added.error());
        return done(session.messages.setDelivery(reaction.id, Delivery::Failed));
    }) << 1.3;
}

void TestDestruction::theWorkGrowsWithWhatIsTouched()
{
    QFETCH(const Work, before);
    QFETCH(const Work, work);
    QFETCH(const double, growth);
    constexpr int count = 200;
    QList<int> steps;
    for (const int conversations : {count, 2 * count}) {
        Shop shop(conversations);
        QVERIFY(shop.stepsOf(before) >= 0);
        steps << shop.stepsOf(work);
    }
    QVERIFY(steps.first() > 0);
    QVERIFY2(steps.last() < growth * steps.first(),
             qPrintable(u"%1, %2"_s.arg(steps.first()).arg(steps.last())));
}

void TestDestruction::aDeletedMessageDoesNotBecomeTheLastOne()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, waIdOf(0)));
    store.add(textMessage(ana, Direction::Inbound, u"Outdated"_s, firstAtS));
    Message failed = textMessage(ana, Direction::Outbound, u"Deleted"_s, after(50).toSecsSinceEpoch());
    failed.delivery = Delivery::Failed;
    store.add(failed, false);
    store.must([failed](StoreSession &session) { return session.outbox.deleteFailed(failed.id, after(51)); });
    QCOMPARE(plainText(store.conversationOf(ana).lastMessage.value()), u"Outdated"_s);
    store.must([](StoreSession &session) { return session.privacy.setRetentionDays(30); });
    const auto destroy = [](StoreSession &session) { return session.privacy.destroyOutdated(after(60)); };
    QCOMPARE(store.must(destroy), 1);
    QVERIFY(!store.conversationOf(ana).lastMessage);
}

QTEST_GUILESS_MAIN(TestDestruction)
#include "tst_destruction.moc"
