// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

/// Records how a task ended: by its last line, or by the destruction of its frame.
struct Trace {
    bool ranToItsEnd = false;
    bool isGone = false;
};

struct Guard {
    explicit Guard(Trace &watched)
        : trace(&watched)
    {
    }
    ~Guard() { trace->isGone = true; }
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;
    Trace *trace;
};

Result<void> setCursorTo7(StoreSession &session)
{
    return session.relay.setCursor(7);
}

QCoro::Task<Result<void>> inner(Store *store, Trace *trace)
{
    const Guard guard(*trace);
    const Result<void> written = co_await store->write(setCursorTo7);
    trace->ranToItsEnd = true;
    co_return written;
}

QCoro::Task<> outer(Store *store, Trace *innerTrace, Trace *outerTrace)
{
    const Guard guard(*outerTrace);
    (void)co_await inner(store, innerTrace);
    outerTrace->ranToItsEnd = true;
}

} // namespace

class TestClosing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finishesWhatWasGivenToIt();
    void unwindsTasksInsteadOfResumingThem();
    void neverCallsBackAfterwards();
    void mayBeClosedByWhoReceivesAChange();
    void mayBeClosedByTheTaskItResumes();
    void foldsTheLogIntoTheFile();
    void mayBeClosedWhileItOpens();
};

void TestClosing::finishesWhatWasGivenToIt()
{
    StoreFixture store;
    for (qint64 i = 1; i <= 100; ++i)
        store->write([i](StoreSession &session) { return session.relay.setCursor(i); });
    QVERIFY(store.reopen());
    QCOMPARE(store.reader().relay.cursor().value(), 100);
}

void TestClosing::unwindsTasksInsteadOfResumingThem()
{
    StoreFixture store;
    Trace innerTrace;
    Trace outerTrace;
    auto task = outer(&*store, &innerTrace, &outerTrace);
    store.close();
    QVERIFY(innerTrace.isGone);
    QVERIFY(outerTrace.isGone);
    QVERIFY(!innerTrace.ranToItsEnd);
    QVERIFY(!outerTrace.ranToItsEnd);
}

void TestClosing::neverCallsBackAfterwards()
{
    StoreFixture store;
    int calls = 0;
    QCoro::connect(store->write(setCursorTo7), this, [&calls](const Result<void> &) { ++calls; });
    store.close();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void TestClosing::mayBeClosedByWhoReceivesAChange()
{
    StoreFixture store;
    Trace trace;
    connect(&*store, &Store::changed, this, [&store] { store.close(); });
    auto task = inner(&*store, &trace);
    QTRY_VERIFY(trace.isGone);
    QVERIFY(!trace.ranToItsEnd);
}

void TestClosing::mayBeClosedByTheTaskItResumes()
{
    StoreFixture store;
    bool isClosed = false;
    QCoro::connect(store->write(setCursorTo7), this, [&](const Result<void> &written) {
        QVERIFY(written);
        store.close();
        isClosed = true;
    });
    QTRY_VERIFY(isClosed);
}

void TestClosing::foldsTheLogIntoTheFile()
{
    StoreFixture store;
    QVERIFY(store.write(setCursorTo7));
    QVERIFY(QFileInfo::exists(store.path() + u"-wal"_s));
    store.close();
    QVERIFY(!QFileInfo::exists(store.path() + u"-wal"_s));
    QVERIFY(!QFileInfo::exists(store.path() + u"-shm"_s));
}

void TestClosing::mayBeClosedWhileItOpens()
{
    QTemporaryDir folder;
    auto store = std::make_unique<Store>(folder.filePath(u"shoptalk.db"_s));
    bool isAnswered = false;
    QCoro::connect(store->open(), this, [&isAnswered](const Result<void> &) { isAnswered = true; });
    store.reset();
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
