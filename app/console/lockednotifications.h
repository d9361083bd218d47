// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/waketokenwatch.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace shoptalk {

class MainWindow;
class Notifier;
class Preferences;
class QuietWatch;

/// Tells the person while the console is locked that a customer wrote. It asks the relay with a wake token,
/// which gives no access to customers and messages.
class LockedNotifications : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    LockedNotifications(MainWindow &window, Notifier &notifier, const Preferences &preferences,
                        const QuietWatch &quiet, QObject *parent = nullptr);

    /// Stores the wake token for the next time that the console is locked.
    void setWakeToken(const QUrl &relay, const SharedSecret &token);
    /// The console is locked; `lastSeq` is the last event that it has.
    void start(qint64 lastSeq);
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

    MainWindow &m_window;
    Notifier &m_notifier;
    const Preferences &m_preferences;
    const QuietWatch &m_quiet;
    QNetworkAccessManager m_network;
    WakeTokenWatch m_watch;
};

} // namespace shoptalk
