// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxrepository.h"

#include "domain/broadcast/broadcast.h"
#include "domain/throughput.h"
#include "store/contentjson.h"
#include "store/contenttable.h"
#include "store/messagerepository.h"
#include "store/messagerow.h"
#include "store/statement.h"
#include "store/usedcontentrepository.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

OutboxEntry entryFrom(const Statement &row)
{
    OutboxEntry entry;
    entry.message = row.id<MessageId>(0);
    entry.conversation = row.id<ConversationId>(1);
    entry.phoneNumber = row.id<PhoneNumberId>(2);
    if (!row.isNull(3))
        entry.to = u'+' + row.text(3);
    entry.recipient = row.id<BusinessScopedUserId>(4);
    entry.attempts = row.integer(5);
    entry.notBefore = row.timeMs(6);
    entry.delivery = row.value<Delivery>(7);
    entry.triedAt = row.timeMs(8);
    entry.content = contentFrom(row.value<MessageKind>(9), row.text(10), false, row.bytes(11));
    entry.context = detailsFromJson(row.bytes(12)).context;
    entry.lastInboundAt = row.time(13);
    entry.messagesPerSecond = messagesPerSecond(row.text(14), row.flag(15));
    return entry;
}

ColumnValue milliseconds(const QDateTime &at)
{
    return at.isValid() ? ColumnValue(at.toMSecsSinceEpoch()) : ColumnValue();
}

} // namespace

OutboxRepository::OutboxRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> OutboxRepository::enqueue(const MessageId &message, OutboxLane lane)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO outbox (message, conversation, is_bulk)
        SELECT seq, conversation, ? FROM whatsapp_messages WHERE id = ?
        ON CONFLICT (message) DO UPDATE SET is_bulk = excluded.is_bulk, attempts = 0, not_before_ms = NULL,
            tried_at_ms = NULL)sql"_s);
    if (Result<void> queued = changed(insert, insert.run(lane, message), Missing::IsAnError); !queued)
        return queued;
    return UsedContentRepository(*m_connection).addOf(message);
}

Result<void> OutboxRepository::replaceContent(const MessageId &message, const MessageContent &content)
{
    const Result<std::optional<Message>> found = MessageRepository(*m_connection, *m_changes).find(message);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(Error::Kind::Storage, Reason::MessageUnknown);
    Message next = **found;
    next.content = content;
    Statement select(*m_connection, u"SELECT seq FROM whatsapp_messages WHERE id = ?"_s);
    if (Result<void> ran = select.run(message); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    m_changes->conversations.insert(next.conversation);
    m_changes->messages[next.conversation].insert(message);
    return ContentTable(*m_connection).replace(select.big(0), next);
}

Result<QList<OutboxEntry>> OutboxRepository::nextPerConversation(int limit) const
{
    // In the order of sending, so that it ends with the last that is wanted however long the queue is. The
    // number is left out if a person with another user id has it since.
    Statement select(*m_connection,
                     uR"sql(SELECT m.id, c.id, c.phone_number_id, iif(EXISTS (SELECT 1 FROM customers AS owner
                WHERE owner.wa_id = u.wa_id AND owner.user_id <> u.user_id
                    AND (owner.wa_id_at_s, owner.seq) > (u.wa_id_at_s, u.seq)), NULL, u.wa_id), u.user_id, o.attempts,
            o.not_before_ms, m.delivery, o.tried_at_ms, m.kind, m.text, m.content, m.details, c.last_inbound_at_s, n.throughput, n.is_on_business_app
        FROM outbox AS o INDEXED BY outbox_by_turn
        CROSS JOIN whatsapp_messages AS m ON m.seq = o.message
        CROSS JOIN conversations AS c ON c.seq = o.conversation
        CROSS JOIN customers AS u ON u.seq = c.customer
        LEFT JOIN connected_phone_numbers AS n ON n.id = c.phone_number_id
        WHERE m.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM outbox AS earlier
            JOIN whatsapp_messages AS waiting ON waiting.seq = earlier.message
            WHERE earlier.conversation = o.conversation AND earlier.seq < o.seq AND waiting.deleted_at IS NULL)
        ORDER BY o.is_bulk, o.seq LIMIT ?)sql"_s);
    return collect(select, entryFrom, limit);
}

Result<bool> OutboxRepository::markSending(const MessageId &message, const QDateTime &at)
{
    Statement update(*m_connection, uR"sql(UPDATE outbox SET tried_at_ms = ?, not_before_ms = NULL
        WHERE message = (SELECT seq FROM whatsapp_messages
            WHERE id = ? AND delivery = ? AND deleted_at IS NULL))sql"_s);
    const Result<void> ran =
        changed(update, update.run(milliseconds(at), message, Delivery::Queued), Missing::IsFine);
    if (!ran)
        return failure(ran.error());
    return update.rowsChanged() > 0;
}

Result<void> OutboxRepository::markNotSent(const MessageId &message, const QDateTime &at)
{
    Statement update(*m_connection, uR"sql(UPDATE outbox SET tried_at_ms = NULL
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    const Result<void> marked = changed(update, update.run(message), Missing::IsFine);
    return marked ? withdrawIfStopped(message, at) : marked;
}

Result<void> OutboxRepository::postpone(const MessageId &message, const QDateTime &notBefore,
                                        const QDateTime &at)
{
    Statement update(*m_connection, uR"sql(UPDATE outbox SET attempts = attempts + 1, not_before_ms = ?,
            tried_at_ms = NULL WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    const Result<void> marked =
        changed(update, update.run(milliseconds(notBefore), message), Missing::IsFine);
    return marked ? withdrawIfStopped(message, at) : marked;
}

Result<void> OutboxRepository::withdrawIfStopped(const MessageId &message, const QDateTime &at)
{
    // A finished broadcast was not stopped: a person put the message into the queue again.
    Statement select(*m_connection, uR"sql(SELECT 1 FROM outbox AS o
        JOIN whatsapp_messages AS m ON m.seq = o.message
        WHERE m.id = ? AND o.is_bulk = 1 AND NOT EXISTS (SELECT 1 FROM broadcast_recipients AS r
            JOIN broadcasts AS b ON b.seq = r.broadcast
            WHERE r.message_id = m.id AND b.state IN (?, ?)))sql"_s);
    if (Result<void> ran = select.run(message, BroadcastState::Running, BroadcastState::Finished); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    const Result<bool> withdrawn = withdraw(message, at);
    if (!withdrawn)
        return failure(withdrawn.error());
    m_changes->broadcasts = true;
    return {};
}

Result<void> OutboxRepository::clearBackoff()
{
    Statement update(*m_connection,
                     u"UPDATE outbox SET not_before_ms = NULL WHERE not_before_ms IS NOT NULL"_s);
    return changed(update, update.run(), Missing::IsFine);
}

Result<void> OutboxRepository::boundTimes(const QDateTime &now, const QDateTime &latest)
{
    Statement update(*m_connection, uR"sql(UPDATE outbox SET tried_at_ms = min(tried_at_ms, new.now_ms),
            not_before_ms = min(not_before_ms, new.latest_ms)
        FROM (SELECT ? AS now_ms, ? AS latest_ms) AS new
        WHERE tried_at_ms > new.now_ms OR not_before_ms > new.latest_ms)sql"_s);
    return changed(update, update.run(milliseconds(now), milliseconds(latest)), Missing::IsFine);
}

Result<void> OutboxRepository::markUncertain(const MessageId &message, const QDateTime &triedAt)
{
    MessageRepository messages(*m_connection, *m_changes);
    const Result<bool> moved = messages.setDelivery(message, Delivery::Uncertain);
    if (!moved)
        return failure(moved.error());
    Statement update(*m_connection, uR"sql(UPDATE outbox SET attempts = attempts + 1, tried_at_ms = ?
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    return changed(update, update.run(milliseconds(triedAt), message), Missing::IsFine);
}

Result<void> OutboxRepository::remove(const MessageId &message)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM outbox
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    return changed(remove, remove.run(message), Missing::IsFine);
}

Result<void> OutboxRepository::removeUncertain(const MessageId &message)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM outbox
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ? AND delivery = ?))sql"_s);
    return changed(remove, remove.run(message, Delivery::Uncertain), Missing::IsFine);
}

Result<int> OutboxRepository::count() const
{
    Statement select(*m_connection, u"SELECT count(*) FROM outbox"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() ? select.integer(0) : 0;
}

Result<QString> OutboxRepository::deleteFailed(const MessageId &message, const QDateTime &at)
{
    Statement hide(*m_connection, uR"sql(UPDATE whatsapp_messages SET deleted_at = ?
        WHERE id = ? AND delivery = ? AND deleted_at IS NULL RETURNING text)sql"_s);
    if (const Result<void> ran = hide.run(at, message, Delivery::Failed); !ran)
        return failure(ran.error());
    if (!hide.next())
        return failure(Error::Kind::Storage, Reason::MessageNotFailed);
    const QString text = hide.text(0);
    while (hide.next()) {} // an UPDATE … RETURNING is complete when all its rows were read
    if (const Result<void> noted = noteNewestOf(message); !noted)
        return failure(noted.error());
    return text;
}

Result<bool> OutboxRepository::cancel(const MessageId &message, const QDateTime &at)
{
    return cancel(message, at, CancelledBy::Person);
}

Result<bool> OutboxRepository::withdraw(const MessageId &message, const QDateTime &at)
{
    return cancel(message, at, CancelledBy::Broadcast);
}

Result<bool> OutboxRepository::cancel(const MessageId &message, const QDateTime &at, CancelledBy whom)
{
    Statement hide(*m_connection, uR"sql(UPDATE whatsapp_messages SET deleted_at = ?
        WHERE id = ? AND delivery = ? AND deleted_at IS NULL
            AND seq IN (SELECT message FROM outbox WHERE tried_at_ms IS NULL))sql"_s);
    if (const Result<void> ran = hide.run(at, message, Delivery::Queued); !ran)
        return failure(ran.error());
    if (hide.rowsChanged() == 0)
        return false;
    // "Recently deleted" does not offer it, because bringing it back would send it.
    Statement note(*m_connection, uR"sql(UPDATE outbox SET cancelled_at_s = ?, is_withdrawn = ?
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    if (const Result<void> ran = note.run(at, whom == CancelledBy::Broadcast, message); !ran)
        return failure(ran.error());
    m_changes->outbox = true;
    const Result<void> noted = noteNewestOf(message);
    return noted ? Result<bool>(true) : failure(noted.error());
}

Result<void> OutboxRepository::undeleteFailed(const MessageId &message)
{
    // In a conversation that was deleted since, it waits with the others until that is restored.
    Statement show(*m_connection, uR"sql(UPDATE whatsapp_messages SET deleted_at =
            (SELECT deleted_at FROM conversations WHERE seq = whatsapp_messages.conversation)
        WHERE id = ? AND deleted_at IS NOT NULL)sql"_s);
    if (Result<void> ran = show.run(message); !ran)
        return ran;
    if (show.rowsChanged() == 0)
        return failure(Error::Kind::Storage, Reason::MessageUnknown);
    Statement again(*m_connection, uR"sql(UPDATE outbox SET cancelled_at_s = NULL, is_withdrawn = 0
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    if (Result<void> ran = again.run(message); !ran)
        return ran;
    m_changes->outbox = true; // it may be in the queue
    return noteNewestOf(message);
}

/// The conversation shows the newest remaining message, and is sorted by it.
Result<void> OutboxRepository::noteNewestOf(const MessageId &message)
{
    Statement update(*m_connection,
                     uR"sql(UPDATE conversations SET
            last_message = (SELECT seq FROM whatsapp_messages WHERE conversation = conversations.seq
                AND %1 ORDER BY sent_at_s DESC, seq DESC LIMIT 1),
            last_activity_at_s = coalesce((SELECT max(sent_at_s) FROM whatsapp_messages
                WHERE conversation = conversations.seq AND %1), last_activity_at_s)
        WHERE seq = (SELECT conversation FROM whatsapp_messages WHERE id = ?) RETURNING id)sql"_s.arg(
                         isShown("whatsapp_messages"_L1)));
    if (Result<void> ran = update.run(message); !ran)
        return ran;
    while (update.next()) {
        const auto conversation = update.id<ConversationId>(0);
        m_changes->conversations.insert(conversation);
        m_changes->messages[conversation].insert(message);
    }
    return update.ended();
}

Result<void> OutboxRepository::changed(const Statement &statement, const Result<void> &ran, Missing missing)
{
    if (!ran)
        return ran;
    if (statement.rowsChanged() > 0)
        m_changes->outbox = true;
    else if (missing == Missing::IsAnError)
        return failure(Error::Kind::Storage, Reason::MessageUnknown);
    return {};
}

} // namespace shoptalk
