// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "ui/settings/lockchoices.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace shoptalk {

class CheckLine;
class KeyManager;
class PassphraseDialog;
class SettingsNotice;
class SettingsSection;
class Theme;

/// The settings page for the lock, the recovery key and the encryption key.
class SecurityPage : public SettingsPage {
    Q_OBJECT
public:
    SecurityPage(KeyManager &keys, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;
    void setLockChoices(const LockChoices &choices);

Q_SIGNALS:
    void lockRequested();
    void lockChoicesChanged(const shoptalk::LockChoices &choices);

private:
    SettingsSection *makeLock();
    void reportLockChoices();
    SettingsSection *makeRecovery();
    SettingsSection *makeKey();
    QPushButton *makeAction(const QString &text, const QString &name, void (SecurityPage::*action)());
    void changePassphrase();
    void removePassphrase();
    void askPassphrase(int ask, const QString &title, const QString &action);
    void makeRecoveryKey();
    void rotate();
    void startRotation(Secret passphrase, PassphraseDialog *dialog);

    KeyManager &m_keys;
    const Theme &m_theme;
    SettingsSection *m_lock = nullptr;
    SettingsSection *m_recovery = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_lockNow = nullptr;
    QPushButton *m_makeRecovery = nullptr;
    QPushButton *m_rotate = nullptr;
    QString m_lockKeys; ///< The keys that lock Shoptalk, as text.
    QComboBox *m_after = nullptr;
    QLabel *m_afterLabel = nullptr;
    CheckLine *m_withComputer = nullptr;
    SettingsNotice *m_message;
};

} // namespace shoptalk
