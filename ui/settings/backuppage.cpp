// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuppage.h"

#include "accounts/keymanager.h"
#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int hoursOfDay = 24;
constexpr int hoursOfWeek = 168;
} // namespace

BackupPage::BackupPage(Backups &backups, KeyManager &keys, BackupPlan plan, const Theme &theme,
                       QWidget *parent)
    : SettingsPage(parent)
    , m_backups(backups)
    , m_keys(keys)
    , m_plan(std::move(plan))
    , m_theme(theme)
    , m_message(new SettingsNotice(theme, u"backupMessage"_s, this))
{
    setObjectName(u"backupPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_message);
    column->addWidget(makePlan());
    column->addWidget(makeRestore());
    connect(&backups, &Backups::finished, this, &BackupPage::notify);
    refresh();
}

QString BackupPage::title() const
{
    return tr("Backup");
}

Icon BackupPage::icon() const
{
    return Icon::Folder;
}

QWidget *BackupPage::makePlan()
{
    auto *section = new SettingsSection(
        m_theme, tr("Backups"),
        tr("Shoptalk saves an encrypted copy of all conversations in this folder. Choose a folder on another "
           "disk or one that is synced, and a different one for each computer. The last seven backups are "
           "kept. After you erase a customer, the next backup replaces all older ones. Backups open only "
           "with your recovery key or your passphrase."),
        this);
    m_folder = new QLineEdit(m_plan.folder, section);
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setPlaceholderText(tr("Folder (leave empty for no backups)"));
    m_folder->setAccessibleName(tr("Folder for backups"));
    QPushButton *choose = makeButton(ButtonKind::Secondary, tr("Choose a folder…"), section);
    choose->setObjectName(u"chooseBackupFolderButton"_s);
    choose->setAccessibleName(choose->text());
    m_every = new QComboBox(section);
    m_every->setObjectName(u"backupEvery"_s);
    m_every->setAccessibleName(tr("How often"));
    m_every->addItem(tr("Every day"), hoursOfDay);
    m_every->addItem(tr("Every week"), hoursOfWeek);
    m_every->setCurrentIndex(std::max(0, m_every->findData(m_plan.everyHours)));
    m_now = makeButton(ButtonKind::Primary, tr("Back up now"), section);
    m_now->setObjectName(u"backUpNowButton"_s);
    m_now->setAccessibleName(m_now->text());
    m_last = makeLabel(m_theme, TextStyle::Caption, QString(), Tone::Muted, section);
    m_last->setObjectName(u"lastBackup"_s);
    section->add(m_folder);
    section->addLine({choose, m_every, m_now});
    m_erased = makeLabel(m_theme, TextStyle::Body,
                         tr("The backups in this folder still contain a customer you erased. The next backup "
                            "replaces all of them."),
                         Tone::Danger, section);
    m_erased->setObjectName(u"erasedInBackups"_s);
    section->add(m_last);
    section->add(m_erased);
    connect(choose, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this, &BackupPage::takePlan);
    connect(m_every, &QComboBox::activated, this, &BackupPage::takePlan);
    connect(m_now, &QPushButton::clicked, this, &BackupPage::backUpNow);
    return section;
}

QWidget *BackupPage::makeRestore()
{
    auto *section = new SettingsSection(
        m_theme, tr("Restore a backup"),
        tr("The backup replaces the conversations on this computer; a copy of the current ones is kept next "
           "to it. Newer messages are then downloaded again, as far back as your relay keeps them. The relay "
           "is the server that receives your messages while this computer is off."),
        this);
    QPushButton *restore = makeButton(ButtonKind::Secondary, tr("Restore a backup…"), section);
    restore->setObjectName(u"restoreBackupButton"_s);
    restore->setAccessibleName(restore->text());
    connect(restore, &QPushButton::clicked, this, &BackupPage::restoreRequested);
    section->addLine({restore});
    return section;
}

void BackupPage::refresh()
{
    QCoro::connect(m_backups.kept(), this, [this, look = ++m_lastLook](const KeptBackups &kept) {
        if (look == m_lastLook)
            showKept(kept);
    });
    const bool canBeOpened = m_keys.hasRecoveryKey() || m_keys.isProtected();
    m_now->setEnabled(canBeOpened && !m_plan.folder.isEmpty());
    if (!canBeOpened) {
        m_message->notify(Notice::Info,
                          tr("First make a recovery key on the Security page. Without one, nobody could open "
                             "a backup on another computer."));
    } else if (m_message->isVisible() && m_message->property("isHint").toBool()) {
        m_message->hide();
    }
    m_message->setProperty("isHint", !canBeOpened);
}

void BackupPage::showKept(const KeptBackups &kept)
{
    m_last->setText(kept.newest ? tr("Last backup: %1").arg(Dates().stamp(*kept.newest))
                                : tr("There is no backup yet."));
    m_erased->setVisible(kept.holdErased);
}

void BackupPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"), m_plan.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(folder);
        takePlan();
    });
    dialog->open();
}

void BackupPage::takePlan()
{
    BackupPlan plan = m_plan;
    plan.folder = m_folder->text().trimmed();
    plan.everyHours = m_every->currentData().toInt();
    if (plan == m_plan)
        return;
    m_plan = plan;
    Q_EMIT planChanged(plan);
    refresh();
}

void BackupPage::backUpNow()
{
    takePlan();
    m_now->setEnabled(false);
    QCoro::connect(m_backups.backUp(), this,
                   [](const Result<QString> &) {}); // Backups::finished reports the result
}

QString BackupPage::whyNot(Reason reason)
{
    if (reason == Reason::BackupUnwritable || reason == Reason::DiskFull)
        return tr("The backup could not be saved in this folder. Check that the folder exists and that the "
                  "disk is not full.");
    if (reason == Reason::OldBackupsLeft)
        return tr("The backup was saved, but older backups that contain an erased customer could not be "
                  "deleted. Delete them yourself.");
    if (reason == Reason::DatabaseDamaged)
        return tr("No backup was made because the database is damaged. Older backups are unchanged.");
    if (reason == Reason::BackupRunning)
        return tr("A backup is already running.");
    return tr("No backup was made. Older backups are unchanged. Try again. If it keeps happening, give this "
              "to the person who looks after your computers: %1")
        .arg(nameOf(reason));
}

void BackupPage::notify(const Result<QString> &outcome)
{
    refresh();
    if (outcome)
        m_message->notify(Notice::Success, tr("The backup was saved and checked."));
    else
        m_message->notify(Notice::Danger, whyNot(outcome.error().reason));
    m_message->setProperty("isHint", false);
}

} // namespace shoptalk
