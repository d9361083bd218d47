// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/spinner.h"

#include <QPainter>
#include <QTimerEvent>

namespace shoptalk {

namespace {

constexpr int turnMs = 1100;
constexpr int stepMs = 33; // between two frames

} // namespace

Spinner::Spinner(const Theme &theme, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Spinner::sizeHint() const
{
    return {m_side, m_side};
}

void Spinner::paintEvent(QPaintEvent *)
{
    const double angle = m_clock.isValid() ? 360.0 * double(m_clock.elapsed() % turnMs) / turnMs : 0.0;
    const double thickness = qMax(2.0, m_side / 10.0);
    const QRectF ring = QRectF(rect()).adjusted(thickness, thickness, -thickness, -thickness);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().border, thickness));
    painter.drawEllipse(ring);
    painter.setPen(QPen(m_theme.colours().accent, thickness, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, int((90 - angle) * 16), -100 * 16);
}

void Spinner::showEvent(QShowEvent *event)
{
    m_clock.start();
    m_timer.start(stepMs, this);
    QWidget::showEvent(event);
}

void Spinner::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

} // namespace shoptalk
