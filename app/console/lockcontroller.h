// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/auditcause.h"
#include "app/console/unlockinput.h"
#include "app/console/workwait.h"
#include "core/error.h"
#include "ui/shell/lockpage.h"

#include <QObject>

#include <memory>

namespace shoptalk {

class AppStartup;
class LockedNotifications;
class SessionOwner;
class UnlockedSession;
struct AppShell;

/// Locks the console and unlocks it: it runs the lock page, limits the attempts, and locks when the program
/// is not used or the person leaves the computer.
class LockController : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed, ///< No data is open: the program starts, shows a problem, or restores a backup.
        Unlocked,
        Locking, ///< The lock page is shown, but the session still stores files or waits for an answer.
        Locked ///< The lock page is shown, and nothing decrypted is left.
    };

    /// All of them outlive this.
    LockController(AppShell &shell, SessionOwner &sessions, AppStartup &startup, LockedNotifications &locked,
                   QObject *parent = nullptr);
    ~LockController() override;

    State state() const;
    /// How long locking waits for what is under way.
    void setEndLimits(const EndLimits &limits) { m_limits = limits; }
    /// Locks an unlocked console. Without a passphrase it shows the security page instead, because everybody
    /// could unlock it.
    void lock(LockCause cause);
    /// Shows the lock page, with nothing open behind it, to ask for a first passphrase or a recovery key.
    void ask(LockPage::Mode mode);

Q_SIGNALS:
    void stateChanged(shoptalk::LockController::State state);

private:
    void follow(UnlockedSession *session);
    void askAtStart();
    void wirePage();
    /// True if a session is open and has a passphrase.
    bool isProtected() const;
    void lockIfProtected(LockCause cause);
    void closeOtherWindows();
    /// The session is destroyed when nothing is under way in it any more.
    void waitForWork(UnlockedSession &session);
    /// Destroys the session, and then opens the data with what was typed meanwhile.
    void finishLocking();
    void tryToOpen(UnlockInput::Kind kind, const Secret &passphrase, const Secret &recoveryKey = {});
    void open(const std::shared_ptr<UnlockInput> &input);
    void handleOpened();
    void handleRefusal(const Error &error);
    void setState(State state);

    AppShell &m_shell;
    SessionOwner &m_sessions;
    AppStartup &m_startup;
    LockedNotifications &m_locked;
    State m_state = State::Closed;
    EndLimits m_limits;
    std::unique_ptr<WorkWait> m_wait; ///< Of the session that is being locked.
    std::shared_ptr<UnlockInput> m_waitingInput; ///< Typed while the session still waits.
};

} // namespace shoptalk
