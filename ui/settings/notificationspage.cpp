// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationspage.h"

#include "ui/settings/checkline.h"
#include "ui/settings/donotdisturbmenu.h"
#include "ui/settings/quiettext.h"
#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/settings/workinghoursform.h"
#include "ui/theme/controls.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

NotificationsPage::NotificationsPage(const NotificationChoices &choices, const WorkingHours &hours,
                                     const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_absent(new SettingsNotice(theme, u"notificationsMessage"_s, this))
{
    setObjectName(u"notificationsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_absent);
    column->addWidget(makeChoices(choices));
    column->addWidget(makeQuiet(hours));
    setAvailable(true);
}

SettingsSection *NotificationsPage::makeChoices(const NotificationChoices &choices)
{
    auto *section =
        new SettingsSection(m_theme, tr("When a customer writes"),
                            tr("Notifications appear while you use another window or another page of "
                               "Shoptalk. While Shoptalk is locked, they never show names or messages."),
                            this);
    m_areShown = addChoice(*section, u"showNotifications"_s, tr("Show a notification"), choices.areShown);
    m_nameWhoAndWhat =
        addChoice(*section, u"nameWhoAndWhat"_s, tr("Show the customer’s name and the start of the message"),
                  choices.nameWhoAndWhat);
    m_haveSound = addChoice(*section, u"notificationSound"_s, tr("Play a sound"), choices.haveSound);
    m_sample = makeButton(ButtonKind::Secondary, tr("Show a test notification"), this);
    m_sample->setObjectName(u"sampleNotificationButton"_s);
    m_sample->setAccessibleName(m_sample->text());
    connect(m_sample, &QPushButton::clicked, this, &NotificationsPage::sampleRequested);
    section->addLine({m_sample});
    return section;
}

SettingsSection *NotificationsPage::makeQuiet(const WorkingHours &hours)
{
    auto *section = new SettingsSection(
        m_theme, tr("When you want quiet"),
        tr("Nothing pops up and nothing makes a sound. Messages still arrive and are counted."), this);
    m_quiet = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Accent, this);
    m_quiet->setObjectName(u"quietNow"_s);
    m_quiet->hide();
    section->add(m_quiet);
    m_quietMenu = new DoNotDisturbMenu(this);
    connect(m_quietMenu, &DoNotDisturbMenu::chosen, this, &NotificationsPage::doNotDisturbChosen);
    QPushButton *choose = makeButton(ButtonKind::Secondary, tr("Do not disturb"), this);
    choose->setObjectName(u"doNotDisturbButton"_s);
    choose->setAccessibleName(choose->text());
    choose->setMenu(m_quietMenu);
    choose->setProperty("opensMenu", true); // the style sheet then leaves space for the arrow
    section->addLine({choose});
    auto *form = new WorkingHoursForm(hours, m_theme, this);
    connect(form, &WorkingHoursForm::changed, this, &NotificationsPage::workingHoursChanged);
    section->add(form);
    return section;
}

CheckLine *NotificationsPage::addChoice(SettingsSection &section, const QString &name, const QString &text,
                                        bool isChosen)
{
    auto *line = new CheckLine(m_theme, name, text, isChosen, this);
    connect(line, &CheckLine::toggled, this, &NotificationsPage::choose);
    section.add(line);
    return line;
}

QString NotificationsPage::title() const
{
    return tr("Notifications");
}

Icon NotificationsPage::icon() const
{
    return Icon::Bell;
}

void NotificationsPage::setAvailable(bool isAvailable)
{
    m_absent->setVisible(!isAvailable);
    if (!isAvailable)
        m_absent->notify(Notice::Info,
                         tr("This computer can’t show notifications. Shoptalk’s task bar entry is "
                            "highlighted instead when a customer writes."));
    m_sample->setEnabled(isAvailable && m_areShown->isChecked());
    m_nameWhoAndWhat->box().setEnabled(m_areShown->isChecked());
    m_haveSound->box().setEnabled(m_areShown->isChecked());
}

void NotificationsPage::setQuiet(const QuietState &state, const QDateTime &now)
{
    m_quiet->setText(QuietText::describe(state, now));
    m_quiet->setVisible(state.isQuiet());
    m_quietMenu->setState(state, now);
}

void NotificationsPage::choose()
{
    setAvailable(m_absent->isHidden());
    Q_EMIT choicesChanged({m_areShown->isChecked(), m_nameWhoAndWhat->isChecked(), m_haveSound->isChecked()});
}

} // namespace shoptalk
