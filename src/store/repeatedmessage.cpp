// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repeatedmessage.h"

#include "domain/content/repeatedcontent.h"
#include "store/amendmenttable.h"
#include "store/contenttable.h"
#include "store/messagerow.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<void> RepeatedMessage::join(const Message &known, const Message &again)
{
    if (known.isRevoked)
        return {};
    const std::optional<MessageContent> content = joinedContent(known.content, again.content);
    const bool isCall = std::holds_alternative<CallContent>(known.content);
    const bool beganEarlier = isCall && again.sentAt < known.sentAt;
    if (!content && !isCall)
        return {};
    Statement select(*m_connection, u"SELECT seq FROM whatsapp_messages WHERE id = ?"_s);
    if (Result<void> ran = select.run(known.id); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    const qint64 row = select.big(0);
    Message next = known;
    next.content = content.value_or(known.content);
    next.sentAt = beganEarlier ? again.sentAt : known.sentAt;
    if (!isCall) { // the details that the placeholder lacked
        next.context = again.context;
        next.referral = again.referral;
        next.raw = again.raw;
        next.failure = again.failure;
    }
    if (Result<void> replaced = next == known ? Result<void>() : replace(row, next); !replaced)
        return replaced;
    return isCall ? moveBack(row, next, windowOpenedAt(again)) : Result<void>();
}

Result<void> RepeatedMessage::replace(qint64 row, const Message &next)
{
    if (Result<void> replaced = ContentTable(*m_connection).replace(row, next); !replaced)
        return replaced;
    Statement source(*m_connection, uR"sql(INSERT INTO message_sources (message, raw) VALUES (?, ?)
        ON CONFLICT (message) DO UPDATE SET raw = excluded.raw)sql"_s);
    if (Result<void> ran = next.raw.isEmpty() ? Result<void>() : source.run(row, next.raw); !ran)
        return ran;
    if (next.direction == Direction::Inbound) {
        Statement reason(*m_connection,
                         uR"sql(UPDATE whatsapp_messages SET failure_code = ?, failure_detail = ?
            WHERE seq = ?)sql"_s);
        if (Result<void> ran = reason.run(storedFailureCode(next.failure), next.failure.detail, row); !ran)
            return ran;
    }
    m_changes->conversations.insert(next.conversation);
    m_changes->messages[next.conversation].insert(next.id);
    return AmendmentTable(*m_connection, *m_changes).applyTo(next.wamid); // it may have been edited before
}

Result<void> RepeatedMessage::moveBack(qint64 row, const Message &next, const QDateTime &opened)
{
    Statement move(*m_connection, u"UPDATE whatsapp_messages SET sent_at_s = ? WHERE seq = ?"_s);
    if (Result<void> ran = move.run(next.sentAt, row); !ran)
        return ran;
    const QDateTime openedAt = next.direction == Direction::Inbound ? opened : QDateTime();
    Statement update(*m_connection, uR"sql(UPDATE conversations SET
            last_message = newest.seq, last_activity_at_s = newest.sent_at_s,
            last_inbound_at_s = iif(newest.opened_at_s IS NULL, last_inbound_at_s,
                max(coalesce(last_inbound_at_s, 0), newest.opened_at_s))
        FROM (SELECT m.seq, m.sent_at_s, m.conversation, ? AS opened_at_s FROM whatsapp_messages AS m
            WHERE m.conversation = (SELECT conversation FROM whatsapp_messages WHERE seq = ?) AND %1
            ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 1) AS newest
        WHERE conversations.seq = newest.conversation)sql"_s.arg(isShown("m"_L1)));
    return update.run(openedAt, row);
}

QDateTime windowOpenedAt(const Message &message)
{
    if (const auto *call = std::get_if<CallContent>(&message.content))
        return call->startedAtS > 0 ? QDateTime::fromSecsSinceEpoch(call->startedAtS, Qt::UTC) : QDateTime();
    return std::holds_alternative<SystemContent>(message.content) ? QDateTime() : message.sentAt;
}

} // namespace shoptalk
