// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/lockcontroller.h"

#include "app/console/appshell.h"
#include "app/console/appstartup.h"
#include "app/console/lockednotifications.h"
#include "app/console/sessionowner.h"
#include "app/console/unlockedsession.h"
#include "ui/settings/securitypage.h"

#include <QApplication>
#include <QPointer>

#include <utility>

namespace shoptalk {

namespace {

LockPage::Unfinished unfinishedFor(WorkWait::Pending pending)
{
    switch (pending) {
    case WorkWait::Pending::Files:
        return LockPage::Unfinished::Saving;
    case WorkWait::Pending::Answers:
        return LockPage::Unfinished::Sending;
    case WorkWait::Pending::Check: // it is being ended
    case WorkWait::Pending::Nothing:
        break;
    }
    return LockPage::Unfinished::Nothing;
}

} // namespace

LockController::LockController(AppShell &shell, SessionOwner &sessions, AppStartup &startup,
                               LockedNotifications &locked, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_sessions(sessions)
    , m_startup(startup)
    , m_locked(locked)
{
    connect(&m_sessions, &SessionOwner::created, this, &LockController::follow);
    connect(&m_startup, &AppStartup::opened, this, &LockController::handleOpened);
    connect(&m_startup, &AppStartup::passphraseNeeded, this, &LockController::askAtStart);
    connect(&m_startup, &AppStartup::inputRefused, this, &LockController::handleRefusal);
    connect(&m_shell.window, &MainWindow::lockRequested, this, [this] { lock(LockCause::Manual); });
    connect(&m_shell.idleWatch, &IdleWatch::idle, this, [this] { lockIfProtected(LockCause::Idle); });
    connect(m_shell.computerLock.get(), &ComputerLockWatch::left, this, [this] {
        lockIfProtected(LockCause::Computer);
        if (m_state != State::Locking)
            m_shell.computerLock->allowSleep();
    });
    m_shell.computerLock->setOn(m_shell.preferences.lockChoices().withComputer);
    m_shell.idleWatch.setWithholdsInput([self = QPointer(this)] { return self && self->isProtected(); });
    wirePage();
}

LockController::~LockController() = default;

void LockController::wirePage()
{
    const LockPage &page = m_shell.window.lockPage();
    connect(&page, &LockPage::unlockRequested, this,
            [this](const Secret &passphrase) { tryToOpen(UnlockInput::Kind::Unlock, passphrase); });
    connect(&page, &LockPage::recoverRequested, this,
            [this](const Secret &recoveryKey, const Secret &passphrase) {
                if (m_startup.lacksKeychain())
                    m_shell.keyStoreSelector.useFile();
                tryToOpen(UnlockInput::Kind::Recover, passphrase, recoveryKey);
            });
    connect(&page, &LockPage::passphraseChosen, this, [this](const Secret &passphrase) {
        m_shell.keyStoreSelector.useFile();
        tryToOpen(UnlockInput::Kind::Choose, passphrase);
    });
}

void LockController::follow(UnlockedSession *session)
{
    connect(session, &UnlockedSession::lockRequested, this, [this] { lock(LockCause::Manual); });
    connect(session, &QObject::destroyed, this,
            [this] { setState(m_shell.window.isLocked() ? State::Locked : State::Closed); });
}

LockController::State LockController::state() const
{
    return m_state;
}

bool LockController::isProtected() const
{
    const UnlockedSession *session = m_sessions.session();
    return session && session->isProtected();
}

void LockController::lockIfProtected(LockCause cause)
{
    if (isProtected())
        lock(cause);
}

void LockController::lock(LockCause cause)
{
    UnlockedSession *session = m_sessions.session();
    if (!session || m_state != State::Unlocked || session->isEnding())
        return;
    if (!session->isProtected()) {
        m_shell.window.bringUp(); // the tray's menu is also there while the window is hidden
        return session->pages().showSettingsPage<SecurityPage>();
    }
    setState(State::Locking);
    session->windDown();
    AuditEntry entry;
    entry.kind = AuditKind::Locked;
    entry.word = auditWord(cause);
    (void)session->record(entry);
    m_shell.idleWatch.setLimit(std::chrono::minutes(0));
    closeOtherWindows();
    m_shell.window.showLock(LockPage::Mode::Unlock);
    m_shell.window.lockPage().setWait(m_shell.throttle.wait());
    waitForWork(*session);
}

void LockController::waitForWork(UnlockedSession &session)
{
    LockPage &page = m_shell.window.lockPage();
    page.setUnfinished(LockPage::Unfinished::Nothing);
    m_wait = std::make_unique<WorkWait>(session, m_limits);
    connect(m_wait.get(), &WorkWait::pendingChanged, &page,
            [&page](WorkWait::Pending pending) { page.setUnfinished(unfinishedFor(pending)); });
    connect(m_wait.get(), &WorkWait::over, this, &LockController::finishLocking);
}

void LockController::closeOtherWindows()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != &m_shell.window && window->isVisible())
            window->close();
    }
}

void LockController::finishLocking()
{
    m_wait.release()->deleteLater(); // it has called this
    m_shell.window.lockPage().setUnfinished(LockPage::Unfinished::Nothing);
    if (const UnlockedSession *session = m_sessions.session(); session && m_state == State::Locking) {
        m_locked.start(session->lastSeq(), session->reminders());
        m_sessions.destroy();
    }
    if (const auto input = std::exchange(m_waitingInput, nullptr))
        open(input);
}

void LockController::ask(LockPage::Mode mode)
{
    m_waitingInput.reset();
    UnlockedSession *session = m_sessions.session();
    if (session && session->isWorking()) // the database was found to be damaged while it was used
        session->windDown();
    m_shell.window.showLock(mode);
    m_shell.window.lockPage().setWait(m_shell.throttle.wait());
    if (session && session->isWorking()) {
        setState(State::Locking);
        return waitForWork(*session);
    }
    m_wait.reset();
    m_sessions.destroy();
    setState(State::Locked);
}

void LockController::askAtStart()
{
    const UnlockedSession *session = m_sessions.session();
    if (session) // it knows when conversations come back, without the passphrase
        m_locked.start(session->lastSeq(), session->reminders());
    ask(LockPage::Mode::Unlock);
    MainWindow &window = m_shell.window;
    const bool isSeen = window.isVisible() && !window.isMinimized();
    if (!isSeen && !(m_shell.tray.isAvailable() && m_locked.notifyOfLock()))
        window.bringUp();
}

void LockController::tryToOpen(UnlockInput::Kind kind, const Secret &passphrase, const Secret &recoveryKey)
{
    auto input = std::make_shared<UnlockInput>();
    input->kind = kind;
    input->passphrase = passphrase.clone();
    input->recoveryKey = recoveryKey.clone();
    if (m_state == State::Locking)
        m_waitingInput = std::move(input); // until what is under way has ended
    else
        open(input);
}

void LockController::open(const std::shared_ptr<UnlockInput> &input)
{
    LockPage &page = m_shell.window.lockPage();
    if (const auto wait = m_shell.throttle.wait(); wait.count() > 0) {
        // The input was not tried, so the page must not say that it was wrong.
        page.setBusy(false);
        page.setWait(wait);
        return;
    }
    m_startup.open(input);
}

void LockController::handleOpened()
{
    m_shell.throttle.noteSuccess();
    m_locked.stop();
    m_shell.idleWatch.setLimit(std::chrono::minutes(m_shell.preferences.lockChoices().afterMinutes));
    setState(State::Unlocked);
}

void LockController::handleRefusal(const Error &error)
{
    if (error.reason == Reason::EnvelopeRefused)
        m_shell.throttle.noteFailure();
    m_sessions.destroy(); // no data stays open after a refused input
    m_shell.window.lockPage().refuse(error, m_shell.throttle.wait());
}

void LockController::setState(State state)
{
    if (std::exchange(m_state, state) == state)
        return;
    m_shell.tray.setLocked(state == State::Locking || state == State::Locked);
    if (state != State::Locking)
        m_shell.computerLock->allowSleep();
    Q_EMIT stateChanged(state);
}

} // namespace shoptalk
