// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#ifdef SHOPTALK_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace shoptalk {

SystemScheme::SystemScheme(const QPalette &desktopPalette, QObject *parent)
    : QObject(parent)
    , m_dark(desktopPalette.window().color().lightness() < desktopPalette.windowText().color().lightness())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto *hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#else
    askPortal();
#endif
}

void SystemScheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

#ifdef SHOPTALK_PORTAL

// Source: XDG desktop portal, org.freedesktop.portal.Settings, "color-scheme": 0 no preference, 1 dark, 2
// light.
void SystemScheme::askPortal()
{
    if (qEnvironmentVariableIsEmpty(
            "DBUS_SESSION_BUS_ADDRESS")) // without this check libdbus would start a bus of its own
        return;
    const auto service = u"org.freedesktop.portal.Desktop"_s;
    const auto path = u"/org/freedesktop/portal/desktop"_s;
    const auto interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(takePortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            takePortalSetting(u"org.freedesktop.appearance"_s, u"color-scheme"_s, reply.value());
        watcher->deleteLater();
    });
}

void SystemScheme::takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != "org.freedesktop.appearance"_L1 || key != "color-scheme"_L1)
        return;
    QVariant scheme = value.variant();
    if (scheme.metaType() == QMetaType::fromType<QDBusVariant>()) // `Read` wraps its answer in two variants
        scheme = qvariant_cast<QDBusVariant>(scheme).variant();
    setDark(scheme.toUInt() == 1);
}

#else

void SystemScheme::askPortal() {}
void SystemScheme::takePortalSetting(const QString &, const QString &, const QDBusVariant &) {}

#endif

} // namespace shoptalk
