// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menucorner.h"

#include "ui/settings/donotdisturbmenu.h"
#include "ui/settings/quiettext.h"
#include "ui/theme/controls.h"
#include "ui/theme/metrics.h"
#include "ui/theme/translated.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QToolButton *makeCornerButton(const Theme &theme, Icon icon, const QString &name, QWidget &corner)
{
    QToolButton *button = makeIconButton(theme, icon, {}, &corner);
    button->setObjectName(name);
    keepFitting(theme, *button, [&theme, button] {
        const int side = theme.sized(size::iconSmall);
        button->setIconSize(QSize(side, side));
    });
    return button;
}

} // namespace

MenuCorner::MenuCorner(const Theme &theme, QAction &settings, QWidget *parent)
    : QWidget(parent)
    , m_quietButton(makeCornerButton(theme, Icon::BellOff, u"quietButton"_s, *this))
    , m_quietMenu(new DoNotDisturbMenu(this))
    , m_programMenu(new DoNotDisturbMenu(this))
{
    m_quietButton->setPopupMode(QToolButton::InstantPopup);
    m_quietButton->setMenu(m_quietMenu);
    m_quietButton->hide();
    for (const DoNotDisturbMenu *menu : {m_quietMenu, m_programMenu})
        connect(menu, &DoNotDisturbMenu::chosen, this, &MenuCorner::doNotDisturbChosen);
    QToolButton *gear = makeCornerButton(theme, Icon::Settings, u"settingsButton"_s, *this);
    gear->setEnabled(settings.isEnabled());
    connect(gear, &QToolButton::clicked, &settings, &QAction::trigger);
    connect(&settings, &QAction::enabledChanged, gear, &QWidget::setEnabled);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_quietButton);
    row->addWidget(gear);
    keepTranslated(*this, [this, gear] {
        gear->setToolTip(tr("Settings"));
        gear->setAccessibleName(gear->toolTip());
        describeQuiet();
    });
}

QMenu &MenuCorner::programMenu()
{
    return *m_programMenu;
}

void MenuCorner::setQuiet(const QuietState &state, const QDateTime &now)
{
    m_quiet = state;
    m_now = now;
    m_quietButton->setVisible(state.isQuiet());
    m_quietMenu->setState(state, now);
    m_programMenu->setState(state, now);
    describeQuiet();
}

void MenuCorner::describeQuiet()
{
    m_quietButton->setToolTip(QuietText::describe(m_quiet, m_now));
    m_quietButton->setAccessibleName(m_quietButton->toolTip());
}

} // namespace shoptalk
