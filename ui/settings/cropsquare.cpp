// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cropsquare.h"

namespace shoptalk {

CropSquare::CropSquare(const QSize &picture, int smallest)
    : m_picture(picture)
    , m_smallest(qMin(smallest, qMin(picture.width(), picture.height())))
{
    const int side = largest();
    m_rect = QRect((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
}

void CropSquare::moveBy(const QPoint &way)
{
    const QPoint wanted = m_rect.topLeft() + way;
    m_rect.moveTo(qBound(0, wanted.x(), m_picture.width() - m_rect.width()),
                  qBound(0, wanted.y(), m_picture.height() - m_rect.height()));
}

void CropSquare::setSide(int side)
{
    const int possible = qBound(m_smallest, side, largest());
    const int growth = possible - m_rect.width();
    const QPoint corner = m_rect.topLeft() - QPoint(growth / 2, growth / 2);
    m_rect = QRect(corner, QSize(possible, possible));
    moveBy(QPoint());
}

void CropSquare::dragCorner(Qt::Corner corner, const QPoint &place)
{
    const bool isLeft = corner == Qt::TopLeftCorner || corner == Qt::BottomLeftCorner;
    const bool isTop = corner == Qt::TopLeftCorner || corner == Qt::TopRightCorner;
    // The opposite corner, as a point between pixels.
    const QPoint fixed(isLeft ? m_rect.x() + m_rect.width() : m_rect.x(),
                       isTop ? m_rect.y() + m_rect.height() : m_rect.y());
    const int acrossRoom = isLeft ? fixed.x() : m_picture.width() - fixed.x();
    const int downRoom = isTop ? fixed.y() : m_picture.height() - fixed.y();
    const int across = isLeft ? fixed.x() - place.x() : place.x() - fixed.x();
    const int down = isTop ? fixed.y() - place.y() : place.y() - fixed.y();
    const int side = qBound(m_smallest, qMax(across, down), qMin(acrossRoom, downRoom));
    m_rect = QRect(isLeft ? fixed.x() - side : fixed.x(), isTop ? fixed.y() - side : fixed.y(), side, side);
}

} // namespace shoptalk
