// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseimage.h"
#include "eventbatches.h"
#include "store/store.h"
#include "sync/eventintake.h"

#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

constexpr int eventsOfASeed = 1200;
constexpr qsizetype bodiesOfAPage = 100;

/// Stores the template and the numbers that events are about.
Result<void> prepareAccount(StoreSession &session)
{
    Template whole;
    whole.id = TemplateId(EventMaker::templateId);
    whole.waba = WabaId(EventMaker::waba);
    whole.name = u"pickup_ready"_s;
    whole.language = u"de"_s;
    if (Result<void> saved = session.templates.save(whole); !saved)
        return saved;
    QList<PhoneNumber> numbers;
    for (int i = 0; i < 2; ++i) {
        PhoneNumber number;
        number.id = PhoneNumberId(EventMaker::numbers[i]);
        number.waba = WabaId(EventMaker::waba);
        number.displayPhoneNumber = u'+' + EventMaker::digits[i];
        numbers << number;
    }
    return session.accounts.savePhoneNumbers(numbers.first().waba, numbers);
}

/// Stores the messages that were sent before.
Result<void> prepareMessages(StoreSession &session, const QList<OwnMessage> &messages)
{
    for (const OwnMessage &own : messages) {
        Customer customer;
        customer.waId = own.to;
        const Result<ConversationId> conversation = session.conversations.resolve(own.from, customer);
        if (!conversation)
            return failure(conversation.error());
        Message message;
        message.id = own.id;
        message.conversation = *conversation;
        message.direction = Direction::Outbound;
        message.content = TextContent{u"From here"_s};
        message.sentAt = QDateTime::fromSecsSinceEpoch(own.sentAtS, Qt::UTC);
        message.wamid = own.isAnswered ? own.wamid : Wamid();
        message.delivery = own.isAnswered ? Delivery::Sent : Delivery::Queued;
        if (const Result<bool> added = session.messages.add(message, false); !added)
            return failure(added.error());
        if (own.isAnswered)
            continue;
        if (Result<void> queued = session.outbox.enqueue(own.id); !queued)
            return queued;
        if (Result<void> lost = session.outbox.markUncertain(own.id, message.sentAt); !lost)
            return lost;
    }
    return {};
}

/// The image of a database into which the bodies were taken in this order; if that fails, fails the test and
/// gives an empty image.
DatabaseImage imageAfter(const EventMaker &maker, const QList<QByteArray> &bodies)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shoptalk.db"_s);
    {
        Store store(path);
        const auto begin = [&maker](StoreSession &session) {
            const Result<void> prepared = prepareAccount(session);
            return prepared ? prepareMessages(session, maker.ownMessages()) : prepared;
        };
        if (!QCoro::waitFor(store.open()) || !QCoro::waitFor(store.write(begin))) {
            QTest::qFail("The database can't be prepared", __FILE__, __LINE__);
            return {};
        }
        EventIntake intake(store);
        EventPage page;
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            RelayEvent event;
            event.seq = i + 1;
            event.receivedAt = QDateTime::fromSecsSinceEpoch(maker.endS(), Qt::UTC);
            event.kind = u"webhook"_s;
            event.body = bodies.at(i);
            page.events << event;
            if (page.events.size() < bodiesOfAPage && i + 1 < bodies.size())
                continue;
            page.next = page.head = event.seq;
            if (const Result<void> taken = QCoro::waitFor(intake.take(page)); !taken) {
                QTest::qFail(qPrintable(describe(taken.error())), __FILE__, __LINE__);
                return {};
            }
            page.events.clear();
        }
    }
    return imageOf(path);
}

} // namespace

/// Meta's events come late, repeated, in any order and in batches of any shape: what is stored in the end is
/// the same. SHOPTALK_TEST_SEED sets the seed.
class TestShuffledEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOrderOfEventsDoesNotMatter_data();
    void theOrderOfEventsDoesNotMatter();
};

void TestShuffledEvents::theOrderOfEventsDoesNotMatter_data()
{
    QTest::addColumn<quint32>("seed");
    const int given = qEnvironmentVariableIntValue("SHOPTALK_TEST_SEED");
    const QList<quint32> seeds = given > 0 ? QList<quint32>{quint32(given)} : QList<quint32>{1, 2, 3, 9};
    for (const quint32 seed : seeds)
        QTest::addRow("seed %u", seed) << seed;
}

void TestShuffledEvents::theOrderOfEventsDoesNotMatter()
{
    QFETCH(const quint32, seed);
    EventMaker maker(seed);
    const QList<MadeEvent> events = maker.make(eventsOfASeed);
    const DatabaseImage clean = imageAfter(maker, cleanBodies(events));
    QCOMPARE(clean.forgotten, QStringList());
    QVERIFY(clean.lines.size() > events.size());
    QRandomGenerator random(seed + 1000);
    const QList<QByteArray> bodies = disorderedBodies(events, random);
    qInfo("seed %u: %lld events, %lld bodies in disorder, %lld lines", seed, qint64(events.size()),
          qint64(bodies.size()), qint64(clean.lines.size()));
    const QStringList differs = difference(clean, imageAfter(maker, bodies));
    for (const QString &line : differs.mid(0, 20))
        qWarning("%s", qPrintable(line));
    QCOMPARE(differs.size(), 0);
}

QTEST_GUILESS_MAIN(TestShuffledEvents)
#include "tst_shuffledevents.moc"
