// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quiettimes.h"

#include "domain/morning.h"

#include <QList>

#include <algorithm>

namespace shoptalk {

namespace {

constexpr int hourS = 60 * 60;
/// Days before today that are considered: yesterday's hours may last past midnight.
constexpr int daysBefore = 1;
constexpr int daysAfter = 8;

struct Span {
    QDateTime from; ///< UTC, as `to`, which is not part of it.
    QDateTime to;
};

/// The moment as UTC. A time that the clocks skip is the moment at which they go forward.
QDateTime momentAt(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime moment(date, time, zone);
    if (moment.isValid())
        return moment.toUTC();
    return zone.nextTransition(QDateTime(date.addDays(-1), time, zone)).atUtc;
}

QList<Span> workingSpans(const WorkingHours &hours, const QDateTime &now, const QTimeZone &zone)
{
    QList<Span> spans;
    const QDate today = now.toTimeZone(zone).date();
    for (int offset = -daysBefore; offset <= daysAfter; ++offset) {
        const QDate date = today.addDays(offset);
        const WorkingDay &day = hours.days.at(std::size_t(date.dayOfWeek()) - 1);
        if (!day.isWorking)
            continue;
        const QDate last = day.to > day.from ? date : date.addDays(1);
        spans << Span{momentAt(date, day.from, zone), momentAt(last, day.to, zone)};
    }
    return spans;
}

bool isWithin(const QList<Span> &spans, const QDateTime &moment)
{
    return std::any_of(spans.begin(), spans.end(),
                       [&moment](const Span &span) { return span.from <= moment && moment < span.to; });
}

/// The first moment after `now` at which work begins or ends; invalid if there is none.
QDateTime nextChange(const QList<Span> &spans, const QDateTime &now)
{
    const bool isWorking = isWithin(spans, now);
    // Hours that repeat every week change within a week, or never. The clocks may change in that week.
    const QDateTime latest = now.addDays(7).addSecs(hourS);
    QDateTime next;
    const auto consider = [&](const QDateTime &moment) {
        const bool isSooner = !next.isValid() || moment < next;
        if (moment > now && moment <= latest && isSooner && isWithin(spans, moment) != isWorking)
            next = moment;
    };
    for (const Span &span : spans) {
        consider(span.from);
        consider(span.to);
    }
    return next;
}

} // namespace

QuietState quietStateAt(const QDateTime &now, const DoNotDisturb &doNotDisturb,
                        const WorkingHours &workingHours, const QTimeZone &zone)
{
    const QDateTime &until = doNotDisturb.until;
    if (doNotDisturb.isOn && (!until.isValid() || now < until))
        return {QuietState::Reason::DoNotDisturb, until};
    if (!workingHours.areOn)
        return {};
    const QList<Span> spans = workingSpans(workingHours, now, zone);
    const auto reason =
        isWithin(spans, now) ? QuietState::Reason::None : QuietState::Reason::OutsideWorkingHours;
    return {reason, nextChange(spans, now)};
}

DoNotDisturb doNotDisturbFor(DoNotDisturbChoice choice, const QDateTime &now,
                             const WorkingHours &workingHours, const QTimeZone &zone)
{
    switch (choice) {
    case DoNotDisturbChoice::Off:
        break;
    case DoNotDisturbChoice::ForAnHour:
        return {true, now.addSecs(hourS)};
    case DoNotDisturbChoice::UntilTomorrow:
        return {true, morningOf(now.toTimeZone(zone).date().addDays(1), workingHours, zone)};
    case DoNotDisturbChoice::UntilTurnedOff:
        return {true, {}};
    }
    return {};
}

} // namespace shoptalk
