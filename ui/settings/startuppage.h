// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace shoptalk {

class CheckLine;
class SettingsNotice;
class Theme;

/// The settings page for how the program starts, and for what happens when its window is closed.
class StartupPage : public SettingsPage {
    Q_OBJECT
public:
    StartupPage(bool keepsRunning, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;
    /// False if the desktop shows no tray icons. The page then says so.
    void setTrayAvailable(bool isAvailable);
    /// Shows the stored choice and enables the check box.
    void setStartsAtLogin(bool isOn);
    /// Says that the choice could not be stored.
    void showLoginProblem();

Q_SIGNALS:
    /// The page is shown: `setTrayAvailable` and `setStartsAtLogin` are expected.
    void refreshRequested();
    void startsAtLoginChanged(bool isOn);
    void keepsRunningChanged(bool isOn);

private:
    SettingsNotice *m_notice;
    CheckLine *m_startsAtLogin;
    CheckLine *m_keepsRunning;
    QWidget *m_noTray;
};

} // namespace shoptalk
