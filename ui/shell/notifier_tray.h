// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notifier.h"

#include <QSet>

#include <functional>

class QSystemTrayIcon;

namespace shoptalk {

/// Notifications on Windows and macOS, through the program's tray icon. These desktops don't say which of the
/// notifications was clicked, and withdraw them only together.
class TrayNotifier final : public Notifier {
    Q_OBJECT
public:
    /// `playSound` is for desktops that show these notifications in silence; null if the desktop plays a
    /// sound itself. `sign` outlives this.
    explicit TrayNotifier(QSystemTrayIcon &sign, std::function<void()> playSound = {});

    bool isAvailable() const override;
    void show(const Notification &notification) override;
    /// Withdraws what is shown once no notification is wanted any more.
    void withdraw(const QString &key) override;
    void withdrawAll() override;

private:
    /// The key of the notification that was clicked; empty if it may have been one of several.
    QString clickedKey() const;

    QSystemTrayIcon &m_sign;
    std::function<void()> m_playSound;
    QSet<QString> m_wanted; ///< Shown, and not withdrawn by their key.
    QSet<QString> m_shown; ///< All that the desktop may still list.
};

} // namespace shoptalk
