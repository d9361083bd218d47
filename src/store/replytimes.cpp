// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replytimes.h"

#include "store/summarysegments.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

ReplyTimes::ReplyTimes(const Connection &connection)
    : m_turns(connection)
    , m_waiting(connection, uR"sql(SELECT asked, asked_at_s, wait_s FROM reply_times
        WHERE conversation = ? AND asked_at_s < ? ORDER BY asked_at_s DESC, asked DESC LIMIT 1)sql"_s)
    , m_forget(connection, uR"sql(DELETE FROM reply_times WHERE conversation = ?
        AND asked_at_s >= ? AND (asked_at_s >= ? OR asked = ?))sql"_s)
    , m_insert(connection, uR"sql(INSERT INTO reply_times (conversation, asked_at_s, asked, wait_s, answer)
        VALUES (?, ?, ?, ?, ?))sql"_s)
{
}

Result<Turn> ReplyTimes::waitingAt(qint64 conversation, qint64 atS)
{
    if (const Result<void> ran = m_waiting.run(conversation, atS); !ran)
        return failure(ran.error());
    if (!m_waiting.next()) {
        const Result<void> ended = m_waiting.ended();
        return ended ? Result<Turn>(Turn()) : failure(ended.error());
    }
    const Turn asked{m_waiting.big(0), m_waiting.big(1), Direction::Inbound};
    const bool isAnswered = !m_waiting.isNull(2) && asked.atS + m_waiting.big(2) < atS;
    return isAnswered ? Turn() : asked;
}

Result<void> ReplyTimes::store(qint64 conversation, const Turn &asked, const Turn &answer)
{
    if (asked.message == 0)
        return {};
    if (answer.message == 0)
        return m_insert.run(conversation, asked.atS, asked.message, ColumnValue(), ColumnValue());
    return m_insert.run(conversation, asked.atS, asked.message, answer.atS - asked.atS, answer.message);
}

Result<qint64> ReplyTimes::storeTurns(qint64 conversation, qint64 day, int limit, WaitingCustomer &customer)
{
    while (true) {
        const Result<bool> hasTurn = m_turns.next();
        if (!hasTurn)
            return failure(hasTurn.error());
        if (!*hasTurn)
            return -1;
        const Turn &turn = m_turns.turn();
        if (m_turns.messagesRead() > limit && turn.atS / dayS > day)
            return turn.atS / dayS;
        const Turn asked = customer.add(turn);
        if (const Result<void> stored = store(conversation, asked, turn); !stored)
            return failure(stored.error());
    }
}

Result<ReplyTimes::Step> ReplyTimes::refresh(qint64 conversation, qint64 day, int limit)
{
    const qint64 fromS = day * dayS;
    const Result<Turn> waiting = waitingAt(conversation, fromS);
    if (!waiting)
        return failure(waiting.error());
    const bool isWaiting = waiting->message > 0;
    const qint64 forgottenFromS = isWaiting ? waiting->atS : fromS;
    if (const Result<void> ran = m_forget.run(conversation, forgottenFromS, fromS, waiting->message); !ran)
        return failure(ran.error());
    if (const Result<void> begun = m_turns.begin(conversation, fromS); !begun)
        return failure(begun.error());
    WaitingCustomer customer(!isWaiting, *waiting);
    const Result<qint64> nextDay = storeTurns(conversation, day, limit, customer);
    if (!nextDay)
        return failure(nextDay.error());
    const Result<void> stored = store(conversation, customer.asked(), Turn());
    return stored ? Result<Step>(Step{m_turns.messagesRead(), *nextDay}) : failure(stored.error());
}

} // namespace shoptalk
