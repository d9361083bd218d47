// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QDateTime>
#include <QTimeZone>

namespace shoptalk {

/// The time that "tomorrow morning" means in menus, as UTC: when work starts on that weekday, if it starts in
/// the morning, else nine o'clock, in `zone`.
inline QDateTime morningOf(QDate day, const WorkingHours &hours,
                           const QTimeZone &zone = QTimeZone::systemTimeZone())
{
    const QTime from = hours.days.at(std::size_t(day.dayOfWeek()) - 1).from;
    const bool startsInTheMorning = hours.areOn && from < QTime(12, 0);
    return QDateTime(day, startsInTheMorning ? from : WorkingDay().from, zone).toUTC();
}

} // namespace shoptalk
