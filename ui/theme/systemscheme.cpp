// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include <QApplication>
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

#ifdef SHOPTALK_PORTAL
namespace {
constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colourScheme = "color-scheme"_L1;
constexpr auto reducedMotion = "reduced-motion"_L1;
constexpr auto gnomeInterface = "org.gnome.desktop.interface"_L1;
constexpr auto gnomeAnimations = "enable-animations"_L1;
} // namespace
#endif

SystemScheme::SystemScheme(const QPalette &desktopPalette, QObject *parent)
    : QObject(parent)
    , m_dark(desktopPalette.window().color().lightness() < desktopPalette.windowText().color().lightness())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto *hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#endif
    askPortal();
}

bool SystemScheme::reducesMotion() const
{
#ifdef Q_OS_WIN // Qt's themes of other desktops do not know it
    if (!QApplication::isEffectEnabled(Qt::UI_General))
        return true;
#endif
    return m_prefersLessMotion || m_hasNoAnimations;
}

void SystemScheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

#ifdef SHOPTALK_PORTAL

// Source: XDG desktop portal, org.freedesktop.portal.Settings. "color-scheme": 0 no preference, 1 dark, 2
// light. "reduced-motion": 0 no preference, 1 less motion; GNOME had "enable-animations" before.
void SystemScheme::askPortal()
{
    if (qEnvironmentVariableIsEmpty(
            "DBUS_SESSION_BUS_ADDRESS")) // without this check libdbus would start its own bus
        return;
    QDBusConnection::sessionBus().connect(portalService, portalPath, portalSettings, u"SettingChanged"_s,
                                          this, SLOT(takePortalSetting(QString, QString, QDBusVariant)));
    askPortalFor(appearance, colourScheme);
    askPortalFor(appearance, reducedMotion);
    askPortalFor(gnomeInterface, gnomeAnimations);
}

void SystemScheme::askPortalFor(const QString &group, const QString &key)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question << group << key;
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            takePortalSetting(group, key, reply.value());
        watcher->deleteLater();
    });
}

void SystemScheme::takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    QVariant setting = value.variant();
    if (setting.metaType() == QMetaType::fromType<QDBusVariant>()) // `Read` wraps its answer in two variants
        setting = qvariant_cast<QDBusVariant>(setting).variant();
    if (group == appearance && key == reducedMotion)
        m_prefersLessMotion = setting.toUInt() == 1;
    else if (group == gnomeInterface && key == gnomeAnimations)
        m_hasNoAnimations = !setting.toBool();
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    else if (group == appearance && key == colourScheme)
        setDark(setting.toUInt() == 1);
#endif
}

#else

void SystemScheme::askPortal() {}
void SystemScheme::askPortalFor(const QString &, const QString &) {}
void SystemScheme::takePortalSetting(const QString &, const QString &, const QDBusVariant &) {}

#endif

} // namespace shoptalk
