// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/appstartup.h"

#include "app/console/appshell.h"
#include "app/console/sessionowner.h"
#include "core/logging.h"

#include <QFile>
#include <QTimer>
#include <qcoro/qcorofuture.h>

#include <utility>

namespace shoptalk {

namespace {

/// True if the person entered something, and the error is about that.
bool isAboutInput(const Error &error, UnlockInput::Kind kind)
{
    const bool hasInput = kind != UnlockInput::Kind::None && kind != UnlockInput::Kind::StartAnew;
    return hasInput && (error.kind == Error::Kind::Secrets || error.kind == Error::Kind::Malformed);
}

} // namespace

AppStartup::AppStartup(AppShell &shell, SessionOwner &sessions, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_sessions(sessions)
    , m_settings(settingsPath(shell.options))
{
    connect(&m_sessions, &SessionOwner::created, this, &AppStartup::follow);
    connect(&m_shell.window, &MainWindow::retryStartRequested, this, qOverload<>(&AppStartup::open));
}

void AppStartup::follow(UnlockedSession *session)
{
    connect(session, &UnlockedSession::databaseDamaged, this, [this] {
        m_shell.preferences.setDatabaseChecks({}); // the next session checks it in any case
        if (!m_shell.window.isLocked())
            showProblem(Error{Error::Kind::Storage, Reason::DatabaseDamaged});
    });
}

bool AppStartup::isUnclear(UnlockInput::Kind kind) const
{
    const std::optional<Error> &problem = m_shell.installation.problem();
    const bool canDoWithoutKeychain =
        kind == UnlockInput::Kind::Choose || QFile::exists(m_shell.databasePath());
    return problem && (problem->reason != Reason::KeychainMissing || !canDoWithoutKeychain);
}

void AppStartup::showStart()
{
    m_shell.window.showStart();
    m_lacksKeychain = false;
    m_shell.keyStoreSelector.useKeychain(); // the keychain may have been started meanwhile
}

void AppStartup::open()
{
    showStart();
    if (m_settings.isReadable())
        return find();
    findIf(m_settings.readAgain(), false);
}

void AppStartup::setSettingsAside()
{
    showStart();
    findIf(m_settings.setAside(), true);
}

void AppStartup::findIf(const QFuture<bool> &areReadable, bool isStuck)
{
    QCoro::connect(areReadable, this, [this, isStuck](bool isReadable) {
        if (isReadable)
            return find();
        show(StartProblems::unreadableSettings(settingsPath(m_shell.options), isStuck));
    });
}

void AppStartup::find()
{
    const QString former = m_sessions.session() ? m_shell.installation.name() : QString();
    QCoro::connect(m_shell.installation.find(), this, [this, former] {
        if (m_sessions.session() && m_shell.installation.name() != former)
            m_sessions.destroy(); // it was created for the former name
        open(std::make_shared<const UnlockInput>());
    });
}

void AppStartup::openRestored()
{
    m_origin = UnlockedSession::Origin::Restored;
    open();
}

void AppStartup::open(std::shared_ptr<const UnlockInput> input)
{
    const UnlockInput::Kind kind = input->kind;
    if (isUnclear(kind))
        return handleFailure(*m_shell.installation.problem(), kind);
    QCoro::connect(m_sessions.create(), this, [this, input = std::move(input)](const Result<void> &created) {
        if (!created)
            return handleFailure(created.error(), input->kind);
        openSession(input);
    });
}

void AppStartup::openSession(std::shared_ptr<const UnlockInput> input)
{
    const UnlockInput::Kind kind = input->kind;
    if (kind == UnlockInput::Kind::None || kind == UnlockInput::Kind::StartAnew)
        m_shell.window.showStart();
    UnlockedSession *session = m_sessions.session();
    QCoro::connect(session->open(std::move(input)), session,
                   [this, session, kind](const Result<void> &outcome) {
                       // Queued, because what follows may destroy the session, and this task with it.
                       QTimer::singleShot(0, session, [this, session, kind, outcome] {
                           if (!outcome)
                               return handleFailure(outcome.error(), kind);
                           QCoro::connect(m_shell.installation.keep(), session, [this] { finish(); });
                       });
                   });
}

void AppStartup::finish()
{
    // Opening the database has created the folder in which the log is.
    if (const Result<void> logging = logTo(m_shell.logPath()); !logging)
        logFailure(logApp(), "no log file", logging.error());
    qCInfo(logApp) << "started, version" << SHOPTALK_VERSION;
    m_sessions.session()->begin(std::exchange(m_origin, UnlockedSession::Origin::Existing));
    Q_EMIT opened();
}

void AppStartup::handleFailure(const Error &error, UnlockInput::Kind kind)
{
    m_lacksKeychain = m_lacksKeychain || error.reason == Reason::KeychainGone;
    if (error.reason == Reason::PassphraseNeeded) {
        Q_EMIT passphraseNeeded();
        return;
    }
    if (!isAboutInput(error, kind))
        return showProblem(error);
    qCCritical(logApp).noquote() << "the data could not be opened:" << describe(error);
    Q_EMIT inputRefused(error);
}

void AppStartup::showProblem(const Error &error)
{
    qCCritical(logApp).noquote() << "the data could not be opened:" << describe(error);
    show(StartProblems::describe(error, m_shell.options.dataFolder));
}

void AppStartup::show(const StartProblem &problem)
{
    m_shell.window.showProblem(problem);
    if (!m_shell.window.isVisible()) // it was started in the tray, and needs help
        m_shell.window.bringUp();
}

} // namespace shoptalk
