// SPDX-License-Identifier: GPL-3.0-or-later
// A console is killed at every single step of a broadcast, and started again: nobody gets the message twice,
// and it is known who did not get it. The console is this same program, started a second time.
#include "broadcast/broadcasts.h"
#include "broadcastsamples.h"
#include "broadcastscene.h"
#include "crashsteps.h"
#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "metalogin.h"
#include "outbox/outbox.h"
#include "servers.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;
using shoptalk::support::Servers;

namespace {

constexpr int people = 2;
constexpr int patienceMs = 60'000;

/// Runs until no broadcast is under way, or dies at step `killAt` (0: never).
int runConsole(const QString &database, const QUrl &graphUrl, int killAt)
{
    crashsteps::watchCommits();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    SystemClock clock;
    support::FixedToken tokens;
    tokens.set(input.readLine().trimmed());
    SteppedNetwork network(graphUrl);
    Store store(database);
    if (!QCoro::waitFor(store.open()))
        return 2;
    GraphSender graph(network, graphUrl, u"v26.0"_s);
    Outbox outbox(store, graph, tokens, clock);
    Broadcasts broadcasts(store, outbox, clock);
    crashsteps::killAt(killAt);
    outbox.wake();
    broadcasts.wake();
    const auto isDone = [&] {
        return store.reader().broadcasts.inState(BroadcastState::Running)->isEmpty()
            && store.reader().broadcasts.queue().waiting(broadcastNumber).value() == 0;
    };
    return QTest::qWaitFor(isDone, patienceMs) ? 0 : 3;
}

} // namespace

class TestBroadcastCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyGetsItTwiceWhereverTheConsoleDies();

private:
    void prepare(Store &store, int round);
    /// False: the console ended by itself.
    bool runAndKill(int killAt);

    QTemporaryDir m_folder;
    QString m_database;
    QByteArray m_token;
    std::unique_ptr<Servers> m_servers;
};

namespace {

BroadcastId idOf(int round)
{
    return BroadcastId(u"5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2%1"_s.arg(round, 4, 10, QChar(u'0')));
}

} // namespace

void TestBroadcastCrash::prepare(Store &store, int round)
{
    const auto work = [round](StoreSession &session) -> Result<void> {
        if (Result<void> connected = connectForBroadcast(session, offerTemplate(), u"TIER_UNLIMITED"_s);
            !connected)
            return connected;
        const Broadcast broadcast = offerBroadcast(idOf(round).value());
        if (Result<void> added = session.broadcasts.add(broadcast); !added)
            return added;
        QList<CheckedPerson> all;
        for (int i = 0; i < people; ++i)
            all << eligiblePerson(sceneWaId(i));
        return session.broadcasts.addRecipients(broadcast.id, 0, all, {}, broadcast.createdAt);
    };
    QVERIFY(QCoro::waitFor(store.write(work)));
}

bool TestBroadcastCrash::runAndKill(int killAt)
{
    QProcess console;
    console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    console.start(QCoreApplication::applicationFilePath(),
                  {u"console"_s, m_database, m_servers->sandbox().url().toString(), QString::number(killAt)});
    console.write(m_token + '\n');
    if (!console.waitForFinished(patienceMs + 10'000)) {
        console.kill();
        console.waitForFinished();
        qWarning("the console hangs at step %d", killAt);
        return true;
    }
    if (console.exitStatus() == QProcess::NormalExit && console.exitCode() != 0)
        qWarning("the console ended with %d at step %d", console.exitCode(), killAt);
    return console.exitStatus() != QProcess::NormalExit;
}

void TestBroadcastCrash::nobodyGetsItTwiceWhereverTheConsoleDies()
{
    const QString scenario = broadcastScenario(m_folder.path());
    m_database = m_folder.filePath(u"shoptalk.db"_s);
    m_servers = std::make_unique<Servers>(m_folder.filePath(u"servers"_s), scenario);
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_token = support::userToken(m_servers->sandbox().url(), u"700000000000001"_s);
    const QUrl sandbox = m_servers->sandbox().url();
    int kills = 0;
    for (int round = 1; round < 200; ++round) {
        QList<int> before;
        {
            Store store(m_database);
            QVERIFY(QCoro::waitFor(store.open()));
            prepare(store, round);
        }
        for (int i = 0; i < people; ++i)
            before << messagesTo(sandbox, i);
        const bool wasKilled = runAndKill(round);
        kills += wasKilled ? 1 : 0;
        if (wasKilled)
            QVERIFY2(!runAndKill(0), qPrintable(QString::number(round)));
        Store store(m_database);
        QVERIFY(QCoro::waitFor(store.open()));
        const auto results = store.reader().broadcasts.reports().results(idOf(round), {}, -1, people);
        QCOMPARE(store.reader().broadcasts.find(idOf(round))->value().state, BroadcastState::Finished);
        for (int i = 0; i < people; ++i) {
            const int got = messagesTo(sandbox, i) - before.at(i);
            const BroadcastOutcome outcome = results->at(i).outcome;
            const QString where =
                u"step %1, person %2, %3 messages, outcome %4"_s.arg(round).arg(i).arg(got).arg(
                    static_cast<int>(outcome));
            // Without an answer it is uncertain whether it was sent: never twice, and a person decides.
            const bool isRight = outcome == BroadcastOutcome::Uncertain
                ? got <= 1
                : outcome == BroadcastOutcome::Sent && got == 1;
            QVERIFY2(isRight, qPrintable(where));
        }
        // The person decides, so that the next round does not wait for these.
        const auto decide = [round](StoreSession &session) -> Result<void> {
            for (int i = 0; i < people; ++i) {
                const MessageId message = messageIdOf(idOf(round), i);
                const Result<bool> settled = session.messages.setDelivery(message, Delivery::Sent);
                if (!settled)
                    return failure(settled.error());
            }
            return {};
        };
        QVERIFY(QCoro::waitFor(store.write(decide)));
        if (!wasKilled)
            break; // no step is left
    }
    QVERIFY(kills > 15);
    qInfo("killed at %d steps", kills);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"console"_s)
        return runConsole(arguments.at(2), QUrl(arguments.at(3)), arguments.at(4).toInt());
    TestBroadcastCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_broadcastcrash.moc"
