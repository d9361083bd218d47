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

/// The connection doctor: shows every link of the connection with its state, explains problems, and repairs
/// what can be repaired with one click.
class DoctorPage : public SettingsPage {
    Q_OBJECT
public:
    DoctorPage(const Theme &theme, Doctor &doctor, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;
    void runChecks();

    /// The report for those who help. It contains no secrets, names or phone numbers.
    QString report() const;

Q_SIGNALS:
    /// Requests a repair that the page can't do alone: every one except None and KeepKey.
    void repairRequested(shoptalk::Repair repair, const shoptalk::LinkSubject &about);

private:
    void showFinding(const Finding &finding);
    QPushButton *makeRepair(const Finding &finding, QWidget *card);
    void repair(const Finding &finding);
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
