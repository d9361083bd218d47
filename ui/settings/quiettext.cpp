// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/quiettext.h"

#include "ui/theme/dates.h"

namespace shoptalk {

QString QuietText::describe(const QuietState &state, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const QDate lastDay = state.until.toLocalTime().date();
    const QString time = state.until.isValid() ? Dates().time(state.until) : QString();
    switch (state.reason) {
    case QuietState::Reason::None:
        return {};
    case QuietState::Reason::DoNotDisturb:
        if (!state.until.isValid())
            return tr("Do not disturb is on.");
        return lastDay == today ? tr("Do not disturb is on until %1.").arg(time)
                                : tr("Do not disturb is on until tomorrow at %1.").arg(time);
    case QuietState::Reason::OutsideWorkingHours:
        break;
    }
    if (!state.until.isValid())
        return tr("No notifications: you have no working hours.");
    if (lastDay == today)
        return tr("No notifications outside your working hours, until %1.").arg(time);
    if (lastDay == today.addDays(1))
        return tr("No notifications outside your working hours, until tomorrow at %1.").arg(time);
    return tr("No notifications outside your working hours, until %1 at %2.", "a weekday and a time")
        .arg(QLocale().dayName(lastDay.dayOfWeek()), time);
}

} // namespace shoptalk
