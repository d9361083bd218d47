// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubblepainter.h"

#include "ui/chat/bubbleshape.h"
#include "ui/chat/messagekind.h"

#include <QPainter>

namespace shoptalk {

BubblePainter::BubblePainter(QPainter &painter, const Theme &theme, const BubbleContext &context)
    : m_painter(painter)
    , m_theme(theme)
    , m_colours(theme.colours())
    , m_context(context)
    , m_isOutbound(context.message.direction == Direction::Outbound)
    , m_isMirrored(context.direction == Qt::RightToLeft)
    , m_muted(m_isOutbound ? m_colours.bubbleOutMuted : m_colours.bubbleInMuted)
{
}

void BubblePainter::paint(const BubbleLayout &layout)
{
    paintDay(layout);
    if (!layout.isLarge)
        paintGround(layout);
    paintKind(layout);
    paintText(layout);
    paintMeta(layout);
    paintReactions(layout);
    paintProblem(layout);
}

void BubblePainter::paintDay(const BubbleLayout &layout)
{
    if (layout.dayPill.isEmpty())
        return;
    const qreal round = layout.dayPill.height() / 2;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.bubbleShadow);
    m_painter.drawRoundedRect(layout.dayPill.translated(0, 1), round, round);
    m_painter.setBrush(m_colours.dayPill);
    m_painter.drawRoundedRect(layout.dayPill, round, round);
    m_painter.setPen(m_colours.dayPillText);
    m_painter.setFont(m_theme.font(TextStyle::Caption));
    m_painter.drawText(layout.dayPill, Qt::AlignCenter, layout.day);
}

QPainterPath BubblePainter::shape(const QRectF &rect) const
{
    BubbleShape shape;
    shape.speakerIsRight = m_isOutbound != m_isMirrored;
    shape.startsGroup = m_context.startsGroup;
    shape.endsGroup = m_context.endsGroup;
    return bubblePath(rect, shape);
}

void BubblePainter::paintGround(const BubbleLayout &layout)
{
    const QPainterPath ground = shape(layout.bubble);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.bubbleShadow);
    m_painter.drawPath(ground.translated(0, 1));
    m_painter.setBrush(m_isOutbound ? m_colours.bubbleOut : m_colours.bubbleIn);
    m_painter.drawPath(ground);
}

void BubblePainter::paintFocus(const BubbleLayout &layout)
{
    m_painter.setPen(QPen(m_colours.focusRing, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(shape(layout.bubble.adjusted(-1, -1, 1, 1)));
}

std::pair<QRectF, QRectF> BubblePainter::parted(const QRectF &line, int side, int gap, bool atEnd) const
{
    QRectF square(line.left(), line.center().y() - side / 2.0, side, side);
    QRectF rest = line;
    if (atEnd != m_isMirrored) {
        square.moveRight(line.right());
        rest.setRight(square.left() - gap);
    } else {
        rest.setLeft(square.right() + gap);
    }
    return {square, rest};
}

void BubblePainter::paintKind(const BubbleLayout &layout)
{
    if (layout.kind.isEmpty())
        return;
    const auto [square, words] = parted(layout.kindLine, m_theme.sized(size::icon), space::s, false);
    paintIcon(m_painter, square, MessageKinds::icon(m_context.message.kind).value_or(Icon::Puzzle), m_muted,
              m_context.direction);
    m_painter.setPen(m_context.message.kind == MessageKind::Deleted ? m_muted : m_colours.bubbleText);
    m_painter.setFont(m_theme.font(TextStyle::Body));
    m_painter.drawText(words,
                       Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip
                           | (m_isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                       layout.kind);
}

void BubblePainter::paintText(const BubbleLayout &layout)
{
    if (!layout.text.layout)
        return;
    QList<QTextLayout::FormatRange> marked;
    if (!m_selection.isEmpty()) {
        QTextLayout::FormatRange range;
        range.start = m_selection.from();
        range.length = m_selection.to() - m_selection.from();
        range.format.setBackground(m_colours.selection);
        marked << range;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_muted);
    for (const QRectF &bar : layout.text.quoteBars)
        m_painter.drawRect(bar.translated(layout.textAt));
    m_painter.setPen(m_colours.bubbleText);
    layout.text.layout->draw(&m_painter, layout.textAt, marked);
}

QColor BubblePainter::signColour() const
{
    switch (m_context.message.delivery) {
    case Delivery::Read:
    case Delivery::Played:
        return m_colours.tickRead;
    case Delivery::Failed:
        return m_colours.danger;
    case Delivery::Uncertain:
        return m_colours.warning;
    default:
        return m_colours.ticks;
    }
}

void BubblePainter::paintMeta(const BubbleLayout &layout)
{
    QRectF time = layout.meta;
    if (m_isOutbound) {
        const auto [sign, rest] = parted(layout.meta, m_theme.sized(size::iconSmall), space::xs, true);
        paintIcon(m_painter, sign, MessageKinds::deliveryIcon(m_context.message.delivery), signColour(),
                  m_context.direction);
        time = rest;
    }
    m_painter.setPen(m_muted);
    m_painter.setFont(m_theme.font(TextStyle::Caption));
    m_painter.drawText(time, Qt::AlignCenter | Qt::TextDontClip, layout.time);
}

void BubblePainter::paintReactions(const BubbleLayout &layout)
{
    if (!layout.reactions.layout)
        return;
    const qreal round = layout.reactionChip.height() / 2;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.bubbleShadow);
    m_painter.drawRoundedRect(layout.reactionChip.translated(0, 1), round, round);
    m_painter.setPen(m_colours.border);
    m_painter.setBrush(m_colours.surfaceRaised);
    m_painter.drawRoundedRect(layout.reactionChip, round, round);
    m_painter.setPen(m_colours.text);
    layout.reactions.layout->draw(&m_painter, layout.reactionsAt);
}

void BubblePainter::paintProblem(const BubbleLayout &layout)
{
    if (!layout.problem.layout)
        return;
    m_painter.setPen(m_context.message.delivery == Delivery::Failed ? m_colours.danger : m_colours.text);
    layout.problem.layout->draw(&m_painter, layout.problemAt);
    QFont font = m_theme.font(TextStyle::Caption);
    font.setUnderline(true);
    m_painter.setFont(font);
    m_painter.setPen(m_colours.link);
    for (const BubbleLink &link : layout.links)
        m_painter.drawText(link.place, Qt::AlignCenter | Qt::TextDontClip, link.text);
}

} // namespace shoptalk
