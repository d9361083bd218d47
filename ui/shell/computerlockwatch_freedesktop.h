// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/computerlockwatch.h"

#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

#include <functional>

class QDBusMessage;

namespace shoptalk {

/// The screen lock and the sleep of Linux desktops: systemd-logind on the system bus, and the screen savers
/// on the session bus, because not every desktop tells logind of its lock. Sources:
/// org.freedesktop.login1(5); Idle Inhibition Service Draft, "org.freedesktop.ScreenSaver".
class FreedesktopComputerLockWatch final : public ComputerLockWatch {
    Q_OBJECT
public:
    void setOn(bool isOn) override;
    void allowSleep() override;

private Q_SLOTS:
    void takeSleep(bool isComing);
    void takeLock();
    void takeScreenSaver(bool isActive);
    void takeSessionChange(const QString &interface, const QVariantMap &values, const QStringList &);

private:
    void listen();
    void findSession();
    void followSession(const QString &path);
    /// Makes the computer wait before it sleeps.
    void delaySleep();
    void ask(const QDBusMessage &call, const std::function<void(const QDBusMessage &)> &answered);

    bool m_isOn = false;
    bool m_isListening = false;
    bool m_isSleepComing = false;
    bool m_isAskingForDelay = false;
    QDBusUnixFileDescriptor m_delay; ///< The computer waits while it is open.
};

} // namespace shoptalk
