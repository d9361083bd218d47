// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationrepository.h"

#include "core/uuid.h"
#include "domain/amendment.h"
#include "store/conversationrow.h"
#include "store/customertable.h"
#include "store/messagerow.h"
#include "store/searchtext.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

ConversationRepository::ConversationRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<QList<Conversation>> ConversationRepository::page(const std::optional<Cursor> &cursor, int limit) const
{
    if (!cursor) {
        static const QString sql = selectConversations(uR"sql(WHERE c.deleted_at IS NULL
            ORDER BY c.last_activity_at_s DESC, c.id DESC LIMIT ?)sql"_s);
        Statement select(*m_connection, sql);
        return collect(select, conversationFrom, limit);
    }
    const qint64 activityAtS =
        cursor->lastActivityAt.isValid() ? cursor->lastActivityAt.toSecsSinceEpoch() : 0;
    static const QString sql = selectConversations(uR"sql(WHERE c.deleted_at IS NULL
        AND (c.last_activity_at_s, c.id) < (?, ?)
        ORDER BY c.last_activity_at_s DESC, c.id DESC LIMIT ?)sql"_s);
    Statement select(*m_connection, sql);
    return collect(select, conversationFrom, activityAtS, cursor->id, limit);
}

Result<QList<Conversation>> ConversationRepository::search(const QString &text, int limit) const
{
    const SearchTerm term(text);
    if (term.isEmpty())
        return page({}, limit);
    static const QString sql = selectConversations(uR"sql(WHERE c.deleted_at IS NULL
        AND (instr(u.names, ?) > 0 OR (? <> '' AND instr(coalesce(u.wa_id, ''), ?) > 0))
        ORDER BY c.last_activity_at_s DESC, c.id DESC LIMIT ?)sql"_s);
    Statement select(*m_connection, sql);
    return collect(select, conversationFrom, term.name, term.digits, term.digits, limit);
}

Result<std::optional<Conversation>> ConversationRepository::find(const ConversationId &id) const
{
    static const QString sql = selectConversations(u"WHERE c.id = ? AND c.deleted_at IS NULL"_s);
    Statement select(*m_connection, sql);
    const Result<QList<Conversation>> rows = collect(select, conversationFrom, id);
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional<Conversation>(rows->first());
}

Result<QHash<PhoneNumberId, int>> ConversationRepository::unreadByNumber() const
{
    QHash<PhoneNumberId, int> counts;
    for (const QString &sql : {uR"sql(SELECT phone_number_id, unread FROM conversations
            WHERE unread > 0 AND deleted_at IS NULL AND archived_at_s IS NULL
                AND snoozed_until_s IS NULL)sql"_s,
                               uR"sql(SELECT phone_number_id, 1 FROM conversations
            WHERE marked_unread = 1 AND unread = 0 AND deleted_at IS NULL AND archived_at_s IS NULL
                AND snoozed_until_s IS NULL)sql"_s}) {
        Statement select(*m_connection, sql);
        if (const Result<void> ran = select.run(); !ran)
            return failure(ran.error());
        while (select.next())
            counts[select.id<PhoneNumberId>(0)] += select.integer(1);
    }
    return counts;
}

Result<void> ConversationRepository::saveCustomer(const Customer &customer, const QDateTime &reportedAt)
{
    const Result<qint64> row = CustomerTable(*m_connection, *m_changes).save(customer, reportedAt);
    if (!row)
        return failure(row.error());
    return {};
}

Result<void> ConversationRepository::forgetPhoneBookName(const Customer &customer, const QDateTime &at)
{
    return CustomerTable(*m_connection, *m_changes).forgetPhoneBookName(customer, at);
}

Result<void> ConversationRepository::changeCustomer(const Customer &before, const Customer &after,
                                                    const QDateTime &at)
{
    return CustomerTable(*m_connection, *m_changes).change(before, after, at);
}

Result<MergeUndone> ConversationRepository::undoMerge(const MessageId &line)
{
    return MergeUndo(*m_connection, *m_changes).undo(line);
}

Result<QList<Message>> ConversationRepository::mergeLines(const ConversationId &id) const
{
    Statement select(*m_connection, u"SELECT "_s + messageColumns() + uR"sql( FROM merge_lines AS l
        JOIN whatsapp_messages AS m ON m.seq = l.message JOIN conversations AS c ON c.seq = m.conversation
        WHERE c.id = ? ORDER BY l.merge DESC)sql"_s);
    return collect(
        select, [](const Statement &row) { return messageFrom(row); }, id);
}

Result<ConversationId> ConversationRepository::resolve(const PhoneNumberId &number, const Customer &customer,
                                                       const QDateTime &reportedAt, const Wamid &message)
{
    const Result<qint64> customerRow = CustomerTable(*m_connection, *m_changes).save(customer, reportedAt);
    if (!customerRow)
        return failure(customerRow.error());
    Statement select(*m_connection, uR"sql(SELECT id, deleted_at FROM conversations
        WHERE phone_number_id = ? AND customer = ?)sql"_s);
    if (const Result<void> ran = select.run(number, *customerRow); !ran)
        return failure(ran.error());
    if (select.next()) {
        const auto id = select.id<ConversationId>(0);
        return select.isNull(1) ? Result<ConversationId>(id) : revive(id, message);
    }
    const auto id = newId<ConversationId>();
    // A reaction to something that is not known here may have come before.
    Statement insert(*m_connection, uR"sql(INSERT INTO conversations
            (id, phone_number_id, customer, last_inbound_at_s)
        VALUES (?, ?, ?, (SELECT nullif(max(opened_at_s), 0) FROM message_amendments
            WHERE customer = ? AND phone_number_id = ? AND kind = ?)))sql"_s);
    if (const Result<void> ran =
            insert.run(id, number, *customerRow, *customerRow, number, AmendmentKind::Reaction);
        !ran)
        return failure(ran.error());
    m_changes->conversations.insert(id);
    return id;
}

Result<ConversationId> ConversationRepository::revive(const ConversationId &id, const Wamid &message)
{
    Statement stored(*m_connection, u"SELECT 1 FROM whatsapp_messages WHERE wamid = ?"_s);
    if (const Result<void> ran = stored.run(orNull(message)); !ran)
        return failure(ran.error());
    if (stored.next())
        return id;
    // Its last message may still be one that is deleted, whose text must not be shown; and so may its unread
    // ones be.
    Statement update(*m_connection, uR"sql(UPDATE conversations SET deleted_at = NULL, unread = 0,
            marked_unread = 0, last_message = (SELECT seq FROM whatsapp_messages WHERE conversation = conversations.seq
                AND %1 ORDER BY sent_at_s DESC, seq DESC LIMIT 1)
        WHERE id = ?)sql"_s.arg(isShown("whatsapp_messages"_L1)));
    if (const Result<void> ran = update.run(id); !ran)
        return failure(ran.error());
    m_changes->conversations.insert(id);
    return id;
}

Result<void> ConversationRepository::setMarkedUnread(const ConversationId &id, bool isMarked)
{
    Statement update(*m_connection,
                     u"UPDATE conversations SET marked_unread = ? WHERE id = ? AND marked_unread <> ?"_s);
    if (Result<void> ran = update.run(isMarked, id, isMarked); !ran)
        return ran;
    if (update.rowsChanged() > 0)
        m_changes->conversations.insert(id);
    return {};
}

Result<int> ConversationRepository::countNewer(const ConversationId &id, const MessageId &upTo,
                                               int limit) const
{
    Statement seen(*m_connection, u"SELECT sent_at_s, seq FROM whatsapp_messages WHERE id = ?"_s);
    if (const Result<void> ran = seen.run(upTo); !ran)
        return failure(ran.error());
    if (!seen.next()) // the message was deleted in the meantime
        return limit;
    Statement select(*m_connection, uR"sql(SELECT count(*) FROM (SELECT 1 FROM whatsapp_messages
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at IS NULL
            AND (sent_at_s, seq) > (?, ?) AND direction = ? AND is_news = 1
        ORDER BY sent_at_s DESC, seq DESC LIMIT ?))sql"_s);
    if (const Result<void> ran = select.run(id, seen.big(0), seen.big(1), Direction::Inbound, limit); !ran)
        return failure(ran.error());
    return select.next() ? select.integer(0) : 0;
}

Result<Wamid> ConversationRepository::markRead(const ConversationId &id, const MessageId &upTo)
{
    if (const Result<void> unmarked = setMarkedUnread(id, false); !unmarked)
        return failure(unmarked.error());
    Statement count(*m_connection, u"SELECT unread FROM conversations WHERE id = ? AND unread > 0"_s);
    if (const Result<void> ran = count.run(id); !ran)
        return failure(ran.error());
    if (!count.next())
        return Wamid();
    const int unread = count.integer(0);
    const Result<int> newer = upTo.isEmpty() ? Result<int>(0) : countNewer(id, upTo, unread);
    if (!newer)
        return failure(newer.error());
    if (*newer >= unread)
        return Wamid();
    Statement update(*m_connection, u"UPDATE conversations SET unread = ? WHERE id = ?"_s);
    if (const Result<void> ran = update.run(*newer, id); !ran)
        return failure(ran.error());
    m_changes->conversations.insert(id);
    Statement select(*m_connection, uR"sql(SELECT wamid FROM whatsapp_messages
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at IS NULL
            AND direction = ? AND wamid IS NOT NULL
            AND (? OR (sent_at_s, seq) <= (SELECT sent_at_s, seq FROM whatsapp_messages WHERE id = ?))
        ORDER BY sent_at_s DESC, seq DESC LIMIT 1)sql"_s);
    if (const Result<void> ran = select.run(id, Direction::Inbound, upTo.isEmpty(), upTo); !ran)
        return failure(ran.error());
    return select.next() ? select.id<Wamid>(0) : Wamid();
}

Result<void> ConversationRepository::addUnread(const ConversationId &id, int count)
{
    Statement update(*m_connection,
                     u"UPDATE conversations SET unread = unread + ? WHERE id = ? AND deleted_at IS NULL"_s);
    if (Result<void> ran = update.run(count, id); !ran)
        return ran;
    if (update.rowsChanged() > 0)
        m_changes->conversations.insert(id);
    return {};
}

Result<QList<ConversationId>> ConversationRepository::ids() const
{
    Statement select(*m_connection,
                     u"SELECT id FROM conversations UNION SELECT id FROM merged_conversations"_s);
    return collect(select, [](const Statement &row) { return row.id<ConversationId>(0); });
}

Result<QList<ConversationId>> ConversationRepository::mergedInto(const ConversationId &id) const
{
    Statement select(*m_connection, uR"sql(WITH RECURSIVE merged (id) AS (
            SELECT id FROM merged_conversations WHERE kept_id = ?
            UNION SELECT m.id FROM merged_conversations AS m JOIN merged ON m.kept_id = merged.id)
        SELECT id FROM merged)sql"_s);
    return collect(
        select, [](const Statement &row) { return row.id<ConversationId>(0); }, id);
}

Result<void> ConversationRepository::setFreeUntil(const ConversationId &id, const QDateTime &until)
{
    Statement update(*m_connection, uR"sql(UPDATE conversations SET free_told_until_s = ?
        WHERE id = ? AND coalesce(free_told_until_s, 0) < ?)sql"_s);
    if (Result<void> ran = update.run(until, id, until); !ran)
        return ran;
    if (update.rowsChanged() > 0)
        m_changes->conversations.insert(id);
    return {};
}

} // namespace shoptalk
