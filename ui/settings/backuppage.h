// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backups.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shoptalk {

class SettingsNotice;
class KeyManager;
class Theme;

/// The settings page for backups: the folder, how often they are made, and the result of the last one.
class BackupPage : public SettingsPage {
    Q_OBJECT
public:
    BackupPage(Backups &backups, KeyManager &keys, BackupPlan plan, const Theme &theme,
               QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

Q_SIGNALS:
    void planChanged(const shoptalk::BackupPlan &plan);
    void restoreRequested();

private:
    QWidget *makePlan();
    QWidget *makeRestore();
    void chooseFolder();
    void takePlan();
    void backUpNow();
    void notify(const Result<QString> &outcome);
    void showKept(const KeptBackups &kept);
    static QString whyNot(Reason reason);

    Backups &m_backups;
    KeyManager &m_keys;
    BackupPlan m_plan;
    const Theme &m_theme;
    SettingsNotice *m_message;
    QLineEdit *m_folder = nullptr;
    QComboBox *m_every = nullptr;
    QPushButton *m_now = nullptr;
    quint64 m_lastLook = 0; ///< What an earlier look into the folder found is not shown.
    QLabel *m_last = nullptr;
    QLabel *m_erased = nullptr; ///< Shown while older backups still contain an erased customer.
};

} // namespace shoptalk
