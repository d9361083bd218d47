// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localhours.h"

#include <QDateTime>

#include <algorithm>

namespace shoptalk {

namespace {
constexpr qint64 hourS = 3600;

/// The next full hour on the computer's clock. Clocks change at full hours.
qint64 nextHour(qint64 atS, int offsetS)
{
    const qint64 onClock = atS + offsetS;
    return atS + hourS - (onClock % hourS + hourS) % hourS;
}
} // namespace

QList<LocalHour> localHours(const QDate &first, const QDate &last)
{
    QList<LocalHour> hours;
    int day = 0;
    for (QDate date = first; date.isValid() && date <= last; date = date.addDays(1), ++day) {
        const qint64 dayEnd = date.addDays(1).startOfDay().toSecsSinceEpoch();
        qint64 at = date.startOfDay().toSecsSinceEpoch();
        while (at < dayEnd) {
            const QDateTime local = QDateTime::fromSecsSinceEpoch(at);
            const qint64 end = std::min(nextHour(at, local.offsetFromUtc()), dayEnd);
            hours << LocalHour{at, end, day, local.time().hour()};
            at = end;
        }
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
