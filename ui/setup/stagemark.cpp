// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/stagemark.h"

#include "ui/setup/spinner.h"

#include <QPainter>

namespace shoptalk {

StageMark::StageMark(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spinner(new Spinner(theme, size::icon, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(sizeHint());
    m_spinner->resize(sizeHint());
    m_spinner->hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StageMark::setState(State state)
{
    m_state = state;
    m_spinner->setVisible(state == State::UnderWay);
    update();
}

QSize StageMark::sizeHint() const
{
    return {size::icon, size::icon};
}

void StageMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (m_state == State::Done)
        paintIcon(painter, rect(), Icon::CheckCircle, colours.success);
    else if (m_state == State::Stopped)
        paintIcon(painter, rect(), Icon::Alert, colours.warning);
    if (m_state != State::Waiting)
        return;
    painter.setPen(QPen(colours.controlBorder, 1.5));
    painter.drawEllipse(QRectF(rect()).adjusted(3, 3, -3, -3));
}

} // namespace shoptalk
