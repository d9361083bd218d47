// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lateiconengine.h"

#include <utility>

namespace shoptalk {

LateIconEngine::LateIconEngine(std::function<QIcon()> make)
    : m_make(std::move(make))
{
}

const QIcon &LateIconEngine::icon()
{
    if (const auto make = std::exchange(m_make, nullptr))
        m_icon = make();
    return m_icon;
}

void LateIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    icon().paint(painter, rect, Qt::AlignCenter, mode, state);
}

QSize LateIconEngine::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return icon().actualSize(size, mode, state);
}

QPixmap LateIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return icon().pixmap(size, 1, mode, state);
}

/// `size` is in device pixels.
QPixmap LateIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    return icon().pixmap(size / scale, scale, mode, state);
}

QList<QSize> LateIconEngine::availableSizes(QIcon::Mode mode, QIcon::State state)
{
    return icon().availableSizes(mode, state);
}

QIconEngine *LateIconEngine::clone() const
{
    return new LateIconEngine(*this);
}

} // namespace shoptalk
