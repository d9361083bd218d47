// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's figures about messages, in one pass through them.
#include "domain/messagekind.h"
#include "store/insightrepository.h"
#include "store/localhours.h"
#include "store/messagecounting.h"
#include "store/responsecounter.h"
#include "store/statement.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The messages of a conversation in order, from an index that has all columns. For each conversation by
/// itself, because a query of some days then reads no others, and one of all days reads them in the order of
/// the index.
const QString selectMessages = uR"sql(SELECT m.seq, m.sent_at_s, m.direction, m.kind, m.delivery, m.is_bulk
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

struct Row {
    qint64 seq = 0;
    qint64 sentAtS = 0;
    Direction direction = Direction::Inbound;
    MessageKind kind = MessageKind::Text;
    Delivery delivery = Delivery::Queued;
    bool isBulk = false; ///< Of a broadcast, which answers nobody.
};

Row rowOf(const Statement &row)
{
    return Row{
        row.big(0), row.big(1), row.value<Direction>(2), row.value<MessageKind>(3), row.value<Delivery>(4),
        row.flag(5)};
}

/// Not counted are reactions that were sent from here, lines that are no messages (notices of the platform,
/// notes, merges), the opening of a chat, and calls, which are never delivered.
bool isCounted(const Row &row)
{
    if (row.kind == MessageKind::System || row.kind == MessageKind::Call)
        return false;
    return row.kind
        != (row.direction == Direction::Outbound ? MessageKind::Reaction : MessageKind::ChatOpened);
}

/// True for what a customer can wait for, or waits with; of the business's calls only those that were picked
/// up.
bool canBeTurn(const Row &row)
{
    if (row.direction == Direction::Inbound)
        return isCounted(row);
    const bool isTaken = row.delivery >= Delivery::Sent && row.delivery <= Delivery::Played;
    return isTaken && !row.isBulk && row.kind != MessageKind::Reaction && row.kind != MessageKind::System;
}

/// Counts the messages of one conversation after the other.
class MessagePass {
public:
    MessagePass(const Connection &connection, const InsightQuery &query, const QList<LocalHour> &hours)
        : m_connection(connection)
        , m_messages(connection, selectMessages)
        , m_before(connection, selectTurnBefore)
        , m_call(connection, u"SELECT "_s + wasPickedUp + u" FROM whatsapp_messages AS m WHERE m.seq = ?"_s)
        , m_hours(hours)
        , m_responses(hours)
    {
        for (QDate day = query.first; day <= query.last; day = day.addDays(1))
            m_activity.days << DayMessages{day, {}};
    }

    Result<void> read(qint64 conversation, const PhoneNumberId &number);
    Result<MessageFigures> figures();

private:
    void count(const Row &row, MessageCounts &ofNumber);
    const LocalHour *hourOf(qint64 atS);
    Result<void> readRows(qint64 conversation, MessageCounts &ofNumber);
    Result<bool> isTurn(const Row &row);
    Result<bool> isAnsweredBefore(qint64 conversation);
    Result<QList<NumberMessages>> numbers() const;

    const Connection &m_connection;
    Statement m_messages;
    Statement m_before;
    Statement m_call; ///< Whether it was picked up: a missed one is no answer.
    const QList<LocalHour> &m_hours;
    const LocalHour *m_hour = nullptr; ///< Of the message before; the next one is often in the same.
    MessageActivity m_activity;
    std::map<PhoneNumberId, MessageCounts> m_numbers;
    ResponseCounter m_responses;
};

const LocalHour *MessagePass::hourOf(qint64 atS)
{
    if (!m_hour || atS < m_hour->begin || atS >= m_hour->end)
        m_hour = hourAt(m_hours, atS);
    return m_hour;
}

void MessagePass::count(const Row &row, MessageCounts &ofNumber)
{
    const LocalHour *hour = hourOf(row.sentAtS);
    if (!hour)
        return;
    addMessages(m_activity.days[hour->day].counts, row.direction, row.delivery, 1);
    addMessages(m_activity.hours.at(size_t(hour->hour)), row.direction, row.delivery, 1);
    if (row.direction == Direction::Outbound)
        addMessages(ofNumber, row.direction, row.delivery, 1);
}

/// Only calls need more than the index has.
Result<bool> MessagePass::isTurn(const Row &row)
{
    if (!canBeTurn(row) || row.direction == Direction::Inbound || row.kind != MessageKind::Call)
        return canBeTurn(row);
    if (const Result<void> ran = m_call.run(row.seq); !ran)
        return failure(ran.error());
    return m_call.next() && m_call.flag(0);
}

Result<bool> MessagePass::isAnsweredBefore(qint64 conversation)
{
    if (const Result<void> ran = m_before.run(conversation, m_hours.first().begin); !ran)
        return failure(ran.error());
    return !m_before.next() || m_before.value<Direction>(0) == Direction::Outbound;
}

Result<void> MessagePass::read(qint64 conversation, const PhoneNumberId &number)
{
    MessageCounts ofNumber; // looked up once, and not for each message
    if (Result<void> done = readRows(conversation, ofNumber); !done)
        return done;
    if (ofNumber != MessageCounts())
        m_numbers[number] += ofNumber;
    return {};
}

Result<void> MessagePass::readRows(qint64 conversation, MessageCounts &ofNumber)
{
    if (Result<void> ran = m_messages.run(conversation, m_hours.first().begin); !ran)
        return ran;
    bool hasTurn = false;
    m_responses.beginConversation(true);
    while (m_messages.next()) {
        const Row row = rowOf(m_messages);
        if (row.sentAtS >= m_hours.last().end && !m_responses.isWaiting())
            return {}; // only an answer to an earlier question would count
        if (isCounted(row))
            count(row, ofNumber);
        if (hasTurn && row.direction == Direction::Outbound && m_responses.isAnswered())
            continue; // who answered already changes nothing by writing more
        const Result<bool> counts = isTurn(row);
        if (!counts)
            return failure(counts.error());
        if (!*counts)
            continue;
        if (!hasTurn && row.direction == Direction::Inbound) {
            const Result<bool> isAnswered = isAnsweredBefore(conversation);
            if (!isAnswered)
                return failure(isAnswered.error());
            m_responses.beginConversation(*isAnswered);
        }
        hasTurn = true;
        m_responses.add(row.seq, row.sentAtS, row.direction);
    }
    return m_messages.ended();
}

Result<QList<NumberMessages>> MessagePass::numbers() const
{
    Statement name(m_connection, u"SELECT display_phone_number FROM connected_phone_numbers WHERE id = ?"_s);
    QList<NumberMessages> numbers;
    for (const auto &[number, counts] : m_numbers) {
        if (const Result<void> ran = name.run(number); !ran)
            return failure(ran.error());
        numbers << NumberMessages{number, name.next() ? name.text(0) : QString(), counts};
    }
    std::stable_sort(numbers.begin(), numbers.end(), [](const NumberMessages &a, const NumberMessages &b) {
        return hasMore(a.counts, b.counts);
    });
    return numbers;
}

Result<MessageFigures> MessagePass::figures()
{
    Result<QList<NumberMessages>> ofNumbers = numbers();
    if (!ofNumbers)
        return failure(ofNumbers.error());
    const Result<ResponseFigures> responses = m_responses.figures(m_connection);
    if (!responses)
        return failure(responses.error());
    return MessageFigures{std::move(m_activity), *std::move(ofNumbers), *responses};
}

struct ConversationOfNumber {
    qint64 seq = 0;
    PhoneNumberId number;
};

Result<QList<ConversationOfNumber>> conversationsOf(const Connection &connection, const PhoneNumberId &number)
{
    const auto read = [](const Statement &row) {
        return ConversationOfNumber{row.big(0), row.id<PhoneNumberId>(1)};
    };
    if (number.isEmpty()) {
        Statement all(connection, u"SELECT seq, phone_number_id FROM conversations ORDER BY seq"_s);
        return collect(all, read);
    }
    Statement some(
        connection,
        u"SELECT seq, phone_number_id FROM conversations WHERE phone_number_id = ? ORDER BY seq"_s);
    return collect(some, read, number);
}

} // namespace

Result<MessageFigures> InsightRepository::messages(const InsightQuery &query) const
{
    const QList<LocalHour> hours = localHours(query.first, query.last);
    if (hours.isEmpty())
        return MessageFigures();
    const Result<QList<ConversationOfNumber>> conversations = conversationsOf(*m_connection, query.number);
    if (!conversations)
        return failure(conversations.error());
    MessagePass pass(*m_connection, query, hours);
    for (const ConversationOfNumber &each : *conversations) {
        if (const Result<void> done = pass.read(each.seq, each.number); !done)
            return failure(done.error());
    }
    return pass.figures();
}

} // namespace shoptalk
