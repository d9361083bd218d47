// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/notificationchoices.h"
#include "ui/settings/settingspage.h"

class QCheckBox;
class QPushButton;

namespace shoptalk {

class SettingsNotice;
class SettingsSection;
class Theme;

/// The settings page for notifications.
class NotificationsPage : public SettingsPage {
    Q_OBJECT
public:
    NotificationsPage(const NotificationChoices &choices, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    /// False if this desktop can't show notifications. The page then explains what happens instead.
    void setAvailable(bool isAvailable);

Q_SIGNALS:
    void choicesChanged(const shoptalk::NotificationChoices &choices);
    void sampleRequested();

protected:
    /// Makes a click on a choice's text toggle its check box.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *addChoice(SettingsSection &section, const QString &name, const QString &text, bool isChosen);
    void choose();

    const Theme &m_theme;
    SettingsNotice *m_absent;
    QCheckBox *m_areShown;
    QCheckBox *m_nameWhoAndWhat;
    QCheckBox *m_haveSound;
    QPushButton *m_sample;
};

} // namespace shoptalk
