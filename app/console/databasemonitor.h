// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/databasecheck.h"
#include "ui/shell/idlewatch.h"

#include <QTimer>

namespace shoptalk {

class Clock;
class Preferences;
class Store;

/// Looks after the open database: checks it after each start, and once a week, indexes too, while nobody uses
/// the program. Mends what can be mended.
class DatabaseMonitor : public QObject {
    Q_OBJECT
public:
    DatabaseMonitor(Store &store, Preferences &preferences, const Clock &clock, QString database,
                    QObject *parent = nullptr);

    /// The store was opened: checks it, and then watches.
    void start();
    /// From now on checks once a week while nobody uses the program.
    void watch();
    /// Looks at the clock now: is a check due, and does nobody use the program? This also happens every few
    /// seconds until it is idle, and then each hour.
    void look();
    bool isChecking() const { return m_check.isRunning(); }

Q_SIGNALS:
    /// Only a backup helps.
    void damaged();
    /// An index did not agree with its table; all were built anew, and the database is in order.
    void repaired();

private:
    bool isDue() const;
    void checkIfDue();
    void take(std::optional<DatabaseHealth> health);
    void repair();

    Store &m_store;
    Preferences &m_preferences;
    const Clock &m_clock;
    QString m_path;
    DatabaseCheck m_check;
    IdleWatch m_idle;
    QTimer m_timer;
    bool m_wasRepaired = false;
};

} // namespace shoptalk
