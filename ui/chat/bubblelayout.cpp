// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubblelayout.h"

#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/daypill.h"
#include "ui/theme/dates.h"

#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QtMath>

namespace shoptalk {

namespace {

constexpr int maxBubble = 560;
constexpr qreal maxShare = 0.78;

bool isOutbound(const Message &message)
{
    return message.direction == Direction::Outbound;
}

bool isOnRight(const BubbleContext &context)
{
    return isOutbound(context.message) != (context.direction == Qt::RightToLeft);
}

/// The width a bubble may take, without its paddings.
qreal maxContent(const BubbleContext &context, const Theme &theme)
{
    const qreal row = columnOf(context).width - 2 * space::l;
    return qMax(80.0, qMin<qreal>(theme.sized(maxBubble), row * maxShare) - 2 * space::m);
}

/// Where something begins that is in the middle of the column.
qreal centred(qreal width, const BubbleContext &context)
{
    const ChatColumn column = columnOf(context);
    return column.left + (column.width - width) / 2;
}

/// Of the star, the time and the delivery sign.
QSizeF metaSize(const BubbleLayout &layout, const BubbleContext &context, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    const int signs = int(isOutbound(context.message)) + int(context.isStarred);
    const qreal signsWidth = signs * (theme.sized(size::iconSmall) + space::xs);
    return {qCeil(metrics.horizontalAdvance(layout.time)) + signsWidth, qreal(qCeil(metrics.height()))};
}

void placeDay(BubbleLayout &layout, const BubbleContext &context, const Theme &theme)
{
    if (!context.startsDay)
        return;
    layout.day = Dates().day(context.message.sentAt, QDateTime::currentDateTimeUtc());
    const QSizeF pill = dayPillSize(layout.day, theme);
    layout.dayPill = QRectF(QPointF(centred(pill.width(), context), space::m), pill);
}

void placeUnread(BubbleLayout &layout, const BubbleContext &context, const Theme &theme)
{
    if (context.unread == 0)
        return;
    layout.unread = unreadText(context.unread);
    const qreal height = qCeil(QFontMetricsF(theme.font(TextStyle::Caption)).height()) + space::s;
    const qreal top = layout.dayPill.isEmpty() ? space::m : layout.dayPill.bottom() + space::s;
    layout.unreadBand = QRectF(0, top, context.width, height);
}

/// A notice is a pill in the middle of the row without a time.
void placeNotice(BubbleLayout &layout, const BubbleContext &context, qreal top)
{
    const QSizeF pill = layout.content.size + QSizeF(2 * space::m, space::s);
    layout.bubble = QRectF(QPointF(centred(pill.width(), context), top), pill);
    layout.content.translate(layout.bubble.topLeft() + QPointF(space::m, space::xs));
    layout.height = qCeil(layout.bubble.bottom()) + 1; // with the shadow
}

QString reactionsOf(const Message &message)
{
    QStringList emoji;
    QHash<QString, int> counts;
    for (const Reaction &reaction : message.reactions) {
        if (++counts[reaction.emoji] == 1)
            emoji << reaction.emoji;
    }
    for (QString &each : emoji) {
        if (const int count = counts.value(each); count > 1)
            each += u' ' + QLocale().toString(count);
    }
    return emoji.join(u' ');
}

/// Places the chip with the reactions over the bubble's lower edge, away from its tail.
void placeReactions(BubbleLayout &layout, const BubbleContext &context, const Theme &theme, qreal widest)
{
    if (context.message.reactions.isEmpty())
        return;
    layout.reactions = layOutText(reactionsOf(context.message), theme.font(TextStyle::Caption),
                                  theme.colours().link, widest);
    const QSizeF chip =
        layout.reactions.size + QSizeF(2 * space::s, 2 * space::hair); // space for the round ends
    const qreal inset = qMin<qreal>(space::s, qMax(0.0, (layout.bubble.width() - chip.width()) / 2));
    const qreal left =
        isOnRight(context) ? layout.bubble.left() + inset : layout.bubble.right() - inset - chip.width();
    const qreal inRow = qBound<qreal>(0, left, qMax<qreal>(0, context.width - chip.width()));
    layout.reactionChip = QRectF(QPointF(inRow, layout.bubble.bottom() - space::xs - space::hair), chip);
    layout.reactionsAt = layout.reactionChip.topLeft() + QPointF(space::s, space::hair);
    layout.height = qCeil(layout.reactionChip.bottom()) + 1; // with the shadow
}

/// Places the links in lines of at most `widest`, below `top`, at the bubble's edge; gives where they end.
qreal placeLinks(BubbleLayout &layout, const BubbleContext &context, const Theme &theme, qreal top,
                 qreal widest)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    const qreal height = qCeil(metrics.height());
    const bool isMirrored = context.direction == Qt::RightToLeft;
    QList<QList<BubbleLink>> lines;
    qreal used = 0;
    for (const SendAction action : SendProblems::actions(context.message, context.sendable)) {
        const QString text = SendProblems::actionText(action, context.message);
        const qreal width = qCeil(metrics.horizontalAdvance(text));
        if (lines.isEmpty() || used + space::l + width > widest) {
            lines << QList<BubbleLink>();
            used = -space::l;
        }
        used += space::l + width;
        lines.last() << BubbleLink{action, text, QRectF(used - width, 0, width, height)};
    }
    for (QList<BubbleLink> &line : lines) {
        const qreal width = line.last().place.right();
        const qreal left = isOnRight(context) ? layout.bubble.right() - width : layout.bubble.left();
        for (BubbleLink &link : line) {
            if (isMirrored)
                link.place.moveLeft(width - link.place.right());
            link.place.translate(left, top + space::hair);
        }
        top = line.first().place.bottom() + space::xs;
        layout.links += line;
    }
    return top;
}

void placeProblem(BubbleLayout &layout, const BubbleContext &context, const Theme &theme, qreal widest)
{
    const QString problem =
        SendProblems::describe(context.message, context.followsUncertain, context.overdue);
    if (problem.isEmpty())
        return;
    layout.problem = layOutText(problem, theme.font(TextStyle::Caption), theme.colours().link, widest,
                                FormattedText::Rules::None);
    const qreal width = layout.problem.size.width();
    const qreal left = isOnRight(context) ? layout.bubble.right() - width : layout.bubble.left();
    const qreal top = qMax(layout.bubble.bottom(), layout.reactionChip.bottom()) + space::xs;
    layout.problemAt = QPointF(left, top);
    const qreal bottom = placeLinks(layout, context, theme, top + layout.problem.size.height(), widest);
    layout.height = qCeil(bottom + space::xs);
}

void placeSelectionMark(BubbleLayout &layout, const BubbleContext &context, const Theme &theme)
{
    if (!context.isSelected)
        return;
    const qreal side = theme.sized(size::icon);
    const ChatColumn column = columnOf(context);
    const qreal left =
        context.direction == Qt::RightToLeft ? column.left + space::l : column.right() - space::l - side;
    layout.selectionMark = QRectF(left, layout.bubble.bottom() - side - space::s, side, side);
}

} // namespace

ChatColumn columnOf(const BubbleContext &context)
{
    return context.column.width > 0 ? context.column : ChatColumn{0, context.width};
}

QString unreadText(int count)
{
    return QCoreApplication::translate("shoptalk::ChatView", "%Ln unread message(s)", nullptr, count);
}

BubbleLayout layOutBubble(const BubbleContext &context, const Theme &theme)
{
    BubbleLayout layout;
    if (context.isInAlbum)
        return layout;
    placeDay(layout, context, theme);
    placeUnread(layout, context, theme);
    const Message &message = context.message;
    const qreal widest = maxContent(context, theme);
    const qreal above = context.startsGroup ? space::m : space::xs;
    const qreal divided = qMax(layout.dayPill.bottom(), layout.unreadBand.bottom());
    const qreal top = (divided > 0 ? divided + space::xs : 0) + above;
    layout.time = Dates().time(message.sentAt);
    if (message.isEdited)
        layout.time =
            QCoreApplication::translate("shoptalk::MessageStates", "Edited %1", "a time").arg(layout.time);
    const ContentContext content{theme,         widest,         context.direction,
                                 context.media, context.quoted, metaSize(layout, context, theme),
                                 context.region};
    layout.content =
        context.album.isEmpty() ? layOutContent(message, content) : layOutAlbum(context.album, content);
    if (layout.content.isNotice) {
        placeNotice(layout, context, top);
        return layout;
    }
    const QSizeF outer = layout.content.size + QSizeF(2 * space::m, 2 * space::s);
    const bool isMirrored = context.direction == Qt::RightToLeft;
    const qreal margin = space::l
        + (context.isSelecting && isOnRight(context) != isMirrored ? theme.sized(size::icon) + space::m : 0);
    const ChatColumn column = columnOf(context);
    const qreal left = isOnRight(context) ? column.right() - margin - outer.width() : column.left + margin;
    layout.bubble = QRectF(QPointF(left, top), outer);
    layout.height = qCeil(layout.bubble.bottom()) + 1; // with the shadow
    layout.content.translate(layout.bubble.topLeft() + QPointF(space::m, space::s));
    layout.meta = layout.content.meta;
    placeReactions(layout, context, theme, widest);
    placeProblem(layout, context, theme, widest);
    placeSelectionMark(layout, context, theme);
    return layout;
}

Link BubbleLayout::linkAt(const QPointF &point) const
{
    for (const ContentText &each : content.texts) {
        if (const Link link = each.text.linkAt(point - each.at); !link.isEmpty())
            return link;
    }
    return {};
}

std::optional<ContentAction> BubbleLayout::actionAt(const QPointF &point) const
{
    for (const ContentHit &hit : content.hits) {
        if (hit.place.contains(point))
            return hit.action;
    }
    return std::nullopt;
}

} // namespace shoptalk
