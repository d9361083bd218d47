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
    bool isFocused() const;
    bool isShowing() const;
};

/// Reads and uses the windows of one program over the accessibility bus, as a screen reader does.
/// Source: the D-Bus interfaces of at-spi2-core, "xml".
class AccessibleTree : public QObject {
    Q_OBJECT
public:
    /// Starts the accessibility bus of this desktop session, and listens to what is announced. `program` is
    /// the program's name.
    explicit AccessibleTree(QString program);
    ~AccessibleTree() override;

    bool isConnected() const;
    /// Every object that is shown. Of a list or table, the first rows only.
    QList<AccessibleNode> shown() const;
    /// Waits until an object with this role and a name that contains `part` is shown.
    std::optional<AccessibleNode> waitFor(const QString &role, const QString &part) const;
    /// The same with the whole name.
    std::optional<AccessibleNode> waitForNamed(const QString &role, const QString &name) const;
    /// The controls that are shown and can have the focus, and of which a person hears only the role. Waits,
    /// because names may come a moment after the control.
    QStringList unnamed() const;
    /// The roles and names of all that is shown, one a line.
    QString described() const;

    /// Does what the object does first, such as a press on a button.
    bool act(const AccessibleNode &node) const;
    bool write(const AccessibleNode &field, const QString &text) const;
    QString textOf(const AccessibleNode &field) const;

    /// What was announced since the start: the names of notifications and alerts that appeared.
    const QStringList &announced() const { return m_announced; }

private Q_SLOTS:
    void takeState(const QDBusMessage &message);

private:
    QVariant ask(const AccessibleNode &node, const char *interface, const QString &method,
                 const QVariantList &arguments = {}) const;
    AccessibleNode describe(AccessibleNode node) const;
    QList<AccessibleNode> childrenOf(const AccessibleNode &node) const;
    void addShown(const AccessibleNode &node, QList<AccessibleNode> &all) const;
    QStringList unnamedNow() const;
    std::optional<AccessibleNode> waitWhere(const std::function<bool(const AccessibleNode &)> &isIt) const;

    QString m_program;
    QDBusConnection m_bus;
    QStringList m_announced;
};

} // namespace shoptalk::e2e
