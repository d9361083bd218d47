// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenmonitor.h"
#include "domain/accountalert.h"
#include "ui/shell/bannerstack.h"
#include "ui/shell/connection.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/startproblem.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace shoptalk {

class ConnectionBar;
class MenuCorner;
class NavigationRail;
class Preferences;
class ProblemPage;
class StartPage;
class Theme;
class WindowClosing;

/// The main window: start page, problem page, set-up or inbox, with the rail at the edge where lines begin
/// and the connection bar at the bottom.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme &theme, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showStart();
    /// On the start page: the data of an older Shoptalk is being updated, `step` of `steps` is under way.
    void showUpdate(int step, int steps, int percent);
    void showProblem(const StartProblem &problem);
    /// Shows `page` and takes ownership of it.
    void showPage(QWidget *page);
    void setConnection(RelayConnection connection);
    /// See ConnectionBar::setPreparation.
    void setPreparation(int percent);
    BannerStack &banners() { return *m_banners; }
    /// Shows the number of unread messages in the title and in the rail.
    void setUnread(int count);
    /// Closes every page that shows data of the shop and shows the lock page instead. Menu entries that lead
    /// back to them are disabled until `showStart`.
    void showLock(LockPage::Mode mode);
    LockPage &lockPage() { return *m_lock; }
    bool isLocked() const;
    /// Settings are available only once the data is open.
    void setSettingsAvailable(bool available);
    enum class Menu { Program, Help };
    /// Adds an entry to a menu; it goes when its owner deletes it. One of the program menu stands below
    /// "Settings", and is enabled while the settings are available.
    void addMenuEntry(Menu menu, QAction &entry);
    /// The buttons beside the menus, which also say whether notifications are shown.
    MenuCorner &corner() { return *m_corner; }
    /// The buttons of the pages and of the shop's numbers.
    NavigationRail &rail() { return *m_rail; }
    /// Marks the window as that of a practice shop, in its title and with a banner.
    void setPractice();
    /// The page that is shown.
    QWidget *currentPage() const;
    /// Brings the window to the front, for example when the program is started a second time.
    void bringUp();
    /// What happens when the window is closed.
    WindowClosing &closing() { return *m_closing; }

Q_SIGNALS:
    /// The number of unread messages changed, or the data was opened or locked.
    void statusChanged(int unread, bool isOpen);
    void retryStartRequested();
    void retryConnectionRequested();
    void pairAgainRequested();
    void settingsRequested();
    /// The person pressed F1 or chose the help.
    void helpRequested();
    void lockRequested();
    /// Requested on the problem page.
    void recoveryRequested(shoptalk::StartProblem::RecoveryAction recoveryAction);
    /// The window was closed, not only hidden.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    QMenu *makeThemeMenu();
    /// Deletes the pages that were added with `showPage`.
    void closePages();
    void updateTitle();
    void about();

    Theme &m_theme;
    Preferences &m_preferences;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    StartPage *m_start;
    ProblemPage *m_problem;
    BannerStack *m_banners;
    ConnectionBar *m_bar;
    LockPage *m_lock;
    QAction *m_settings = nullptr;
    QAction *m_lockAction = nullptr;
    QMenu *m_help = nullptr;
    MenuCorner *m_corner = nullptr;
    WindowClosing *m_closing;
    int m_unread = 0;
};

} // namespace shoptalk
