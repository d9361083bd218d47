// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "tests/support/fulldisk.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace shoptalk;
using shoptalk::support::FullDisk;
using namespace Qt::StringLiterals;

namespace {

Result<void> setCursorTo7(StoreSession &session)
{
    return session.relay.setCursor(7);
}

/// Two rows, then an error.
Result<void> failHalfway(StoreSession &session)
{
    const auto conversation =
        session.conversations.resolve(PhoneNumberId(u"61"_s), customerNamed(u"Ana"_s, u"34"_s));
    if (!conversation)
        return failure(conversation.error());
    if (const auto set = session.relay.setCursor(9); !set)
        return set;
    return failure(Error::Kind::Malformed, Reason::WorkFailed);
}

Result<void> throwHalfway(StoreSession &session)
{
    if (const auto set = session.relay.setCursor(9); !set)
        return set;
    throw std::runtime_error("unexpected");
}

} // namespace

class TestTransactions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWriteIsSeenByTheReaderAndAfterARestart();
    void reportsAChangeAfterTheCommitAndBeforeTheTaskGoesOn();
    void reportsNothingWhenNothingChanged();
    void anErrorTakesEverythingBack();
    void anExceptionTakesEverythingBack();
    void aFailedCommitIsNoSuccess();
    void refusesWorkBeforeItIsOpen();
    void doesItsWorkOnAnotherThread();
    void keepsTheOrderOfWrites();
    void readsInTheBackgroundFromOneSnapshot();
    void aBackgroundReadCanNotWrite();
    void readersGoOnDuringALongWrite();
    void aDurableWriteIsLikeAnyOther();
    void worksWithoutAnyoneWaiting();
};

void TestTransactions::aWriteIsSeenByTheReaderAndAfterARestart()
{
    StoreFixture store;
    QVERIFY(store.write(setCursorTo7));
    QCOMPARE(store.reader().relay.cursor().value(), 7);
    QVERIFY(store.reopen());
    QCOMPARE(store.reader().relay.cursor().value(), 7);
}

void TestTransactions::reportsAChangeAfterTheCommitAndBeforeTheTaskGoesOn()
{
    StoreFixture store;
    QStringList order;
    connect(&*store, &Store::changed, this, [&](const ChangeSet &changes) {
        QCOMPARE(QThread::currentThread(), qApp->thread());
        QVERIFY(changes.relay);
        QCOMPARE(store.reader().relay.cursor().value(), 7);
        order << u"changed"_s;
    });
    auto task = store->write(setCursorTo7).then([&order](const Result<void> &) { order << u"resumed"_s; });
    QCoro::waitFor(task);
    QCOMPARE(order, (QStringList{u"changed"_s, u"resumed"_s}));
}

void TestTransactions::reportsNothingWhenNothingChanged()
{
    StoreFixture store;
    QSignalSpy changed(&*store, &Store::changed);
    const auto work = [](StoreSession &session) { return session.relay.cursor(); };
    QCOMPARE(store.write(work).value(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestTransactions::anErrorTakesEverythingBack()
{
    StoreFixture store;
    QSignalSpy changed(&*store, &Store::changed);
    const Result<void> failed = store.write(failHalfway);
    QVERIFY(!failed);
    QCOMPARE(auditWord(failed.error()), u"work_failed"_s);
    QCOMPARE(store.reader().relay.cursor().value(), 0);
    QCOMPARE(store.reader().conversations.page({}, 10)->size(), 0);
    QCOMPARE(changed.count(), 0);
    QVERIFY(store.write(setCursorTo7));
}

void TestTransactions::anExceptionTakesEverythingBack()
{
    StoreFixture store;
    const Result<void> failed = store.write(throwHalfway);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Storage);
    QCOMPARE(auditWord(failed.error()), u"work_failed"_s);
    QCOMPARE(failed.error().detail, u"std::runtime_error"_s); // not its text, which may quote what was read
    QCOMPARE(store.reader().relay.cursor().value(), 0);
    QVERIFY(store.write(setCursorTo7));
}

void TestTransactions::aFailedCommitIsNoSuccess()
{
    StoreFixture store;
    QVERIFY(store.write(setCursorTo7));
    QSignalSpy changed(&*store, &Store::changed);
    std::atomic<bool> workSucceeded = false;
    const auto work = [&workSucceeded](StoreSession &session) {
        const Result<void> set = session.relay.setCursor(8);
        workSucceeded = set.has_value();
        return set;
    };
    Result<void> written;
    {
        const FullDisk full(QFileInfo(store.path() + u"-wal"_s).size());
        written = store.write(work);
    }
    QVERIFY(workSucceeded);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(store.reader().relay.cursor().value(), 7);
    QVERIFY(store.write(work));
    QVERIFY(store.reopen());
    QCOMPARE(store.reader().relay.cursor().value(), 8);
}

void TestTransactions::refusesWorkBeforeItIsOpen()
{
    QTemporaryDir folder;
    Store store(folder.filePath(u"shoptalk.db"_s));
    const Result<void> written = QCoro::waitFor(store.write(setCursorTo7));
    QVERIFY(!written);
    QCOMPARE(auditWord(written.error()), u"store_not_open"_s);
    QVERIFY(QCoro::waitFor(store.open()));
    QVERIFY(QCoro::waitFor(store.write(setCursorTo7)));
}

void TestTransactions::doesItsWorkOnAnotherThread()
{
    StoreFixture store;
    QThread *worker = nullptr;
    const auto work = [&worker](StoreSession &) -> Result<void> {
        worker = QThread::currentThread();
        return {};
    };
    QVERIFY(store.write(work));
    QVERIFY(worker);
    QVERIFY(worker != QThread::currentThread());
}

void TestTransactions::keepsTheOrderOfWrites()
{
    StoreFixture store;
    std::vector<QCoro::Task<Result<qint64>>> tasks;
    for (qint64 i = 1; i <= 50; ++i) {
        const auto work = [i](StoreSession &session) -> Result<qint64> {
            const Result<qint64> before = session.relay.cursor();
            if (!before)
                return before;
            if (const Result<void> set = session.relay.setCursor(i); !set)
                return failure(set.error());
            return *before;
        };
        tasks.push_back(store->write(work));
    }
    for (qint64 i = 1; i <= 50; ++i)
        QCOMPARE(QCoro::waitFor(tasks[size_t(i - 1)]).value(), i - 1);
}

void TestTransactions::readsInTheBackgroundFromOneSnapshot()
{
    StoreFixture store;
    QVERIFY(store.write(setCursorTo7));
    std::atomic<bool> readOnce = false;
    std::atomic<bool> written = false;
    const auto work = [&](const StoreSession &session) -> Result<QList<qint64>> {
        const qint64 first = session.relay.cursor().value();
        readOnce = true;
        while (!written)
            QThread::yieldCurrentThread();
        return QList<qint64>{first, session.relay.cursor().value()};
    };
    auto reading = store->readInBackground(work);
    while (!readOnce)
        QThread::yieldCurrentThread();
    QVERIFY(store.write([](StoreSession &session) { return session.relay.setCursor(8); }));
    written = true;
    QCOMPARE(QCoro::waitFor(reading).value(), (QList<qint64>{7, 7}));
    QCOMPARE(store.reader().relay.cursor().value(), 8);
}

void TestTransactions::aBackgroundReadCanNotWrite()
{
    StoreFixture store;
    const auto work = [](const StoreSession &session) {
        return RelayRepository(session.relay).setCursor(99); // a copy is not const, its connection still is
    };
    const Result<void> written = QCoro::waitFor(store->readInBackground(work));
    QVERIFY(!written);
    QCOMPARE(store.reader().relay.cursor().value(), 0);
}

void TestTransactions::readersGoOnDuringALongWrite()
{
    StoreFixture store;
    QVERIFY(store.write(setCursorTo7));
    std::atomic<bool> isInside = false;
    std::atomic<bool> mayEnd = false;
    const auto work = [&](StoreSession &session) {
        const Result<void> set = session.relay.setCursor(8);
        isInside = true;
        while (!mayEnd)
            QThread::yieldCurrentThread();
        return set;
    };
    auto writing = store->write(work);
    while (!isInside)
        QThread::yieldCurrentThread();
    QCOMPARE(store.reader().relay.cursor().value(), 7);
    const auto read = [](const StoreSession &session) { return session.relay.cursor(); };
    QCOMPARE(QCoro::waitFor(store->readInBackground(read)).value(), 7);
    mayEnd = true;
    QVERIFY(QCoro::waitFor(writing));
    QCOMPARE(store.reader().relay.cursor().value(), 8);
}

void TestTransactions::aDurableWriteIsLikeAnyOther()
{
    StoreFixture store;
    QVERIFY(QCoro::waitFor(store->writeDurably(setCursorTo7)));
    QVERIFY(!QCoro::waitFor(store->writeDurably(failHalfway)));
    QCOMPARE(store.reader().relay.cursor().value(), 7);
}

void TestTransactions::worksWithoutAnyoneWaiting()
{
    StoreFixture store;
    QSignalSpy changed(&*store, &Store::changed);
    store->write(setCursorTo7);
    QVERIFY(changed.wait());
    QCOMPARE(store.reader().relay.cursor().value(), 7);
}

QTEST_GUILESS_MAIN(TestTransactions)
#include "tst_transactions.moc"
