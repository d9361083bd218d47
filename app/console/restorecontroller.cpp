// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/restorestate.h"
#include "app/console/unlockedsession.h"
#include "core/logging.h"
#include "ui/settings/passphrasedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shoptalk {

void Composition::chooseBackup()
{
    MainWindow &window = m_shell->window;
    const QString folder = m_shell->preferences.backupPlan().folder;
    auto *dialog =
        new QFileDialog(&window, tr("Restore a backup"), folder.isEmpty() ? QDir::homePath() : folder,
                        tr("Backups of Shoptalk (*.shoptalk-backup)"));
    dialog->setObjectName(u"restoreDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this](const QString &backup) { restore(backup, Secret()); }, Qt::QueuedConnection);
    dialog->open();
}

void Composition::restore(const QString &backup, Secret typed)
{
    m_shell->window.showLock(LockPage::Mode::Unlock); // closes the pages
    m_shell->window.showStart();
    m_session.reset(); // nobody may have the database open
    const QString database = m_shell->databasePath();
    const auto restoring =
        std::make_shared<Restoring>(m_shell->keyStoreSelector, m_shell->installation.name(), database);
    QCoro::connect(
        restoring->run(backup, std::move(typed)), this, [this, restoring, backup](const Result<void> &done) {
            if (done) {
                m_wasRestored = true;
                openData(std::make_shared<const Startup::Answer>());
                return;
            }
            const Reason reason = done.error().reason;
            qCWarning(logApp).noquote() << "the backup is not brought back:" << describe(done.error());
            m_shell->window.showProblem(StartProblems::describe(done.error(), m_shell->options.dataFolder));
            if (reason == Reason::KeyNeeded || reason == Reason::EnvelopeRefused)
                askBackupKey(backup, reason == Reason::EnvelopeRefused);
        });
}

void Composition::askBackupKey(const QString &backup, bool wasRefused)
{
    auto *dialog = new PassphraseDialog(m_shell->theme, PassphraseDialog::Current,
                                        tr("Recovery key or passphrase"), tr("Restore"), &m_shell->window);
    dialog->askForOther(tr("This backup was made on another computer, or with another key. Enter the "
                           "recovery key printed on that computer, or the passphrase used there."),
                        tr("Recovery key or passphrase"));
    if (wasRefused)
        dialog->refuse(tr("The key or passphrase is not the right one for this backup. Try again."));
    connect(dialog, &PassphraseDialog::entered, this, [this, dialog, backup](const Secret &typed) {
        const auto held = std::make_shared<Secret>(typed.clone());
        dialog->accept();
        QTimer::singleShot(0, this, [this, backup, held] { restore(backup, held->clone()); });
    });
    dialog->open();
}

void Composition::startBackups()
{
    const auto begin = [this] { m_session->backups.setPlan(m_session->preferences.backupPlan()); };
    if (!std::exchange(m_wasRestored, false))
        return begin();
    AuditEntry entry;
    entry.kind = AuditKind::Restored;
    auto write = [entry](StoreSession &session) { return session.audit.add(entry); };
    QCoro::connect(m_session->store.write(std::move(write)), &m_session->life,
                   [begin](const Result<void> &) { begin(); }); // what was restored decides what is replaced
}

void Composition::wireMonitor()
{
    connect(&m_session->store, &Store::migrating, &m_shell->window, &MainWindow::showUpdate);
    connect(
        &m_session->monitor, &DatabaseMonitor::damaged, &m_session->life,
        [this] {
            notOpened(Error{Error::Kind::Storage, Reason::DatabaseDamaged}, Startup::Answer::Kind::None);
        },
        Qt::QueuedConnection);
    connect(&m_session->monitor, &DatabaseMonitor::repaired, &m_session->life,
            [this] { m_shell->window.tellRepaired(); });
    connect(&m_session->window, &MainWindow::backupsRequested, &m_session->life, [this] {
        showSettings();
        m_session->settings->open(u"backupPage"_s);
    });
}

} // namespace shoptalk
