// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's figures about messages.
#include "store/daysummaries.h"
#include "store/insightrepository.h"
#include "store/messagecounting.h"
#include "store/statement.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Adds up counted messages by local day and hour, and by number.
class ActivitySums {
public:
    ActivitySums(const InsightQuery &query, const QList<LocalHour> &hours)
        : m_hours(hours)
    {
        for (QDate day = query.first; day <= query.last; day = day.addDays(1))
            m_activity.days << DayMessages{day, {}};
    }

    void add(const CountedMessages &messages);
    const MessageActivity &activity() const { return m_activity; }
    Result<QList<NumberMessages>> numbers(const Connection &connection) const;

private:
    const LocalHour *hourOf(qint64 atS);

    const QList<LocalHour> &m_hours;
    const LocalHour *m_hour = nullptr; ///< Of the messages before; the next ones are often in the same.
    MessageActivity m_activity;
    std::map<PhoneNumberId, MessageCounts> m_numbers;
};

const LocalHour *ActivitySums::hourOf(qint64 atS)
{
    if (!m_hour || atS < m_hour->begin || atS >= m_hour->end)
        m_hour = hourAt(m_hours, atS);
    return m_hour;
}

void ActivitySums::add(const CountedMessages &messages)
{
    const LocalHour *hour = hourOf(messages.beginS);
    if (!hour)
        return;
    m_activity.days[hour->day].counts += messages.counts;
    m_activity.hours.at(size_t(hour->hour)) += messages.counts;
    MessageCounts sentOnes = messages.counts;
    sentOnes.received = 0;
    if (sentOnes != MessageCounts())
        m_numbers[messages.number] += sentOnes;
}

Result<QList<NumberMessages>> ActivitySums::numbers(const Connection &connection) const
{
    Statement name(connection, u"SELECT display_phone_number FROM connected_phone_numbers WHERE id = ?"_s);
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

} // namespace

Result<MessageFigures> InsightRepository::messages(const InsightQuery &query) const
{
    const QList<LocalHour> hours = localHours(query.first, query.last);
    if (hours.isEmpty())
        return MessageFigures();
    const Result<QList<SummarySegment>> segments = summarySegments(*m_connection, hours);
    if (!segments)
        return failure(segments.error());
    ActivitySums sums(query, hours);
    const auto add = [&sums](const CountedMessages &messages) { sums.add(messages); };
    const DaySummaries summaries(*m_connection);
    if (const Result<void> read = summaries.messages(*segments, query.number, DaySummaries::Kinds::All, add);
        !read)
        return failure(read.error());
    Result<QList<NumberMessages>> ofNumbers = sums.numbers(*m_connection);
    if (!ofNumbers)
        return failure(ofNumbers.error());
    const Result<ResponseFigures> replies = responses(query.number, hours);
    if (!replies)
        return failure(replies.error());
    return MessageFigures{sums.activity(), *std::move(ofNumbers), *replies};
}

} // namespace shoptalk
