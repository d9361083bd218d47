// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationturns.h"

#include "domain/delivery.h"
#include "domain/messagekind.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The messages of a conversation in order, from an index that has all columns.
const QString selectMessagesInOrder =
    uR"sql(SELECT m.seq, m.sent_at_s, m.direction, m.kind, m.delivery, m.is_bulk
    FROM whatsapp_messages AS m INDEXED BY messages_by_time
    WHERE m.conversation = ? AND m.sent_at_s >= ? AND m.deleted_at IS NULL ORDER BY m.sent_at_s, m.seq)sql"_s;

/// True for a call that was picked up.
const QString wasPickedUp = uR"sql(iif(json_valid(CAST(m.content AS TEXT)),
    json_extract(CAST(m.content AS TEXT), '$.duration_s'), 0) > 0)sql"_s;

/// The direction of the newest turn before a moment.
const QString selectTurnBefore =
    uR"sql(SELECT m.direction FROM whatsapp_messages AS m INDEXED BY messages_by_time
    WHERE m.conversation = ? AND m.sent_at_s < ? AND m.deleted_at IS NULL
        AND (m.direction = 0 AND m.kind NOT IN (13, 17, 18) OR m.direction = 1 AND m.kind NOT IN (9, 13)
            AND m.delivery BETWEEN 2 AND 5 AND m.is_bulk = 0 AND (m.kind <> 18 OR )sql"_s
    + wasPickedUp + uR"sql()) ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 1)sql"_s;

} // namespace

ConversationTurns::ConversationTurns(const Connection &connection)
    : m_messages(connection, selectMessagesInOrder)
    , m_before(connection, selectTurnBefore)
    , m_call(connection, u"SELECT "_s + wasPickedUp + u" FROM whatsapp_messages AS m WHERE m.seq = ?"_s)
{
}

Result<void> ConversationTurns::begin(qint64 conversation, qint64 fromS)
{
    m_messagesRead = 0;
    return m_messages.run(conversation, fromS);
}

Result<bool> ConversationTurns::next()
{
    while (m_messages.next()) {
        ++m_messagesRead;
        m_turn = {m_messages.big(0), m_messages.big(1), m_messages.value<Direction>(2)};
        const Result<bool> isOne = isTurn();
        if (!isOne || *isOne)
            return isOne;
    }
    const Result<void> ended = m_messages.ended();
    return ended ? Result<bool>(false) : failure(ended.error());
}

Result<bool> ConversationTurns::isTurn()
{
    const auto kind = m_messages.value<MessageKind>(3);
    if (kind == MessageKind::System)
        return false;
    if (m_turn.direction == Direction::Inbound)
        return kind != MessageKind::ChatOpened && kind != MessageKind::Call;
    const auto delivery = m_messages.value<Delivery>(4);
    const bool isTaken = delivery >= Delivery::Sent && delivery <= Delivery::Played;
    if (!isTaken || m_messages.flag(5) || kind == MessageKind::Reaction)
        return false;
    if (kind != MessageKind::Call)
        return true;
    // Only calls need more than the index has.
    if (const Result<void> ran = m_call.run(m_turn.message); !ran)
        return failure(ran.error());
    return m_call.next() && m_call.flag(0);
}

Result<bool> ConversationTurns::isAnsweredBefore(qint64 conversation, qint64 atS)
{
    if (const Result<void> ran = m_before.run(conversation, atS); !ran)
        return failure(ran.error());
    return !m_before.next() || m_before.value<Direction>(0) == Direction::Outbound;
}

} // namespace shoptalk
