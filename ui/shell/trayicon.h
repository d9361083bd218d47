// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

namespace shoptalk {

class DoNotDisturbMenu;
class MainWindow;
class Theme;
class TrayHost;

/// The program's icon in the desktop's tray. It shows how many messages are unread; a click shows or hides
/// the window, and its menu has the most important actions. On a desktop without a tray it is not shown.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    TrayIcon(const Theme &theme, MainWindow &window, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether the desktop shows it.
    bool isAvailable() const;
    /// Says that the console waits for its passphrase.
    void setLocked(bool isLocked);
    /// Whether notifications are shown at `now`, in UTC.
    void setQuiet(const QuietState &state, const QDateTime &now);
    /// The desktop's icon, through which some desktops show notifications.
    QSystemTrayIcon &icon() { return m_icon; }
    /// Read by tests.
    const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    void openRequested();
    /// The person clicked the icon: the window is to be hidden if it is in use, and shown if not.
    void toggleRequested();
    void lockRequested();
    void quitRequested();
    void doNotDisturbChosen(shoptalk::DoNotDisturbChoice choice);
    /// The desktop's tray went away while the program runs, or came back.
    void availableChanged();

private:
    void fillMenu();
    /// Draws the icon and sets its tool tip.
    void update();

    const Theme &m_theme;
    std::unique_ptr<TrayHost> m_host;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    DoNotDisturbMenu *m_quietMenu;
    QAction *m_lock = nullptr;
    QuietState m_quiet;
    QDateTime m_now;
    int m_unread = 0;
    bool m_isLocked = false;
};

} // namespace shoptalk
