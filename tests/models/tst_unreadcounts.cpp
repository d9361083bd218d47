// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unreadcounts.h"
#include "shopstore.h"

#include <QSemaphore>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestUnreadCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<ShopStore>(); }
    void countsAllAndThoseOfEachNumber();
    void followsWhatArrivesAndWhatIsRead();
    void doesNotWaitForTheReaderThread();
    void manyChangesAreCountedOnce();

private:
    ConversationId talk(const QString &number);

    const PhoneNumberId m_first{u"61"_s};
    const PhoneNumberId m_second{u"62"_s};
    std::unique_ptr<ShopStore> m_store;
    int m_customers = 0;
};

/// A conversation with one unread message.
ConversationId TestUnreadCounts::talk(const QString &number)
{
    const QString name = u"Customer %1"_s.arg(++m_customers);
    const ConversationId conversation =
        m_store->talkTo(customerNamed(name, QString::number(34600000000 + m_customers)), number);
    m_store->add(textMessage(conversation, Direction::Inbound, u"Hi"_s, 1'700'000'000));
    return conversation;
}

void TestUnreadCounts::countsAllAndThoseOfEachNumber()
{
    talk(u"61"_s);
    talk(u"62"_s);
    talk(u"62"_s);
    UnreadCounts counts(**m_store);
    counts.start();
    QTRY_COMPARE(counts.total(), 3);
    QCOMPARE(counts.of(m_first), 1);
    QCOMPARE(counts.of(m_second), 2);
    QCOMPARE(counts.of(PhoneNumberId(u"63"_s)), 0);
}

void TestUnreadCounts::followsWhatArrivesAndWhatIsRead()
{
    UnreadCounts counts(**m_store);
    const QSignalSpy changed(&counts, &UnreadCounts::changed);
    counts.start();
    const ConversationId conversation = talk(u"61"_s);
    QTRY_COMPARE(counts.of(m_first), 1);
    m_store->markRead(conversation);
    QTRY_COMPARE(counts.total(), 0);
    QCOMPARE(changed.count(), 2);
}

/// A report or an export may occupy it for seconds.
void TestUnreadCounts::doesNotWaitForTheReaderThread()
{
    const ConversationId conversation = talk(u"61"_s);
    UnreadCounts counts(**m_store);
    counts.start();
    QTRY_COMPARE(counts.total(), 1);
    const auto mayGoOn = std::make_shared<QSemaphore>();
    const auto reading = (*m_store)->readInBackground([mayGoOn](const StoreSession &) {
        mayGoOn->acquire();
        return Result<void>();
    });
    m_store->markRead(conversation);
    QCOMPARE(counts.total(), 1); // not known yet
    mayGoOn->release();
    QTRY_COMPARE(counts.total(), 0);
}

void TestUnreadCounts::manyChangesAreCountedOnce()
{
    UnreadCounts counts(**m_store);
    const QSignalSpy changed(&counts, &UnreadCounts::changed);
    const auto mayGoOn = std::make_shared<QSemaphore>();
    const auto reading = (*m_store)->readInBackground([mayGoOn](const StoreSession &) {
        mayGoOn->acquire();
        return Result<void>();
    });
    counts.start();
    for (int i = 0; i < 5; ++i)
        talk(u"61"_s);
    mayGoOn->release();
    QTRY_COMPARE(counts.of(m_first), 5);
    QVERIFY(changed.count() <= 2); // the count that was waiting, and one after it
}

QTEST_GUILESS_MAIN(TestUnreadCounts)
#include "tst_unreadcounts.moc"
