// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusnotifierhost.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk::e2e {

namespace {

constexpr auto connectionName = "tray"_L1;
constexpr auto watcher = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto itemPath = "/StatusNotifierItem"_L1;
constexpr auto item = "org.kde.StatusNotifierItem"_L1;
constexpr auto menu = "com.canonical.dbusmenu"_L1;

/// The ids and labels of the entries of a layout, the entries of submenus behind their own.
void addEntries(const QDBusArgument &layout, QList<QPair<int, QString>> &all)
{
    int id = 0;
    QVariantMap properties;
    QVariantList children;
    layout.beginStructure();
    layout >> id >> properties >> children;
    layout.endStructure();
    const bool isVisible = properties.value(u"visible"_s, true).toBool();
    const QString label = properties.value(u"label"_s).toString().remove(u'_');
    if (isVisible && !label.isEmpty())
        all.append({id, label});
    for (const QVariant &child : std::as_const(children))
        addEntries(child.value<QDBusVariant>().variant().value<QDBusArgument>(), all);
}

} // namespace

StatusNotifierHost::StatusNotifierHost()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    m_bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                             | QDBusConnection::ExportAllProperties);
    m_bus.registerService(watcher);
}

StatusNotifierHost::~StatusNotifierHost()
{
    m_bus.unregisterService(watcher);
    QDBusConnection::disconnectFromBus(connectionName);
}

void StatusNotifierHost::RegisterStatusNotifierItem(const QString &service)
{
    m_items << (service.startsWith(u'/') ? message().service() : service);
    Q_EMIT StatusNotifierItemRegistered(service);
}

QVariant StatusNotifierHost::itemProperty(const QString &name) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_items.value(m_items.size() - 1), itemPath,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << QString(item) << name;
    return m_bus.call(question).arguments().value(0).value<QDBusVariant>().variant();
}

void StatusNotifierHost::click()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_items.value(m_items.size() - 1), itemPath, item, u"Activate"_s);
    call << 0 << 0;
    m_bus.call(call);
}

QList<QPair<int, QString>> StatusNotifierHost::entries() const
{
    const QString path = itemProperty(u"Menu"_s).value<QDBusObjectPath>().path();
    QDBusMessage question =
        QDBusMessage::createMethodCall(m_items.value(m_items.size() - 1), path, menu, u"GetLayout"_s);
    question << 0 << -1 << QStringList();
    QList<QPair<int, QString>> all;
    const QVariant layout = m_bus.call(question).arguments().value(1);
    if (layout.canConvert<QDBusArgument>())
        addEntries(layout.value<QDBusArgument>(), all);
    return all;
}

QStringList StatusNotifierHost::menuTexts() const
{
    QStringList texts;
    const QList<QPair<int, QString>> all = entries();
    for (const auto &entry : all)
        texts << entry.second;
    return texts;
}

bool StatusNotifierHost::chooseEntry(const QString &text)
{
    const QList<QPair<int, QString>> all = entries();
    const auto found =
        std::find_if(all.begin(), all.end(), [&text](const auto &entry) { return entry.second == text; });
    if (found == all.end())
        return false;
    const QString path = itemProperty(u"Menu"_s).value<QDBusObjectPath>().path();
    QDBusMessage event =
        QDBusMessage::createMethodCall(m_items.value(m_items.size() - 1), path, menu, u"Event"_s);
    event << found->first << u"clicked"_s << QVariant::fromValue(QDBusVariant(QString())) << 0U;
    m_bus.call(event);
    return true;
}

} // namespace shoptalk::e2e
