// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace shoptalk {

ThemedIconEngine::ThemedIconEngine(const Theme *theme, Icon icon, QColor Colours::*role)
    : m_theme(theme)
    , m_icon(icon)
    , m_role(role)
{
}

QColor ThemedIconEngine::colour(QIcon::Mode mode) const
{
    if (!m_theme)
        return Qt::transparent;
    const Colours &colours = m_theme->colours();
    return mode == QIcon::Disabled ? colours.controlBorder : colours.*m_role;
}

void ThemedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    paintIcon(*painter, square, m_icon, colour(mode), QGuiApplication::layoutDirection());
}

QPixmap ThemedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QPixmap ThemedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state); // `size` is in device pixels already
}

QIconEngine *ThemedIconEngine::clone() const
{
    return new ThemedIconEngine(*this);
}

} // namespace shoptalk
