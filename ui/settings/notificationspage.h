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

/// What the desktop shows when a customer writes and nobody is at the window.
class NotificationsPage : public SettingsPage {
    Q_OBJECT
public:
    NotificationsPage(const NotificationChoices &choices, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    /// False: nobody on this desktop shows notifications; the page says what is done instead.
    void setAvailable(bool isAvailable);

Q_SIGNALS:
    void choicesChanged(const shoptalk::NotificationChoices &choices);
    void sampleRequested();

protected:
    /// A click on the words of a choice is one on its box.
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
