// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;

namespace shoptalk {

class PrivacyCare;
class Theme;

/// How long messages are kept, and what deleting and erasing mean.
class PrivacyPage : public SettingsPage {
    Q_OBJECT
public:
    PrivacyPage(const Theme &theme, PrivacyCare &privacy, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

private:
    void choose(int index);
    void askToShorten(int days);
    void keepFor(int days);

    PrivacyCare &m_privacy;
    QComboBox *m_days;
    QLabel *m_problem;
};

} // namespace shoptalk
