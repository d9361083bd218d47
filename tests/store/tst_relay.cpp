// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
