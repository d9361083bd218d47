// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace shoptalk::e2e {

/// An object of a program's window, as AT-SPI tells of it.
struct AccessibleNode {
    QString service; ///< The program's name on the bus.
    QString path;
    QString name;
    QString role; ///< In English: "push button".
    quint64 states = 0; ///< A bit for each state.

    bool isFocusable() const;
    bool isShowing() const;
};

/// Reads the windows of other programs over the accessibility bus, as a screen reader does.
/// Source: the D-Bus interfaces of at-spi2-core, "xml".
class AccessibleTree : public QObject {
    Q_OBJECT
public:
    /// Starts the accessibility bus of this desktop session, and listens to what is announced.
    AccessibleTree();
    ~AccessibleTree() override;

    bool isConnected() const;
    /// Every object of the program of this name. Objects below a list or table are left out beyond the first
    /// `maxRows`.
    QList<AccessibleNode> read(const QString &program, int maxRows = 30);
    QList<AccessibleNode> childrenOf(const AccessibleNode &node);
    /// Gives the object the focus; a window becomes the active one.
    void focus(const AccessibleNode &node);
    /// What was announced since the start: the names of notifications and alerts that appeared.
    QStringList announced() const { return m_announced; }

private Q_SLOTS:
    void takeState(const QDBusMessage &message);

private:
    QVariant ask(const AccessibleNode &node, const QString &method) const;
    QVariant property(const AccessibleNode &node, const QString &name) const;
    AccessibleNode describe(AccessibleNode node) const;
    void addBelow(const AccessibleNode &node, int maxRows, QList<AccessibleNode> &all);

    QDBusConnection m_bus;
    QStringList m_announced;
};

} // namespace shoptalk::e2e
