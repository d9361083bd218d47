// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/chatcolumn.h"
#include "ui/chat/content/albumlayout.h"
#include "ui/chat/content/contentlayout.h"
#include "ui/chat/content/mediastate.h"
#include "ui/chat/messagetext.h"
#include "ui/chat/sendproblem.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QRectF>
#include <QString>

#include <optional>

namespace shoptalk {

/// Everything that decides how a row of the chat is laid out.
struct BubbleContext {
    Message message;
    bool startsDay = false;
    int unread =
        0; ///< How many messages, from this one on, were unread when the conversation was opened; 0: no band.
    bool startsGroup = true;
    bool endsGroup = true;
    bool followsUncertain = false; ///< It is not known whether the message before it was sent.
    bool isSending = false; ///< It is being uploaded or sent at this moment.
    bool isStarred = false; ///< Staff put a star on it.
    bool isSelecting = false; ///< Messages are being selected: bubbles leave room for the marks at the end.
    std::optional<bool> isSelected; ///< Whether this one is selected, if it can be.
    Overdue overdue = Overdue::Nothing; ///< Meta accepted it and has not said what became of it.
    Sendable sendable = Sendable::Everything; ///< What can be sent in its conversation now.
    int width = 0; ///< Of the whole row.
    ChatColumn column; ///< In which the bubbles are; without a width: the whole row.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    MediaState media; ///< What this computer has of the message's file.
    /// The messages of an album, of which `message` is the last one in what all of them have; else empty.
    QList<AlbumItem> album;
    bool isInAlbum = false; ///< The row of the album's first message shows this one; nothing is shown here.
    std::optional<Message> quoted; ///< The message that this one answers, if it is stored here.
    QString region; ///< In which national phone numbers are links, ISO 3166 alpha-2; empty: in none.
    QDate today; ///< Set for rows that start a day, because the day's name changes at midnight.

    friend bool operator==(const BubbleContext &, const BubbleContext &) = default;
};

/// A possible action, as a link under a bubble.
struct BubbleLink {
    SendAction action = SendAction::Retry;
    QString text;
    QRectF place;
};

/// The places of a row's parts, from the row's own top left corner; a part that is not there is empty.
struct BubbleLayout {
    QString day; ///< Text of the pill with the day.
    QRectF dayPill;
    QString unread; ///< Text of the band above the first unread message.
    QRectF unreadBand; ///< As wide as the row.
    QRectF bubble; ///< The pill of a notice.
    ContentLayout content;
    QString time;
    QRectF meta; ///< Star, time and delivery sign; empty for a notice.
    MessageText reactions; ///< Their emoji, on the chip over the bubble's lower edge.
    QPointF reactionsAt;
    QRectF reactionChip;
    MessageText problem; ///< Why it was not sent, under the bubble.
    QPointF problemAt;
    QList<BubbleLink> links; ///< What can be done about the problem, below it.
    QRectF selectionMark; ///< Beside a message that can be selected.
    int height = 0;

    /// The text that can be selected, and its place.
    const MessageText &text() const { return content.selectableText(); }
    QPointF textAt() const { return content.selectableAt(); }
    /// The link at a point of the row; an empty one if there is none.
    Link linkAt(const QPointF &point) const;
    /// What a click at a point of the row does, apart from links in texts.
    std::optional<ContentAction> actionAt(const QPointF &point) const;
};

/// "3 unread messages", at the place where they begin.
QString unreadText(int count);

/// Where the bubbles of such a row are.
ChatColumn columnOf(const BubbleContext &context);

BubbleLayout layOutBubble(const BubbleContext &context, const Theme &theme);

} // namespace shoptalk
