// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's figures about how long customers waited.
#include "store/insightrepository.h"
#include "store/replytimes.h"
#include "store/responsecounter.h"
#include "store/summarysegments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The answers to customers who began to write in a time: those that are stored, and those of conversations
/// whose stored ones are stale.
class AnswerReader {
public:
    AnswerReader(const Connection &connection, const QList<LocalHour> &hours)
        : m_connection(connection)
        , m_replyTimes(connection)
        , m_turns(connection)
        , m_beginS(hours.first().begin)
        , m_endS(hours.last().end)
        , m_counter(hours)
    {
    }

    Result<void> readStored(const PhoneNumberId &number, const StaleReplies &stale);
    Result<void> readConversation(qint64 conversation, qint64 staleFromS);
    Result<ResponseFigures> figures() { return m_counter.figures(m_connection); }

private:
    Result<WaitingCustomer> customerAt(qint64 conversation, qint64 staleFromS);
    bool takeTurn(const Turn &turn, WaitingCustomer &customer);

    const Connection &m_connection;
    ReplyTimes m_replyTimes;
    ConversationTurns m_turns;
    qint64 m_beginS;
    qint64 m_endS;
    ResponseCounter m_counter;
};

Result<void> AnswerReader::readStored(const PhoneNumberId &number, const StaleReplies &stale)
{
    const QString ofNumber = number.isEmpty()
        ? QString()
        : u"CROSS JOIN conversations AS c ON c.seq = r.conversation AND c.phone_number_id = ?"_s;
    Statement select(m_connection, uR"sql(SELECT r.conversation, r.asked_at_s, r.wait_s, r.answer
        FROM reply_times AS r INDEXED BY reply_times_by_moment %1
        WHERE r.answer IS NOT NULL AND r.asked_at_s >= ? AND r.asked_at_s < ?)sql"_s.arg(ofNumber));
    Result<void> ran = number.isEmpty() ? select.run(m_beginS, m_endS) : select.run(number, m_beginS, m_endS);
    if (!ran)
        return ran;
    while (select.next()) {
        const qint64 askedAtS = select.big(1);
        const qint64 waitS = select.big(2);
        if (!stale.contains(select.big(0), askedAtS + waitS))
            m_counter.addAnswer(select.big(3), askedAtS, waitS);
    }
    return select.ended();
}

/// Who waits when the messages to be read begin.
Result<WaitingCustomer> AnswerReader::customerAt(qint64 conversation, qint64 staleFromS)
{
    if (staleFromS > m_beginS) {
        const Result<Turn> asked = m_replyTimes.waitingAt(conversation, staleFromS);
        return asked ? Result<WaitingCustomer>(WaitingCustomer(asked->message == 0, *asked))
                     : failure(asked.error());
    }
    const Result<bool> isAnswered = m_turns.isAnsweredBefore(conversation, m_beginS);
    return isAnswered ? Result<WaitingCustomer>(WaitingCustomer(*isAnswered)) : failure(isAnswered.error());
}

Result<void> AnswerReader::readConversation(qint64 conversation, qint64 staleFromS)
{
    Result<WaitingCustomer> customer = customerAt(conversation, staleFromS);
    if (!customer)
        return failure(customer.error());
    if (Result<void> begun = m_turns.begin(conversation, std::max(staleFromS, m_beginS)); !begun)
        return begun;
    bool mayCount = true;
    while (mayCount) {
        const Result<bool> hasTurn = m_turns.next();
        if (!hasTurn)
            return failure(hasTurn.error());
        mayCount = *hasTurn && takeTurn(m_turns.turn(), *customer);
    }
    return {};
}

/// False if nothing that follows can count.
bool AnswerReader::takeTurn(const Turn &turn, WaitingCustomer &customer)
{
    const bool isAskedInTime = customer.asked().message > 0 && customer.asked().atS < m_endS;
    if (turn.atS >= m_endS && !isAskedInTime)
        return false; // only an answer to an earlier question would count
    const Turn asked = customer.add(turn);
    if (asked.message > 0 && asked.atS >= m_beginS && asked.atS < m_endS)
        m_counter.addAnswer(turn.message, asked.atS, turn.atS - asked.atS);
    return true;
}

} // namespace

Result<ResponseFigures> InsightRepository::responses(const PhoneNumberId &number,
                                                     const QList<LocalHour> &hours) const
{
    const Result<StaleReplies> stale = staleReplies(*m_connection, number);
    if (!stale)
        return failure(stale.error());
    AnswerReader reader(*m_connection, hours);
    if (const Result<void> read = reader.readStored(number, *stale); !read)
        return failure(read.error());
    for (auto each = stale->fromS.cbegin(); each != stale->fromS.cend(); ++each) {
        if (const Result<void> read = reader.readConversation(each.key(), each.value()); !read)
            return failure(read.error());
    }
    return reader.figures();
}

} // namespace shoptalk
