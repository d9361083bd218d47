// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/stepfooter.h"

#include "ui/setup/spinner.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace shoptalk {

StepFooter::StepFooter(const Theme &theme, const QString &primaryText, const QString &primaryName, QWidget *parent)
    : QWidget(parent)
    , m_activity(new QWidget(this))
    , m_activityText(makeLabel(theme, TextStyle::Body, {}, Tone::Muted, m_activity))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_primary(makeButton(ButtonKind::Primary, primaryText, this))
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
    m_buttons->setSpacing(space::m);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_primary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_activity);
    column->addLayout(m_buttons);
}

QPushButton *StepFooter::addSecondary(const QString &text, const QString &name)
{
    m_secondary = makeButton(ButtonKind::Secondary, text, this);
    m_secondary->setObjectName(name);
    m_secondary->setAutoDefault(true);
    m_secondary->setMinimumHeight(size::touch);
    m_buttons->insertWidget(0, m_secondary);
    setTabOrder(m_primary, m_secondary);
    return m_secondary;
}

void StepFooter::setActivity(const QString &text)
{
    m_activityText->setText(text);
    m_activity->setVisible(!text.isEmpty());
}

int StepFooter::widthOfButtons() const
{
    const int secondary = m_secondary && !m_secondary->isHidden() ? m_secondary->sizeHint().width() + space::m : 0;
    return secondary + m_primary->sizeHint().width();
}

void StepFooter::arrange()
{
    // Laid out upwards the primary button, the last one, comes to the top.
    const bool fits = widthOfButtons() <= width();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop;
    if (m_buttons->direction() != direction)
        m_buttons->setDirection(direction);
}

void StepFooter::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

bool StepFooter::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace shoptalk
