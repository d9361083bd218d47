// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayhost_freedesktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr auto watcherService = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto watcherPath = "/StatusNotifierWatcher"_L1;
} // namespace

std::unique_ptr<TrayHost> TrayHost::make()
{
    return std::make_unique<FreedesktopTrayHost>();
}

FreedesktopTrayHost::FreedesktopTrayHost()
    : m_owner(watcherService, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_owner, &QDBusServiceWatcher::serviceRegistered, this, &FreedesktopTrayHost::ask);
    connect(&m_owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_wasThere = true; // also if its answer was still on its way
        ++m_question; // which no longer counts
        setShown(false);
    });
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect(watcherService, watcherPath, watcherService, signal, this, SLOT(ask()));
    ask();
}

void FreedesktopTrayHost::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(watcherService, watcherPath,
                                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setAutoStartService(false);
    call << QString(watcherService) << u"IsStatusNotifierHostRegistered"_s;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, question = ++m_question] {
        answer->deleteLater();
        if (question != m_question)
            return;
        const QDBusPendingReply<QDBusVariant> isShown = *answer;
        setShown(isShown.isValid() && isShown.value().variant().toBool());
    });
}

void FreedesktopTrayHost::setShown(bool isShown)
{
    m_wasThere = m_wasThere || isShown;
    const bool isGone = m_wasThere && !isShown;
    if (std::exchange(m_isGone, isGone) != isGone)
        Q_EMIT goneChanged(isGone);
}

} // namespace shoptalk
