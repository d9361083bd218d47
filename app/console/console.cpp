// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/crashreport.h"
#include "ui/shell/crashdialog.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shoptalk {

Console::Console(QApplication &application, Options options)
    : m_shell(application, std::move(options))
    , m_desktop(m_shell)
    , m_lockedNotifications(m_shell.window, *m_shell.notifier, m_shell.preferences, m_shell.quiet)
    , m_sessions(m_shell, m_lockedNotifications)
    , m_startup(m_shell, m_sessions)
    , m_lock(m_shell, m_sessions, m_startup, m_lockedNotifications)
    , m_restore(m_shell, m_sessions, m_startup)
    , m_shutdown(application, m_shell.window, m_sessions)
    , m_updates(m_shell.updates, m_shell.window, m_shell.remembered)
    , m_help(m_shell.window, m_shell.theme)
    , m_practice(m_shell.window, m_shell.options)
{
    m_shell.practiceEntry = m_practice.entry();
    connect(&m_shell.window, &MainWindow::recoveryRequested, this, &Console::takeRecoveryAction);
    connect(&m_desktop, &DesktopController::windowRequested, this, &Console::bringUp);
    connect(&m_lockedNotifications, &LockedNotifications::windowRequested, this, &Console::bringUp);
    connect(&m_sessions, &SessionOwner::created, this, [this](UnlockedSession *session) {
        connect(session, &UnlockedSession::windowRequested, this, &Console::bringUp);
    });
}

void Console::start()
{
    m_shell.window.showStart();
    m_desktop.start();
    showCrashReport();
    m_updates.start();
    m_startup.open();
}

/// Shows the report of a crash of the previous run. Each is shown once, and kept until it is deleted or
/// replaced.
void Console::showCrashReport()
{
    const QString folder = QFileInfo(m_shell.logPath()).absolutePath();
    const QString path = folder + "/crash-report.txt"_L1;
    const QString report = crashReportIn(path);
    keepCrashReports(path);
    if (report.isEmpty())
        return;
    const QString shown = folder + "/crash-report-shown.txt"_L1;
    QFile::remove(shown);
    QFile::rename(path, shown);
    auto *dialog = new CrashDialog(report, m_shell.theme, &m_shell.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CrashDialog::removeRequested, this, [shown] { QFile::remove(shown); });
    dialog->open();
}

void Console::bringUp()
{
    m_shutdown.cancel();
    m_shell.window.bringUp();
}

void Console::takeRecoveryAction(StartProblem::RecoveryAction action)
{
    switch (action) {
    case StartProblem::RecoveryAction::None:
        return;
    case StartProblem::RecoveryAction::ChoosePassphrase:
        return m_lock.ask(LockPage::Mode::Choose);
    case StartProblem::RecoveryAction::UseRecoveryKey:
        return m_lock.ask(LockPage::Mode::Recover);
    case StartProblem::RecoveryAction::RestoreBackup:
        return m_restore.chooseBackup();
    case StartProblem::RecoveryAction::StartAnew:
        if (m_shell.installation.renew())
            m_sessions.destroy(); // it was created for the former name
        auto input = std::make_shared<UnlockInput>();
        input->kind = UnlockInput::Kind::StartAnew;
        return m_startup.open(std::move(input));
    }
}

} // namespace shoptalk
