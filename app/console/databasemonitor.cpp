// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/databasemonitor.h"

#include "core/clock.h"
#include "core/logging.h"
#include "core/onworker.h"
#include "store/store.h"
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QPointer>
#include <qcoro/qcorofuture.h>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

constexpr int checkEveryDays = 7;
constexpr auto idleAfter = 5min;
constexpr auto checkEvery = 1h; ///< So that a console that is not used for days is checked, too.
/// A database up to this size is checked completely after a start, because that takes two seconds at most.
constexpr qint64 smallDatabaseBytes = 64LL * 1024 * 1024;

/// How the program left the database the last time.
struct LastEnd {
    bool wasClosed = false;
    bool isSmall = false;
};

/// For a worker thread.
LastEnd lastEndOf(const QString &database)
{
    LastEnd last;
    last.wasClosed = !QFileInfo::exists(database + "-wal"_L1); // SQLite removes it with the last connection
    last.isSmall = QFileInfo(database).size() <= smallDatabaseBytes;
    return last;
}

} // namespace

DatabaseMonitor::DatabaseMonitor(Store &store, Preferences &preferences, const Clock &clock, QString database,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_path(std::move(database))
    , m_check(m_path)
    , m_idle(clock, idleAfter)
{
    connect(&m_check, &DatabaseCheck::finished, this, &DatabaseMonitor::take);
    connect(&m_idle, &IdleWatch::idle, this, &DatabaseMonitor::checkIfDue);
    connect(&m_timer, &QTimer::timeout, this, &DatabaseMonitor::look);
    m_timer.setInterval(checkEvery);
}

QCoro::Task<void> DatabaseMonitor::prepare()
{
    if (std::exchange(m_isPrepared, true))
        co_return;
    const QPointer<DatabaseMonitor> self(this);
    const QFuture<LastEnd> looking = onWorker([path = m_path] { return lastEndOf(path); });
    const LastEnd last = co_await looking;
    if (!self)
        co_return;
    m_wasClosed = last.wasClosed;
    m_isSmall = last.isSmall;
}

void DatabaseMonitor::watch()
{
    m_idle.setLimit(idleAfter);
    m_timer.start();
}

void DatabaseMonitor::stop()
{
    m_timer.stop();
    m_idle.setLimit(0min);
    m_check.stop();
}

void DatabaseMonitor::start()
{
    watch();
    // A large one has its whole check while nobody uses the program; until then its pages count.
    const bool wasChecked = !isDue() || (!m_isSmall && isRecent(m_preferences.databaseChecks().pages));
    if (m_wasClosed && wasChecked)
        return;
    m_check.start(m_isSmall ? CheckDepth::Everything : CheckDepth::Pages);
}

void DatabaseMonitor::look()
{
    m_idle.check();
    if (m_idle.isIdle())
        checkIfDue();
}

/// A time in the future was stored while the clock was wrong, so it does not count.
bool DatabaseMonitor::isRecent(const QDateTime &checked) const
{
    const QDateTime now = m_clock.now();
    return checked.isValid() && checked <= now && checked.daysTo(now) < checkEveryDays;
}

bool DatabaseMonitor::isDue() const
{
    return !isRecent(m_preferences.databaseChecks().everything);
}

void DatabaseMonitor::checkIfDue()
{
    if (isDue())
        m_check.start(CheckDepth::Everything);
}

void DatabaseMonitor::take(std::optional<DatabaseHealth> health)
{
    Q_EMIT checkEnded();
    if (!health)
        return; // the next check is at the next start or within an hour
    switch (*health) {
    case DatabaseHealth::Sound:
        noteSound();
        if (std::exchange(m_wasRepaired, false))
            Q_EMIT repaired();
        return;
    case DatabaseHealth::IndexFault:
        return repair();
    case DatabaseHealth::Damaged:
        qCCritical(logStore) << "the database is damaged";
        Q_EMIT damaged();
        return;
    }
}

void DatabaseMonitor::noteSound()
{
    DatabaseChecks checks = m_preferences.databaseChecks();
    checks.pages = m_clock.now();
    if (m_check.depth() == CheckDepth::Everything)
        checks.everything = checks.pages;
    m_preferences.setDatabaseChecks(checks);
}

void DatabaseMonitor::repair()
{
    if (m_wasRepaired) { // rebuilding the indexes did not help
        Q_EMIT damaged();
        return;
    }
    qCWarning(logStore) << "an index of the database does not agree with its table; all are rebuilt";
    QCoro::connect(m_store.rebuildIndexes(), this, [this](const Result<void> &rebuilt) {
        if (!rebuilt) {
            qCCritical(logStore).noquote() << "the indexes can't be rebuilt:" << describe(rebuilt.error());
            Q_EMIT damaged();
            return;
        }
        m_wasRepaired = true;
        m_check.start(CheckDepth::Everything);
    });
}

} // namespace shoptalk
