// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quietwatch.h"

#include "ui/shell/desktoppreferences.h"

#include <utility>

namespace shoptalk {

QuietWatch::QuietWatch(DesktopPreferences &preferences, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_doNotDisturb(preferences.doNotDisturb())
    , m_workingHours(preferences.workingHours())
    , m_timer(clock)
{
    connect(&m_timer, &WallTimer::due, this, &QuietWatch::update);
    update();
}

QuietState QuietWatch::state() const
{
    return quietStateAt(m_clock.now(), m_doNotDisturb, m_workingHours, QTimeZone::systemTimeZone());
}

void QuietWatch::choose(DoNotDisturbChoice choice)
{
    m_doNotDisturb = doNotDisturbFor(choice, m_clock.now(), m_workingHours, QTimeZone::systemTimeZone());
    m_preferences.setDoNotDisturb(m_doNotDisturb);
    update();
}

void QuietWatch::setWorkingHours(const WorkingHours &hours)
{
    m_workingHours = hours;
    m_preferences.setWorkingHours(hours);
    update();
}

void QuietWatch::update()
{
    const QuietState state = this->state();
    const QDate today = now().toLocalTime().date();
    const QDateTime midnight = today.addDays(1).startOfDay().toUTC();
    const bool endsToday = state.until.isValid() && state.until < midnight;
    m_timer.waitFor(state.isQuiet() && !endsToday ? midnight : state.until);
    const bool isOther = std::exchange(m_last, state) != state;
    const bool isOtherDay = std::exchange(m_lastDay, today) != today;
    if (isOther || (isOtherDay && state.isQuiet()))
        Q_EMIT changed(state);
}

} // namespace shoptalk
