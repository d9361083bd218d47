// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shoptalk {

Console::Console(QApplication &application, Options options)
    : m_shell(application, std::move(options))
    , m_desktop(m_shell)
    , m_lockedNotifications(m_shell.window, *m_shell.notifier, m_shell.preferences, m_shell.quiet,
                            m_shell.clock)
    , m_sessions(m_shell, m_lockedNotifications)
    , m_startup(m_shell, m_sessions)
    , m_lock(m_shell, m_sessions, m_startup, m_lockedNotifications)
    , m_restore(m_shell, m_sessions, m_startup)
    , m_shutdown(application, m_shell.window, m_sessions)
    , m_updates(m_shell.updates, m_shell.window, m_shell.remembered)
    , m_help(m_shell.window, m_shell.shortcuts, m_shell.theme)
    , m_practice(m_shell.window, m_shell.options)
    , m_crashReports(QFileInfo(m_shell.logPath()).absolutePath(), m_shell.window, m_shell.theme)
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
    m_crashReports.start();
    m_desktop.start();
    m_updates.start();
    m_startup.open();
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
    case StartProblem::RecoveryAction::SetSettingsAside:
        return m_startup.setSettingsAside();
    case StartProblem::RecoveryAction::StartAnew:
        if (m_shell.installation.renew())
            m_sessions.destroy(); // it was created for the former name
        auto input = std::make_shared<UnlockInput>();
        input->kind = UnlockInput::Kind::StartAnew;
        return m_startup.open(std::move(input));
    }
}

} // namespace shoptalk
