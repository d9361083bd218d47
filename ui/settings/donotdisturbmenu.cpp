// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/donotdisturbmenu.h"

#include "ui/settings/quiettext.h"
#include "ui/theme/translated.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

DoNotDisturbMenu::DoNotDisturbMenu(QWidget *parent)
    : QMenu(parent)
    , m_status(addAction(QString()))
{
    m_status->setObjectName(u"quietStatus"_s);
    m_status->setEnabled(false);
    m_status->setVisible(false);
    m_off = addChoice(u"doNotDisturbOff"_s, DoNotDisturbChoice::Off);
    m_off->setVisible(false);
    QAction *hour = addChoice(u"doNotDisturbHour"_s, DoNotDisturbChoice::ForAnHour);
    QAction *tomorrow = addChoice(u"doNotDisturbTomorrow"_s, DoNotDisturbChoice::UntilTomorrow);
    QAction *always = addChoice(u"doNotDisturbAlways"_s, DoNotDisturbChoice::UntilTurnedOff);
    keepTranslated(*this, [=, this] {
        setTitle(tr("&Do not disturb"));
        m_off->setText(tr("Turn &off do not disturb"));
        hour->setText(tr("Do not disturb for 1 &hour"));
        tomorrow->setText(tr("Do not disturb until &tomorrow"));
        always->setText(tr("Do not disturb until I turn &it off"));
        setTexts();
    });
}

QAction *DoNotDisturbMenu::addChoice(const QString &name, DoNotDisturbChoice choice)
{
    QAction *action = addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
    return action;
}

void DoNotDisturbMenu::setState(const QuietState &state, const QDateTime &now)
{
    m_state = state;
    m_now = now;
    m_status->setVisible(state.isQuiet());
    m_off->setVisible(state.reason == QuietState::Reason::DoNotDisturb);
    setTexts();
}

void DoNotDisturbMenu::setTexts()
{
    m_status->setText(QuietText::describe(m_state, m_now));
}

} // namespace shoptalk
