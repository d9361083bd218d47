// SPDX-License-Identifier: GPL-3.0-or-later
// How long customers waited for an answer.
#include "store/insightrepository.h"
#include "store/localhours.h"
#include "store/statement.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// A customer's turn begins with the first message after the business's last one, and the answer is the
// business's first message after that, if WhatsApp took it. The message before the first one that is read of
// a conversation is looked up.
QString selectAnswers(const PhoneNumberId &number)
{
    const QString isTurn = uR"sql(%1.deleted_at IS NULL AND (%1.direction = 0 AND %1.kind NOT IN (13, 17, 18)
        OR %1.direction = 1 AND %1.kind <> 9 AND %1.delivery BETWEEN 2 AND 5))sql"_s;
    const QString only = number.isEmpty()
        ? QString()
        : u" AND m.conversation IN (SELECT seq FROM conversations WHERE phone_number_id = ?)"_s;
    return uR"sql(WITH line AS (
            SELECT m.conversation, m.seq, m.sent_at_s, m.direction, lag(m.direction) OVER
                (PARTITION BY m.conversation ORDER BY m.sent_at_s, m.seq) AS before
            FROM whatsapp_messages AS m INDEXED BY messages_by_time
            WHERE %1 %2 AND m.sent_at_s >= ?),
        turn AS (
            SELECT conversation, seq, sent_at_s, direction FROM line WHERE direction <> coalesce(before,
                (SELECT p.direction FROM whatsapp_messages AS p INDEXED BY messages_by_time
                    WHERE p.conversation = line.conversation
                        AND (p.sent_at_s, p.seq) < (line.sent_at_s, line.seq) AND %3
                    ORDER BY p.sent_at_s DESC, p.seq DESC LIMIT 1), 1)),
        answered AS (
            SELECT direction, sent_at_s, lead(sent_at_s) OVER later AS answered_at_s, lead(seq) OVER later AS answer
            FROM turn WINDOW later AS (PARTITION BY conversation ORDER BY sent_at_s, seq))
        SELECT sent_at_s, answered_at_s - sent_at_s,
            EXISTS (SELECT 1 FROM message_sources WHERE message = answer)
        FROM answered WHERE direction = 0 AND answer IS NOT NULL AND sent_at_s < ?)sql"_s
        .arg(isTurn.arg("m"_L1), only, isTurn.arg("p"_L1));
}

ResponseTimes timesOf(std::vector<int> waits)
{
    if (waits.empty())
        return {};
    const auto nth = [&waits](size_t number) {
        const auto place = waits.begin() + std::ptrdiff_t(number - 1);
        std::nth_element(waits.begin(), place, waits.end());
        return *place;
    };
    const size_t all = waits.size();
    return ResponseTimes{int(all), nth((all + 1) / 2), nth((all * 9 + 9) / 10)};
}

} // namespace

Result<ResponseFigures> InsightRepository::responses(const InsightQuery &query) const
{
    const QList<LocalHour> hours = localHours(query.first, query.last);
    if (hours.isEmpty())
        return ResponseFigures();
    Statement select(*m_connection, selectAnswers(query.number));
    const qint64 begin = hours.first().begin;
    const qint64 end = hours.last().end;
    const Result<void> ran =
        query.number.isEmpty() ? select.run(begin, end) : select.run(query.number, begin, end);
    if (!ran)
        return failure(ran.error());
    std::vector<int> all;
    std::array<std::vector<int>, 24> byHour;
    std::array<std::vector<int>, 2> byResponder;
    while (select.next()) {
        const int waitS = select.integer(1);
        all.push_back(waitS);
        // Only what comes from the phone app has a source.
        byResponder.at(size_t(select.flag(2) ? Responder::PhoneApp : Responder::ThisComputer))
            .push_back(waitS);
        if (const LocalHour *hour = hourAt(hours, select.big(0)))
            byHour.at(size_t(hour->hour)).push_back(waitS);
    }
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    ResponseFigures figures;
    figures.all = timesOf(std::move(all));
    std::transform(byHour.begin(), byHour.end(), figures.hours.begin(), timesOf);
    std::transform(byResponder.begin(), byResponder.end(), figures.responders.begin(), timesOf);
    return figures;
}

} // namespace shoptalk
