// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/iconbadge.h"

#include <QPainter>

namespace shoptalk {

IconBadge::IconBadge(const Theme &theme, Icon icon, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconBadge::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

QSize IconBadge::sizeHint() const
{
    return {m_side, m_side};
}

void IconBadge::paint(QPainter &painter, const QRectF &square, Icon icon, const QColor &background,
                      const QColor &line, Qt::LayoutDirection direction)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(square, square.width() / 4, square.width() / 4);
    const double side = 2 * qRound(square.width() * 0.28);
    QRectF inner(0, 0, side, side);
    inner.moveCenter(square.center());
    paintIcon(painter, inner, icon, line, direction);
}

void IconBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_icon, m_theme.colours().accentSoft, m_theme.colours().accent, layoutDirection());
}

} // namespace shoptalk
