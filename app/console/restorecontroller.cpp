// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/restorecontroller.h"

#include "app/console/appshell.h"
#include "app/console/appstartup.h"
#include "app/console/backuprestorer.h"
#include "app/console/sessionowner.h"
#include "app/console/unlockedsession.h"
#include "core/logging.h"
#include "ui/settings/passphrasedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk {

RestoreController::RestoreController(AppShell &shell, SessionOwner &sessions, AppStartup &startup,
                                     QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_sessions(sessions)
    , m_startup(startup)
{
    connect(&m_sessions, &SessionOwner::created, this, [this](UnlockedSession *session) {
        connect(session, &UnlockedSession::restoreRequested, this, &RestoreController::chooseBackup);
    });
}

void RestoreController::chooseBackup()
{
    const QString folder = m_shell.preferences.backupPlan().folder;
    auto *dialog =
        new QFileDialog(&m_shell.window, tr("Restore a backup"), folder.isEmpty() ? QDir::homePath() : folder,
                        tr("Backups of Shoptalk (*.shoptalk-backup)"));
    dialog->setObjectName(u"restoreDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Queued, so that the dialog has closed when the session is destroyed.
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this](const QString &backup) { restore(backup, RestoreSecrets()); }, Qt::QueuedConnection);
    dialog->open();
}

void RestoreController::restore(const QString &backup, RestoreSecrets secrets)
{
    UnlockedSession *session = m_sessions.session();
    if (session)
        session->windDown();
    m_shell.window.showLock(LockPage::Mode::Unlock); // deletes the pages, which show the session's models
    m_shell.window.showStart();
    if (!session || !session->isWorking())
        return replace(backup, std::move(secrets));
    const auto kept = std::make_shared<RestoreSecrets>(std::move(secrets));
    auto *wait = new WorkWait(*session, {}, this);
    connect(wait, &WorkWait::over, this, [this, wait, backup, kept] {
        wait->deleteLater();
        replace(backup, std::move(*kept));
    });
}

void RestoreController::replace(const QString &backup, RestoreSecrets secrets)
{
    m_sessions.destroy();
    m_shell.installation.settle();
    const auto restorer = std::make_shared<BackupRestorer>(
        m_shell.keyStoreSelector, m_shell.installation.name(), m_shell.databasePath(), m_shell.backupJobs);
    const auto typed = std::make_shared<Secret>(secrets.typed.clone());
    QCoro::connect(
        restorer->run(backup, std::move(secrets)), this,
        [this, restorer, backup, typed](const Result<void> &outcome) { finish(backup, *typed, outcome); });
}

void RestoreController::finish(const QString &backup, const Secret &typed, const Result<void> &outcome)
{
    if (outcome) {
        Q_EMIT restored();
        m_startup.openRestored();
        return;
    }
    const Error &error = outcome.error();
    logFailure(logApp(), "the backup was not restored", error);
    m_shell.window.showProblem(StartProblems::describe(error, m_shell.options.dataFolder));
    if (error.reason == Reason::KeyNeeded || error.reason == Reason::EnvelopeRefused)
        askForKey(backup, error.reason == Reason::EnvelopeRefused);
    if (error.reason == Reason::PassphraseNeeded)
        askForPassphrase(backup, typed);
    Q_EMIT failed(error);
}

void RestoreController::askForKey(const QString &backup, bool wasRefused)
{
    auto *dialog = new PassphraseDialog(m_shell.theme, PassphraseDialog::Current,
                                        tr("Recovery key or passphrase"), tr("Restore"), &m_shell.window);
    dialog->askForOther(tr("This backup was made on another computer, or with another key. Enter the "
                           "recovery key printed on that computer, or the passphrase used there."),
                        tr("Recovery key or passphrase"));
    if (wasRefused)
        dialog->refuse(tr("The key or passphrase is not the right one for this backup. Try again."));
    connect(dialog, &PassphraseDialog::entered, this, [this, dialog, backup](const Secret &entered) {
        const auto secrets = std::make_shared<RestoreSecrets>();
        secrets->typed = entered.clone();
        dialog->accept();
        QTimer::singleShot(0, this, [this, backup, secrets] { restore(backup, std::move(*secrets)); });
    });
    dialog->open();
}

void RestoreController::askForPassphrase(const QString &backup, const Secret &typed)
{
    auto *dialog = new PassphraseDialog(m_shell.theme, PassphraseDialog::Next, tr("Restore a backup"),
                                        tr("Restore"), &m_shell.window);
    const auto secrets = std::make_shared<RestoreSecrets>();
    secrets->typed = typed.clone();
    connect(dialog, &PassphraseDialog::entered, this,
            [this, dialog, backup, secrets](const Secret &, const Secret &next) {
                secrets->passphrase = next.clone();
                dialog->accept();
                QTimer::singleShot(0, this,
                                   [this, backup, secrets] { restore(backup, std::move(*secrets)); });
            });
    dialog->open();
}

} // namespace shoptalk
