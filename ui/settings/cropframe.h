// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/picturefile.h"
#include "ui/settings/cropsquare.h"

#include <QWidget>

#include <optional>

namespace shoptalk {

class Theme;

/// A picture with a square frame that can be moved and resized by mouse, wheel and keyboard. The arrow keys
/// move it (with Shift, by one pixel). Plus and minus resize it.
class CropFrame : public QWidget {
    Q_OBJECT
public:
    CropFrame(const Theme &theme, ChosenPicture picture, QWidget *parent = nullptr);

    const CropSquare &square() const { return m_square; }
    void setSide(int side);
    /// The content of the frame at the size at which it is drawn.
    QImage inside() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The frame was moved or resized.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The position of the picture, and how many of its pixels one logical pixel shows.
    QRectF place() const;
    qreal zoom() const;
    QPoint pixelAt(const QPointF &point) const;
    /// The frame in this widget's coordinates.
    QRectF frame() const;
    std::optional<Qt::Corner> cornerAt(const QPointF &point) const;
    void showCursor(const QPointF &point);
    void notifyChanged();

    const Theme &m_theme;
    ChosenPicture m_picture;
    CropSquare m_square;
    std::optional<Qt::Corner> m_dragged; ///< The corner that is being dragged to resize the frame.
    /// Set while the frame is being moved: the point in the picture where it was grabbed.
    std::optional<QPoint> m_held;
};

} // namespace shoptalk
