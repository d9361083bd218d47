// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/waketokenwatch.h"
#include "ui/chat/walltimer.h"

#include <QDateTime>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>

namespace shoptalk {

class MainWindow;
class Notifier;
class Preferences;
class QuietWatch;

/// Tells the person while the console is locked that a customer wrote, or that reminders or snoozes are due.
/// It asks the relay with a wake token, which gives no access to customers and messages, and of the reminders
/// it knows the times alone.
class LockedNotifications : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    LockedNotifications(MainWindow &window, Notifier &notifier, const Preferences &preferences,
                        const QuietWatch &quiet, const Clock &clock, QObject *parent = nullptr);

    /// Stores the wake token for the next time that the console is locked.
    void setWakeToken(const QUrl &relay, const SharedSecret &token);
    /// The console is locked; `lastSeq` is the last event that it has. `reminders` are the times at which
    /// conversations come back, in UTC, the earliest first.
    void start(qint64 lastSeq, const QList<QDateTime> &reminders);
    /// Says that the console waits for its passphrase, for a person who does not see its window. False if the
    /// desktop can't show it.
    bool notifyOfLock();
    /// The console is unlocked: stops asking and withdraws the notification.
    void stop();

Q_SIGNALS:
    /// The person clicked the notification.
    void windowRequested();

private:
    void showNotification();
    /// Takes those of the reminders that are due, and waits for the next one.
    void takeDue();
    /// Says how many reminders are due, unless notifications are not wanted now; then it is said afterwards.
    void showReminders();

    MainWindow &m_window;
    Notifier &m_notifier;
    const Preferences &m_preferences;
    const QuietWatch &m_quiet;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    WakeTokenWatch m_watch;
    WallTimer m_reminder;
    QList<QDateTime> m_reminders; ///< Those that are not due yet.
    int m_due = 0; ///< How many are due since the console was locked.
    bool m_isDueNotified = true; ///< The person was told of all of them.
};

} // namespace shoptalk
