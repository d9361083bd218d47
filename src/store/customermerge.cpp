// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customermerge.h"

#include "store/amendmenttable.h"
#include "store/customerrow.h"
#include "store/draftrepository.h"
#include "store/formeridentities.h"
#include "store/freewindow.h"
#include "store/mergerecord.h"
#include "store/messagerow.h"
#include "store/reminderevents.h"
#include "store/statement.h"
#include "store/stopproposalrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

CustomerMerge::CustomerMerge(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<qint64> CustomerMerge::merge(qint64 one, qint64 other, MergeReason reason)
{
    const qint64 kept = std::min(one, other);
    const qint64 gone = std::max(one, other);
    const Result<bool> apart = areKeptApart(kept, gone, reason);
    if (!apart || *apart)
        return apart ? Result<qint64>(0) : failure(apart.error());
    MergeRecord record(*m_connection, *m_changes);
    const Result<qint64> merge = record.begin(kept, gone, reason);
    if (!merge)
        return merge;
    if (const Result<void> moved = moveConversations(*merge, gone, kept); !moved)
        return failure(moved.error());
    if (const Result<void> joined = joinRows(gone, kept); !joined)
        return failure(joined.error());
    if (const Result<void> added = record.addLines(*merge); !added)
        return failure(added.error());
    // Amendments by one of the two to a message of the other are now by its author, so they count.
    AmendmentTable amendments(*m_connection, *m_changes);
    if (const Result<void> applied = amendments.applyAllOf(kept); !applied)
        return failure(applied.error());
    const Result<void> recomputed = FreeWindow(*m_connection).recomputeAllOf(kept);
    return recomputed ? Result<qint64>(kept) : failure(recomputed.error());
}

Result<bool> CustomerMerge::areKeptApart(qint64 one, qint64 other, MergeReason reason) const
{
    Statement select(*m_connection,
                     u"SELECT 1 FROM customers_kept_apart WHERE one = ? AND other = ? AND reason = ?"_s);
    if (const Result<void> ran = select.run(one, other, reason); !ran)
        return failure(ran.error());
    return select.next();
}

Result<void> CustomerMerge::moveConversations(qint64 merge, qint64 from, qint64 to)
{
    Statement select(*m_connection, u"SELECT seq FROM conversations WHERE customer = ?"_s);
    const auto rows = collect(
        select, [](const Statement &row) { return row.big(0); }, from);
    if (!rows)
        return failure(rows.error());
    for (const qint64 conversation : *rows) {
        if (Result<void> moved = moveConversation(merge, conversation, to); !moved)
            return moved;
    }
    return {};
}

Result<void> CustomerMerge::moveConversation(qint64 merge, qint64 conversation, qint64 to)
{
    Statement same(*m_connection, uR"sql(SELECT kept.seq FROM conversations AS kept
        JOIN conversations AS moving ON moving.phone_number_id = kept.phone_number_id
        WHERE moving.seq = ? AND kept.customer = ?)sql"_s);
    if (Result<void> ran = same.run(conversation, to); !ran)
        return ran;
    const qint64 into = same.next() ? same.big(0) : 0;
    MergeRecord record(*m_connection, *m_changes);
    if (Result<void> noted = record.noteConversation(merge, conversation, into); !noted)
        return noted;
    if (into != 0)
        return joinConversations(conversation, into);
    Statement move(*m_connection, u"UPDATE conversations SET customer = ? WHERE seq = ? RETURNING id"_s);
    if (Result<void> ran = move.run(to, conversation); !ran)
        return ran;
    while (move.next())
        m_changes->conversations.insert(move.id<ConversationId>(0));
    return move.ended();
}

Result<void> CustomerMerge::joinConversations(qint64 from, qint64 into)
{
    if (Result<void> noted = noteMessages(from, into); !noted)
        return noted;
    Statement messages(*m_connection,
                       u"UPDATE whatsapp_messages SET conversation = ? WHERE conversation = ?"_s);
    if (Result<void> ran = messages.run(into, from); !ran)
        return ran;
    Statement queue(*m_connection, u"UPDATE outbox SET conversation = ? WHERE conversation = ?"_s);
    if (Result<void> ran = queue.run(into, from); !ran)
        return ran;
    Statement reads(*m_connection,
                    u"UPDATE OR IGNORE unreported_reads SET conversation = ? WHERE conversation = ?"_s);
    if (Result<void> ran = reads.run(into, from); !ran)
        return ran;
    if (Result<void> joined = ReminderEvents(*m_connection).join(from, into); !joined)
        return joined;
    if (Result<void> joined = joinSums(from, into); !joined)
        return joined;
    Statement labels(*m_connection,
                     u"UPDATE OR IGNORE conversation_labels SET conversation = ? WHERE conversation = ?"_s);
    if (Result<void> ran = labels.run(into, from); !ran)
        return ran;
    if (Result<void> moved = DraftRepository(*m_connection, *m_changes).join(from, into); !moved)
        return moved;
    Statement remove(*m_connection, u"DELETE FROM conversations WHERE seq = ?"_s);
    return remove.run(from);
}

Result<void> CustomerMerge::joinSums(qint64 from, qint64 into)
{
    Statement sums(*m_connection, uR"sql(UPDATE conversations SET
            unread = iif(conversations.deleted_at IS NULL, conversations.unread, 0) + gone.unread,
            marked_unread = max(iif(conversations.deleted_at IS NULL, conversations.marked_unread, 0),
                gone.marked_unread),
            last_activity_at_s = max(conversations.last_activity_at_s, gone.last_activity_at_s),
            last_inbound_at_s = nullif(max(coalesce(conversations.last_inbound_at_s, 0),
                                           coalesce(gone.last_inbound_at_s, 0)), 0),
            referred_at_s = nullif(max(coalesce(conversations.referred_at_s, 0),
                                       coalesce(gone.referred_at_s, 0)), 0),
            free_until_s = nullif(max(coalesce(conversations.free_until_s, 0),
                                      coalesce(gone.free_until_s, 0)), 0),
            free_told_until_s = nullif(max(coalesce(conversations.free_told_until_s, 0),
                                           coalesce(gone.free_told_until_s, 0)), 0),
            last_message = (SELECT seq FROM whatsapp_messages WHERE conversation = conversations.seq
                AND %1 ORDER BY sent_at_s DESC, seq DESC LIMIT 1),
            is_pinned = max(conversations.is_pinned, gone.is_pinned),
            muted_until_s = nullif(max(coalesce(conversations.muted_until_s, 0), coalesce(gone.muted_until_s, 0)), 0),
            archived_at_s = iif(gone.archived_at_s IS NULL, NULL, conversations.archived_at_s),
            snoozed_until_s = iif(gone.snoozed_until_s IS NULL, NULL, conversations.snoozed_until_s),
            blocked_at_s = coalesce(conversations.blocked_at_s, gone.blocked_at_s),
            surfaced_at_s = max(conversations.surfaced_at_s, gone.surfaced_at_s),
            remind_at_s = coalesce(conversations.remind_at_s, gone.remind_at_s),
            assignee = iif(conversations.assignee = '', gone.assignee, conversations.assignee),
            deleted_at = NULL
        FROM (SELECT iif(deleted_at IS NULL, unread, 0) AS unread,
                iif(deleted_at IS NULL, marked_unread, 0) AS marked_unread, last_activity_at_s, last_inbound_at_s, referred_at_s,
                free_until_s, free_told_until_s, is_pinned, muted_until_s, archived_at_s, snoozed_until_s,
                blocked_at_s, surfaced_at_s, remind_at_s, assignee FROM conversations WHERE seq = ?) AS gone
        WHERE conversations.seq = ?)sql"_s.arg(isShown("whatsapp_messages"_L1)));
    return sums.run(from, into);
}

Result<void> CustomerMerge::noteMessages(qint64 from, qint64 into)
{
    Statement select(*m_connection, uR"sql(SELECT gone.id, kept.id, m.id FROM conversations AS gone
        JOIN conversations AS kept ON kept.seq = ?
        LEFT JOIN whatsapp_messages AS m ON m.conversation = gone.seq WHERE gone.seq = ?)sql"_s);
    if (Result<void> ran = select.run(into, from); !ran)
        return ran;
    while (select.next()) {
        m_changes->conversations << select.id<ConversationId>(0) << select.id<ConversationId>(1);
        if (select.isNull(2))
            continue;
        m_changes->messages[select.id<ConversationId>(0)].insert(select.id<MessageId>(2));
        m_changes->messages[select.id<ConversationId>(1)].insert(select.id<MessageId>(2));
    }
    return select.ended();
}

/// The person's last choice counts.
Result<void> CustomerMerge::joinMarketingChoices(qint64 gone, qint64 kept)
{
    Statement choices(*m_connection, uR"sql(INSERT INTO marketing_choices (customer, is_stopped, at_s)
        SELECT ?, is_stopped, at_s FROM marketing_choices WHERE customer = ?
        ON CONFLICT (customer) DO UPDATE SET is_stopped = excluded.is_stopped, at_s = excluded.at_s
            WHERE excluded.at_s > at_s)sql"_s);
    return choices.run(kept, gone);
}

Result<void> CustomerMerge::joinBroadcasts(qint64 gone, qint64 kept)
{
    Statement recipients(*m_connection, u"UPDATE broadcast_recipients SET customer = ? WHERE customer = ?"_s);
    if (Result<void> ran = recipients.run(kept, gone); !ran)
        return ran;
    Statement consents(*m_connection,
                       u"UPDATE OR IGNORE customer_consents SET customer = ? WHERE customer = ?"_s);
    return consents.run(kept, gone);
}

/// Customers who were kept apart from the removed one are now kept apart from the one that stays.
Result<void> CustomerMerge::keepApartInstead(qint64 gone, qint64 kept)
{
    Statement move(*m_connection, uR"sql(INSERT OR IGNORE INTO customers_kept_apart (one, other, reason)
        SELECT min(them, ?), max(them, ?), reason
        FROM (SELECT iif(one = ?, other, one) AS them, reason FROM customers_kept_apart
            WHERE one = ? OR other = ?) WHERE them <> ?)sql"_s);
    return move.run(kept, kept, gone, gone, gone, kept);
}

Result<void> CustomerMerge::joinRows(qint64 gone, qint64 kept)
{
    if (Result<void> moved = FormerIdentities(*m_connection).move(gone, kept); !moved)
        return moved;
    if (Result<void> moved = AmendmentTable(*m_connection, *m_changes).move(gone, kept); !moved)
        return moved;
    if (Result<void> joined = joinMarketingChoices(gone, kept); !joined)
        return joined;
    if (Result<void> joined = StopProposalRepository(*m_connection, *m_changes).join(gone, kept); !joined)
        return joined;
    if (Result<void> joined = joinBroadcasts(gone, kept); !joined)
        return joined;
    if (Result<void> noted = keepApartInstead(gone, kept); !noted)
        return noted;
    return takeIdentity(gone, kept);
}

Result<void> CustomerMerge::takeIdentity(qint64 gone, qint64 kept)
{
    CustomerRow rows[2];
    Statement select(*m_connection,
                     u"SELECT "_s + customerRowColumns() + u", names FROM customers WHERE seq = ?"_s);
    QStringList names;
    for (const auto &[seq, row] : {std::pair(kept, &rows[0]), std::pair(gone, &rows[1])}) {
        if (Result<void> ran = select.run(seq); !ran)
            return ran;
        if (!select.next())
            return select.ended();
        *row = customerRowFrom(select);
        names << select.text(10);
    }
    Statement remove(*m_connection, u"DELETE FROM customers WHERE seq = ?"_s);
    if (Result<void> ran = remove.run(gone); !ran)
        return ran;
    const CustomerRow joined = joinedRows(rows[0], rows[1]);
    Statement update(*m_connection, uR"sql(UPDATE customers SET wa_id = ?, user_id = ?, profile_name = ?,
        username = ?, phone_book_name = ?, wa_id_at_s = ?, profile_name_at_s = ?, username_at_s = ?,
        phone_book_at_s = ?, names = ? WHERE seq = ?)sql"_s);
    return update.run(orNull(joined.customer.waId), orNull(joined.customer.userId),
                      joined.customer.profileName, joined.customer.username, joined.customer.phoneBookName,
                      joined.numberAtS, joined.profileNameAtS, joined.usernameAtS, joined.phoneBookAtS,
                      names.join(u' ').trimmed(), kept);
}

} // namespace shoptalk
