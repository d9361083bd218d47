// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace shoptalk {

/// The square that is cut out of a picture, in the picture's pixels: never outside of it, never smaller than
/// may be.
class CropSquare {
public:
    /// The largest one, in the middle.
    CropSquare(const QSize &picture, int smallest);

    const QRect &rect() const { return m_rect; }
    const QSize &picture() const { return m_picture; }
    int smallest() const { return m_smallest; }
    int largest() const { return qMin(m_picture.width(), m_picture.height()); }

    void moveBy(const QPoint &way);
    /// Its middle stays, as far as the picture's edges let it.
    void setSide(int side);
    /// The corner goes to that place, as near as a square can; the opposite one stays.
    void dragCorner(Qt::Corner corner, const QPoint &place);

private:
    QSize m_picture;
    int m_smallest;
    QRect m_rect;
};

} // namespace shoptalk
