// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/floatingdate.h"

#include "ui/chat/daypill.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {
constexpr auto pauseBeforeFade = 1s;
constexpr int fadeMs = 200;
constexpr int shadow = 1; // pixels below the pill
} // namespace

FloatingDate::FloatingDate(const Theme &theme, QWidget &viewport)
    : QAbstractButton(&viewport)
    , m_theme(theme)
{
    setObjectName(u"floatingDate"_s);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Jump to a date"));
    hide();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FloatingDate::fadeOut);
    m_fade.setDuration(fadeMs);
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fade, &QVariantAnimation::finished, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, &QWidget::hide); // its size changes
}

void FloatingDate::showDay(const QString &day, const QPoint &at)
{
    setText(day);
    setAccessibleName(tr("%1. Jump to a date").arg(day));
    const QSize wanted = sizeHint();
    setGeometry(QRect(at - QPoint(wanted.width() / 2, 0), wanted));
    stay();
    show();
    raise();
    update();
    if (!underMouse())
        m_pause.start(pauseBeforeFade);
}

QSize FloatingDate::sizeHint() const
{
    return dayPillSize(text(), m_theme).toSize() + QSize(0, shadow);
}

void FloatingDate::stay()
{
    m_pause.stop();
    m_fade.stop();
    m_fade.setCurrentTime(0);
}

void FloatingDate::fadeOut()
{
    if (m_theme.reducesMotion())
        return hide();
    Q_EMIT fading();
    m_fade.start();
}

void FloatingDate::enterEvent(QEnterEvent *event)
{
    stay();
    update();
    QAbstractButton::enterEvent(event);
}

void FloatingDate::leaveEvent(QEvent *event)
{
    m_pause.start(pauseBeforeFade);
    QAbstractButton::leaveEvent(event);
}

void FloatingDate::hideEvent(QHideEvent *event)
{
    stay();
    QAbstractButton::hideEvent(event);
    Q_EMIT fading();
}

void FloatingDate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_fade.currentValue().toReal());
    paintDayPill(painter, QRectF(QPointF(), dayPillSize(text(), m_theme)), text(), m_theme);
}

} // namespace shoptalk
