// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/picturecanvas.h"

#include "ui/theme/theme.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QWheelEvent>
#include <QtMath>

namespace shoptalk {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal maxZoom = 8;
constexpr qreal minZoom = 0.05;
constexpr int wheelStep = 120; ///< Eighths of a degree.
constexpr qreal panShare = 0.25; ///< Of the widget's size.
constexpr int clickSlack = 4; ///< Pixels that the pointer may move in a click.

} // namespace

PictureCanvas::PictureCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
}

void PictureCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_centre = {};
    m_followsSize = true;
    m_zoom = fittingZoom();
    update();
    Q_EMIT zoomChanged();
}

qreal PictureCanvas::fittingZoom() const
{
    if (m_picture.isNull())
        return 1;
    const qreal fitting = qMin(qreal(width()) / m_picture.width(), qreal(height()) / m_picture.height());
    return qMin<qreal>(1, fitting);
}

bool PictureCanvas::isFitted() const
{
    return m_zoom <= fittingZoom() + 0.001;
}

QRectF PictureCanvas::place() const
{
    QRectF place(QPointF(), QSizeF(m_picture.size()) * m_zoom);
    place.moveCenter(QRectF(rect()).center() + m_centre);
    return place;
}

void PictureCanvas::zoomTo(qreal zoom, const QPointF &center)
{
    const qreal next = qBound(qMin(minZoom, fittingZoom()), zoom, maxZoom);
    const QPointF fromCentre = center - QRectF(rect()).center();
    m_centre = fromCentre - (fromCentre - m_centre) * (next / m_zoom);
    m_zoom = next;
    m_followsSize = isFitted() && m_zoom >= fittingZoom() - 0.001;
    keepInside();
    update();
    Q_EMIT zoomChanged();
}

/// Centres a picture that fits; moves a larger one so that there is no empty strip at an edge.
void PictureCanvas::keepInside()
{
    const QSizeF shown = QSizeF(m_picture.size()) * m_zoom;
    const qreal spareX = qMax<qreal>(0, (shown.width() - width()) / 2);
    const qreal spareY = qMax<qreal>(0, (shown.height() - height()) / 2);
    m_centre.setX(qBound(-spareX, m_centre.x(), spareX));
    m_centre.setY(qBound(-spareY, m_centre.y(), spareY));
}

void PictureCanvas::zoomIn()
{
    zoomTo(m_zoom * zoomStep, QRectF(rect()).center());
}

void PictureCanvas::zoomOut()
{
    zoomTo(m_zoom / zoomStep, QRectF(rect()).center());
}

void PictureCanvas::toggleFit()
{
    const qreal fitting = fittingZoom();
    const bool isFittedNow = qAbs(m_zoom - fitting) < 0.001;
    zoomTo(isFittedNow && fitting < 1 ? 1 : isFittedNow ? 2 : fitting, QRectF(rect()).center());
}

void PictureCanvas::pan(int right, int down)
{
    m_centre -= QPointF(right * panShare * width(), down * panShare * height());
    keepInside();
    update();
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 3);
    if (m_picture.hasAlphaChannel())
        painter.fillRect(place(), m_theme.colours().surface);
    painter.drawImage(place(), m_picture);
}

void PictureCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_followsSize)
        m_zoom = fittingZoom();
    keepInside();
    Q_EMIT zoomChanged();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    const qreal steps = event->angleDelta().y() / qreal(wheelStep);
    if (!qFuzzyIsNull(steps) && !m_picture.isNull())
        zoomTo(m_zoom * qPow(zoomStep, steps), event->position());
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressedAt = event->position();
    m_draggedFrom = m_centre;
    m_isDragging = !isFitted();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDown = event->buttons().testFlag(Qt::LeftButton);
    if (m_isDragging && isDown) {
        m_centre = m_draggedFrom + event->position() - m_pressedAt;
        keepInside();
        update();
    }
    setCursor(isFitted() ? Qt::ArrowCursor : isDown ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_isDragging = false;
    const bool isClick = (event->position() - m_pressedAt).manhattanLength() < clickSlack;
    if (event->button() == Qt::LeftButton && isClick && !place().contains(event->position()))
        Q_EMIT clickedBeside();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && place().contains(event->position()))
        zoomTo(isFitted() ? qMax<qreal>(1, 2 * m_zoom) : fittingZoom(), event->position());
}

bool PictureCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomTo(m_zoom * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        const auto *gesture = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gesture->gesture(Qt::PinchGesture))) {
            zoomTo(m_zoom * pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint().toPoint()));
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace shoptalk
