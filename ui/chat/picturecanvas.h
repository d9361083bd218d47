// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QWidget>

namespace shoptalk {

class Theme;

/// One picture that can be zoomed and moved: with the wheel and with two fingers around the pointer, with
/// double clicks, and by dragging while it is larger than the widget.
class PictureCanvas : public QWidget {
    Q_OBJECT
public:
    explicit PictureCanvas(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a picture as large as fits, at most in its own size. Null: nothing is shown.
    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; }
    /// The size on the screen of one pixel of the picture.
    qreal zoom() const { return m_zoom; }
    /// True if all of the picture is on the screen.
    bool isFitted() const;

    void zoomIn();
    void zoomOut();
    /// All of the picture, or, if that is shown, its own size.
    void toggleFit();
    /// Moves the picture by a part of the widget; nothing if it fits.
    void pan(int right, int down);

Q_SIGNALS:
    void zoomChanged();
    /// A click beside the picture.
    void clickedBeside();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    qreal fittingZoom() const;
    /// Zooms so that the point of the picture under `center` stays there.
    void zoomTo(qreal zoom, const QPointF &center);
    void keepInside();
    QRectF place() const;

    const Theme &m_theme;
    QImage m_picture;
    qreal m_zoom = 1;
    bool m_followsSize = true; ///< The picture is fitted whenever the widget's size changes.
    QPointF m_centre; ///< Of the picture, from the widget's centre.
    QPointF m_pressedAt;
    QPointF m_draggedFrom;
    bool m_isDragging = false;
};

} // namespace shoptalk
