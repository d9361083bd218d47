// SPDX-License-Identifier: GPL-3.0-or-later
// The delivery of messages that were sent from here: Meta's answer to the send, and the statuses.
#include "store/amendmenttable.h"
#include "store/connection.h"
#include "store/marketingrepository.h"
#include "store/messagerepository.h"
#include "store/messagerow.h"
#include "store/sentreactions.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Meta's code for a marketing message to a customer who stopped them.
constexpr int marketingStopped = 131050;

} // namespace

Result<void> MessageRepository::noteStatus(const MessageId &id)
{
    Statement update(*m_connection, uR"sql(UPDATE whatsapp_messages SET no_status_since_s = NULL, hold = 0
        WHERE id = ? AND no_status_since_s IS NOT NULL)sql"_s);
    if (Result<void> ran = update.run(id); !ran)
        return ran;
    return update.rowsChanged() > 0 ? noteChangeOf(id) : Result<void>();
}

Result<void> MessageRepository::boundSentAt(const MessageId &id, const QDateTime &reportedAt)
{
    // A message of the phone app, which alone has a source, has Meta's time already.
    Statement move(*m_connection, uR"sql(UPDATE whatsapp_messages SET sent_at_s = ?
        WHERE id = ? AND direction = ? AND sent_at_s > ?
            AND NOT EXISTS (SELECT 1 FROM message_sources WHERE message = whatsapp_messages.seq))sql"_s);
    if (Result<void> ran = move.run(reportedAt, id, Direction::Outbound, reportedAt); !ran)
        return ran;
    if (move.rowsChanged() == 0)
        return {};
    Statement update(*m_connection,
                     uR"sql(UPDATE conversations SET
            last_message = (SELECT seq FROM whatsapp_messages WHERE conversation = conversations.seq
                AND %1 ORDER BY sent_at_s DESC, seq DESC LIMIT 1),
            last_activity_at_s = coalesce((SELECT max(sent_at_s) FROM whatsapp_messages
                WHERE conversation = conversations.seq AND %1), last_activity_at_s)
        WHERE seq = (SELECT conversation FROM whatsapp_messages WHERE id = ?))sql"_s.arg(
                         isShown("whatsapp_messages"_L1)));
    if (Result<void> ran = update.run(id); !ran)
        return ran;
    const Result<void> recomputed = recomputeFreeWindow(id);
    return recomputed ? noteChangeOf(id) : recomputed;
}

Result<int> MessageRepository::countWithoutStatus(const PhoneNumberId &number, const QDateTime &before) const
{
    Statement select(*m_connection, uR"sql(SELECT count(*) FROM whatsapp_messages AS m
        JOIN conversations AS c ON c.seq = m.conversation
        WHERE m.no_status_since_s < ? AND m.hold = ? AND m.deleted_at IS NULL AND c.phone_number_id = ?)sql"_s);
    if (const Result<void> ran = select.run(before, DeliveryHold::None, number); !ran)
        return failure(ran.error());
    return select.next() ? select.integer(0) : 0;
}

Result<void> MessageRepository::setAccepted(const MessageId &id, const Wamid &wamid,
                                            const QDateTime &acceptedAt, DeliveryHold hold)
{
    const Result<Delivery> echoed = takeEcho(id, wamid);
    if (!echoed)
        return failure(echoed.error());
    Statement update(*m_connection, uR"sql(UPDATE whatsapp_messages SET wamid = ?,
            -- The wamid is known already if a status came first.
            no_status_since_s = iif(wamid = ?, no_status_since_s, ?), hold = iif(wamid = ?, hold, ?)
        WHERE id = ?)sql"_s);
    const bool isExpected = *echoed <= Delivery::Sent;
    if (Result<void> ran = update.run(orNull(wamid), wamid, isExpected ? acceptedAt : QDateTime(), wamid,
                                      isExpected ? hold : DeliveryHold::None, id);
        !ran)
        return ran;
    if (update.rowsChanged() == 0)
        return failure(Error::Kind::Storage, Reason::MessageUnknown);
    if (Result<void> noted = noteChangeOf(id); !noted)
        return noted;
    if (const Result<bool> sent = advance(id, *echoed, {}); !sent)
        return failure(sent.error());
    if (Result<void> amended = AmendmentTable(*m_connection, *m_changes).applyTo(wamid); !amended)
        return amended;
    return applyEarlyStatus(id, wamid);
}

Result<Delivery> MessageRepository::takeEcho(const MessageId &id, const Wamid &wamid)
{
    const Result<std::optional<Message>> echo = findByWamid(wamid, Deleted::With);
    if (!echo)
        return failure(echo.error());
    if (!*echo || (*echo)->id == id || (*echo)->direction != Direction::Outbound)
        return Delivery::Sent;
    Statement last(*m_connection, uR"sql(UPDATE conversations
        SET last_message = (SELECT seq FROM whatsapp_messages WHERE id = ?)
        WHERE last_message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    if (const Result<void> ran = last.run(id, (*echo)->id); !ran)
        return failure(ran.error());
    Statement remove(*m_connection, u"DELETE FROM whatsapp_messages WHERE id = ?"_s);
    if (const Result<void> ran = remove.run((*echo)->id); !ran)
        return failure(ran.error());
    noteChange((*echo)->conversation, (*echo)->id);
    return (*echo)->delivery;
}

Result<bool> MessageRepository::setDelivery(const MessageId &id, Delivery delivery,
                                            const SendFailure &sendFailure)
{
    const Result<bool> moved = advance(id, delivery, sendFailure);
    if (!moved || !*moved || delivery == Delivery::Uncertain)
        return moved;
    // The message is settled, so it is removed from the queue.
    Statement settle(*m_connection, uR"sql(DELETE FROM outbox
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    if (const Result<void> ran = settle.run(id); !ran)
        return failure(ran.error());
    if (settle.rowsChanged() > 0)
        m_changes->outbox = true;
    return true;
}

Result<bool> MessageRepository::advance(const MessageId &id, Delivery delivery,
                                        const SendFailure &sendFailure)
{
    Statement select(*m_connection, uR"sql(SELECT delivery FROM whatsapp_messages
        WHERE id = ? AND direction = ?)sql"_s);
    if (const Result<void> ran = select.run(id, Direction::Outbound); !ran)
        return failure(ran.error());
    if (!select.next() || !advances(select.value<Delivery>(0), delivery))
        return false;
    const bool hadFailed = select.value<Delivery>(0) == Delivery::Failed;
    const SendFailure kept = delivery == Delivery::Failed ? sendFailure : SendFailure();
    Statement update(*m_connection,
                     uR"sql(UPDATE whatsapp_messages SET delivery = ?, failure_code = ?, failure_detail = ?
        WHERE id = ?)sql"_s);
    if (const Result<void> ran = update.run(delivery, storedFailureCode(kept), kept.detail, id); !ran)
        return failure(ran.error());
    if (const Result<void> noted = noteChangeOf(id); !noted)
        return failure(noted.error());
    if (hadFailed != (delivery == Delivery::Failed)) {
        if (const Result<void> refreshed = refreshWaiting(id); !refreshed)
            return failure(refreshed.error());
    }
    if (delivery >= Delivery::Sent) {
        if (const Result<void> recomputed = recomputeFreeWindow(id); !recomputed)
            return failure(recomputed.error());
    }
    if (delivery != Delivery::Failed)
        return true;
    if (kept.meta && kept.meta->code == marketingStopped) {
        const Result<void> noted = MarketingRepository(*m_connection, *m_changes).noteRefusal(id);
        if (!noted)
            return failure(noted.error());
    }
    const Result<std::optional<Message>> message = find(id, Deleted::With);
    if (!message)
        return failure(message.error());
    if (!*message || !SentReactions::isOne(**message))
        return true;
    const Result<void> gone = SentReactions(*m_connection, *m_changes).withdraw(**message);
    return gone ? Result<bool>(true) : failure(gone.error());
}

Result<void> MessageRepository::requeue(const MessageId &id)
{
    // Removes the old wamid. The next answer brings a new one, and late statuses of the old attempt must not
    // change the message.
    Statement update(*m_connection, uR"sql(UPDATE whatsapp_messages
        SET delivery = ?, wamid = NULL, no_status_since_s = NULL, hold = 0, failure_code = 0, failure_detail = ''
        WHERE id = ? AND delivery IN (?, ?))sql"_s);
    if (Result<void> ran = update.run(Delivery::Queued, id, Delivery::Failed, Delivery::Uncertain); !ran)
        return ran;
    if (update.rowsChanged() == 0)
        return failure(Error::Kind::Storage, Reason::MessageNotWaiting);
    if (Result<void> refreshed = refreshWaiting(id); !refreshed)
        return refreshed;
    const Result<std::optional<Message>> message = find(id);
    if (!message)
        return failure(message.error());
    if (*message && SentReactions::isOne(**message))
        return SentReactions(*m_connection, *m_changes).show(**message);
    return noteChangeOf(id);
}

Result<void> MessageRepository::refreshWaiting(const MessageId &message)
{
    Statement update(*m_connection,
                     uR"sql(UPDATE conversations SET last_message = last_message -- its trigger decides
        WHERE seq = (SELECT conversation FROM whatsapp_messages WHERE id = ?))sql"_s);
    return update.run(message);
}

Result<std::optional<Delivery>> MessageRepository::earlyDelivery(const Wamid &wamid) const
{
    Statement select(*m_connection, u"SELECT delivery FROM early_statuses WHERE wamid = ?"_s);
    if (const Result<void> ran = select.run(wamid); !ran)
        return failure(ran.error());
    return select.next() ? std::optional(select.value<Delivery>(0)) : std::nullopt;
}

Result<void> MessageRepository::keepEarlyStatus(const Wamid &wamid, Delivery delivery,
                                                const SendFailure &sendFailure, const QDateTime &freeUntil)
{
    const Result<std::optional<Delivery>> kept = earlyDelivery(wamid);
    if (!kept)
        return failure(kept.error());
    // Statuses of messages that other consoles sent are never used here. Meta repeats webhooks for a week at
    // most.
    if (Result<void> purged =
            runSql(*m_connection, u"DELETE FROM early_statuses WHERE kept_at_s < unixepoch() - 2592000"_s);
        !purged)
        return purged;
    Statement keep(*m_connection, uR"sql(INSERT INTO early_statuses
            (wamid, delivery, failure_code, failure_detail, free_until_s)
        VALUES (?, ?, ?, ?, ?) ON CONFLICT (wamid) DO UPDATE SET
            delivery = iif(?, excluded.delivery, delivery),
            failure_code = iif(?, excluded.failure_code, failure_code),
            failure_detail = iif(?, excluded.failure_detail, failure_detail),
            free_until_s = coalesce(max(free_until_s, excluded.free_until_s), free_until_s,
                excluded.free_until_s))sql"_s);
    const bool isNews = !*kept || advances(**kept, delivery);
    return keep.run(wamid, delivery, storedFailureCode(sendFailure), sendFailure.detail, freeUntil, isNews,
                    isNews, isNews);
}

Result<void> MessageRepository::applyEarlyStatus(const MessageId &id, const Wamid &wamid)
{
    if (wamid.isEmpty())
        return {};
    Statement take(*m_connection, uR"sql(DELETE FROM early_statuses WHERE wamid = ?
        RETURNING delivery, failure_code, failure_detail, free_until_s)sql"_s);
    if (Result<void> ran = take.run(wamid); !ran)
        return ran;
    if (!take.next())
        return take.ended();
    const auto delivery = take.value<Delivery>(0);
    const SendFailure early{failureCodeFrom(take.big(1)), take.text(2)};
    const QDateTime freeUntil = take.time(3);
    while (take.next()) {} // a DELETE … RETURNING is complete when all its rows were read
    if (const Result<bool> moved = advance(id, delivery, early); !moved)
        return failure(moved.error());
    if (Result<void> noted = noteStatus(id); !noted || !freeUntil.isValid())
        return noted;
    Statement update(*m_connection, uR"sql(UPDATE conversations SET free_told_until_s = ?
        WHERE seq = (SELECT conversation FROM whatsapp_messages WHERE id = ?)
            AND coalesce(free_told_until_s, 0) < ?)sql"_s);
    return update.run(freeUntil, id, freeUntil);
}

} // namespace shoptalk
