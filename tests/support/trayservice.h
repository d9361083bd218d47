// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>

namespace shoptalk::test {

/// What the bus sees of a desktop's tray. Source: freedesktop.org, StatusNotifierItem specification.
class StatusNotifierWatcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasPanel CONSTANT)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items CONSTANT)
    Q_PROPERTY(int ProtocolVersion READ version CONSTANT)
public:
    bool hasPanel() const { return m_hasPanel; }
    void setPanel(bool isThere);
    QStringList items() const { return m_items; }
    int version() const { return 0; }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item) { m_items << item; }
    void RegisterStatusNotifierHost(const QString &) {}

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    bool m_hasPanel = true;
    QStringList m_items;
};

/// A desktop's tray on the session bus of the test's own session. It answers from a thread of its own,
/// because Qt waits for its answer.
class TrayService {
public:
    TrayService();
    ~TrayService();

    /// The service goes away with its panel, as in a crash.
    void stop();
    void start();
    /// The panel goes away and the service stays.
    void setPanel(bool isThere);
    /// The services of the icons that programs have put into the tray.
    QStringList items() const;
    /// A click on an icon. False if its program does not answer.
    static bool activate(const QString &item);
    /// What an icon shows while the pointer is over it: its title and text, on one line. Empty if its program
    /// does not answer.
    static QString toolTip(const QString &item);

private:
    QThread m_thread;
    std::unique_ptr<StatusNotifierWatcher> m_watcher; ///< Lives in the thread.
};

} // namespace shoptalk::test
