// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/skeleton.h"

#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>
#include <QTimerEvent>

#include <array>

namespace shoptalk {

namespace {

constexpr int passMs = 1600;
constexpr int frameMs = 40;
constexpr std::array nameWidths{0.46, 0.34, 0.40};

} // namespace

Skeleton::Skeleton(const Theme &theme, int rows, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(rows)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int Skeleton::rowHeight() const
{
    return 2 * QFontMetrics(m_theme.font(TextStyle::Body)).height() + 2 * space::m + space::xs;
}

QSize Skeleton::sizeHint() const
{
    return {200, m_rows * (rowHeight() + space::s) - space::s};
}

QBrush Skeleton::bone() const
{
    const Colours &c = m_theme.colours();
    const double pass = m_clock.isValid() ? double(m_clock.elapsed() % passMs) / passMs : 0.0;
    const double light = (layoutDirection() == Qt::RightToLeft ? 1.0 - pass : pass) * 2.0 - 0.5;
    QLinearGradient gradient((light - 0.5) * width(), 0, (light + 0.5) * width(), 0);
    gradient.setColorAt(0, c.border);
    gradient.setColorAt(0.5, c.hover);
    gradient.setColorAt(1, c.border);
    return gradient;
}

void Skeleton::paintRow(QPainter &painter, const QRectF &row, double nameWidth) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&row, mirrored](QRectF piece) {
        if (mirrored)
            piece.moveRight(row.left() + row.right() - piece.left());
        return piece;
    };
    const double line = (row.height() - 2 * space::l) / 2 - space::xs;
    const double badge = row.height() - 2 * space::m;
    const double textLeft = row.left() + space::l + badge + space::l;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_theme.colours().border);
    painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bone());
    painter.drawRoundedRect(place({row.left() + space::l, row.top() + space::m, badge, badge}),
                            radius::control, radius::control);
    painter.drawRoundedRect(place({textLeft, row.top() + space::l, row.width() * nameWidth, line}), line / 2,
                            line / 2);
    painter.drawRoundedRect(
        place({textLeft, row.bottom() - space::l - line, row.width() * nameWidth * 0.6, line}), line / 2,
        line / 2);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = rowHeight();
    for (int row = 0; row < m_rows; ++row)
        paintRow(painter, QRectF(0, row * (height + space::s), width(), height),
                 nameWidths.at(size_t(row) % nameWidths.size()));
}

void Skeleton::showEvent(QShowEvent *event)
{
    m_clock.start();
    m_timer.start(frameMs, this);
    QWidget::showEvent(event);
}

void Skeleton::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void Skeleton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

} // namespace shoptalk
