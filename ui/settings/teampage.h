// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/staff.h"
#include "ui/settings/settingspage.h"

#include <QList>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace shoptalk {

class SettingsNotice;
class SettingsSection;
class Theme;

/// The names of staff to whom conversations can be assigned, and which of them is the person at this
/// computer.
class TeamPage : public SettingsPage {
    Q_OBJECT
public:
    /// `me` is empty if nobody was chosen.
    TeamPage(Staff &staff, const StaffId &me, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;
    bool hasChanges() const override;

Q_SIGNALS:
    /// The person chose who works at this computer; empty: nobody in particular.
    void meChanged(const shoptalk::StaffId &me);

private:
    SettingsSection *makeMe(const Theme &theme);
    SettingsSection *makeNames(const Theme &theme);
    void showNames();
    void addRow(const StaffMember &member);
    void add();
    void askToRename(const StaffMember &member);
    void remove(const StaffMember &member);
    void showOutcome(const Result<void> &outcome);

    const Theme &m_theme;
    Staff &m_staff;
    StaffId m_me;
    SettingsNotice *m_notice;
    QComboBox *m_choice;
    QLineEdit *m_name;
    QWidget *m_list;
    QList<QWidget *> m_rows;
};

} // namespace shoptalk
