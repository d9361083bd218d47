// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QTimeZone>

#include <array>

namespace shoptalk {

/// One weekday of the working hours, in local time.
struct WorkingDay {
    bool isWorking = true;
    QTime from{9, 0};
    QTime to{18, 0}; ///< If it is not after `from`, it is on the next day.

    friend bool operator==(const WorkingDay &, const WorkingDay &) = default;
};

/// The hours in which a person wants to get notifications.
struct WorkingHours {
    bool areOn = false; ///< Off: notifications at every hour.
    std::array<WorkingDay, 7> days{{{}, {}, {}, {}, {}, {}, {false}}}; ///< Monday first.

    friend bool operator==(const WorkingHours &, const WorkingHours &) = default;
};

struct DoNotDisturb {
    bool isOn = false;
    QDateTime until; ///< UTC; invalid: until it is turned off.

    friend bool operator==(const DoNotDisturb &, const DoNotDisturb &) = default;
};

enum class DoNotDisturbChoice { Off, ForAnHour, UntilTomorrow, UntilTurnedOff };

/// Whether notifications are shown.
struct QuietState {
    enum class Reason { None, DoNotDisturb, OutsideWorkingHours };
    Reason reason = Reason::None; ///< Why none are shown; `None`: notifications are shown.
    QDateTime until; ///< When the reason ends by itself, in UTC; invalid: never.

    bool isQuiet() const { return reason != Reason::None; }
    friend bool operator==(const QuietState &, const QuietState &) = default;
};

/// The state at `now`, with working hours that are meant in `zone`, also over a change of the clocks.
QuietState quietStateAt(const QDateTime &now, const DoNotDisturb &doNotDisturb,
                        const WorkingHours &workingHours, const QTimeZone &zone);

/// What a choice made at `now` means.
DoNotDisturb doNotDisturbFor(DoNotDisturbChoice choice, const QDateTime &now,
                             const WorkingHours &workingHours, const QTimeZone &zone);

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::QuietState)
Q_DECLARE_METATYPE(shoptalk::WorkingHours)
