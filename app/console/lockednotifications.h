// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/waketokenwatch.h"
#include "ui/chat/walltimer.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace shoptalk {

class MainWindow;
class Notifier;
class Preferences;
class QuietWatch;

/// Tells the person while the console is locked that a customer wrote, or that a reminder or a snooze is due.
/// It asks the relay with a wake token, which gives no access to customers and messages, and of the reminder
/// it knows the time alone.
class LockedNotifications : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    LockedNotifications(MainWindow &window, Notifier &notifier, const Preferences &preferences,
                        const QuietWatch &quiet, const Clock &clock, QObject *parent = nullptr);

    /// Stores the wake token for the next time that the console is locked.
    void setWakeToken(const QUrl &relay, const SharedSecret &token);
    /// The console is locked; `lastSeq` is the last event that it has. `nextReminder` is when the next
    /// conversation comes back, in UTC; invalid if none does.
    void start(qint64 lastSeq, const QDateTime &nextReminder);
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
    /// Says that a reminder is due, unless notifications are not wanted now; then it is said afterwards.
    void showReminder();

    MainWindow &m_window;
    Notifier &m_notifier;
    const Preferences &m_preferences;
    const QuietWatch &m_quiet;
    QNetworkAccessManager m_network;
    WakeTokenWatch m_watch;
    WallTimer m_reminder;
    bool m_isReminderDue = false; ///< And not told yet.
};

} // namespace shoptalk
