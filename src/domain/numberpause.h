// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace shoptalk {

/// Until when nothing is done with a number, in UTC; invalid: until something other than the time ends it.
using PausedNumbers = QHash<PhoneNumberId, QDateTime>;

/// The end of the number's pause; nothing if it is not paused. A pause that is over is removed.
inline std::optional<QDateTime> endOfPause(PausedNumbers &pauses, const PhoneNumberId &number,
                                           const QDateTime &now)
{
    const auto paused = pauses.constFind(number);
    if (paused == pauses.constEnd())
        return std::nullopt;
    if (!paused->isValid() || *paused > now)
        return *paused;
    pauses.erase(paused);
    return std::nullopt;
}

/// True if a pause with this end is under way. `scheduleAt` gets its end if the time ends it.
template <class ScheduleAt>
bool isPaused(const std::optional<QDateTime> &end, const ScheduleAt &scheduleAt)
{
    if (end && end->isValid())
        scheduleAt(*end);
    return end.has_value();
}

} // namespace shoptalk
