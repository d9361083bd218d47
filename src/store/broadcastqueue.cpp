// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/broadcastqueue.h"

#include "store/broadcastrow.h"
#include "store/messagerepository.h"
#include "store/messagerow.h"
#include "store/outboxrepository.h"
#include "store/statement.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

MessageId messageIdFrom(const Statement &row)
{
    return row.id<MessageId>(0);
}

} // namespace

BroadcastQueue::BroadcastQueue(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<int> BroadcastQueue::waiting(const PhoneNumberId &number) const
{
    Statement select(*m_connection, uR"sql(SELECT count(*) FROM outbox AS o
        JOIN whatsapp_messages AS m ON m.seq = o.message
        JOIN conversations AS c ON c.seq = o.conversation
        WHERE o.is_bulk = 1 AND m.delivery = ? AND m.deleted_at IS NULL AND c.phone_number_id = ?)sql"_s);
    if (const Result<void> ran = select.run(Delivery::Queued, number); !ran)
        return failure(ran.error());
    return select.next() ? select.integer(0) : 0;
}

Result<int> BroadcastQueue::waiting(const BroadcastId &id) const
{
    const Result<QList<MessageId>> queued = messages(id, u"m.delivery = 0 AND m.deleted_at IS NULL"_s);
    return queued ? Result<int>(int(queued->size())) : failure(queued.error());
}

Result<QList<MessageId>> BroadcastQueue::messages(const BroadcastId &id, const QString &condition) const
{
    // Starts from the queue, which has few entries, and not from the many recipients.
    Statement select(*m_connection,
                     uR"sql(SELECT m.id FROM outbox AS o
        JOIN whatsapp_messages AS m ON m.seq = o.message
        WHERE o.is_bulk = 1 AND %1 AND m.id IN (SELECT r.message_id FROM broadcast_recipients AS r
            WHERE r.broadcast = (SELECT seq FROM broadcasts WHERE id = ?) AND r.state = 1))sql"_s.arg(
                         condition));
    return collect(select, messageIdFrom, id);
}

Result<void> BroadcastQueue::withdraw(const BroadcastId &id, const QDateTime &at)
{
    const Result<QList<MessageId>> queued = messages(id, u"o.tried_at_ms IS NULL AND m.delivery = 0"_s);
    if (!queued)
        return failure(queued.error());
    OutboxRepository outbox(*m_connection, *m_changes);
    for (const MessageId &message : *queued) {
        if (const Result<bool> withdrawn = outbox.withdraw(message, at); !withdrawn)
            return failure(withdrawn.error());
    }
    m_changes->broadcasts = true;
    return {};
}

Result<void> BroadcastQueue::putBack(const BroadcastId &id)
{
    const Result<QList<MessageId>> withdrawn = messages(id, u"o.is_withdrawn = 1"_s);
    if (!withdrawn)
        return failure(withdrawn.error());
    OutboxRepository outbox(*m_connection, *m_changes);
    for (const MessageId &message : *withdrawn) {
        if (Result<void> restored = outbox.undeleteFailed(message); !restored)
            return restored;
    }
    m_changes->broadcasts = true;
    return {};
}

Result<QList<MetaCode>> BroadcastQueue::failureCodes(const BroadcastId &id) const
{
    Statement select(*m_connection, uR"sql(SELECT DISTINCT m.failure_code FROM broadcast_recipients AS r
        JOIN whatsapp_messages AS m ON m.id = r.message_id
        WHERE r.broadcast = (SELECT seq FROM broadcasts WHERE id = ?) AND m.delivery = ?
            AND m.deleted_at IS NULL)sql"_s);
    const auto codes = collect(
        select, [](const Statement &row) { return failureCodeFrom(row.big(0)); }, id, Delivery::Failed);
    if (!codes)
        return failure(codes.error());
    QList<MetaCode> known;
    for (const std::optional<MetaCode> &code : *codes) {
        if (code)
            known << *code;
    }
    return known;
}

Result<void> BroadcastQueue::requeueFailed(const BroadcastId &id, const QList<MetaCode> &codes,
                                           const QDateTime &at)
{
    MessageRepository messages(*m_connection, *m_changes);
    OutboxRepository outbox(*m_connection, *m_changes);
    Statement select(*m_connection, uR"sql(SELECT m.id FROM broadcast_recipients AS r
        JOIN whatsapp_messages AS m ON m.id = r.message_id
        WHERE r.broadcast = (SELECT seq FROM broadcasts WHERE id = ?) AND m.delivery = ?
            AND m.failure_code = ? AND m.deleted_at IS NULL ORDER BY r.position)sql"_s);
    Statement note(*m_connection,
                   u"UPDATE broadcast_recipients SET taken_at_ms = ? WHERE message_id = ? "
                   "AND broadcast = (SELECT seq FROM broadcasts WHERE id = ?)"_s);
    for (const MetaCode &code : codes) {
        const qint64 stored = storedFailureCode(SendFailure{code, {}});
        const Result<QList<MessageId>> failed = collect(select, messageIdFrom, id, Delivery::Failed, stored);
        if (!failed)
            return failure(failed.error());
        for (const MessageId &message : *failed) {
            if (Result<void> back = messages.requeue(message); !back)
                return back;
            if (Result<void> queued = outbox.enqueue(message, OutboxLane::Bulk); !queued)
                return queued;
            if (Result<void> noted = note.run(at.toMSecsSinceEpoch(), message, id); !noted)
                return noted;
        }
    }
    m_changes->broadcasts = true;
    return {};
}

Result<int> BroadcastQueue::leaveOutIneligible(const QDateTime &at)
{
    Statement select(*m_connection, uR"sql(SELECT m.id, b.is_marketing, s.customer IS NOT NULL AS has_stopped,
            EXISTS (SELECT 1 FROM conversations AS other
                WHERE other.customer = c.customer AND other.blocked_at_s IS NOT NULL) AS is_blocked,
            EXISTS (SELECT 1 FROM undecided_stops AS p WHERE p.customer = c.customer) AS is_undecided,
            EXISTS (SELECT 1 FROM stop_proposals AS p WHERE p.customer = c.customer) AS has_asked
        FROM outbox AS o
        JOIN whatsapp_messages AS m ON m.seq = o.message
        JOIN conversations AS c ON c.seq = m.conversation
        JOIN broadcast_recipients AS r ON r.message_id = m.id AND r.customer = c.customer
        JOIN broadcasts AS b ON b.seq = r.broadcast
        LEFT JOIN marketing_choices AS s ON s.customer = c.customer AND s.is_stopped = 1
        WHERE o.is_bulk = 1 AND m.delivery = ? AND o.tried_at_ms IS NULL
            AND (is_blocked OR iif(b.is_marketing, has_stopped OR is_undecided,
                NOT b.includes_stopped AND (is_undecided OR (has_stopped AND has_asked)))))sql"_s);
    const auto read = [](const Statement &row) {
        const Eligibility noted = row.flag(1) ? Eligibility::MarketingStopped : Eligibility::AllStopped;
        const Eligibility stopped = row.flag(2) ? noted : Eligibility::StopUndecided;
        return std::pair(messageIdFrom(row), row.flag(3) ? Eligibility::Blocked : stopped);
    };
    const auto ineligible = collect(select, read, Delivery::Queued);
    if (!ineligible)
        return failure(ineligible.error());
    OutboxRepository outbox(*m_connection, *m_changes);
    Statement leave(*m_connection, uR"sql(UPDATE broadcast_recipients SET state = ?, reason = ?,
        message_id = NULL WHERE message_id = ? AND customer = (SELECT c.customer FROM conversations AS c
            JOIN whatsapp_messages AS m ON m.conversation = c.seq WHERE m.id = ?))sql"_s);
    for (const auto &[message, reason] : *ineligible) {
        if (const Result<void> left = leave.run(RecipientState::LeftOut, reason, message, message); !left)
            return failure(left.error());
        // Hidden permanently: nothing restores it, because no recipient refers to it any more.
        if (const Result<bool> cancelled = outbox.cancel(message, at); !cancelled)
            return failure(cancelled.error());
        m_changes->broadcasts = true;
    }
    return int(ineligible->size());
}

} // namespace shoptalk
