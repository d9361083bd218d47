// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubblepainter.h"

#include "ui/chat/messagekind.h"

#include <QPainter>
#include <QPainterPath>

namespace shoptalk {

namespace {

bool isOutbound(const Message &message)
{
    return message.direction == Direction::Outbound;
}

void corner(QPainterPath &path, const QPointF &centre, qreal r, qreal startAngle)
{
    path.arcTo(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r), startAngle, -90);
}

} // namespace

BubblePainter::BubblePainter(QPainter &painter, const Theme &theme, Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_theme(theme)
    , m_colours(theme.colours())
    , m_direction(direction)
{
}

void BubblePainter::paint(const BubbleLayout &layout, const Message &message, bool endsGroup, bool hasFocus)
{
    paintDay(layout);
    if (!layout.isLarge)
        paintGround(layout, message, endsGroup);
    if (hasFocus) {
        m_painter.setPen(QPen(m_colours.focusRing, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(shape(layout.bubble.adjusted(1, 1, -1, -1), isOutbound(message), endsGroup));
    }
    paintContent(layout, message);
    paintMeta(layout, message);
    paintProblem(layout, message);
}

void BubblePainter::paintDay(const BubbleLayout &layout)
{
    if (layout.dayPill.isEmpty())
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.dayPill);
    m_painter.drawRoundedRect(layout.dayPill, layout.dayPill.height() / 2, layout.dayPill.height() / 2);
    m_painter.setPen(m_colours.dayPillText);
    m_painter.setFont(m_theme.font(TextStyle::Caption));
    m_painter.drawText(layout.dayPill, Qt::AlignCenter, layout.day);
}

QPainterPath BubblePainter::shape(const QRectF &rect, bool outbound, bool endsGroup) const
{
    const qreal r = qMin<qreal>(radius::bubble, rect.height() / 2);
    const qreal pointed = endsGroup ? radius::small : r;
    const bool right = outbound != (m_direction == Qt::RightToLeft);
    const qreal bottomRight = right ? pointed : r;
    const qreal bottomLeft = right ? r : pointed;
    QPainterPath path;
    path.moveTo(rect.left() + r, rect.top());
    path.lineTo(rect.right() - r, rect.top());
    corner(path, QPointF(rect.right() - r, rect.top() + r), r, 90);
    path.lineTo(rect.right(), rect.bottom() - bottomRight);
    corner(path, QPointF(rect.right() - bottomRight, rect.bottom() - bottomRight), bottomRight, 0);
    path.lineTo(rect.left() + bottomLeft, rect.bottom());
    corner(path, QPointF(rect.left() + bottomLeft, rect.bottom() - bottomLeft), bottomLeft, 270);
    path.lineTo(rect.left(), rect.top() + r);
    corner(path, QPointF(rect.left() + r, rect.top() + r), r, 180);
    path.closeSubpath();
    return path;
}

void BubblePainter::paintGround(const BubbleLayout &layout, const Message &message, bool endsGroup)
{
    const QPainterPath ground = shape(layout.bubble, isOutbound(message), endsGroup);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.bubbleShadow);
    m_painter.drawPath(ground.translated(0, 1));
    m_painter.setBrush(isOutbound(message) ? m_colours.bubbleOut : m_colours.bubbleIn);
    m_painter.drawPath(ground);
}

void BubblePainter::paintContent(const BubbleLayout &layout, const Message &message)
{
    if (!layout.kind.isEmpty()) {
        const QColor muted = isOutbound(message) ? m_colours.bubbleOutMuted : m_colours.bubbleInMuted;
        const bool mirrored = m_direction == Qt::RightToLeft;
        QRectF icon(0, layout.kindLine.center().y() - size::icon / 2.0, size::icon, size::icon);
        icon.moveLeft(mirrored ? layout.kindLine.right() - size::icon : layout.kindLine.left());
        paintIcon(m_painter, icon, MessageKinds::icon(message.kind).value_or(Icon::Puzzle), muted, m_direction);
        const int skip = size::icon + space::s;
        m_painter.setPen(m_colours.bubbleText);
        m_painter.setFont(m_theme.font(TextStyle::Body));
        m_painter.drawText(layout.kindLine.adjusted(mirrored ? 0 : skip, 0, mirrored ? -skip : 0, 0),
                           Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                               | Qt::TextDontClip,
                           layout.kind);
    }
    if (!layout.text.layout)
        return;
    m_painter.setPen(m_colours.bubbleText);
    layout.text.layout->draw(&m_painter, layout.textAt);
}

void BubblePainter::paintMeta(const BubbleLayout &layout, const Message &message)
{
    const bool outbound = isOutbound(message);
    const bool mirrored = m_direction == Qt::RightToLeft;
    QRectF time = layout.meta;
    if (outbound) {
        QRectF sign(0, layout.meta.center().y() - size::iconSmall / 2.0, size::iconSmall, size::iconSmall);
        sign.moveLeft(mirrored ? layout.meta.left() : layout.meta.right() - size::iconSmall);
        const int skip = size::iconSmall + space::xs;
        time.adjust(mirrored ? skip : 0, 0, mirrored ? 0 : -skip, 0);
        QColor colour = m_colours.bubbleOutMuted;
        if (message.delivery == Delivery::Read || message.delivery == Delivery::Played)
            colour = m_colours.tickRead;
        if (message.delivery == Delivery::Failed)
            colour = m_colours.danger;
        paintIcon(m_painter, sign, MessageKinds::deliveryIcon(message.delivery), colour, m_direction);
    }
    m_painter.setPen(outbound ? m_colours.bubbleOutMuted : m_colours.bubbleInMuted);
    m_painter.setFont(m_theme.font(TextStyle::Caption));
    m_painter.drawText(time, Qt::AlignCenter | Qt::TextDontClip, layout.time);
}

void BubblePainter::paintProblem(const BubbleLayout &layout, const Message &message)
{
    if (!layout.problem.layout)
        return;
    m_painter.setPen(message.delivery == Delivery::Failed ? m_colours.danger : m_colours.text);
    layout.problem.layout->draw(&m_painter, layout.problemAt);
    if (layout.retry.isEmpty())
        return;
    QFont font = m_theme.font(TextStyle::Caption);
    font.setUnderline(true);
    m_painter.setFont(font);
    m_painter.setPen(m_colours.link);
    m_painter.drawText(layout.retry, Qt::AlignCenter | Qt::TextDontClip, retryText(message));
}

} // namespace shoptalk
