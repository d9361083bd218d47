// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace shoptalk {

/// The square that is cut out of a picture, in the picture's pixels. It is always inside the picture and
/// never smaller than the minimum.
class CropSquare {
public:
    /// The largest possible square in the middle of the picture.
    CropSquare(const QSize &picture, int smallest);

    const QRect &rect() const { return m_rect; }
    const QSize &picture() const { return m_picture; }
    int smallest() const { return m_smallest; }
    int largest() const { return qMin(m_picture.width(), m_picture.height()); }

    void moveBy(const QPoint &way);
    /// Resizes the square. Its centre stays unless the picture's edges prevent it.
    void setSide(int side);
    /// Moves a corner as near to a point as a square allows. The opposite corner stays.
    void dragCorner(Qt::Corner corner, const QPoint &place);

private:
    QSize m_picture;
    int m_smallest;
    QRect m_rect;
};

} // namespace shoptalk
