// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/responsecounter.h"

#include "store/statement.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// In place of a person's row.
constexpr qint64 thisComputer = 0;
constexpr qint64 phoneApp = -1;

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

ResponseCounter::ResponseCounter(const QList<LocalHour> &hours)
    : m_hours(hours)
{
}

void ResponseCounter::addAnswer(qint64 message, qint64 askedAtS, qint64 waitS)
{
    if (!m_hour || askedAtS < m_hour->begin || askedAtS >= m_hour->end)
        m_hour = hourAt(m_hours, askedAtS);
    if (m_hour)
        m_answers.push_back(Answer{message, int(waitS), m_hour->hour, thisComputer});
}

Result<void> ResponseCounter::noteWriters(const Connection &connection)
{
    if (m_answers.empty())
        return {};
    std::sort(m_answers.begin(), m_answers.end(),
              [](const Answer &a, const Answer &b) { return a.seq < b.seq; });
    Statement select(connection, uR"sql(SELECT message, staff FROM message_writers
        WHERE message BETWEEN ? AND ? ORDER BY message)sql"_s);
    if (Result<void> ran = select.run(m_answers.front().seq, m_answers.back().seq); !ran)
        return ran;
    auto answer = m_answers.begin();
    while (select.next()) {
        while (answer->seq < select.big(0))
            ++answer; // the last one is not below what was asked for
        if (answer->seq == select.big(0))
            answer->writer = select.isNull(1) ? phoneApp : select.big(1);
    }
    return select.ended();
}

Result<QList<ResponderTimes>> ResponseCounter::byResponder(const Connection &connection) const
{
    std::map<qint64, std::vector<int>> waits;
    for (const Answer &answer : m_answers)
        waits[answer.writer].push_back(answer.waitS);
    QList<ResponderTimes> responders;
    Statement people(connection, u"SELECT seq, id, name FROM staff ORDER BY folded_name, seq"_s);
    if (const Result<void> ran = people.run(); !ran)
        return failure(ran.error());
    while (people.next()) {
        if (const auto theirs = waits.find(people.big(0)); theirs != waits.end())
            responders << ResponderTimes{Responder::Person, people.id<StaffId>(1), people.text(2),
                                         timesOf(theirs->second)};
    }
    if (const Result<void> ended = people.ended(); !ended)
        return failure(ended.error());
    for (const auto &[who, row] :
         {std::pair(Responder::ThisComputer, thisComputer), std::pair(Responder::PhoneApp, phoneApp)}) {
        if (const auto theirs = waits.find(row); theirs != waits.end())
            responders << ResponderTimes{who, {}, {}, timesOf(theirs->second)};
    }
    return responders;
}

Result<ResponseFigures> ResponseCounter::figures(const Connection &connection)
{
    if (const Result<void> noted = noteWriters(connection); !noted)
        return failure(noted.error());
    Result<QList<ResponderTimes>> responders = byResponder(connection);
    if (!responders)
        return failure(responders.error());
    std::vector<int> all;
    std::array<std::vector<int>, 24> byHour;
    for (const Answer &answer : m_answers) {
        all.push_back(answer.waitS);
        byHour.at(size_t(answer.hour)).push_back(answer.waitS);
    }
    ResponseFigures figures;
    figures.all = timesOf(std::move(all));
    std::transform(byHour.begin(), byHour.end(), figures.hours.begin(), timesOf);
    figures.responders = *std::move(responders);
    return figures;
}

} // namespace shoptalk
