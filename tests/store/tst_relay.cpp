// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/statement.h"
#include "storefixture.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

RelayRecord pairingWith(const QString &workspace)
{
    RelayRecord record;
    record.baseUrl = QUrl(u"https://relay.example.org/base"_s);
    record.device = DeviceId(u"d1"_s);
    record.workspace = WorkspaceId(workspace);
    record.workspaceName = u"Rosa's Flowers"_s;
    record.sealedToken = u"aa:bb:cc"_s;
    record.metaAppId = u"123"_s;
    record.graphVersion = u"v23.0"_s;
    return record;
}

void pair(StoreFixture &store, const RelayRecord &record)
{
    store.must([record](StoreSession &session) { return session.relay.savePairing(record); });
}

void setCursor(StoreFixture &store, qint64 seq)
{
    store.must([seq](StoreSession &session) { return session.relay.setCursor(seq); });
}

bool log(StoreFixture &store, const EventRecord &event)
{
    return store.must([event](StoreSession &session) { return session.events.add(event); });
}

EventRecord eventNumber(qint64 seq)
{
    EventRecord event;
    event.seq = seq;
    event.receivedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    event.kind = u"webhook"_s;
    event.field = u"messages"_s;
    return event;
}

/// Removes what came before the first of these events; true if more may be left.
bool prune(StoreFixture &store, int limit)
{
    const QDateTime before = eventNumber(1).receivedAt.addSecs(1);
    return store.must([before, limit](StoreSession &session) { return session.events.prune(before, limit); });
}

QList<qint64> loggedEvents(const StoreFixture &store)
{
    Connection connection;
    if (!connection.open(store.path(), Connection::Access::Read))
        return {};
    Statement select(connection, u"SELECT seq FROM webhook_events_log ORDER BY seq"_s);
    return collect(select, [](const Statement &row) { return row.big(0); }).value();
}

} // namespace

class TestRelay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isNotPairedAtFirst();
    void keepsThePairingOverARestart();
    void pairingAgainWithTheSameWorkspaceKeepsTheCursor();
    void pairingWithAnotherWorkspaceStartsAtItsBeginning();
    void theCursorAndTheEventsAreOneTransaction();
    void logsAnEventOnce();
    void anEventOfAnotherWorkspaceIsAnother();
    void logsWhatCouldNotBeUsed();
    void prunesOnlyWhatWasProcessed();
    void knowsWhatWasPruned();
};

void TestRelay::isNotPairedAtFirst()
{
    StoreFixture store;
    QVERIFY(!store.reader().relay.pairing().value());
    QCOMPARE(store.reader().relay.cursor().value(), 0);
}

void TestRelay::keepsThePairingOverARestart()
{
    StoreFixture store;
    pair(store, pairingWith(u"w1"_s));
    setCursor(store, 9'000'000'000);
    QVERIFY(store.reopen());
    QCOMPARE(store.reader().relay.pairing().value(), pairingWith(u"w1"_s));
    QCOMPARE(store.reader().relay.cursor().value(), 9'000'000'000);
}

void TestRelay::pairingAgainWithTheSameWorkspaceKeepsTheCursor()
{
    StoreFixture store;
    pair(store, pairingWith(u"w1"_s));
    setCursor(store, 5);
    RelayRecord again = pairingWith(u"w1"_s);
    again.device = DeviceId(u"d2"_s);
    pair(store, again);
    QCOMPARE(store.reader().relay.cursor().value(), 5);
    QCOMPARE(store.reader().relay.pairing().value()->device, DeviceId(u"d2"_s));
}

void TestRelay::pairingWithAnotherWorkspaceStartsAtItsBeginning()
{
    StoreFixture store;
    pair(store, pairingWith(u"w1"_s));
    setCursor(store, 5);
    pair(store, pairingWith(u"w2"_s));
    QCOMPARE(store.reader().relay.cursor().value(), 0);
}

void TestRelay::theCursorAndTheEventsAreOneTransaction()
{
    StoreFixture store;
    const auto work = [](StoreSession &session) -> Result<void> {
        if (const Result<bool> added = session.events.add(eventNumber(6)); !added)
            return failure(added.error());
        if (const Result<void> moved = session.relay.setCursor(6); !moved)
            return moved;
        return failure(Error::Kind::Storage, Reason::DiskFull);
    };
    QVERIFY(!store.write(work));
    QCOMPARE(store.reader().relay.cursor().value(), 0);
    QVERIFY(log(store, eventNumber(6)));
}

void TestRelay::logsAnEventOnce()
{
    StoreFixture store;
    pair(store, pairingWith(u"w1"_s));
    QVERIFY(log(store, eventNumber(1)));
    QVERIFY(!log(store, eventNumber(1)));
    QVERIFY(log(store, eventNumber(2)));
}

void TestRelay::anEventOfAnotherWorkspaceIsAnother()
{
    StoreFixture store;
    pair(store, pairingWith(u"w1"_s));
    QVERIFY(log(store, eventNumber(1)));
    pair(store, pairingWith(u"w2"_s));
    QVERIFY(log(store, eventNumber(1)));
}

void TestRelay::logsWhatCouldNotBeUsed()
{
    StoreFixture store;
    EventRecord broken = eventNumber(3);
    broken.error = u"webhook_not_json"_s;
    broken.raw = QByteArray("\x00\xff{", 3);
    QVERIFY(log(store, broken));
    QVERIFY(!log(store, broken));
}

void TestRelay::prunesOnlyWhatWasProcessed()
{
    StoreFixture store;
    pair(store, pairingWith(u"w1"_s));
    for (qint64 seq = 1; seq <= 8; ++seq) {
        EventRecord event = eventNumber(seq);
        if (seq == 2)
            event.error = u"no_use_yet"_s;
        if (seq == 3)
            event.kind = u"account"_s;
        if (seq == 4)
            event.kind = u"team"_s;
        if (seq == 5)
            event.receivedAt = event.receivedAt.addSecs(1);
        QVERIFY(log(store, event));
    }
    QVERIFY(prune(store, 2));
    QCOMPARE(loggedEvents(store).size(), 6);
    QVERIFY(prune(store, 2));
    QVERIFY(!prune(store, 2));
    // One has an error, one is a notice, one is too new, and one is the newest.
    QCOMPARE(loggedEvents(store), (QList<qint64>{2, 3, 5, 8}));
}

void TestRelay::knowsWhatWasPruned()
{
    StoreFixture store;
    pair(store, pairingWith(u"w1"_s));
    for (qint64 seq = 1; seq <= 3; ++seq)
        QVERIFY(log(store, eventNumber(seq)));
    QVERIFY(!prune(store, 10));
    QVERIFY(!log(store, eventNumber(1))); // the relay was asked for everything again
    QCOMPARE(loggedEvents(store), QList<qint64>{3});
    EventRecord other = eventNumber(1); // of a relay that was restored and gives the numbers again
    other.receivedAt = other.receivedAt.addDays(1);
    QVERIFY(log(store, other));
    pair(store, pairingWith(u"w2"_s));
    QVERIFY(log(store, eventNumber(1)));
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
