// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubblelayout.h"

#include "ui/chat/messagekind.h"
#include "ui/theme/dates.h"
#include "ui/theme/emoji.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QtMath>

namespace shoptalk {

namespace {

constexpr int maxLargeEmoji = 3;
constexpr qreal largeEmojiFactor = 2.6;
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
qreal maxContent(const BubbleContext &context)
{
    const qreal row = context.width - 2 * space::l;
    return qMax(80.0, qMin<qreal>(maxBubble, row * maxShare) - 2 * space::m);
}

qreal metaWidth(const BubbleLayout &layout, const Message &message, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    const qreal sign = isOutbound(message) ? theme.sized(size::iconSmall) + space::xs : 0;
    return qCeil(metrics.horizontalAdvance(layout.time)) + sign;
}

void placeDay(BubbleLayout &layout, const BubbleContext &context, const Theme &theme)
{
    if (!context.startsDay)
        return;
    layout.day = Dates().day(context.message.sentAt, QDateTime::currentDateTimeUtc());
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    const QSizeF pill(qCeil(metrics.horizontalAdvance(layout.day)) + 2 * space::m,
                      qCeil(metrics.height()) + space::s);
    layout.dayPill = QRectF(QPointF((context.width - pill.width()) / 2, space::m), pill);
}

/// Content, then time behind the last line if both fit, else below. Gives the content's size with the time.
QSizeF placeContent(BubbleLayout &layout, const BubbleContext &context, const Theme &theme, qreal widest)
{
    const QFontMetricsF small(theme.font(TextStyle::Caption));
    const QSizeF meta(metaWidth(layout, context.message, theme), qCeil(small.height()));
    qreal width = layout.text.size.width();
    qreal height = 0;
    if (!layout.kind.isEmpty()) {
        const QFontMetricsF body(theme.font(TextStyle::Body));
        const int icon = theme.sized(size::icon);
        const qreal line = qMax<qreal>(icon, qCeil(body.height()));
        layout.kindLine = QRectF(0, 0, icon + space::s + qCeil(body.horizontalAdvance(layout.kind)), line);
        width = qMax(width, layout.kindLine.width());
        height += line;
    }
    const bool hasText = layout.text.size.height() > 0;
    if (hasText) {
        height += layout.kind.isEmpty() ? 0 : space::xs;
        layout.textAt = QPointF(0, height);
        height += layout.text.size.height();
    }
    const qreal lastLine = hasText ? layout.text.lastLineWidth : layout.kindLine.width();
    const bool sameSide = !hasText || layout.text.isRightToLeft == (context.direction == Qt::RightToLeft);
    const bool fitsBehind = sameSide && lastLine + space::m + meta.width() <= widest;
    if (fitsBehind)
        width = qMax(width, lastLine + space::m + meta.width());
    else
        height += meta.height();
    width = qMax(width, meta.width());
    height = qMax(height, meta.height() + space::hair); // nothing but the time
    layout.meta = QRectF(QPointF(width - meta.width(), height - meta.height()), meta);
    return {width, height};
}

/// Mirrors what lies inside the bubble and moves it to the bubble's place.
void moveInside(BubbleLayout &layout, const BubbleContext &context, const QSizeF &content,
                const QPointF &origin)
{
    const bool mirrored = context.direction == Qt::RightToLeft;
    const auto place = [&](QRectF rect) {
        if (mirrored)
            rect.moveLeft(content.width() - rect.right());
        return rect.translated(origin);
    };
    layout.meta = place(layout.meta);
    if (!layout.kind.isEmpty())
        layout.kindLine = place(layout.kindLine);
    const qreal textLeft = layout.text.isRightToLeft ? content.width() - layout.text.size.width() : 0;
    layout.textAt += origin + QPointF(textLeft, 0);
}

QString reactionsOf(const Message &message)
{
    QStringList emoji;
    for (const Reaction &reaction : message.reactions)
        emoji << reaction.emoji;
    if (emoji.size() == 2 && emoji.first() == emoji.last())
        return emoji.first() + u' ' + QLocale().toString(2);
    return emoji.join(u' ');
}

/// Away from the bubble's tail, over its lower edge.
void placeReactions(BubbleLayout &layout, const BubbleContext &context, const Theme &theme, qreal widest)
{
    if (context.message.reactions.isEmpty())
        return;
    layout.reactions = layOutText(reactionsOf(context.message), theme.font(TextStyle::Caption),
                                  theme.colours().link, widest);
    const QSizeF chip =
        layout.reactions.size + QSizeF(2 * space::s, 2 * space::hair); // round ends need their room
    const qreal inset = qMin<qreal>(space::s, qMax(0.0, (layout.bubble.width() - chip.width()) / 2));
    const qreal left =
        isOnRight(context) ? layout.bubble.left() + inset : layout.bubble.right() - inset - chip.width();
    const qreal inRow = qBound<qreal>(0, left, qMax<qreal>(0, context.width - chip.width()));
    layout.reactionChip = QRectF(QPointF(inRow, layout.bubble.bottom() - space::xs - space::hair), chip);
    layout.reactionsAt = layout.reactionChip.topLeft() + QPointF(space::s, space::hair);
    layout.height = qCeil(layout.reactionChip.bottom()) + 1; // with the shadow
}

/// The links in lines of at most `widest`, below `top`, at the bubble's edge; gives where they end.
qreal placeLinks(BubbleLayout &layout, const BubbleContext &context, const Theme &theme, qreal top,
                 qreal widest)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    const qreal height = qCeil(metrics.height());
    const bool isMirrored = context.direction == Qt::RightToLeft;
    QList<QList<BubbleLink>> lines;
    qreal used = 0;
    for (const SendAction action : SendProblems::actions(context.message)) {
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
    const QString problem = SendProblems::describe(context.message, context.followsUncertain);
    if (problem.isEmpty())
        return;
    layout.problem = layOutText(problem, theme.font(TextStyle::Caption), theme.colours().link, widest, FormattedText::Rules::None);
    const qreal width = layout.problem.size.width();
    const qreal left = isOnRight(context) ? layout.bubble.right() - width : layout.bubble.left();
    const qreal top = qMax(layout.bubble.bottom(), layout.reactionChip.bottom()) + space::xs;
    layout.problemAt = QPointF(left, top);
    const qreal bottom = placeLinks(layout, context, theme, top + layout.problem.size.height(), widest);
    layout.height = qCeil(bottom + space::xs);
}

} // namespace

BubbleLayout layOutBubble(const BubbleContext &context, const Theme &theme)
{
    BubbleLayout layout;
    placeDay(layout, context, theme);
    const Message &message = context.message;
    layout.kind = MessageKinds::name(message.kind);
    layout.time = Dates().time(message.sentAt);
    if (message.isEdited)
        layout.time =
            QCoreApplication::translate("shoptalk::MessageKinds", "Edited %1", "a time").arg(layout.time);
    const QString text = message.text.isEmpty() ? MessageKinds::placeholderReason(message) : message.text;
    const int emoji = layout.kind.isEmpty() ? emojiOnlyCount(text) : 0;
    layout.isLarge = emoji > 0 && emoji <= maxLargeEmoji;
    const QFont body = theme.font(TextStyle::Body);
    const QFont font = layout.isLarge ? scaled(body, largeEmojiFactor, QFont::Normal) : body;
    const qreal widest = maxContent(context);
    if (!text.isEmpty())
        layout.text = layOutText(text, font, theme.colours().link, widest);

    const QSizeF content = placeContent(layout, context, theme, widest);
    const QSizeF outer(content.width() + 2 * space::m, content.height() + 2 * space::s);
    const qreal above = context.startsGroup ? space::m : space::xs;
    const qreal top = (layout.dayPill.isEmpty() ? 0 : layout.dayPill.bottom() + space::xs) + above;
    const qreal left = isOnRight(context) ? context.width - space::l - outer.width() : space::l;
    layout.bubble = QRectF(QPointF(left, top), outer);
    layout.height = qCeil(layout.bubble.bottom()) + 1; // with the shadow
    moveInside(layout, context, content, layout.bubble.topLeft() + QPointF(space::m, space::s));
    placeReactions(layout, context, theme, widest);
    placeProblem(layout, context, theme, widest);
    return layout;
}

} // namespace shoptalk
