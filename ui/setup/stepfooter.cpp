// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/stepfooter.h"

#include "ui/setup/buttonline.h"
#include "ui/setup/spinner.h"
#include "ui/theme/controls.h"
#include "ui/theme/wrappingbutton.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shoptalk {

StepFooter::StepFooter(const Theme &theme, const QString &primaryText, const QString &primaryName,
                       QWidget *parent)
    : QWidget(parent)
    , m_activity(new QWidget(this))
    , m_activityText(makeLabel(theme, TextStyle::Body, {}, Tone::Muted, m_activity))
    , m_buttons(new ButtonLine(ButtonLine::Place::Apart))
    , m_primary(new WrappingButton(ButtonKind::Primary, primaryText, this))
{
    auto *activityLine = new QHBoxLayout(m_activity);
    activityLine->setContentsMargins(0, 0, 0, 0);
    activityLine->setSpacing(space::m);
    activityLine->addWidget(new Spinner(theme, size::icon, m_activity));
    activityLine->addWidget(m_activityText, 1);
    m_activity->hide();

    m_primary->setObjectName(primaryName);
    m_primary->setAutoDefault(true);
    m_primary->setMinimumHeight(size::touch);
    m_buttons->addWidget(m_primary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_activity);
    column->addLayout(m_buttons);
}

QPushButton *StepFooter::addSecondary(const QString &text, const QString &name)
{
    auto *secondary = new WrappingButton(ButtonKind::Secondary, text, this);
    secondary->setObjectName(name);
    secondary->setAutoDefault(true);
    secondary->setMinimumHeight(size::touch);
    m_buttons->removeWidget(m_primary);
    m_buttons->addWidget(secondary);
    m_buttons->addWidget(m_primary);
    setTabOrder(m_primary, secondary);
    return secondary;
}

void StepFooter::setActivity(const QString &text)
{
    m_activityText->setText(text);
    m_activity->setVisible(!text.isEmpty());
}

} // namespace shoptalk
