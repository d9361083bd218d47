// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

namespace shoptalk::test {

/// The manager object of systemd-logind. Source: org.freedesktop.login1(5).
class LoginManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~LoginManager() override;

    /// True while a program keeps the computer from sleeping.
    bool isSleepDelayed();
    QString delayedBy() const { return m_delayedBy; }
    bool wasAskedForSession() const { return m_wasAskedForSession; }

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id);
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode);

Q_SIGNALS:
    void PrepareForSleep(bool isComing);

private:
    int m_end = -1; ///< The end of a pipe whose other end the program holds.
    QString m_delayedBy;
    bool m_wasAskedForSession = false;
};

/// The session of the person. As the one that stands for the caller's own it only has properties.
class LoginSession : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(QString Id READ id CONSTANT)
public:
    static QString id() { return QStringLiteral("c2"); }

Q_SIGNALS:
    void Lock();
};

/// A systemd-logind on a bus of the test's own, which the tested program takes for the system's.
class LoginService {
public:
    /// Makes the session bus the system bus of this program. Call it before anything connects to it.
    static void useSessionBus();

    LoginService();
    ~LoginService();

    LoginManager manager;
    LoginSession session;
    /// Tells that the desktop has locked its screen.
    void setLockedHint();
    /// Returns once everything that was sent before is on its way to the receivers.
    void flush();
    /// Emits a signal of a screen saver.
    void setScreenSaver(const QString &interface, bool isActive);

private:
    QDBusConnection m_bus;
    LoginSession m_own;
};

} // namespace shoptalk::test
