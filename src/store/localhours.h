// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace shoptalk {

/// One hour of a day on the computer's clock, as Unix seconds from `begin` until before `end`. An hour that
/// the clock goes through twice in autumn is two of them.
struct LocalHour {
    qint64 begin = 0;
    qint64 end = 0;
    int day = 0; ///< Counted from the first day.
    int hour = 0; ///< 0 to 23.
};

/// The hours of the days from `first` to `last`, in order. Empty if `last` is before `first`.
QList<LocalHour> localHours(const QDate &first, const QDate &last);
/// The hour in which the moment lies, by binary search; null if it is outside of all of them.
const LocalHour *hourAt(const QList<LocalHour> &hours, qint64 atS);

} // namespace shoptalk
