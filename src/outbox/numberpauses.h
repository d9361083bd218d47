// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/numberpause.h"

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <optional>

namespace shoptalk {

/// Until when nothing is sent from a number. All times in UTC.
class NumberPauses {
public:
    /// No throttle of Meta is waited for longer at once; then a message tries whether it is over.
    static constexpr std::chrono::milliseconds maxThrottle = std::chrono::hours(1);
    /// A throttle that comes so long after the last one is a first one.
    static constexpr std::chrono::minutes remembered{30};

    /// For as long as a person has to do something, until `wake`.
    void pause(const PhoneNumberId &number);
    /// Until `end`, or until `wake`.
    void pauseUntil(const PhoneNumberId &number, const QDateTime &end);
    /// Meta takes nothing from the number for now. It lasts through `wake`, because trying at once would make
    /// it longer. A throttle under way is never shortened.
    void throttle(const PhoneNumberId &number, std::chrono::milliseconds pause, const QDateTime &now);
    /// How many throttles came one after the other before the one that is noted now. Several sends that were
    /// under way together count as one.
    int throttlesBefore(const PhoneNumberId &number, const QDateTime &now) const;
    /// Meta took a message: the next throttle is a first one.
    void noteAccepted(const PhoneNumberId &number, const QDateTime &now);
    /// Meta says that its allowance is nearly used: the number waits, which does not count as a throttle.
    void slowDown(const PhoneNumberId &number, std::chrono::milliseconds pause, const QDateTime &now);
    /// Ends every pause but Meta's throttles.
    void wake() { m_pauses.clear(); }
    /// The numbers with a pause that is not Meta's.
    QList<PhoneNumberId> numbers() const { return m_pauses.keys(); }
    /// Ends such a pause.
    void end(const PhoneNumberId &number) { m_pauses.remove(number); }
    /// The end of the number's pause: none if it is not paused, invalid if only `wake` ends it.
    std::optional<QDateTime> endOf(const PhoneNumberId &number, const QDateTime &now);
    /// Corrects times that are in the future because the clock was set back. `latest`: no pause that is not
    /// Meta's ends later.
    void boundTimes(const QDateTime &now, const QDateTime &latest);

private:
    struct Throttle {
        int count = 0; ///< Consecutive ones.
        QDateTime end;
        bool isOver(const QDateTime &now) const { return !end.isValid() || end <= now; }
    };

    void extend(Throttle &throttle, std::chrono::milliseconds pause, const QDateTime &now);

    PausedNumbers m_pauses; ///< An invalid end means until `wake`.
    QHash<PhoneNumberId, Throttle> m_throttles;
};

} // namespace shoptalk
