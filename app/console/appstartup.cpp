// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/freedmemory.h"
#include "app/console/unlockedsession.h"
#include "archive/databaseswap.h"
#include "core/logging.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Longer than any usual answer of Meta; a send without one is Uncertain anyway.
constexpr std::chrono::seconds lockWithin{5};

} // namespace

void Composition::openData(std::shared_ptr<const Startup::Answer> answer)
{
    if (!m_session) {
        // A restore may have been cut off while it moved files.
        if (const Result<void> whole = resumeSwap(m_shell->databasePath()); !whole)
            return notOpened(whole.error(), answer->kind);
        m_session = std::make_unique<UnlockedSession>(*m_shell);
        wireWindow();
        wireSetup();
        wireInbox();
        wireMonitor();
    }
    if (answer->kind == Startup::Answer::Kind::None || answer->kind == Startup::Answer::Kind::StartAnew)
        m_shell->window.showStart();
    const auto answered = answer->kind;
    QCoro::connect(
        m_session->startup.run(std::move(answer)), &m_session->life,
        [this, answered](const Result<void> &outcome) {
            // Not from within the task, which would end what it runs in.
            const Error error = outcome ? Error() : outcome.error();
            QTimer::singleShot(0, &m_session->life, [this, answered, error, isOpen = outcome.has_value()] {
                if (!isOpen)
                    return notOpened(error, answered);
                QCoro::connect(m_shell->installation.keep(), &m_session->life, [this] { opened(); });
            });
        });
}

void Composition::opened()
{
    // The folder exists only now.
    if (const Result<void> logging = logTo(QDir(m_shell->options.dataFolder).filePath(u"shoptalk.log"_s));
        !logging)
        qCWarning(logApp).noquote() << describe(logging.error());
    qCInfo(logApp) << "started, version" << SHOPTALK_VERSION;
    m_shell->throttle.noteSuccess();
    stopListening();
    m_shell->idleWatch.setLimit(std::chrono::minutes(m_session->preferences.lockAfterMinutes()));
    m_session->setup.resume();
    m_session->care.start();
    m_session->window.setSettingsAvailable(true);
    startBackups();
    m_session->monitor.start();
    showMain();
}

void Composition::notOpened(const Error &error, Startup::Answer::Kind answered)
{
    using Kind = Startup::Answer::Kind;
    const bool isAboutTheAnswer = answered != Kind::None && answered != Kind::StartAnew
        && (error.kind == Error::Kind::Secrets || error.kind == Error::Kind::Malformed);
    if (error.reason == Reason::PassphraseNeeded) {
        showLock(LockPage::Mode::Unlock);
        return;
    }
    qCCritical(logApp).noquote() << "cannot open the data:" << describe(error);
    if (!isAboutTheAnswer) {
        m_shell->window.showProblem(StartProblems::describe(error, m_shell->options.dataFolder));
        return;
    }
    if (error.reason == Reason::EnvelopeRefused)
        m_shell->throttle.noteFailure();
    m_session.reset(); // nothing of the shop stays open behind a wrong answer
    m_shell->window.lockPage().refuse(error, m_shell->throttle.wait());
}

void Composition::showLock(LockPage::Mode mode)
{
    m_shell->window.showLock(mode);
    m_shell->window.lockPage().setWait(m_shell->throttle.wait());
    m_session.reset();
    eraseFreedMemory();
}

void Composition::lock(const QString &word)
{
    if (!m_session || m_isLocking || m_shell->window.isLocked())
        return;
    if (!m_session->keys.isProtected()) {
        showSettings(); // a lock without a passphrase would keep nobody out
        m_session->settings->open(u"securityPage"_s);
        return;
    }
    m_isLocking = true;
    m_session->notices.setChoices({false, false, false}); // what is shown says who wrote what
    keepWritten();
    AuditEntry entry;
    entry.kind = AuditKind::Locked;
    entry.word = word;
    (void)m_session->store.write([entry](StoreSession &session) { return session.audit.add(entry); });
    m_shell->idleWatch.setLimit(std::chrono::minutes(0));
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != &m_shell->window && window->isVisible())
            window->close();
    }
    m_shell->window.showLock(LockPage::Mode::Unlock);
    m_shell->window.lockPage().setWait(m_shell->throttle.wait());
    m_session->stream.stop();
    m_session->outbox.stop();
    const auto within = m_session->outbox.isSending() ? lockWithin : std::chrono::seconds(0);
    QTimer::singleShot(within, this, &Composition::finishLocking);
}

void Composition::finishLocking()
{
    if (!std::exchange(m_isLocking, false))
        return;
    m_shell->wakeToken.start(m_session->intake.cursor());
    m_session.reset();
    eraseFreedMemory();
}

void Composition::takeRecoveryAction(StartProblem::RecoveryAction recoveryAction)
{
    if (recoveryAction == StartProblem::RecoveryAction::ChoosePassphrase)
        showLock(LockPage::Mode::Choose);
    else if (recoveryAction == StartProblem::RecoveryAction::UseRecoveryKey)
        showLock(LockPage::Mode::Recover);
    else if (recoveryAction == StartProblem::RecoveryAction::RestoreBackup)
        chooseBackup();
    else if (recoveryAction == StartProblem::RecoveryAction::StartAnew)
        startAnew();
}

void Composition::startAnew()
{
    if (m_shell->installation.renew())
        m_session.reset(); // it was made for the other name
    auto answer = std::make_shared<Startup::Answer>();
    answer->kind = Startup::Answer::Kind::StartAnew;
    openData(std::move(answer));
}

void Composition::wireLock()
{
    const LockPage &page = m_shell->window.lockPage();
    const auto answer = [this](Startup::Answer::Kind kind, const Secret &words, const Secret &passphrase) {
        finishLocking();
        if (const auto wait = m_shell->throttle.wait(); wait.count() > 0) {
            // Nothing was tried, so nobody may read that it was wrong.
            m_shell->window.lockPage().setBusy(false);
            m_shell->window.lockPage().setWait(wait);
            return;
        }
        auto given = std::make_shared<Startup::Answer>();
        given->kind = kind;
        given->words = words.clone();
        given->passphrase = passphrase.clone();
        openData(std::move(given));
    };
    connect(&page, &LockPage::unlockRequested, this, [answer](const Secret &passphrase) {
        answer(Startup::Answer::Kind::Unlock, Secret(), passphrase);
    });
    connect(&page, &LockPage::recoverRequested, this,
            [answer](const Secret &words, const Secret &passphrase) {
                answer(Startup::Answer::Kind::Recover, words, passphrase);
            });
    connect(&page, &LockPage::passphraseChosen, this, [this, answer](const Secret &passphrase) {
        m_shell->keyStoreSelector.useFile();
        answer(Startup::Answer::Kind::Choose, Secret(), passphrase);
    });
    connect(&m_shell->window, &MainWindow::lockRequested, this, [this] { lock(u"manual"_s); });
    connect(&m_shell->idleWatch, &IdleWatch::idle, this, [this] {
        if (m_session && m_session->keys.isProtected())
            lock(u"idle"_s);
    });
}

} // namespace shoptalk
