// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationspage.h"

#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

NotificationsPage::NotificationsPage(const NotificationChoices &choices, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_absent(new SettingsNotice(theme, u"notificationsMessage"_s, this))
{
    setObjectName(u"notificationsPage"_s);
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_absent);
    column->addWidget(section);
    setAvailable(true);
}

QCheckBox *NotificationsPage::addChoice(SettingsSection &section, const QString &name, const QString &text,
                                        bool isChosen)
{
    // QCheckBox cannot wrap its text, so a label shows it.
    auto *line = new QWidget(this);
    auto *box = new QCheckBox(line);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setChecked(isChosen);
    connect(box, &QCheckBox::toggled, this, &NotificationsPage::choose);
    QLabel *label = makeLabel(m_theme, TextStyle::Body, text, Tone::Normal, line);
    box->setMinimumHeight(
        label->fontMetrics().height()); // so that the box is centred on the first line of the text
    label->setBuddy(box);
    label->installEventFilter(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(box, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    section.add(line);
    return box;
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
    m_nameWhoAndWhat->setEnabled(m_areShown->isChecked());
    m_haveSound->setEnabled(m_areShown->isChecked());
}

bool NotificationsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *label = qobject_cast<QLabel *>(watched);
        if (auto *box = label ? qobject_cast<QCheckBox *>(label->buddy()) : nullptr; box && box->isEnabled())
            box->click();
    }
    return SettingsPage::eventFilter(watched, event);
}

void NotificationsPage::choose()
{
    setAvailable(m_absent->isHidden());
    Q_EMIT choicesChanged({m_areShown->isChecked(), m_nameWhoAndWhat->isChecked(), m_haveSound->isChecked()});
}

} // namespace shoptalk
