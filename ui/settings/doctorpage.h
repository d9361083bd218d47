// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/doctor.h"
#include "ui/settings/settingspage.h"

#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class SettingsSection;
class Theme;

/// The connection doctor: every link of the chain with a sign, what is wrong in plain words, and the click
/// that mends it.
class DoctorPage : public SettingsPage {
    Q_OBJECT
public:
    DoctorPage(const Theme &theme, Doctor &doctor, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;
    void examine();

    /// What was found, for those who help: no secrets, no names, no numbers of telephones.
    QString report() const;

Q_SIGNALS:
    /// What the page can't do alone: everything but None and KeepKey.
    void repairRequested(shoptalk::Repair repair, const shoptalk::LinkSubject &about);

private:
    void showFinding(const Finding &finding);
    QPushButton *makeRepair(const Finding &finding, QWidget *card);
    void mend(const Finding &finding);
    void showSummary();

    const Theme &m_theme;
    Doctor &m_doctor;
    QLabel *m_summary;
    QPushButton *m_again;
    QPushButton *m_copy;
    QVBoxLayout *m_lines;
    QList<Finding> m_findings;
    QList<QWidget *> m_rows;
};

} // namespace shoptalk
