// SPDX-License-Identifier: GPL-3.0-or-later
// How long customers waited for an answer.
#include "domain/message.h"
#include "store/insightrepository.h"
#include "store/localhours.h"
#include "store/statement.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A customer's turn begins with the first message after the business's last one. The answer is the
/// business's first message after that, if WhatsApp accepted it, or its first call that was picked up.
QString isTurn(QLatin1StringView table)
{
    return uR"sql((%1.deleted_at IS NULL AND (%1.direction = 0 AND %1.kind NOT IN (13, 17, 18)
        OR %1.direction = 1 AND %1.kind NOT IN (9, 13) AND %1.delivery BETWEEN 2 AND 5
            AND (%1.kind <> 18 OR iif(json_valid(CAST(%1.content AS TEXT)),
                json_extract(CAST(%1.content AS TEXT), '$.duration_s'), 0) > 0))))sql"_s.arg(table);
}

/// One row for each conversation: the direction of the last message before the query's days, and all messages
/// since as one text of numbers. Window functions take three times as long, because they sort again what the
/// index has sorted.
QString selectLines(const PhoneNumberId &number)
{
    const QString only = number.isEmpty()
        ? QString()
        : u" AND m.conversation IN (SELECT seq FROM conversations WHERE phone_number_id = ?)"_s;
    return uR"sql(SELECT (SELECT p.direction FROM whatsapp_messages AS p INDEXED BY messages_by_time
                WHERE p.conversation = m.conversation AND p.sent_at_s < ? AND %1
                ORDER BY p.sent_at_s DESC, p.seq DESC LIMIT 1),
            group_concat((m.sent_at_s * 2 + m.direction) || ' ' || m.seq, ' ')
        FROM whatsapp_messages AS m INDEXED BY messages_by_time
        WHERE %2 AND m.sent_at_s >= ? %3 GROUP BY m.conversation)sql"_s.arg(isTurn("p"_L1), isTurn("m"_L1),
                                                                            only);
}

struct Line {
    qint64 atS = 0;
    qint64 seq = 0;
    bool isAnswer = false;

    friend bool operator<(const Line &a, const Line &b)
    {
        return std::tie(a.atS, a.seq) < std::tie(b.atS, b.seq);
    }
};

/// The lines in the text of `selectLines`, by time and arrival.
std::vector<Line> linesIn(QStringView text)
{
    std::vector<Line> lines;
    const auto nextNumber = [&text] {
        qint64 value = 0;
        qsizetype at = 0;
        for (; at < text.size() && text.at(at) != u' '; ++at)
            value = value * 10 + (text.at(at).unicode() - u'0');
        text = text.mid(std::min(at + 1, text.size()));
        return value;
    };
    while (!text.isEmpty()) {
        const qint64 moment = nextNumber();
        const qint64 seq = nextNumber();
        lines.push_back(Line{moment / 2, seq, moment % 2 == 1});
    }
    // SQLite promises no order within a group, although it reads the rows in this order.
    if (!std::is_sorted(lines.begin(), lines.end()))
        std::sort(lines.begin(), lines.end());
    return lines;
}

struct Answer {
    qint64 askedAtS = 0;
    int waitS = 0;
    qint64 seq = 0;
};

/// `isAnswered`: the message before the first line was the business's, or there is none.
void addAnswers(std::vector<Answer> &answers, const std::vector<Line> &lines, bool isAnswered, qint64 endS)
{
    bool isAsked = false; // not an optional, because g++ 12 wrongly warns about its value when it optimises
    qint64 askedAtS = 0;
    for (const Line &line : lines) {
        if (!line.isAnswer && isAnswered) {
            askedAtS = line.atS;
            isAsked = true;
        }
        if (line.isAnswer && isAsked && askedAtS < endS)
            answers.push_back(Answer{askedAtS, int(line.atS - askedAtS), line.seq});
        if (line.isAnswer)
            isAsked = false;
        isAnswered = line.isAnswer;
    }
}

/// The answers that were written in the phone app: only messages from there have a source.
Result<QSet<qint64>> fromPhoneApp(const Connection &connection, const std::vector<Answer> &answers)
{
    QStringList seqs;
    for (const Answer &answer : answers)
        seqs << QString::number(answer.seq);
    Statement select(connection, uR"sql(SELECT value FROM json_each(?)
        WHERE EXISTS (SELECT 1 FROM message_sources WHERE message = value))sql"_s);
    const Result<QList<qint64>> found = collect(
        select, [](const Statement &row) { return row.big(0); }, QString(u'[' + seqs.join(u',') + u']'));
    return found ? Result<QSet<qint64>>(QSet<qint64>(found->begin(), found->end())) : failure(found.error());
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
    const qint64 begin = hours.first().begin;
    Statement select(*m_connection, selectLines(query.number));
    const Result<void> ran =
        query.number.isEmpty() ? select.run(begin, begin) : select.run(begin, begin, query.number);
    if (!ran)
        return failure(ran.error());
    std::vector<Answer> answers;
    while (select.next()) {
        const bool isAnswered = select.isNull(0) || select.value<Direction>(0) == Direction::Outbound;
        addAnswers(answers, linesIn(select.text(1)), isAnswered, hours.last().end);
    }
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    const Result<QSet<qint64>> phoneApp = fromPhoneApp(*m_connection, answers);
    if (!phoneApp)
        return failure(phoneApp.error());
    std::vector<int> all;
    std::array<std::vector<int>, 24> byHour;
    std::array<std::vector<int>, 2> byResponder;
    for (const Answer &answer : answers) {
        const Responder who = phoneApp->contains(answer.seq) ? Responder::PhoneApp : Responder::ThisComputer;
        all.push_back(answer.waitS);
        byResponder.at(size_t(who)).push_back(answer.waitS);
        if (const LocalHour *hour = hourAt(hours, answer.askedAtS))
            byHour.at(size_t(hour->hour)).push_back(answer.waitS);
    }
    ResponseFigures figures;
    figures.all = timesOf(std::move(all));
    std::transform(byHour.begin(), byHour.end(), figures.hours.begin(), timesOf);
    std::transform(byResponder.begin(), byResponder.end(), figures.responders.begin(), timesOf);
    return figures;
}

} // namespace shoptalk
