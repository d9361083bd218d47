// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubblepainter.h"

#include "ui/chat/bubbleshape.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/daypill.h"
#include "ui/chat/messagestate.h"
#include "ui/theme/choicemark.h"

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
    paintUnread(layout);
    paintSelection(layout);
    if (layout.content.isNotice)
        paintPill(m_painter, layout.bubble, layout.content.isNote ? m_colours.warningSoft : m_colours.dayPill,
                  m_theme);
    else if (!layout.content.isLarge)
        paintBackground(layout);
    paintContentOf(layout);
    if (layout.content.isNotice)
        return;
    paintMeta(layout);
    paintReactions(layout);
    paintProblem(layout);
}

void BubblePainter::paintDay(const BubbleLayout &layout)
{
    if (!layout.dayPill.isEmpty() && !m_isDayHidden)
        paintDayPill(m_painter, layout.dayPill, layout.day, m_theme);
}

void BubblePainter::paintUnread(const BubbleLayout &layout)
{
    if (layout.unreadBand.isEmpty())
        return;
    m_painter.fillRect(layout.unreadBand, m_colours.accentSoft);
    m_painter.setPen(m_colours.accent);
    m_painter.setFont(m_theme.font(TextStyle::Caption));
    QRectF text = layout.unreadBand;
    text.setLeft(columnOf(m_context).left);
    text.setRight(columnOf(m_context).right());
    m_painter.drawText(text, Qt::AlignCenter, layout.unread);
}

/// A row that is selected is tinted, below the day and the band of the unread messages.
void BubblePainter::paintSelection(const BubbleLayout &layout)
{
    if (layout.selectionMark.isEmpty())
        return;
    const bool isSelected = m_context.isSelected.value_or(false);
    const qreal top = layout.bubble.top() - space::hair;
    if (isSelected)
        m_painter.fillRect(QRectF(0, top, m_context.width, layout.height - top), m_colours.accentSoft);
    paintChoiceMark(m_painter, layout.selectionMark, isSelected, m_theme);
}

QPainterPath BubblePainter::shape(const QRectF &rect) const
{
    BubbleShape shape;
    shape.speakerIsRight = m_isOutbound != m_isMirrored;
    shape.startsGroup = m_context.startsGroup;
    shape.endsGroup = m_context.endsGroup;
    return bubblePath(rect, shape);
}

void BubblePainter::paintBackground(const BubbleLayout &layout)
{
    const QPainterPath outline = shape(layout.bubble);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.bubbleShadow);
    m_painter.drawPath(outline.translated(0, 1));
    m_painter.setBrush(m_isOutbound ? m_colours.bubbleOut : m_colours.bubbleIn);
    m_painter.drawPath(outline);
}

void BubblePainter::paintFocus(const BubbleLayout &layout)
{
    m_painter.setPen(QPen(m_colours.focusRing, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(shape(layout.bubble.adjusted(-1, -1, 1, 1)));
}

void BubblePainter::paintTileFocus(const QRectF &tile)
{
    m_painter.setPen(QPen(m_colours.focusRing, 3));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), radius::control, radius::control);
}

std::pair<QRectF, QRectF> BubblePainter::split(const QRectF &line, int side, int gap, bool atEnd) const
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

void BubblePainter::paintContentOf(const BubbleLayout &layout)
{
    const ContentPaint paint{
        m_theme,          m_isOutbound, layout.content.isNotice, m_context.direction, m_selection.from(),
        m_selection.to(), m_search};
    if (m_context.album.isEmpty())
        rendererFor(m_context.message).paint(m_painter, layout.content, paint);
    else
        paintContent(m_painter, layout.content, paint);
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
        break;
    }
    if (m_context.overdue == Overdue::Delivery)
        return m_colours.danger;
    return m_context.overdue == Overdue::Status ? m_colours.warning : m_colours.ticks;
}

void BubblePainter::paintMeta(const BubbleLayout &layout)
{
    QRectF time = layout.meta;
    if (m_isOutbound) {
        const auto [sign, rest] = split(layout.meta, m_theme.sized(size::iconSmall), space::xs, true);
        const Delivery delivery = m_context.message.delivery;
        const Icon icon = m_context.overdue == Overdue::Delivery
            ? Icon::Alert
            : MessageStates::deliveryIcon(delivery, m_context.isSending);
        paintIcon(m_painter, sign, icon, signColour(), m_context.direction);
        time = rest;
    }
    if (m_context.isStarred) {
        const auto [star, rest] = split(time, m_theme.sized(size::iconSmall), space::xs, false);
        paintIcon(m_painter, star, Icon::StarFilled, m_muted, m_context.direction);
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
    layout.reactions.paint(m_painter, layout.reactionsAt);
}

void BubblePainter::paintProblem(const BubbleLayout &layout)
{
    if (!layout.problem.layout)
        return;
    m_painter.setPen(m_context.message.delivery == Delivery::Failed ? m_colours.danger : m_colours.text);
    layout.problem.paint(m_painter, layout.problemAt);
    QFont font = m_theme.font(TextStyle::Caption);
    font.setUnderline(true);
    m_painter.setFont(font);
    m_painter.setPen(m_colours.link);
    for (const BubbleLink &link : layout.links)
        m_painter.drawText(link.place, Qt::AlignCenter | Qt::TextDontClip, link.text);
}

} // namespace shoptalk
