// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cropframe.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int margin = 8; // space for the marks of the corners and the focus frame
constexpr int usualSide = 380;
constexpr int minSide = 200;
constexpr qreal mark = 12; // length of a corner's mark
constexpr qreal reach = 16; // largest distance of a press that grabs a corner
constexpr int stepsAcross = 40; // presses of an arrow key that cross the picture
constexpr int wheelNotch = 120; // one notch of an ordinary wheel, as QWheelEvent reports it
constexpr QColor shade(0, 0, 0, 150);
constexpr std::array corners{Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner,
                             Qt::BottomRightCorner};

QPointF cornerOf(const QRectF &rect, Qt::Corner corner)
{
    switch (corner) {
    case Qt::TopLeftCorner:
        return rect.topLeft();
    case Qt::TopRightCorner:
        return rect.topRight();
    case Qt::BottomLeftCorner:
        return rect.bottomLeft();
    case Qt::BottomRightCorner:
        break;
    }
    return rect.bottomRight();
}

QPoint wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

int growthOf(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_PageUp)
        return 1;
    return key == Qt::Key_Minus || key == Qt::Key_Underscore || key == Qt::Key_PageDown ? -1 : 0;
}

} // namespace

CropFrame::CropFrame(const Theme &theme, ChosenPicture picture, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(std::move(picture))
    , m_square(m_picture.whole.size(), minPictureSide)
{
    setObjectName(u"cropFrame"_s);
    setAccessibleName(tr("Part of the picture that customers see"));
    setAccessibleDescription(
        tr("The arrow keys move the frame (with Shift, by one pixel). Plus and minus resize it."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CropFrame::setSide(int side)
{
    m_square.setSide(side);
    notifyChanged();
}

QImage CropFrame::inside() const
{
    const qreal factor = qreal(m_picture.shown.width()) / m_picture.whole.width();
    const QRect &rect = m_square.rect();
    const int side = qMax(1, qRound(rect.width() * factor));
    return m_picture.shown.copy(qRound(rect.x() * factor), qRound(rect.y() * factor), side, side);
}

QSize CropFrame::sizeHint() const
{
    return {usualSide, usualSide};
}

QSize CropFrame::minimumSizeHint() const
{
    return {minSide, minSide};
}

QRectF CropFrame::place() const
{
    const QRectF available = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QSizeF size = QSizeF(m_picture.whole.size()).scaled(available.size(), Qt::KeepAspectRatio);
    return {available.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

qreal CropFrame::zoom() const
{
    return m_picture.whole.width() / place().width();
}

QPoint CropFrame::pixelAt(const QPointF &point) const
{
    return ((point - place().topLeft()) * zoom()).toPoint();
}

QRectF CropFrame::frame() const
{
    const QRect &square = m_square.rect();
    return {place().topLeft() + QPointF(square.topLeft()) / zoom(), QSizeF(square.size()) / zoom()};
}

std::optional<Qt::Corner> CropFrame::cornerAt(const QPointF &point) const
{
    for (const Qt::Corner corner : corners) {
        const QPointF way = cornerOf(frame(), corner) - point;
        if (QPointF::dotProduct(way, way) <= reach * reach)
            return corner;
    }
    return {};
}

void CropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(place(), m_picture.shown);
    const QRectF square = frame();
    QPainterPath outside;
    outside.addRect(place());
    QPainterPath circle;
    circle.addEllipse(square);
    painter.fillPath(outside.subtracted(circle), shade);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(square);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.drawRect(square);
    painter.setPen(QPen(Qt::black, 1));
    painter.setBrush(Qt::white);
    for (const Qt::Corner corner : corners) {
        const QPointF at = cornerOf(square, corner);
        painter.drawRect(QRectF(at.x() - mark / 2, at.y() - mark / 2, mark, mark));
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colours().focusRing, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
}

void CropFrame::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = cornerAt(event->position());
    if (m_dragged)
        return;
    const QPoint pixel = pixelAt(event->position());
    if (!m_square.rect().contains(pixel)) {
        m_square.moveBy(pixel - m_square.rect().center());
        notifyChanged();
    }
    m_held = pixel;
    showCursor(event->position());
}

void CropFrame::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged && !m_held)
        return showCursor(event->position());
    const QPoint pixel = pixelAt(event->position());
    const QRect before = m_square.rect();
    if (m_dragged)
        m_square.dragCorner(*m_dragged, pixel);
    else
        m_square.moveBy(pixel - *m_held);
    if (m_held)
        *m_held += m_square.rect().topLeft()
            - before.topLeft(); // only the distance that the frame really moved counts
    if (m_square.rect() != before)
        notifyChanged();
}

void CropFrame::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged.reset();
    m_held.reset();
    showCursor(event->position());
}

void CropFrame::wheelEvent(QWheelEvent *event)
{
    const int step = qMax(1, m_square.largest() / stepsAcross);
    setSide(m_square.rect().width() - event->angleDelta().y() * step / wheelNotch);
    event->accept();
}

void CropFrame::keyPressEvent(QKeyEvent *event)
{
    const int step = qMax(1, m_square.largest() / stepsAcross);
    const QPoint way = wayOf(event->key());
    const int growth = growthOf(event->key());
    if (way.isNull() && growth == 0)
        return QWidget::keyPressEvent(event);
    if (growth != 0)
        return setSide(m_square.rect().width() + growth * step);
    m_square.moveBy(event->modifiers().testFlag(Qt::ShiftModifier) ? way : way * step);
    notifyChanged();
}

void CropFrame::showCursor(const QPointF &point)
{
    const std::optional<Qt::Corner> corner = m_dragged ? m_dragged : cornerAt(point);
    if (corner)
        setCursor(*corner == Qt::TopLeftCorner || *corner == Qt::BottomRightCorner ? Qt::SizeFDiagCursor
                                                                                   : Qt::SizeBDiagCursor);
    else if (m_held)
        setCursor(Qt::ClosedHandCursor);
    else
        setCursor(frame().contains(point) ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void CropFrame::notifyChanged()
{
    update();
    Q_EMIT changed();
}

} // namespace shoptalk
