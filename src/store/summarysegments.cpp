// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/summarysegments.h"

#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Every zone of today begins its hours with a quarter. A zone that somebody made up may not.
bool haveQuarters(const QList<LocalHour> &hours)
{
    return hours.last().end % quarterS == 0
        && std::all_of(hours.begin(), hours.end(),
                       [](const LocalHour &hour) { return hour.begin % quarterS == 0; });
}

/// Adds the time, or makes the last segment longer.
void addSegment(QList<SummarySegment> &segments, qint64 beginS, qint64 endS, bool isSummarised)
{
    if (endS <= beginS)
        return;
    if (!segments.isEmpty() && segments.last().isSummarised == isSummarised)
        segments.last().endS = endS;
    else
        segments << SummarySegment{beginS, endS, isSummarised, quarterS};
}

/// The days, in order, that are to be counted although they were summarised once.
Result<QList<qint64>> staleDays(const Connection &connection, qint64 firstDay, qint64 lastDay)
{
    Statement select(connection, u"SELECT day FROM stale_days WHERE day BETWEEN ? AND ? ORDER BY day"_s);
    return collect(
        select, [](const Statement &row) { return row.big(0); }, firstDay, lastDay);
}

} // namespace

Result<QList<SummarySegment>> summarySegments(const Connection &connection, const QList<LocalHour> &hours)
{
    const qint64 beginS = hours.first().begin;
    const qint64 endS = hours.last().end;
    if (!haveQuarters(hours))
        return QList<SummarySegment>{{beginS, endS, false, 1}};
    Statement left(connection, u"SELECT days_left FROM summary_filling"_s);
    if (const Result<void> ran = left.run(); !ran)
        return failure(ran.error());
    const qint64 filledFromS = left.next() ? left.big(0) * dayS : endS;
    const Result<QList<qint64>> stale = staleDays(connection, beginS / dayS, endS / dayS);
    if (!stale)
        return failure(stale.error());
    QList<SummarySegment> segments;
    qint64 atS = std::clamp(filledFromS, beginS, endS);
    addSegment(segments, beginS, atS, false);
    for (const qint64 day : *stale) {
        const qint64 staleFromS = std::clamp(day * dayS, atS, endS);
        const qint64 staleUntilS = std::clamp((day + 1) * dayS, atS, endS);
        addSegment(segments, atS, staleFromS, true);
        addSegment(segments, staleFromS, staleUntilS, false);
        atS = staleUntilS;
    }
    addSegment(segments, atS, endS, true);
    return segments;
}

Result<StaleReplies> staleReplies(const Connection &connection, const PhoneNumberId &number)
{
    StaleReplies stale;
    Statement left(connection, u"SELECT conversations_left FROM summary_filling"_s);
    if (const Result<void> ran = left.run(); !ran)
        return failure(ran.error());
    stale.firstStored = left.next() ? left.big(0) : 0;
    Statement select(connection, uR"sql(SELECT c.seq, iif(c.seq < ?, 0, s.day)
        FROM stale_conversations AS s CROSS JOIN conversations AS c ON c.seq = s.conversation
        WHERE ? = '' OR c.phone_number_id = ?
        UNION SELECT seq, 0 FROM conversations WHERE seq < ? AND (? = '' OR phone_number_id = ?))sql"_s);
    if (const Result<void> ran =
            select.run(stale.firstStored, number, number, stale.firstStored, number, number);
        !ran)
        return failure(ran.error());
    while (select.next())
        stale.fromS.insert(select.big(0), select.big(1) * dayS);
    const Result<void> ended = select.ended();
    return ended ? Result<StaleReplies>(std::move(stale)) : failure(ended.error());
}

} // namespace shoptalk
