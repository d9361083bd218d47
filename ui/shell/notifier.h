// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSystemTrayIcon;

namespace shoptalk {

/// A notification that the desktop shows.
struct Notification {
    QString key; ///< Our own key; a later notification with the same key replaces it.
    QString title; ///< Plain text.
    QString text; ///< Plain text.
    bool hasSound = true;
    bool canMarkRead = false; ///< Offers to mark what it is about as read, on desktops that have actions.
    bool canReply = false; ///< Offers a field for an answer, on desktops that have one.

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Shows notifications of the desktop. There is one implementation for each kind of desktop. It never waits
/// for the desktop.
class Notifier : public QObject {
    Q_OBJECT
public:
    /// Creates the implementation for the current desktop. Some show notifications through `tray`, which
    /// outlives it.
    static std::unique_ptr<Notifier> make(QSystemTrayIcon &tray);

    /// False once it is known that the desktop can't show notifications.
    virtual bool isAvailable() const = 0;
    virtual void show(const Notification &notification) = 0;
    /// Withdraws the notification, also from the desktop's list of missed ones.
    virtual void withdraw(const QString &key) = 0;
    virtual void withdrawAll() = 0;

Q_SIGNALS:
    void availableChanged();
    /// The person clicked on it. Empty if the desktop does not say which of several it was.
    void activated(const QString &key);
    /// The person chose "Mark as read" in it.
    void markReadRequested(const QString &key);
    /// The person wrote an answer in it.
    void replied(const QString &key, const QString &text);
};

} // namespace shoptalk
