// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/computerlockwatch_freedesktop.h"

#include "core/onworkerthen.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto loginService = "org.freedesktop.login1"_L1;
constexpr auto loginManagerPath = "/org/freedesktop/login1"_L1;
constexpr auto loginManager = "org.freedesktop.login1.Manager"_L1;
constexpr auto loginSession = "org.freedesktop.login1.Session"_L1;
/// The session of the caller, or the one on the screen if the caller runs outside of every session, as a
/// service of the person does. It has the session's properties, but not its signals.
constexpr auto ownLoginSessionPath = "/org/freedesktop/login1/session/auto"_L1;
constexpr auto busProperties = "org.freedesktop.DBus.Properties"_L1;

QDBusMessage loginManagerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(loginService, loginManagerPath, loginManager, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

std::unique_ptr<ComputerLockWatch> ComputerLockWatch::make()
{
    return std::make_unique<FreedesktopComputerLockWatch>();
}

void FreedesktopComputerLockWatch::setOn(bool isOn)
{
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    if (!isOn) {
        m_delay = {};
        return;
    }
    if (m_isListening)
        return delaySleep();
    m_isListening = true;
    // Connecting to the system bus waits for its answer.
    onWorkerThen(
        *this, [] { return QDBusConnection::systemBus().isConnected(); }, [this](bool) { listen(); });
}

void FreedesktopComputerLockWatch::listen()
{
    QDBusConnection desktop = QDBusConnection::sessionBus();
    for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                 u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
        desktop.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(takeScreenSaver(bool)));
    QDBusConnection::systemBus().connect(loginService, loginManagerPath, loginManager, u"PrepareForSleep"_s,
                                         this, SLOT(takeSleep(bool)));
    findSession();
    delaySleep();
}

void FreedesktopComputerLockWatch::ask(const QDBusMessage &call,
                                       const std::function<void(const QDBusMessage &)> &answered)
{
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, answered] {
        answer->deleteLater();
        answered(answer->reply());
    });
}

void FreedesktopComputerLockWatch::findSession()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(loginService, ownLoginSessionPath, busProperties, u"Get"_s);
    question << QString(loginSession) << u"Id"_s;
    ask(question, [this](const QDBusMessage &answer) {
        const QString id = answer.arguments().value(0).value<QDBusVariant>().variant().toString();
        if (id.isEmpty())
            return; // there is no logind, or no session
        ask(loginManagerCall(u"GetSession"_s, {id}), [this](const QDBusMessage &found) {
            followSession(found.arguments().value(0).value<QDBusObjectPath>().path());
        });
    });
}

void FreedesktopComputerLockWatch::followSession(const QString &path)
{
    if (path.isEmpty())
        return;
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(loginService, path, loginSession, u"Lock"_s, this, SLOT(takeLock()));
    system.connect(loginService, path, busProperties, u"PropertiesChanged"_s, this,
                   SLOT(takeSessionChange(QString, QVariantMap, QStringList)));
}

void FreedesktopComputerLockWatch::delaySleep()
{
    if (m_isAskingForDelay || m_delay.isValid())
        return;
    m_isAskingForDelay = true;
    const QVariantList arguments{u"sleep"_s, QGuiApplication::applicationDisplayName(),
                                 tr("Locks itself before the computer sleeps"), u"delay"_s};
    ask(loginManagerCall(u"Inhibit"_s, arguments), [this](const QDBusMessage &answer) {
        m_isAskingForDelay = false;
        if (m_isOn && !m_isSleepComing)
            m_delay = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
    });
}

void FreedesktopComputerLockWatch::allowSleep()
{
    if (m_isSleepComing)
        m_delay = {};
}

void FreedesktopComputerLockWatch::takeSleep(bool isComing)
{
    m_isSleepComing = isComing;
    if (!m_isOn)
        return;
    if (isComing)
        Q_EMIT left();
    else
        delaySleep(); // the next time
}

void FreedesktopComputerLockWatch::takeLock()
{
    if (m_isOn)
        Q_EMIT left();
}

void FreedesktopComputerLockWatch::takeScreenSaver(bool isActive)
{
    if (isActive)
        takeLock();
}

void FreedesktopComputerLockWatch::takeSessionChange(const QString &interface, const QVariantMap &values,
                                                     const QStringList &)
{
    if (interface == loginSession && values.value(u"LockedHint"_s).toBool())
        takeLock();
}

} // namespace shoptalk
