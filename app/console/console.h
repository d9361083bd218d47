// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/appshell.h"
#include "app/console/appstartup.h"
#include "app/console/crashreportcontroller.h"
#include "app/console/desktopcontroller.h"
#include "app/console/helpcontroller.h"
#include "app/console/lockcontroller.h"
#include "app/console/lockednotifications.h"
#include "app/console/practicecontroller.h"
#include "app/console/restorecontroller.h"
#include "app/console/sessionowner.h"
#include "app/console/shutdowncontroller.h"
#include "app/console/updatecontroller.h"

#include <QObject>

namespace shoptalk {

/// The console's program: creates its controllers and connects them.
class Console : public QObject {
    Q_OBJECT
public:
    Console(QApplication &application, Options options);

    /// Shows the window and begins to open the data.
    void start();
    /// Brings the window to the front, also if the program is shutting down.
    void bringUp();

private:
    void takeRecoveryAction(StartProblem::RecoveryAction action);

    AppShell m_shell;
    DesktopController m_desktop;
    LockedNotifications m_lockedNotifications;
    SessionOwner m_sessions;
    AppStartup m_startup;
    LockController m_lock;
    RestoreController m_restore;
    ShutdownController m_shutdown;
    UpdateController m_updates;
    HelpController m_help;
    PracticeController m_practice;
    CrashReportController m_crashReports;
};

} // namespace shoptalk
