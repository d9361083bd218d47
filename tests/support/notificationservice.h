// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace shoptalk::test {

/// A notification that the desktop shows.
struct ShownNotification {
    uint id = 0;
    QString title;
    QString text;
    QVariantMap hints;
    QStringList actions; ///< Keys and labels in turn.
};

/// A notification service on the session bus of the test's own session. Other programs reach it in the same
/// way as a desktop's. Source: Desktop Notifications Specification 1.2.
class NotificationService : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit NotificationService(QStringList capabilities = {QStringLiteral("actions"),
                                                             QStringLiteral("body"),
                                                             QStringLiteral("body-markup")});
    ~NotificationService() override;

    /// The notifications that are shown now, the oldest first.
    QList<ShownNotification> shown() const { return m_shown; }
    /// The text of everything that was ever shown.
    QStringList everShown() const { return m_everShown; }
    /// Acts as if the person clicked on it.
    void click(uint id);
    /// Acts as if the person chose one of its actions.
    void choose(uint id, const QString &action);
    /// Acts as if the person answered in it, as the notification service of KDE does.
    void reply(uint id, const QString &text);
    /// Acts as if the person dismissed it.
    void dismiss(uint id);
    /// Delays all answers until `answerAll`.
    void holdAnswers() { m_isHolding = true; }
    void answerAll();

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int lifetimeMs);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationReplied(uint id, const QString &text);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<ShownNotification> m_shown;
    QStringList m_everShown;
    QList<QDBusMessage> m_held;
    uint m_lastId = 0;
    bool m_isHolding = false;
};

} // namespace shoptalk::test
