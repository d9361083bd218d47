// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationservice.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {
const QString service = u"org.freedesktop.Notifications"_s;
const QString busName =
    u"desktop"_s; ///< It has its own connection, because it is another program for the tested one.
} // namespace

NotificationService::NotificationService(QStringList capabilities)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName))
    , m_capabilities(std::move(capabilities))
{
    const bool isThere =
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(service);
    if (!isThere)
        QTest::qFail("no session bus, or another program shows notifications on it", __FILE__, __LINE__);
}

NotificationService::~NotificationService()
{
    m_bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(busName);
}

uint NotificationService::Notify(const QString &, uint replaced, const QString &, const QString &title,
                                 const QString &text, const QStringList &actions, const QVariantMap &hints,
                                 int)
{
    m_everShown << title + u": "_s + text;
    const auto known = std::find_if(m_shown.begin(), m_shown.end(),
                                    [replaced](const ShownNotification &one) { return one.id == replaced; });
    const uint id = known != m_shown.end() ? known->id : ++m_lastId;
    const ShownNotification now{id, title, text, hints, actions};
    known != m_shown.end() ? void(*known = now) : m_shown.append(now);
    if (m_isHolding) {
        setDelayedReply(true);
        m_held << message().createReply(id);
    }
    return id;
}

void NotificationService::CloseNotification(uint id)
{
    m_shown.removeIf([id](const ShownNotification &one) { return one.id == id; });
    Q_EMIT NotificationClosed(id, 3); // by a call
}

void NotificationService::click(uint id)
{
    choose(id, u"default"_s);
}

void NotificationService::choose(uint id, const QString &action)
{
    Q_EMIT ActionInvoked(id, action);
    dismiss(id);
}

void NotificationService::reply(uint id, const QString &text)
{
    Q_EMIT NotificationReplied(id, text);
    dismiss(id);
}

void NotificationService::dismiss(uint id)
{
    m_shown.removeIf([id](const ShownNotification &one) { return one.id == id; });
    Q_EMIT NotificationClosed(id, 2); // by the person
}

void NotificationService::answerAll()
{
    m_isHolding = false;
    const QList<QDBusMessage> held = std::exchange(m_held, {});
    for (const QDBusMessage &answer : held)
        m_bus.send(answer);
}

} // namespace shoptalk::test
