// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/securitypage.h"

#include "accounts/keymanager.h"
#include "ui/settings/checkline.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/settings/recoverykeydialog.h"
#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"
#include "ui/theme/shortcut.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int minuteChoices[] = {0, 1, 5, 15, 30, 60};
}

SecurityPage::SecurityPage(KeyManager &keys, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_keys(keys)
    , m_theme(theme)
    , m_message(new SettingsNotice(theme, u"securityMessage"_s, this))
{
    setObjectName(u"securityPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_message);
    column->addWidget(makeLock());
    column->addWidget(makeRecovery());
    column->addWidget(makeKey());
    followKeys(*this, Shortcut::Lock, [this](const QString &text) { m_lockKeys = text; });
    refresh();
}

QString SecurityPage::title() const
{
    return tr("Security");
}

Icon SecurityPage::icon() const
{
    return Icon::Shield;
}

QPushButton *SecurityPage::makeAction(const QString &text, const QString &name,
                                      void (SecurityPage::*action)())
{
    QPushButton *button = makeButton(ButtonKind::Secondary, text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

SettingsSection *SecurityPage::makeLock()
{
    m_lock = new SettingsSection(m_theme, tr("Lock"), QString(), this);
    m_change = makeAction(QString(), u"changePassphraseButton"_s, &SecurityPage::changePassphrase);
    m_remove = makeAction(tr("Remove…"), u"removePassphraseButton"_s, &SecurityPage::removePassphrase);
    m_lockNow = makeAction(tr("Lock now"), u"lockNowButton"_s, &SecurityPage::lockRequested);
    m_after = new QComboBox(this);
    m_after->setObjectName(u"lockAfter"_s);
    m_after->setAccessibleName(tr("Lock when Shoptalk is not used for"));
    for (const int minutes : minuteChoices)
        m_after->addItem(minutes == 0 ? tr("Never") : tr("%Ln minute(s)", nullptr, minutes), minutes);
    connect(m_after, &QComboBox::activated, this, &SecurityPage::reportLockChoices);
    m_afterLabel = makeLabel(m_theme, TextStyle::Body, m_after->accessibleName(), Tone::Normal, this);
    m_afterLabel->setBuddy(m_after);
    m_lock->addLine({m_change, m_remove, m_lockNow});
    m_lock->add(m_afterLabel);
    m_lock->addLine({m_after});
    m_withComputer = new CheckLine(m_theme, u"lockWithComputer"_s,
                                   tr("Lock Shoptalk when the computer locks or sleeps"), true, this);
    connect(m_withComputer, &CheckLine::toggled, this, &SecurityPage::reportLockChoices);
    m_lock->add(m_withComputer);
    return m_lock;
}

void SecurityPage::reportLockChoices()
{
    Q_EMIT lockChoicesChanged({m_after->currentData().toInt(), m_withComputer->isChecked()});
}

SettingsSection *SecurityPage::makeRecovery()
{
    m_recovery = new SettingsSection(m_theme, tr("Recovery key"), QString(), this);
    m_makeRecovery = makeAction(QString(), u"makeRecoveryKeyButton"_s, &SecurityPage::makeRecoveryKey);
    m_recovery->addLine({m_makeRecovery});
    return m_recovery;
}

SettingsSection *SecurityPage::makeKey()
{
    auto *section =
        new SettingsSection(m_theme, tr("Encryption key"),
                            tr("Your Facebook login and your connection to the shop are encrypted with this "
                               "key. If someone else may have used this computer, change the key: everything "
                               "is then encrypted again with the new one."),
                            this);
    m_rotate = makeAction(tr("Change key"), u"rotateKeyButton"_s, &SecurityPage::rotate);
    section->addLine({m_rotate});
    return section;
}

void SecurityPage::refresh()
{
    const bool isProtected = m_keys.isProtected();
    const QString asks = tr("Shoptalk asks for your passphrase when it starts and when it is locked.");
    const QString press =
        m_lockKeys.isEmpty() ? QString() : u' ' + tr("Press %1 to lock it.").arg(m_lockKeys);
    const QString waits =
        u' ' + tr("While it is locked, it sends nothing: broadcasts and messages wait until you unlock it.");
    m_lock->setText(isProtected ? asks + press + waits
                                : tr("With a passphrase, you can lock Shoptalk. Your login is then encrypted "
                                     "so that only the passphrase opens it."));
    m_change->setText(isProtected ? tr("Change the passphrase…") : tr("Set a passphrase…"));
    m_change->setAccessibleName(m_change->text());
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_remove, m_lockNow, m_after, m_afterLabel, m_withComputer})
        widget->setVisible(isProtected);
    const bool hasKey = m_keys.hasRecoveryKey();
    m_recovery->setText(hasKey
                            ? tr("You have a recovery key. If you make a new one, the old one stops working.")
                            : tr("You need it if this computer’s keychain (the system’s safe place for "
                                 "passwords) is lost, if you forget the passphrase, or to restore a backup "
                                 "on another computer. It is shown once, so that you can print it."));
    m_makeRecovery->setText(hasKey ? tr("Make a new one…") : tr("Make a recovery key…"));
    m_makeRecovery->setAccessibleName(m_makeRecovery->text());
}

void SecurityPage::setLockChoices(const LockChoices &choices)
{
    const int minutes = choices.afterMinutes;
    if (m_after->findData(minutes) < 0)
        m_after->addItem(tr("%Ln minute(s)", nullptr, minutes), minutes);
    m_after->setCurrentIndex(m_after->findData(minutes));
    const QSignalBlocker blocked(m_withComputer);
    m_withComputer->box().setChecked(choices.withComputer);
}

void SecurityPage::changePassphrase()
{
    const int ask = PassphraseDialog::Next | (m_keys.isProtected() ? PassphraseDialog::Current : 0);
    askPassphrase(ask, tr("Passphrase"), tr("Use this passphrase"));
}

void SecurityPage::removePassphrase()
{
    askPassphrase(PassphraseDialog::Current, tr("Remove the passphrase"), tr("Remove"));
}

void SecurityPage::askPassphrase(int ask, const QString &title, const QString &action)
{
    auto *dialog = new PassphraseDialog(m_theme, ask, title, action, this);
    connect(
        dialog, &PassphraseDialog::entered, this, [this, dialog](const Secret &current, const Secret &next) {
            const QPointer<PassphraseDialog> open(dialog);
            QCoro::connect(
                m_keys.changePassphrase(current.clone(), next.clone()), this,
                [this, open](const Result<void> &changed) {
                    refresh();
                    if (open && changed)
                        open->accept();
                    else if (open && changed.error().reason == Reason::EnvelopeRefused)
                        open->refuse(tr("The current passphrase is wrong."));
                    else if (open)
                        open->refuse(tr("The passphrase could not be changed (%1). Nothing is different now.")
                                         .arg(auditWord(changed.error())));
                    if (changed)
                        m_message->notify(Notice::Success,
                                          m_keys.isProtected() ? tr("Passphrase set.")
                                                               : tr("Passphrase removed."));
                });
        });
    dialog->open();
}

void SecurityPage::makeRecoveryKey()
{
    m_makeRecovery->setEnabled(false);
    QCoro::connect(m_keys.makeRecoveryKey(), this, [this](const Result<Secret> &words) {
        m_makeRecovery->setEnabled(true);
        refresh();
        if (!words) {
            m_message->notify(Notice::Danger,
                              tr("The recovery key could not be made (%1).").arg(auditWord(words.error())));
            return;
        }
        (new RecoveryKeyDialog(m_theme, words->clone(), this))->open();
    });
}

void SecurityPage::rotate()
{
    if (!m_keys.isProtected()) {
        startRotation({}, nullptr);
        return;
    }
    auto *dialog =
        new PassphraseDialog(m_theme, PassphraseDialog::Current, tr("Change key"), tr("Change key"), this);
    connect(dialog, &PassphraseDialog::entered, this,
            [this, dialog](const Secret &current) { startRotation(current.clone(), dialog); });
    dialog->open();
}

void SecurityPage::startRotation(Secret passphrase, PassphraseDialog *dialog)
{
    m_rotate->setEnabled(false);
    const QPointer<PassphraseDialog> open(dialog);
    QCoro::connect(m_keys.rotate(std::move(passphrase)), this, [this, open](const Result<void> &changed) {
        m_rotate->setEnabled(true);
        if (!changed && open && changed.error().reason == Reason::EnvelopeRefused) {
            open->refuse(tr("The current passphrase is wrong."));
            return;
        }
        if (open)
            open->accept();
        if (changed)
            m_message->notify(Notice::Success,
                              tr("The key was changed, and everything is encrypted with the new one."));
        else
            m_message->notify(Notice::Danger,
                              tr("The key could not be changed (%1). Nothing is different now.")
                                  .arg(auditWord(changed.error())));
    });
}

} // namespace shoptalk
