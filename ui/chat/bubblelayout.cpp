// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubblelayout.h"

#include "ui/chat/messagekind.h"
#include "ui/chat/sendproblem.h"
#include "ui/theme/dates.h"
#include "ui/theme/emoji.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QtMath>

namespace shoptalk {

namespace {

constexpr int mostLargeEmoji = 3;
constexpr qreal largeEmojiFactor = 2.6;
constexpr int widestBubble = 560;
constexpr qreal widestShare = 0.78;

bool isOutbound(const Message &message)
{
    return message.direction == Direction::Outbound;
}

bool isOnRight(const BubbleContext &context)
{
    return isOutbound(context.message) != (context.direction == Qt::RightToLeft);
}

/// The width a bubble may take, without its paddings.
qreal widestContent(const BubbleContext &context)
{
    const qreal row = context.width - 2 * space::l;
    return qMax(80.0, qMin<qreal>(widestBubble, row * widestShare) - 2 * space::m);
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

void placeProblem(BubbleLayout &layout, const BubbleContext &context, const Theme &theme, qreal widest)
{
    const QString problem = SendProblems::describe(context.message);
    if (problem.isEmpty())
        return;
    layout.problem = layOutText(problem, theme.font(TextStyle::Caption), theme.colours().link, widest,
                                FormattedText::Rules::None);
    const bool right = isOnRight(context);
    const auto leftFor = [&](qreal width) {
        return right ? layout.bubble.right() - width : layout.bubble.left();
    };
    qreal top = layout.bubble.bottom() + space::xs;
    layout.problemAt = QPointF(leftFor(layout.problem.size.width()), top);
    top += layout.problem.size.height();
    if (SendProblems::canRetry(context.message)) {
        const QFontMetricsF metrics(theme.font(TextStyle::Caption));
        const qreal width = qCeil(metrics.horizontalAdvance(retryText(context.message)));
        layout.retry = QRectF(leftFor(width), top + space::hair, width, qCeil(metrics.height()));
        top = layout.retry.bottom();
    }
    layout.height = qCeil(top + space::xs);
}

} // namespace

QString retryText(const Message &message)
{
    return message.delivery == Delivery::Uncertain
        ? QCoreApplication::translate("shoptalk::SendProblems", "Send again")
        : QCoreApplication::translate("shoptalk::SendProblems", "Try again");
}

BubbleLayout layOutBubble(const BubbleContext &context, const Theme &theme)
{
    BubbleLayout layout;
    placeDay(layout, context, theme);
    const Message &message = context.message;
    layout.kind = MessageKinds::name(message.kind);
    layout.time = Dates().time(message.sentAt);
    const int emoji = layout.kind.isEmpty() ? emojiOnlyCount(message.text) : 0;
    layout.isLarge = emoji > 0 && emoji <= mostLargeEmoji;
    const QFont body = theme.font(TextStyle::Body);
    const QFont font = layout.isLarge ? scaled(body, largeEmojiFactor, QFont::Normal) : body;
    const qreal widest = widestContent(context);
    if (!message.text.isEmpty())
        layout.text = layOutText(message.text, font, theme.colours().link, widest);

    const QSizeF content = placeContent(layout, context, theme, widest);
    const QSizeF outer(content.width() + 2 * space::m, content.height() + 2 * space::s);
    const qreal above = context.startsGroup ? space::m : space::xs;
    const qreal top = (layout.dayPill.isEmpty() ? 0 : layout.dayPill.bottom() + space::xs) + above;
    const qreal left = isOnRight(context) ? context.width - space::l - outer.width() : space::l;
    layout.bubble = QRectF(QPointF(left, top), outer);
    layout.height = qCeil(layout.bubble.bottom()) + 1; // with the shadow
    moveInside(layout, context, content, layout.bubble.topLeft() + QPointF(space::m, space::s));
    placeProblem(layout, context, theme, widest);
    return layout;
}

} // namespace shoptalk
