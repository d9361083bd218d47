// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenmonitor.h"
#include "domain/accountalert.h"
#include "ui/shell/connection.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/startproblem.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace shoptalk {

class AlertBanner;
class ConnectionBar;
class Preferences;
class ProblemPage;
class RepairBanner;
class SignInBanner;
class StartPage;
class Theme;

/// The one window: start, problem, set-up or inbox, with the connection's state at its foot.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme &theme, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showStart();
    void showProblem(const StartProblem &problem);
    /// Shows `page`; the window owns it from then on.
    void showPage(QWidget *page);
    void setConnection(RelayConnection connection);
    /// Says what the account that needs somebody most needs; nothing: none does.
    void setAccountHealth(const std::optional<AccountHealth> &health);
    /// What WhatsApp says of the numbers and accounts, and nobody saw yet.
    void setAlerts(const QList<AccountAlert> &alerts);
    /// The database had a fault that was mended.
    void tellRepaired();
    /// In the title: how many messages wait.
    void setUnread(int count);
    /// Closes every page that shows something of the shop and shows the lock's page instead; menus that lead
    /// back to them are off until `showStart`.
    void showLock(LockPage::Mode mode);
    LockPage &lockPage() { return *m_lock; }
    bool isLocked() const;
    /// Only what is open has settings: not before the data is.
    void setSettingsAvailable(bool available);
    /// To the front, as when the program is started a second time.
    void bringUp();

Q_SIGNALS:
    void retryStartRequested();
    void retryConnectionRequested();
    void pairAgainRequested();
    void reconnectRequested(const shoptalk::AccountId &account);
    void alertSeen(qint64 id);
    void numbersRequested();
    void settingsRequested();
    /// To the backups, in the settings.
    void backupsRequested();
    void lockRequested();
    /// From the page of a problem.
    void recoveryRequested(shoptalk::StartProblem::RecoveryAction recoveryAction);
    /// The person is done; the window is gone from the screen.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    QMenu *makeThemeMenu();
    /// Beside the menus, for those who don't look into menus.
    void makeCorner();
    /// Deletes the pages that others made.
    void closePages();
    void updateTitle();
    void about();

    Theme &m_theme;
    Preferences &m_preferences;
    QStackedWidget *m_pages;
    StartPage *m_start;
    ProblemPage *m_problem;
    SignInBanner *m_banner;
    AlertBanner *m_alerts;
    RepairBanner *m_repair;
    ConnectionBar *m_bar;
    LockPage *m_lock;
    QAction *m_settings = nullptr;
    QAction *m_lockAction = nullptr;
    int m_unread = 0;
};

} // namespace shoptalk
