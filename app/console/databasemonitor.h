// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/databasecheck.h"
#include "ui/shell/idlewatch.h"

#include <QTimer>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Clock;
class Preferences;
class Store;

/// Checks the open database after a start and, including its indexes, once a week while the program is not
/// used. Repairs damaged indexes.
class DatabaseMonitor : public QObject {
    Q_OBJECT
public:
    DatabaseMonitor(Store &store, Preferences &preferences, const Clock &clock, QString database,
                    QObject *parent = nullptr);

    /// Looks whether the program closed the database the last time, and how large it is. Wait for it before
    /// the store opens; a later call does nothing.
    QCoro::Task<void> prepare();
    /// Checks the database, unless it was checked in the last week and closed properly since. Only a crash
    /// leaves it unclosed. Then calls `watch`. The store is open.
    void start();
    /// From now on checks once a week while nobody uses the program.
    void watch();
    /// Starts a check if one is due and the program is idle. This also happens as soon as it is idle, and
    /// then each hour.
    void look();
    /// Cancels a running check, of which `checkEnded` tells the end, and starts no other until `watch`.
    void stop();
    bool isChecking() const { return m_check.isRunning(); }

Q_SIGNALS:
    /// No process reads the database any more.
    void checkEnded();
    /// The database is damaged; only a backup helps.
    void damaged();
    /// An index did not match its table. All indexes were rebuilt, and the database is undamaged now.
    void repaired();

private:
    bool isRecent(const QDateTime &checked) const;
    bool isDue() const;
    void checkIfDue();
    void take(std::optional<DatabaseHealth> health);
    void noteSound();
    void repair();

    Store &m_store;
    Preferences &m_preferences;
    const Clock &m_clock;
    QString m_path;
    DatabaseCheck m_check;
    IdleWatch m_idle;
    QTimer m_timer;
    bool m_isPrepared = false;
    bool m_wasClosed = false;
    bool m_isSmall = false;
    bool m_wasRepaired = false;
};

} // namespace shoptalk
