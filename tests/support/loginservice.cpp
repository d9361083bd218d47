// SPDX-License-Identifier: GPL-3.0-or-later
#include "loginservice.h"

#include <QDBusMessage>
#include <QTest>
#include <QVariantMap>

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {
const QString service = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString sessionPath = u"/org/freedesktop/login1/session/c2"_s;
const QString busName = u"login"_s; ///< A connection of its own, because it is another program.
} // namespace

LoginManager::~LoginManager()
{
    if (m_end >= 0)
        close(m_end);
}

bool LoginManager::isSleepDelayed()
{
    pollfd state{m_end, POLLIN, 0};
    return m_end >= 0 && poll(&state, 1, 0) == 0; // the end of a closed pipe can be read
}

QDBusObjectPath LoginManager::GetSession(const QString &id)
{
    m_wasAskedForSession = true;
    return QDBusObjectPath(id == LoginSession::id() ? sessionPath : u"/unknown"_s);
}

QDBusUnixFileDescriptor LoginManager::Inhibit(const QString &what, const QString &who, const QString &,
                                              const QString &mode)
{
    std::array<int, 2> ends{-1, -1};
    if (what != "sleep"_L1 || mode != "delay"_L1 || pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    if (m_end >= 0)
        close(m_end);
    m_end = ends[0];
    m_delayedBy = who;
    QDBusUnixFileDescriptor held;
    held.giveFileDescriptor(ends[1]);
    return held;
}

void LoginService::useSessionBus()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
}

LoginService::LoginService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName))
{
    const bool isThere = m_bus.registerObject(managerPath, &manager, QDBusConnection::ExportAllContents)
        && m_bus.registerObject(sessionPath, &session, QDBusConnection::ExportAllContents)
        && m_bus.registerObject(u"/org/freedesktop/login1/session/auto"_s, &m_own,
                                QDBusConnection::ExportAllProperties)
        && m_bus.registerService(service);
    if (!isThere)
        QTest::qFail("no session bus, or it has a login service", __FILE__, __LINE__);
}

LoginService::~LoginService()
{
    m_bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(busName);
}

void LoginService::flush()
{
    m_bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s,
                                              u"GetId"_s));
}

void LoginService::setLockedHint()
{
    QDBusMessage changed =
        QDBusMessage::createSignal(sessionPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    changed << u"org.freedesktop.login1.Session"_s << QVariantMap{{u"LockedHint"_s, true}} << QStringList();
    m_bus.send(changed);
}

void LoginService::setScreenSaver(const QString &interface, bool isActive)
{
    QDBusMessage changed = QDBusMessage::createSignal(u"/ScreenSaver"_s, interface, u"ActiveChanged"_s);
    changed << isActive;
    m_bus.send(changed);
}

} // namespace shoptalk::test
