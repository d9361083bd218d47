// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/databasemonitor.h"
#include "store/store.h"
#include "tests/support/busyworkers.h"
#include "tests/support/damagedindex.h"
#include "tests/support/setclock.h"
#include "tests/support/waiting.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <sched.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The monitor with a real database and a real process that checks it, which is this program again.
class TestDatabaseMonitor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void checksEachWeekWhileNobodyUsesTheProgram();
    void aStartChecksUnlessItWasCheckedThisWeekAndClosedSince_data();
    void aStartChecksUnlessItWasCheckedThisWeekAndClosedSince();
    void theDiskIsNotWaitedForAtTheStart();
    void aLargeOneIsNotReadAgainAtEachStart();
    void aDamagedIndexIsFoundAndRepairedInTheWeeklyCheck();
    void doesNotCheckWhileThePersonIsAtWork();
    void aTimeInTheFutureIsNoReasonToWait();
    void theEndOfTheProgramEndsTheCheckWithoutWaitingForIt();
    void aStoppedCheckSaysWhenItHasEnded();
    void aCheckIsSlowedDownButNotStarved();
    void aProgramThatIsKilledTakesItsCheckAlong();

private:
    /// A check of it lasts until it is ended.
    QString endlessDatabase() const;
    /// Opens the database with a new monitor, as a start does.
    void openAgain();
    /// Starts the monitor, whose first check is done at once.
    void begin();
    QDateTime checkedAt() const { return m_preferences->databaseChecks().everything; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    support::SetClock m_clock;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DatabaseMonitor> m_monitor;
};

namespace {

constexpr auto day = 24h;
constexpr auto startedOption = "--start-a-check";

/// The check that a second program of this one has started, whose id it prints. -1 if it did not.
pid_t checkOf(QProcess &program)
{
    while (!program.canReadLine()) {
        if (!program.waitForReadyRead())
            return -1;
    }
    return pid_t(program.readLine().trimmed().toInt());
}

bool isThere(pid_t id)
{
    return ::kill(id, 0) == 0;
}

/// What `checkOf` talks about: starts a check, prints its id and never ends.
int startACheck(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    DatabaseCheck check(QString::fromLocal8Bit(argv[2]));
    check.start(CheckDepth::Everything);
    std::printf("%lld\n", static_cast<long long>(check.findChild<QProcess *>()->processId()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

QString TestDatabaseMonitor::endlessDatabase() const
{
    QString path = m_folder->filePath(u"endless.db"_s);
    // Nobody writes into the pipe, so opening it for reading waits.
    return ::mkfifo(path.toLocal8Bit().constData(), S_IRUSR | S_IWUSR) == 0 ? path : QString();
}

void TestDatabaseMonitor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shoptalk.db"_s);
    m_clock.time = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
    openAgain();
}

void TestDatabaseMonitor::openAgain()
{
    m_monitor.reset();
    m_store = std::make_unique<Store>(m_path);
    m_monitor = std::make_unique<DatabaseMonitor>(*m_store, *m_preferences, m_clock, m_path);
    QCoro::waitFor(m_monitor->prepare());
    QVERIFY(QCoro::waitFor(m_store->open()));
}

void TestDatabaseMonitor::cleanup()
{
    m_monitor.reset();
    m_store.reset();
}

void TestDatabaseMonitor::begin()
{
    m_monitor->start();
    QVERIFY(m_monitor->isChecking());
    QTRY_VERIFY(!m_monitor->isChecking());
    QCOMPARE(checkedAt(), m_clock.time);
}

void TestDatabaseMonitor::checksEachWeekWhileNobodyUsesTheProgram()
{
    begin();
    const QDateTime first = m_clock.time;
    m_clock.pass(6 * day);
    m_monitor->look();
    QVERIFY(!m_monitor->isChecking()); // nobody is there, but it is not due
    m_clock.pass(day);
    m_monitor->look();
    QVERIFY(m_monitor->isChecking());
    QTRY_VERIFY(!m_monitor->isChecking());
    QCOMPARE(checkedAt(), first.addDays(7));
    m_clock.pass(6 * day);
    m_monitor->look();
    QVERIFY(!m_monitor->isChecking());
    m_clock.pass(day);
    m_monitor->look(); // it stays idle, and is checked all the same
    QVERIFY(m_monitor->isChecking());
    QTRY_COMPARE(checkedAt(), first.addDays(14));
}

void TestDatabaseMonitor::aStartChecksUnlessItWasCheckedThisWeekAndClosedSince_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("wasClosed");
    QTest::addColumn<bool>("isChecked");
    QTest::newRow("closed, checked this week") << 6 << true << false;
    QTest::newRow("closed, checked a week ago") << 7 << true << true;
    QTest::newRow("crashed, checked today") << 0 << false << true;
}

void TestDatabaseMonitor::aStartChecksUnlessItWasCheckedThisWeekAndClosedSince()
{
    QFETCH(const int, daysAgo);
    QFETCH(const bool, wasClosed);
    begin();
    m_monitor.reset();
    m_store.reset();
    QVERIFY(!QFileInfo::exists(m_path + u"-wal"_s));
    if (!wasClosed) { // as a program that is killed leaves it
        QFile log(m_path + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
    }
    m_clock.pass(daysAgo * day);
    openAgain();
    m_monitor->start();
    QTEST(m_monitor->isChecking(), "isChecked");
    QTRY_VERIFY(!m_monitor->isChecking());
}

void TestDatabaseMonitor::theDiskIsNotWaitedForAtTheStart()
{
    auto blocked = std::make_unique<support::BusyWorkers>();
    DatabaseMonitor monitor(*m_store, *m_preferences, m_clock, m_path);
    auto looking = monitor.prepare();
    QVERIFY(!looking.isReady());
    blocked.reset();
    QCoro::waitFor(looking);
    QVERIFY(looking.isReady());
}

void TestDatabaseMonitor::aLargeOneIsNotReadAgainAtEachStart()
{
    const auto startAgain = [this] {
        m_monitor.reset();
        m_store.reset();
        QVERIFY(QFile::resize(m_path, 65LL * 1024 * 1024)); // empty pages, which SQLite does not count
        openAgain();
        m_monitor->start();
    };
    startAgain();
    QVERIFY(m_monitor->isChecking());
    QTRY_VERIFY(!m_monitor->isChecking());
    QVERIFY(!checkedAt().isValid()); // its indexes were not
    m_clock.pass(6 * day);
    startAgain();
    QVERIFY(!m_monitor->isChecking());
    m_clock.pass(day);
    startAgain();
    QVERIFY(m_monitor->isChecking());
    QTRY_VERIFY(!m_monitor->isChecking());
}

void TestDatabaseMonitor::aDamagedIndexIsFoundAndRepairedInTheWeeklyCheck()
{
    begin();
    m_monitor.reset();
    m_store.reset();
    QVERIFY(test::damageIndex(m_path, u"conversations_by_activity"_s,
                              u"INSERT INTO customers (seq, id, wa_id, profile_name, username, names) "
                              "VALUES (1, 'a', '34', 'N', '', 'n')"_s));
    QVERIFY(test::damageIndex(
        m_path, u"conversations_by_activity"_s,
        u"INSERT INTO conversations (seq, id, phone_number_id, customer, unread) VALUES (1, 'a', '61', 1, 0)"_s));
    m_store = std::make_unique<Store>(m_path);
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_monitor = std::make_unique<DatabaseMonitor>(*m_store, *m_preferences, m_clock, m_path);
    const QSignalSpy repaired(m_monitor.get(), &DatabaseMonitor::repaired);
    const QSignalSpy damaged(m_monitor.get(), &DatabaseMonitor::damaged);
    m_clock.pass(7 * day);
    m_monitor->watch(); // as if it had been open since
    m_clock.pass(5min);
    m_monitor->look();
    QVERIFY(m_monitor->isChecking());
    QTRY_COMPARE(repaired.size(), 1);
    QCOMPARE(damaged.size(), 0);
    QCOMPARE(checkedAt(), m_clock.time);
    QCOMPARE(checkIntegrity(m_path, CheckDepth::Everything).value(), DatabaseHealth::Sound);
}

void TestDatabaseMonitor::doesNotCheckWhileThePersonIsAtWork()
{
    begin();
    m_clock.pass(8 * day);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
    QCoreApplication::sendEvent(qApp, &key);
    QTRY_VERIFY(!m_monitor->isChecking()); // it was idle for a week until this key
    const QDateTime checked = checkedAt();
    m_clock.pass(8 * day - 1min);
    QWidget window;
    QCoreApplication::sendEvent(&window, &key);
    QTRY_VERIFY(!m_monitor->isChecking());
    m_preferences->setDatabaseChecks({checked}); // due since long
    m_clock.pass(4min);
    m_monitor->look();
    QVERIFY(!m_monitor->isChecking());
    m_clock.pass(1min);
    m_monitor->look();
    QVERIFY(m_monitor->isChecking());
    QTRY_COMPARE(checkedAt(), m_clock.time);
}

void TestDatabaseMonitor::aTimeInTheFutureIsNoReasonToWait()
{
    begin();
    m_preferences->setDatabaseChecks({m_clock.time.addYears(1)}); // the clock was wrong then
    m_clock.pass(5min);
    m_monitor->look();
    QVERIFY(m_monitor->isChecking());
    QTRY_COMPARE(checkedAt(), m_clock.time);
}

void TestDatabaseMonitor::theEndOfTheProgramEndsTheCheckWithoutWaitingForIt()
{
    auto check = std::make_unique<DatabaseCheck>(m_path);
    check->start(CheckDepth::Everything);
    const QPointer<QProcess> process = check->findChild<QProcess *>();
    QVERIFY(process);
    const auto id = pid_t(process->processId());
    QVERIFY(id > 0);
    QCOMPARE(::kill(id, SIGSTOP), 0); // as one that hangs in the disk
    const QSignalSpy finished(check.get(), &DatabaseCheck::finished);
    check.reset();
    // Not waited for: nobody has heard yet that it ended.
    QVERIFY(process);
    QVERIFY(process->state() != QProcess::NotRunning);
    QTRY_VERIFY(!process);
    QVERIFY(::kill(id, 0) != 0); // and it did not run to its end
    QCOMPARE(finished.size(), 0);
}

void TestDatabaseMonitor::aStoppedCheckSaysWhenItHasEnded()
{
    DatabaseCheck check(endlessDatabase());
    const QSignalSpy finished(&check, &DatabaseCheck::finished);
    check.start(CheckDepth::Pages);
    const auto id = pid_t(check.findChild<QProcess *>()->processId());
    QVERIFY(id > 0);
    check.stop();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).value<std::optional<DatabaseHealth>>(), std::nullopt);
    QVERIFY(!check.isRunning());
    QVERIFY(!isThere(id));
}

/// At the lowest priority of all it would hold its lock for as long as others use the processor.
void TestDatabaseMonitor::aCheckIsSlowedDownButNotStarved()
{
    DatabaseCheck check(endlessDatabase());
    check.start(CheckDepth::Pages);
    const auto id = id_t(check.findChild<QProcess *>()->processId());
    const int own = ::getpriority(PRIO_PROCESS, 0);
    QTRY_COMPARE(::getpriority(PRIO_PROCESS, id), std::min(own + 10, 19));
    QCOMPARE(::sched_getscheduler(pid_t(id)), ::sched_getscheduler(0));
}

void TestDatabaseMonitor::aProgramThatIsKilledTakesItsCheckAlong()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
                  {QString::fromLatin1(startedOption), endlessDatabase()});
    const pid_t check = checkOf(program);
    QVERIFY(check > 0);
    QVERIFY(isThere(check));
    program.kill();
    QVERIFY(program.waitForFinished());
    QTRY_VERIFY(!isThere(check));
}

int main(int argc, char *argv[])
{
    if (argc == 3 && std::strcmp(argv[1], startedOption) == 0)
        return startACheck(argc, argv);
    if (const auto health = checkedForAnotherProcess(argc, argv))
        return *health;
    QApplication application(argc, argv);
    TestDatabaseMonitor test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_databasemonitor.moc"
