// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationrow.h"

#include "store/messagerow.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int afterMessage = messageColumnCount;
constexpr char16_t unitSeparator = 31; // occurs in no label's name and no emoji

/// The newest reaction from its column: time, author, emoji. Empty if a message arrived after it.
std::optional<Reaction> reactionFrom(const QString &column, const QDateTime &lastActivityAt)
{
    const qsizetype end = column.indexOf(QChar(unitSeparator));
    if (end < 0 || !lastActivityAt.isValid()
        || column.left(end).toLongLong() < lastActivityAt.toSecsSinceEpoch())
        return std::nullopt;
    return Reaction{Direction(column.mid(end + 1, 1).toInt()), column.mid(end + 2)};
}
} // namespace

ConversationState stateFrom(const Statement &row, int first)
{
    ConversationState state;
    state.isPinned = row.flag(first);
    state.mutedUntil = row.time(first + 1);
    state.archivedAt = row.time(first + 2);
    state.snoozedUntil = row.time(first + 3);
    state.blockedAt = row.time(first + 4);
    state.surfacedAt = row.time(first + 5);
    state.remindAt = row.time(first + 6);
    state.assignee = row.id<StaffId>(first + 7);
    return state;
}

QString stateColumns()
{
    return uR"sql(c.is_pinned, c.muted_until_s, c.archived_at_s, c.snoozed_until_s, c.blocked_at_s,
        nullif(c.surfaced_at_s, 0), c.remind_at_s, c.assignee)sql"_s;
}

QString selectConversations(const QString &rest, const QString &index)
{
    // CROSS JOIN prevents SQLite from starting with the customers. Only the order of the conversations limits
    // the work for a page.
    return u"SELECT "_s + messageColumns() + uR"sql(, c.id, c.phone_number_id, c.unread, c.last_activity_at_s,
            c.last_inbound_at_s, c.last_message, u.id, u.wa_id, u.user_id, u.profile_name, u.username,
            (SELECT group_concat(l.name, char(31)) FROM conversation_labels AS cl
                JOIN labels AS l ON l.seq = cl.label AND l.deleted_at IS NULL WHERE cl.conversation = c.seq),
            u.phone_book_name,
            (SELECT a.at_s || char(31) || a.direction || a.text FROM message_amendments AS a
                WHERE a.customer = c.customer AND a.phone_number_id = c.phone_number_id AND a.kind = 2 -- a reaction
                    AND a.at_s >= c.last_activity_at_s -- older ones are not shown
                    AND a.text <> '' AND EXISTS (SELECT 1 FROM whatsapp_messages AS t
                        WHERE t.wamid = a.target AND t.conversation = c.seq AND t.deleted_at IS NULL)
                ORDER BY a.at_s DESC LIMIT 1),
            d.text, c.marked_unread,
            iif(coalesce(c.free_told_until_s, 0) > coalesce(c.referred_at_s, 0), c.free_told_until_s, c.free_until_s),
            )sql"_s
        + stateColumns() + uR"sql(,
            s.name, c.is_waiting, u.group_id, d.answers, d.edited, d.edited_text
        FROM conversations AS c )sql"_s
        + (index.isEmpty() ? QString() : u"INDEXED BY "_s + index) + uR"sql(
        CROSS JOIN customers AS u ON u.seq = c.customer
        LEFT JOIN whatsapp_messages AS m ON m.seq = c.last_message
        LEFT JOIN drafts AS d ON d.conversation = c.seq AND d.deleted_at IS NULL
        LEFT JOIN staff AS s ON s.id = c.assignee
        )sql"_s
        + rest;
}

Conversation conversationFrom(const Statement &row)
{
    Conversation conversation;
    conversation.id = row.id<ConversationId>(afterMessage);
    conversation.phoneNumber = row.id<PhoneNumberId>(afterMessage + 1);
    conversation.unread = row.integer(afterMessage + 2);
    conversation.lastInboundAt = row.time(afterMessage + 4);
    if (!row.isNull(afterMessage + 5)) {
        conversation.lastActivityAt = row.time(afterMessage + 3);
        conversation.lastMessage = messageFrom(row);
    }
    conversation.customer.id = row.id<CustomerId>(afterMessage + 6);
    conversation.customer.waId = row.id<WaId>(afterMessage + 7);
    conversation.customer.userId = row.id<BusinessScopedUserId>(afterMessage + 8);
    conversation.customer.profileName = row.text(afterMessage + 9);
    conversation.customer.username = row.text(afterMessage + 10);
    conversation.customer.phoneBookName = row.text(afterMessage + 12);
    if (!row.isNull(afterMessage + 13))
        conversation.lastReaction = reactionFrom(row.text(afterMessage + 13), conversation.lastActivityAt);
    if (!row.isNull(afterMessage + 11)) {
        conversation.labels = row.text(afterMessage + 11).split(QChar(unitSeparator), Qt::SkipEmptyParts);
        conversation.labels.sort(Qt::CaseInsensitive);
    }
    conversation.draft = row.text(afterMessage + 14);
    conversation.isMarkedUnread = row.integer(afterMessage + 15) != 0;
    conversation.freeUntil = row.time(afterMessage + 16);
    conversation.state = stateFrom(row, afterMessage + 17);
    conversation.assigneeName = row.text(afterMessage + 25);
    conversation.isWaiting = row.flag(afterMessage + 26);
    conversation.customer.groupId = row.id<GroupId>(afterMessage + 27);
    conversation.draftContext = {row.id<Wamid>(afterMessage + 28), row.id<MessageId>(afterMessage + 29),
                                 row.text(afterMessage + 30)};
    return conversation;
}

} // namespace shoptalk
