// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "storefixture.h"

#include <QSignalSpy>

#include <sqlite3.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

class Queue : public StoreFixture {
public:
    Message send(const ConversationId &conversation, const QString &text)
    {
        const Message message = textMessage(conversation, Direction::Outbound, text, 1000);
        must([message](StoreSession &session) -> Result<void> {
            if (const Result<bool> added = session.messages.add(message, false); !added)
                return failure(added.error());
            return session.outbox.enqueue(message.id);
        });
        return message;
    }
    template <class Work>
    void change(Work work)
    {
        must([work](StoreSession &session) { return work(session.outbox); });
    }
    QList<OutboxEntry> nextPerConversation(int limit = 100) const
    {
        return reader().outbox.nextPerConversation(limit).value();
    }
    QStringList headTexts() const
    {
        QStringList texts;
        for (const OutboxEntry &entry : nextPerConversation())
            texts << plainText(entry.content);
        return texts;
    }
};

/// What SQLite does for the first ten of the queue, in instructions of its machine.
int effortForTheFirst(const QString &path)
{
    Connection connection;
    if (!connection.open(path, Connection::Access::Read))
        return -1;
    ChangeSet changes;
    const OutboxRepository outbox(connection, changes);
    int instructions = 0;
    sqlite3_progress_handler(
        connection.handle(), 1,
        [](void *counted) {
            ++*static_cast<int *>(counted);
            return 0;
        },
        &instructions);
    const Result<QList<OutboxEntry>> first = outbox.nextPerConversation(10);
    return first && first->size() == 10 ? instructions : -1;
}

QDateTime atMs(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesWhatASendNeeds();
    void aCustomerWithoutANumberIsReachedByUserId();
    void aNumberThatIsSomebodyElsesNowIsNotUsed();
    void givesTheOldestOfEachConversation();
    void readsNoMoreOfALongQueueThanIsWanted();
    void keepsItsOrderOverARestart();
    void anUncertainMessageHoldsItsConversationBack();
    void aStatusSettlesAnUncertainMessage();
    void anAnswerLeavesTheQueueAlone();
    void postponesAndCounts();
    void queueingAgainStartsAfresh();
    void theEndOfTheWaitRemovesOnlyWhatIsStillUncertain();
    void whatWasBeingSentWhenTheProgramEndedIsKnownToHaveBeenTried();
    void onlyWhatStillWaitsIsSent();
    void whatNeverLeftMayGoAgain();
    void whatWaitsMayBeHurried();
    void removesWithoutComplaint();
    void reportsItsChanges();
    void theMessageAndItsEntryAreOneTransaction();
};

void TestOutbox::givesWhatASendNeeds()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600000001"_s, u"ES.1"_s));
    const Message message = store.send(ana, u"Hello"_s);
    const QList<OutboxEntry> nextPerConversation = store.nextPerConversation();
    QCOMPARE(nextPerConversation.size(), 1);
    const OutboxEntry &entry = nextPerConversation.first();
    QCOMPARE(entry.message, message.id);
    QCOMPARE(entry.conversation, ana);
    QCOMPARE(entry.phoneNumber, PhoneNumberId(u"61"_s));
    QCOMPARE(entry.to, u"+34600000001"_s);
    QCOMPARE(entry.recipient, BusinessScopedUserId(u"ES.1"_s));
    QCOMPARE(plainText(entry.content), u"Hello"_s);
    QCOMPARE(entry.attempts, 0);
    QCOMPARE(entry.delivery, Delivery::Queued);
    QVERIFY(!entry.notBefore.isValid());
    QVERIFY(!entry.triedAt.isValid());
}

void TestOutbox::aCustomerWithoutANumberIsReachedByUserId()
{
    Queue store;
    store.send(store.talkTo(customerNamed(u"Ana"_s, QString(), u"ES.1"_s)), u"Hello"_s);
    QVERIFY(store.nextPerConversation().first().to.isEmpty());
    QCOMPARE(store.nextPerConversation().first().recipient, BusinessScopedUserId(u"ES.1"_s));
}

/// A message must not go to the stranger who has the number now.
void TestOutbox::aNumberThatIsSomebodyElsesNowIsNotUsed()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600000001"_s, u"ES.1"_s));
    const ConversationId ben = store.talkTo(customerNamed(u"Ben"_s, u"34600000001"_s, u"ES.2"_s));
    QVERIFY(ana != ben);
    store.send(ana, u"Hello Ana"_s);
    store.send(ben, u"Hello Ben"_s);
    const QList<OutboxEntry> entries = store.nextPerConversation();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().to, QString());
    QCOMPARE(entries.first().recipient, BusinessScopedUserId(u"ES.1"_s));
    QCOMPARE(entries.last().to, u"+34600000001"_s);
}

void TestOutbox::givesTheOldestOfEachConversation()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    const ConversationId bao = store.talkTo(customerNamed(u"Bao"_s, u"2"_s));
    const Message first = store.send(bao, u"b1"_s);
    store.send(ana, u"a1"_s);
    store.send(bao, u"b2"_s);
    QCOMPARE(store.headTexts(), (QStringList{u"b1"_s, u"a1"_s}));
    QCOMPARE(store.nextPerConversation(1).size(), 1);
    QCOMPARE(store.reader().outbox.count().value(), 3);
    store.change([first](OutboxRepository &outbox) { return outbox.remove(first.id); });
    QCOMPARE(store.headTexts(), (QStringList{u"a1"_s, u"b2"_s}));
}

void TestOutbox::readsNoMoreOfALongQueueThanIsWanted()
{
    Queue queue;
    QList<ConversationId> conversations;
    for (int i = 0; i < 20; ++i)
        conversations << queue.talkTo(customerNamed(u"C%1"_s.arg(i), QString::number(34600 + i)));
    const auto sendToAll = [&](int times) {
        for (int i = 0; i < times; ++i) {
            for (const ConversationId &each : std::as_const(conversations))
                queue.send(each, u"Hello"_s);
        }
    };
    sendToAll(2);
    const int effort = effortForTheFirst(queue.path());
    QVERIFY(effort > 0);
    sendToAll(20);
    QVERIFY(effortForTheFirst(queue.path()) < 2 * effort);
}

void TestOutbox::keepsItsOrderOverARestart()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    for (int i = 0; i < 5; ++i)
        store.send(ana, QString::number(i));
    QVERIFY(store.reopen());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(store.headTexts(), QStringList{QString::number(i)});
        const MessageId sent = store.nextPerConversation().first().message;
        store.change([sent](OutboxRepository &outbox) { return outbox.remove(sent); });
    }
    QVERIFY(store.nextPerConversation().isEmpty());
}

void TestOutbox::anUncertainMessageHoldsItsConversationBack()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    const Message first = store.send(ana, u"a1"_s);
    store.send(ana, u"a2"_s);
    store.change([first](OutboxRepository &outbox) { return outbox.markUncertain(first.id, atMs(1234567)); });
    QCOMPARE(store.headTexts(), QStringList{u"a1"_s});
    QCOMPARE(store.nextPerConversation().first().delivery, Delivery::Uncertain);
    QCOMPARE(store.nextPerConversation().first().triedAt, atMs(1234567));
    QCOMPARE(store.messageOf(first.id).delivery, Delivery::Uncertain);
}

void TestOutbox::aStatusSettlesAnUncertainMessage()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    const Message first = store.send(ana, u"a1"_s);
    store.send(ana, u"a2"_s);
    store.change([first](OutboxRepository &outbox) { return outbox.markUncertain(first.id, atMs(1)); });
    QSignalSpy changed(&*store, &Store::changed);
    const auto delivered = [first](StoreSession &session) {
        return session.messages.setDelivery(first.id, Delivery::Delivered);
    };
    QVERIFY(store.must(delivered));
    QVERIFY(changed.last().first().value<ChangeSet>().outbox);
    QCOMPARE(store.headTexts(), QStringList{u"a2"_s});
}

void TestOutbox::anAnswerLeavesTheQueueAlone()
{
    Queue store;
    const Message message = store.send(store.talkTo(customerNamed(u"Ana"_s, u"1"_s)), u"a1"_s);
    store.must([message](StoreSession &session) {
        return session.messages.setAccepted(message.id, Wamid(u"wamid.1"_s));
    });
    QCOMPARE(store.reader().outbox.count().value(), 1);
}

void TestOutbox::postponesAndCounts()
{
    Queue store;
    const Message message = store.send(store.talkTo(customerNamed(u"Ana"_s, u"1"_s)), u"a1"_s);
    for (int i = 1; i <= 3; ++i) {
        store.change([message, i](OutboxRepository &outbox) {
            return outbox.postpone(message.id, atMs(i * 1500), atMs(i));
        });
        QCOMPARE(store.nextPerConversation().first().attempts, i);
        QCOMPARE(store.nextPerConversation().first().notBefore, atMs(i * 1500));
    }
}

void TestOutbox::queueingAgainStartsAfresh()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    const Message first = store.send(ana, u"a1"_s);
    store.send(ana, u"a2"_s);
    store.change([first](OutboxRepository &outbox) { return outbox.markUncertain(first.id, atMs(1)); });
    store.must([first](StoreSession &session) -> Result<void> {
        if (const Result<void> requeued = session.messages.requeue(first.id); !requeued)
            return requeued;
        return session.outbox.enqueue(first.id);
    });
    QCOMPARE(store.headTexts(), QStringList{u"a1"_s});
    QCOMPARE(store.nextPerConversation().first().attempts, 0);
    QCOMPARE(store.nextPerConversation().first().delivery, Delivery::Queued);
    QVERIFY(!store.nextPerConversation().first().triedAt.isValid());
    const auto unknown = [](StoreSession &session) { return session.outbox.enqueue(newId<MessageId>()); };
    QCOMPARE(auditWord(store.write(unknown).error()), u"message_unknown"_s);
}

void TestOutbox::theEndOfTheWaitRemovesOnlyWhatIsStillUncertain()
{
    Queue store;
    const Message message = store.send(store.talkTo(customerNamed(u"Ana"_s, u"1"_s)), u"a1"_s);
    const auto lose = [message](OutboxRepository &outbox) {
        return outbox.markUncertain(message.id, atMs(1));
    };
    const auto endWait = [message](OutboxRepository &outbox) { return outbox.removeUncertain(message.id); };
    store.change(lose);
    store.must([message](StoreSession &session) -> Result<void> {
        if (const Result<void> requeued = session.messages.requeue(message.id); !requeued)
            return requeued;
        return session.outbox.enqueue(message.id);
    });
    store.change(endWait); // it was decided before the person queued the message again
    QCOMPARE(store.headTexts(), QStringList{u"a1"_s});
    store.change(lose);
    store.change(endWait);
    QCOMPARE(store.headTexts(), QStringList());
}

void TestOutbox::whatWasBeingSentWhenTheProgramEndedIsKnownToHaveBeenTried()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    const ConversationId bao = store.talkTo(customerNamed(u"Bao"_s, u"2"_s));
    const Message leaving = store.send(ana, u"leaving"_s);
    const Message waiting = store.send(bao, u"waiting"_s);
    const auto markSending = [leaving](StoreSession &session) {
        return session.outbox.markSending(leaving.id, atMs(5000));
    };
    QVERIFY(store.must(markSending));
    QVERIFY(store.reopen());
    QCOMPARE(store.nextPerConversation().first().triedAt, atMs(5000));
    QVERIFY(!store.nextPerConversation().last().triedAt.isValid());
    QCOMPARE(store.messageOf(waiting.id).delivery, Delivery::Queued);
}

void TestOutbox::onlyWhatStillWaitsIsSent()
{
    Queue store;
    const Message message = store.send(store.talkTo(customerNamed(u"Ana"_s, u"1"_s)), u"a1"_s);
    store.change([message](OutboxRepository &outbox) { return outbox.remove(message.id); });
    const auto markSending = [message](StoreSession &session) {
        return session.outbox.markSending(message.id, atMs(5000));
    };
    QVERIFY(!store.must(markSending));
}

void TestOutbox::whatNeverLeftMayGoAgain()
{
    Queue store;
    const Message message = store.send(store.talkTo(customerNamed(u"Ana"_s, u"1"_s)), u"a1"_s);
    const auto markSending = [message](StoreSession &session) {
        return session.outbox.markSending(message.id, atMs(5000));
    };
    QVERIFY(store.must(markSending));
    store.change([message](OutboxRepository &outbox) { return outbox.markNotSent(message.id, atMs(5001)); });
    QVERIFY(!store.nextPerConversation().first().triedAt.isValid());
}

void TestOutbox::whatWaitsMayBeHurried()
{
    Queue store;
    const Message message = store.send(store.talkTo(customerNamed(u"Ana"_s, u"1"_s)), u"a1"_s);
    store.change(
        [message](OutboxRepository &outbox) { return outbox.postpone(message.id, atMs(9000), atMs(5000)); });
    store.change([](OutboxRepository &outbox) { return outbox.clearBackoff(); });
    QVERIFY(!store.nextPerConversation().first().notBefore.isValid());
    QCOMPARE(store.nextPerConversation().first().attempts, 1);
}

void TestOutbox::removesWithoutComplaint()
{
    Queue store;
    QSignalSpy changed(&*store, &Store::changed);
    store.change([](OutboxRepository &outbox) { return outbox.remove(newId<MessageId>()); });
    QCOMPARE(changed.count(), 0);
}

void TestOutbox::reportsItsChanges()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    QSignalSpy changed(&*store, &Store::changed);
    const Message message = store.send(ana, u"a1"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().outbox);
    QVERIFY(changed.first().first().value<ChangeSet>().messages.value(ana).contains(message.id));
}

void TestOutbox::theMessageAndItsEntryAreOneTransaction()
{
    Queue store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"1"_s));
    const Message message = textMessage(ana, Direction::Outbound, u"a1"_s, 1000);
    const auto interrupted = [message](StoreSession &session) -> Result<void> {
        if (const Result<bool> added = session.messages.add(message, false); !added)
            return failure(added.error());
        if (const Result<void> queued = session.outbox.enqueue(message.id); !queued)
            return queued;
        return failure(Error::Kind::Cancelled, Reason::WorkFailed);
    };
    QVERIFY(!QCoro::waitFor(store->writeDurably(interrupted)));
    QVERIFY(store.nextPerConversation().isEmpty());
    QVERIFY(!store.reader().messages.find(message.id).value());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
