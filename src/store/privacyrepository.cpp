// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacyrepository.h"

#include "store/amendmenttable.h"
#include "store/broadcastrepository.h"
#include "store/draftrepository.h"
#include "store/mergerecord.h"
#include "store/messagerow.h"
#include "store/outboxrepository.h"
#include "store/sheetdraftrepository.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A cancelled message is hidden like a deleted one. Restoring a deletion must not send it.
const QString isNotCancelled = u"seq NOT IN (SELECT message FROM outbox WHERE cancelled_at_s IS NOT NULL)"_s;

} // namespace

PrivacyRepository::PrivacyRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<int> PrivacyRepository::softDelete(const ConversationId &conversation, const QDateTime &at)
{
    Statement hide(*m_connection,
                   u"UPDATE conversations SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL"_s);
    if (const Result<void> ran = hide.run(at, conversation); !ran)
        return failure(ran.error());
    Statement messages(*m_connection, uR"sql(UPDATE whatsapp_messages SET deleted_at = ?
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at IS NULL)sql"_s);
    if (const Result<void> ran = messages.run(at, conversation); !ran)
        return failure(ran.error());
    const int count = messages.rowsChanged(); // counts for the last statement only, so it is read here
    if (const Result<void> hidden = DraftRepository(*m_connection, *m_changes).softDelete(conversation, at);
        !hidden)
        return failure(hidden.error());
    noteChange(conversation);
    return count;
}

Result<QDateTime> PrivacyRepository::lastDeletion(const ConversationId &conversation) const
{
    Statement select(*m_connection, uR"sql(SELECT max(deleted_at) FROM whatsapp_messages
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?))sql"_s);
    if (const Result<void> ran = select.run(conversation); !ran)
        return failure(ran.error());
    return select.next() && !select.isNull(0) ? select.time(0) : QDateTime();
}

Result<QList<DeletedConversation>> PrivacyRepository::deleted(int limit) const
{
    // A conversation without messages is deleted too.
    Statement select(*m_connection,
                     uR"sql(SELECT c.id, c.phone_number_id, u.id, u.wa_id, u.user_id, u.profile_name,
            u.username, d.at, d.messages, u.group_id
        FROM (SELECT conversation, deleted_at AS at, count(*) AS messages FROM whatsapp_messages
                WHERE deleted_at IS NOT NULL AND %1 GROUP BY deleted_at, conversation
            UNION ALL
            SELECT seq, deleted_at, 0 FROM conversations AS e WHERE deleted_at IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM whatsapp_messages WHERE conversation = e.seq
                    AND deleted_at IS NOT NULL AND %1)) AS d
        JOIN conversations AS c ON c.seq = d.conversation
        JOIN customers AS u ON u.seq = c.customer
        ORDER BY d.at DESC, c.seq DESC LIMIT ?)sql"_s.arg(isNotCancelled));
    const auto read = [](const Statement &row) {
        DeletedConversation found;
        found.conversation = row.id<ConversationId>(0);
        found.phoneNumber = row.id<PhoneNumberId>(1);
        found.customer.id = row.id<CustomerId>(2);
        found.customer.waId = row.id<WaId>(3);
        found.customer.userId = row.id<BusinessScopedUserId>(4);
        found.customer.profileName = row.text(5);
        found.customer.username = row.text(6);
        found.at = row.time(7);
        found.messages = row.integer(8);
        found.customer.groupId = row.id<GroupId>(9);
        return found;
    };
    return collect(select, read, limit);
}

Result<int> PrivacyRepository::undelete(const ConversationId &conversation, const QDateTime &at)
{
    Statement show(*m_connection, u"UPDATE conversations SET deleted_at = NULL WHERE id = ?"_s);
    if (const Result<void> ran = show.run(conversation); !ran)
        return failure(ran.error());
    if (const Result<void> noted = noteMessages(conversation, at); !noted)
        return failure(noted.error());
    Statement messages(*m_connection,
                       uR"sql(UPDATE whatsapp_messages SET deleted_at = NULL
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at = ? AND %1)sql"_s
                           .arg(isNotCancelled));
    if (const Result<void> ran = messages.run(conversation, at); !ran)
        return failure(ran.error());
    const int count = messages.rowsChanged();
    if (const Result<void> shown = DraftRepository(*m_connection, *m_changes).undelete(conversation, at);
        !shown)
        return failure(shown.error());
    if (const Result<void> withdrawn = withdrawStopped(conversation, at); !withdrawn)
        return failure(withdrawn.error());
    if (const Result<void> refreshed = refreshLastMessage(conversation); !refreshed)
        return failure(refreshed.error());
    noteChange(conversation);
    m_changes->outbox = true; // queued messages can be sent again
    return count;
}

Result<int> PrivacyRepository::purge(const QDateTime &before)
{
    const Result<int> destroyed = destroy(u"deleted_at < ?"_s, before);
    if (!destroyed)
        return destroyed;
    if (const Result<void> purged = DraftRepository(*m_connection, *m_changes).purge(before); !purged)
        return failure(purged.error());
    if (const Result<void> purged = BroadcastRepository(*m_connection, *m_changes).purge(before); !purged)
        return failure(purged.error());
    Statement conversations(*m_connection, uR"sql(DELETE FROM conversations WHERE deleted_at < ?
        AND NOT EXISTS (SELECT 1 FROM whatsapp_messages AS m WHERE m.conversation = conversations.seq))sql"_s);
    if (const Result<void> ran = conversations.run(before); !ran)
        return failure(ran.error());
    const Result<void> unclaimed = AmendmentTable(*m_connection, *m_changes).destroyUnclaimed(before);
    const Result<void> gone = unclaimed ? destroyUnneededCustomers() : unclaimed;
    return gone ? destroyed : failure(gone.error());
}

/// Nothing is left of these people: no conversation, not even a deleted one, no name in the phone book, and
/// nothing that they decided or that refers to them.
Result<void> PrivacyRepository::destroyUnneededCustomers()
{
    Statement remove(*m_connection, uR"sql(DELETE FROM customers WHERE phone_book_name = ''
        AND NOT EXISTS (SELECT 1 FROM conversations WHERE customer = customers.seq)
        AND NOT EXISTS (SELECT 1 FROM message_amendments WHERE customer = customers.seq)
        AND NOT EXISTS (SELECT 1 FROM customer_consents WHERE customer = customers.seq)
        AND NOT EXISTS (SELECT 1 FROM marketing_choices WHERE customer = customers.seq)
        AND NOT EXISTS (SELECT 1 FROM stop_proposals WHERE customer = customers.seq)
        AND NOT EXISTS (SELECT 1 FROM broadcast_recipients WHERE customer = customers.seq))sql"_s);
    return remove.run();
}

Result<int> PrivacyRepository::retentionDays() const
{
    Statement select(*m_connection, u"SELECT days FROM retention"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() ? select.integer(0) : 0;
}

Result<void> PrivacyRepository::setRetentionDays(int days)
{
    Statement save(*m_connection, u"INSERT OR REPLACE INTO retention (id, days) VALUES (1, ?)"_s);
    return save.run(days);
}

Result<int> PrivacyRepository::destroyOutdated(const QDateTime &now)
{
    const Result<int> days = retentionDays();
    if (!days)
        return days;
    int count = 0;
    if (*days > 0) {
        const QString unlabelled = u"NOT IN (SELECT conversation FROM label_retention)"_s;
        const Result<int> old = destroyOlderThan(now.addDays(-*days), unlabelled);
        if (!old)
            return old;
        count += *old;
        BroadcastRepository broadcasts(*m_connection, *m_changes);
        if (const Result<void> removed = broadcasts.removeEndedBefore(now.addDays(-*days)); !removed)
            return failure(removed.error());
        if (const Result<void> unclaimed =
                AmendmentTable(*m_connection, *m_changes).destroyUnclaimed(now.addDays(-*days));
            !unclaimed)
            return failure(unclaimed.error());
    }
    Statement select(*m_connection, u"SELECT DISTINCT days FROM label_retention WHERE days > 0"_s);
    const auto periods = collect(select, [](const Statement &row) { return row.integer(0); });
    if (!periods)
        return failure(periods.error());
    for (const int period : *periods) {
        const QString labelled =
            u"IN (SELECT conversation FROM label_retention WHERE days = %1)"_s.arg(period);
        const Result<int> old = destroyOlderThan(now.addDays(-period), labelled);
        if (!old)
            return old;
        count += *old;
    }
    const Result<void> gone = destroyUnneededCustomers();
    return gone ? Result<int>(count) : failure(gone.error());
}

Result<int> PrivacyRepository::destroyOlderThan(const QDateTime &before, const QString &condition)
{
    const QString empty =
        uR"sql(id IN (SELECT c.id FROM conversations AS c WHERE c.last_activity_at_s BETWEEN 1 AND ?
        AND NOT EXISTS (SELECT 1 FROM whatsapp_messages AS m WHERE m.conversation = c.seq)
        AND NOT EXISTS (SELECT 1 FROM drafts AS d WHERE d.conversation = c.seq)
        AND NOT EXISTS (SELECT 1 FROM sheet_drafts AS s WHERE s.conversation = c.seq)) AND seq )sql"_s;
    const Result<int> destroyed = destroy(u"sent_at_s < ? AND conversation "_s + condition, before);
    if (!destroyed)
        return destroyed;
    Statement drafts(*m_connection,
                     u"DELETE FROM drafts WHERE written_at_s < ? AND conversation "_s + condition);
    if (const Result<void> ran = drafts.run(before); !ran)
        return failure(ran.error());
    if (const Result<void> ran = SheetDraftRepository(*m_connection).removeOlderThan(before, condition); !ran)
        return failure(ran.error());
    Statement conversations(*m_connection, u"DELETE FROM conversations WHERE "_s + empty + condition);
    if (const Result<void> ran = conversations.run(before); !ran)
        return failure(ran.error());
    return destroyed;
}

Result<int> PrivacyRepository::destroy(const QString &condition, const ColumnValue &value)
{
    Statement touched(*m_connection,
                      uR"sql(SELECT id FROM conversations WHERE seq IN
        (SELECT conversation FROM whatsapp_messages WHERE )sql"_s
                          + condition + u')');
    const auto idOf = [](const Statement &row) { return row.id<ConversationId>(0); };
    const Result<QList<ConversationId>> conversations = collect(touched, idOf, value);
    if (!conversations)
        return failure(conversations.error());
    if (const Result<void> forgotten = forgetIn(condition, value); !forgotten)
        return failure(forgotten.error());
    Statement remove(*m_connection, u"DELETE FROM whatsapp_messages WHERE "_s + condition);
    if (const Result<void> ran = remove.run(value); !ran)
        return failure(ran.error());
    const int count = remove.rowsChanged(); // counts for the last statement only, so it is read here
    for (const ConversationId &conversation : *conversations)
        noteChange(conversation);
    if (const Result<void> gone = MergeRecord(*m_connection, *m_changes).removeUnreachable(); !gone)
        return failure(gone.error());
    return count;
}

/// Updates references to the messages: the last message of a conversation becomes the newest that is left.
/// Sources and queue entries are deleted with their message.
Result<void> PrivacyRepository::forgetIn(const QString &condition, const ColumnValue &value)
{
    Statement early(*m_connection,
                    uR"sql(DELETE FROM early_statuses WHERE wamid IN
        (SELECT wamid FROM whatsapp_messages WHERE )sql"_s
                        + condition + u')');
    if (Result<void> ran = early.run(value); !ran)
        return ran;
    Statement amended(*m_connection,
                      uR"sql(DELETE FROM message_amendments WHERE target IN
        (SELECT wamid FROM whatsapp_messages WHERE )sql"_s
                          + condition + u')');
    if (Result<void> ran = amended.run(value); !ran)
        return ran;
    Statement last(*m_connection,
                   uR"sql(UPDATE conversations SET last_message =
            (SELECT m.seq FROM whatsapp_messages AS m WHERE m.conversation = conversations.seq AND )sql"_s
                       + isShown("m"_L1)
                       + uR"sql( AND m.seq NOT IN (SELECT seq FROM whatsapp_messages WHERE )sql"_s + condition
                       + uR"sql() ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 1)
        WHERE last_message IN (SELECT seq FROM whatsapp_messages WHERE )sql"_s
                       + condition + u')');
    m_changes->outbox = true;
    return last.run(value, value);
}

Result<void> PrivacyRepository::noteMessages(const ConversationId &conversation, const QDateTime &deletedAt)
{
    Statement select(*m_connection, uR"sql(SELECT id FROM whatsapp_messages
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at = ?)sql"_s);
    if (Result<void> ran = select.run(conversation, deletedAt); !ran)
        return ran;
    while (select.next())
        m_changes->messages[conversation].insert(select.id<MessageId>(0));
    return {};
}

Result<void> PrivacyRepository::refreshLastMessage(const ConversationId &conversation)
{
    Statement update(*m_connection, uR"sql(UPDATE conversations SET last_message = newest.seq,
            last_activity_at_s = newest.sent_at_s
        FROM (SELECT m.seq, m.sent_at_s FROM whatsapp_messages AS m
            WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?) AND %1
            ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 1) AS newest
        WHERE id = ?)sql"_s.arg(isShown("m"_L1)));
    return update.run(conversation, conversation);
}

/// A pause or a stop does not find the messages of a broadcast whose conversation is deleted.
Result<void> PrivacyRepository::withdrawStopped(const ConversationId &conversation, const QDateTime &at)
{
    Statement select(*m_connection, uR"sql(SELECT m.id FROM outbox AS o
        JOIN whatsapp_messages AS m ON m.seq = o.message
        WHERE o.conversation = (SELECT seq FROM conversations WHERE id = ?) AND o.is_bulk = 1)sql"_s);
    const auto queued = collect(
        select, [](const Statement &row) { return row.id<MessageId>(0); }, conversation);
    if (!queued)
        return failure(queued.error());
    OutboxRepository outbox(*m_connection, *m_changes);
    for (const MessageId &message : *queued) {
        if (Result<void> done = outbox.withdrawIfStopped(message, at); !done)
            return done;
    }
    return {};
}

void PrivacyRepository::noteChange(const ConversationId &conversation)
{
    m_changes->conversations.insert(conversation);
}

} // namespace shoptalk
