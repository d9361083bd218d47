// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/freedmemory.h"
#include "app/console/parts.h"
#include "archive/placing.h"
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
    if (!m_parts) {
        // A restore may have been cut off while it moved files.
        if (const Result<void> whole = resumePlacing(m_ground->databasePath()); !whole)
            return notOpened(whole.error(), answer->kind);
        m_parts = std::make_unique<Parts>(*m_ground);
        wireWindow();
        wireSetup();
        wireInbox();
        wireMonitor();
    }
    if (answer->kind == Startup::Answer::Kind::None || answer->kind == Startup::Answer::Kind::StartAnew)
        m_ground->window.showStart();
    const auto answered = answer->kind;
    QCoro::connect(m_parts->startup.run(std::move(answer)), &m_parts->life,
                   [this, answered](const Result<void> &outcome) {
                       // Not from within the task, which would end what it runs in.
                       const Error error = outcome ? Error() : outcome.error();
                       QTimer::singleShot(0, &m_parts->life,
                                          [this, answered, error, isOpen = outcome.has_value()] {
                                              isOpen ? opened() : notOpened(error, answered);
                                          });
                   });
}

void Composition::opened()
{
    // The folder exists only now.
    if (const Result<void> logging = logTo(QDir(m_ground->options.dataFolder).filePath(u"shoptalk.log"_s));
        !logging)
        qCWarning(logApp).noquote() << describe(logging.error());
    qCInfo(logApp) << "started, version" << SHOPTALK_VERSION;
    m_ground->throttle.noteSuccess();
    stopListening();
    m_ground->idleWatch.setLimit(std::chrono::minutes(m_parts->preferences.lockAfterMinutes()));
    m_parts->setup.resume();
    m_parts->care.start();
    m_parts->window.setSettingsAvailable(true);
    startBackups();
    m_parts->monitor.start();
    showMain();
}

void Composition::notOpened(const Error &error, Startup::Answer::Kind answered)
{
    using Kind = Startup::Answer::Kind;
    const bool isAboutTheAnswer = answered != Kind::None && answered != Kind::StartAnew
        && (error.kind == Error::Kind::Secrets || error.kind == Error::Kind::Malformed);
    if (error.reason == "passphrase_needed"_L1) {
        showLock(LockPage::Mode::Unlock);
        return;
    }
    qCCritical(logApp).noquote() << "cannot open the data:" << describe(error);
    if (!isAboutTheAnswer) {
        m_ground->window.showProblem(StartProblems::describe(error, m_ground->options.dataFolder));
        return;
    }
    if (error.reason == "envelope_refused"_L1)
        m_ground->throttle.noteFailure();
    m_parts.reset(); // nothing of the shop stays open behind a wrong answer
    m_ground->window.lockPage().refuse(error, m_ground->throttle.wait());
}

void Composition::showLock(LockPage::Mode mode)
{
    m_ground->window.showLock(mode);
    m_ground->window.lockPage().setWait(m_ground->throttle.wait());
    m_parts.reset();
    eraseFreedMemory();
}

void Composition::lock(const QString &word)
{
    if (!m_parts || m_isLocking || m_ground->window.isLocked())
        return;
    if (!m_parts->keys.isProtected()) {
        showSettings(); // a lock without a passphrase would keep nobody out
        m_parts->settings->open(u"securityPage"_s);
        return;
    }
    m_isLocking = true;
    m_parts->notices.setChoices({false, false, false}); // what is shown says who wrote what
    keepWritten();
    AuditEntry entry;
    entry.kind = AuditKind::Locked;
    entry.word = word;
    (void)m_parts->store.write([entry](StoreSession &session) { return session.audit.add(entry); });
    m_ground->idleWatch.setLimit(std::chrono::minutes(0));
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != &m_ground->window && window->isVisible())
            window->close();
    }
    m_ground->window.showLock(LockPage::Mode::Unlock);
    m_ground->window.lockPage().setWait(m_ground->throttle.wait());
    m_parts->stream.stop();
    m_parts->outbox.stop();
    const auto within = m_parts->outbox.isSending() ? lockWithin : std::chrono::seconds(0);
    QTimer::singleShot(within, this, &Composition::finishLocking);
}

void Composition::finishLocking()
{
    if (!std::exchange(m_isLocking, false))
        return;
    m_ground->doorbell.start(m_parts->intake.cursor());
    m_parts.reset();
    eraseFreedMemory();
}

void Composition::takeWayBack(StartProblem::WayBack wayBack)
{
    if (wayBack == StartProblem::WayBack::ChoosePassphrase)
        showLock(LockPage::Mode::Choose);
    else if (wayBack == StartProblem::WayBack::UseRecoveryKey)
        showLock(LockPage::Mode::Recover);
    else if (wayBack == StartProblem::WayBack::RestoreBackup)
        chooseBackup();
    else if (wayBack == StartProblem::WayBack::StartAnew)
        startAnew();
}

void Composition::startAnew()
{
    auto answer = std::make_shared<Startup::Answer>();
    answer->kind = Startup::Answer::Kind::StartAnew;
    openData(std::move(answer));
}

void Composition::wireLock()
{
    const LockPage &page = m_ground->window.lockPage();
    const auto answer = [this](Startup::Answer::Kind kind, const Secret &words, const Secret &passphrase) {
        finishLocking();
        if (const auto wait = m_ground->throttle.wait(); wait.count() > 0) {
            // Nothing was tried, so nobody may read that it was wrong.
            m_ground->window.lockPage().setBusy(false);
            m_ground->window.lockPage().setWait(wait);
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
        m_ground->keyPlace.useFile();
        answer(Startup::Answer::Kind::Choose, Secret(), passphrase);
    });
    connect(&m_ground->window, &MainWindow::lockRequested, this, [this] { lock(u"manual"_s); });
    connect(&m_ground->idleWatch, &IdleWatch::idle, this, [this] {
        if (m_parts && m_parts->keys.isProtected())
            lock(u"idle"_s);
    });
}

} // namespace shoptalk
