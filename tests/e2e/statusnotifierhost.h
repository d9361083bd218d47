// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QList>
#include <QObject>
#include <QPair>
#include <QStringList>
#include <QVariant>

namespace shoptalk::e2e {

/// The tray of a desktop, on the session bus of the test. Programs register their icons with it.
/// Source: StatusNotifierItem specification, org.kde.StatusNotifierWatcher.
class StatusNotifierHost : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
public:
    StatusNotifierHost();
    ~StatusNotifierHost() override;

    static bool isThere() { return true; }
    static int version() { return 0; }
    /// The names on the bus of the programs that show an icon.
    QStringList items() const { return m_items; }
    /// A property of the newest icon, such as "Title" or "ToolTip".
    QVariant itemProperty(const QString &name) const;
    /// Acts as if the person clicked the newest icon.
    void click();
    /// The texts of its menu, also of submenus.
    QStringList menuTexts() const;
    /// Acts as if the person chose this entry of its menu.
    bool chooseEntry(const QString &text);

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service);
    void RegisterStatusNotifierHost(const QString &service) { Q_UNUSED(service) }

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString &service);
    void StatusNotifierItemUnregistered(const QString &service);
    void StatusNotifierHostRegistered();

private:
    /// The ids and texts of the menu's entries.
    QList<QPair<int, QString>> entries() const;

    QDBusConnection m_bus;
    QStringList m_items;
};

} // namespace shoptalk::e2e
