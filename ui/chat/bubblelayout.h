// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/messagetext.h"
#include "ui/chat/sendproblem.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

namespace shoptalk {

/// What a row of the chat needs to know besides its message.
struct BubbleContext {
    Message message;
    bool startsDay = false;
    bool startsGroup = true;
    bool endsGroup = true;
    bool followsUncertain = false; ///< It is not known whether the message before it went out.
    int width = 0; ///< Of the whole row.
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Something to do, as a link under a bubble.
struct BubbleLink {
    SendAction action = SendAction::Retry;
    QString text;
    QRectF place;
};

/// Where the parts of one row lie, from the row's own top left; what is not there is empty.
struct BubbleLayout {
    QString day; ///< Words of the day pill.
    QRectF dayPill;
    QRectF bubble;
    QString kind; ///< Words beside the kind's icon.
    QRectF kindLine;
    MessageText text;
    QPointF textAt;
    bool isLarge = false; ///< Emoji alone: big, without a ground.
    QString time;
    QRectF meta; ///< Time and delivery sign.
    MessageText reactions; ///< Their emoji, on the chip that hangs over the bubble's lower edge.
    QPointF reactionsAt;
    QRectF reactionChip;
    MessageText problem; ///< Why it was not sent, under the bubble.
    QPointF problemAt;
    QList<BubbleLink> links; ///< What may be done about it, under the problem.
    int height = 0;
};

BubbleLayout layOutBubble(const BubbleContext &context, const Theme &theme);

} // namespace shoptalk
