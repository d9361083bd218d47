// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"
#include "ui/settings/notificationchoices.h"
#include "ui/settings/settingspage.h"

class QLabel;
class QPushButton;

namespace shoptalk {

class CheckLine;
class DoNotDisturbMenu;
class SettingsNotice;
class SettingsSection;
class Theme;

/// The settings page for notifications: what they contain, and when none are shown.
class NotificationsPage : public SettingsPage {
    Q_OBJECT
public:
    NotificationsPage(const NotificationChoices &choices, const WorkingHours &hours, const Theme &theme,
                      QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    /// False if this desktop can't show notifications. The page then explains what happens instead.
    void setAvailable(bool isAvailable);
    /// Shows whether notifications are shown at `now`, in UTC.
    void setQuiet(const QuietState &state, const QDateTime &now);

Q_SIGNALS:
    void choicesChanged(const shoptalk::NotificationChoices &choices);
    void sampleRequested();
    void doNotDisturbChosen(shoptalk::DoNotDisturbChoice choice);
    void workingHoursChanged(const shoptalk::WorkingHours &hours);

private:
    SettingsSection *makeChoices(const NotificationChoices &choices);
    SettingsSection *makeQuiet(const WorkingHours &hours);
    CheckLine *addChoice(SettingsSection &section, const QString &name, const QString &text, bool isChosen);
    void choose();

    const Theme &m_theme;
    SettingsNotice *m_absent;
    CheckLine *m_areShown = nullptr;
    CheckLine *m_nameWhoAndWhat = nullptr;
    CheckLine *m_haveSound = nullptr;
    QPushButton *m_sample = nullptr;
    QLabel *m_quiet = nullptr;
    DoNotDisturbMenu *m_quietMenu = nullptr;
};

} // namespace shoptalk
