// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/responsecounter.h"

#include "store/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

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
    , m_endS(hours.last().end)
{
}

void ResponseCounter::beginConversation(bool isAnswered)
{
    m_isAnswered = isAnswered;
    m_isAsked = false;
}

void ResponseCounter::add(qint64 seq, qint64 sentAtS, Direction direction)
{
    const bool isAnswer = direction == Direction::Outbound;
    if (!isAnswer && m_isAnswered) {
        m_askedAtS = sentAtS;
        m_isAsked = sentAtS < m_endS;
    }
    if (isAnswer && m_isAsked) {
        m_answers.push_back(Answer{seq, m_askedAtS, int(sentAtS - m_askedAtS)});
        m_isAsked = false;
    }
    m_isAnswered = isAnswer;
}

Result<QSet<qint64>> ResponseCounter::fromPhoneApp(const Connection &connection) const
{
    QStringList seqs;
    for (const Answer &answer : m_answers)
        seqs << QString::number(answer.seq);
    Statement select(connection, uR"sql(SELECT value FROM json_each(?)
        WHERE EXISTS (SELECT 1 FROM message_sources WHERE message = value))sql"_s);
    const Result<QList<qint64>> found = collect(
        select, [](const Statement &row) { return row.big(0); }, QString(u'[' + seqs.join(u',') + u']'));
    return found ? Result<QSet<qint64>>(QSet<qint64>(found->begin(), found->end())) : failure(found.error());
}

Result<ResponseFigures> ResponseCounter::figures(const Connection &connection) const
{
    const Result<QSet<qint64>> phoneApp = fromPhoneApp(connection);
    if (!phoneApp)
        return failure(phoneApp.error());
    std::vector<int> all;
    std::array<std::vector<int>, 24> byHour;
    std::array<std::vector<int>, 2> byResponder;
    for (const Answer &answer : m_answers) {
        const Responder who = phoneApp->contains(answer.seq) ? Responder::PhoneApp : Responder::ThisComputer;
        all.push_back(answer.waitS);
        byResponder.at(size_t(who)).push_back(answer.waitS);
        if (const LocalHour *hour = hourAt(m_hours, answer.askedAtS))
            byHour.at(size_t(hour->hour)).push_back(answer.waitS);
    }
    ResponseFigures figures;
    figures.all = timesOf(std::move(all));
    std::transform(byHour.begin(), byHour.end(), figures.hours.begin(), timesOf);
    std::transform(byResponder.begin(), byResponder.end(), figures.responders.begin(), timesOf);
    return figures;
}

} // namespace shoptalk
