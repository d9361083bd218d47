// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localhours.h"

#include <QDateTime>

#include <algorithm>

namespace shoptalk {

namespace {
constexpr qint64 hourS = 3600;
constexpr int hoursOfDay = 24;

/// The next full hour on the computer's clock. Clocks change at full hours.
qint64 nextHour(qint64 atS, int offsetS)
{
    const qint64 onClock = atS + offsetS;
    return atS + hourS - (onClock % hourS + hourS) % hourS;
}

qint64 secondsOf(const QDate &day)
{
    return day.startOfDay().toSecsSinceEpoch();
}

/// The clock does not change, so it is not asked about each hour: three years have 26,000 of them, and asking
/// about all took longer than reading 100,000 messages.
void addPlainDay(QList<LocalHour> &hours, int day, qint64 begin)
{
    for (int hour = 0; hour < hoursOfDay; ++hour)
        hours << LocalHour{begin + hour * hourS, begin + (hour + 1) * hourS, day, hour};
}

void addChangingDay(QList<LocalHour> &hours, int day, qint64 begin, qint64 end)
{
    for (qint64 at = begin; at < end;) {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(at);
        const qint64 next = std::min(nextHour(at, local.offsetFromUtc()), end);
        hours << LocalHour{at, next, day, local.time().hour()};
        at = next;
    }
}
} // namespace

QList<LocalHour> localHours(const QDate &first, const QDate &last)
{
    QList<LocalHour> hours;
    if (!first.isValid() || last < first)
        return hours;
    int day = 0;
    qint64 begin = secondsOf(first);
    for (QDate date = first; date <= last; date = date.addDays(1), ++day) {
        const qint64 end = secondsOf(date.addDays(1));
        if (end - begin == hoursOfDay * hourS)
            addPlainDay(hours, day, begin);
        else
            addChangingDay(hours, day, begin, end);
        begin = end;
    }
    return hours;
}

const LocalHour *hourAt(const QList<LocalHour> &hours, qint64 atS)
{
    const auto after = std::upper_bound(hours.begin(), hours.end(), atS,
                                        [](qint64 at, const LocalHour &hour) { return at < hour.begin; });
    if (after == hours.begin())
        return nullptr;
    const LocalHour &found = *std::prev(after);
    return atS < found.end ? &found : nullptr;
}

} // namespace shoptalk
