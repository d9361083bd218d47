// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"
#include "ui/chat/walltimer.h"

#include <QObject>

namespace shoptalk {

class DesktopPreferences;

/// Knows whether notifications are shown now: what the person chose about do not disturb and working hours,
/// which it stores, and the time.
class QuietWatch : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    QuietWatch(DesktopPreferences &preferences, const Clock &clock, QObject *parent = nullptr);

    /// At this moment; it never depends on a timer.
    QuietState state() const;
    QDateTime now() const { return m_clock.now(); }
    WorkingHours workingHours() const { return m_workingHours; }
    void choose(DoNotDisturbChoice choice);
    void setWorkingHours(const WorkingHours &hours);

Q_SIGNALS:
    /// The state changed, also because time has passed, or its text changed because a new day began.
    void changed(const shoptalk::QuietState &state);

private:
    void update();

    DesktopPreferences &m_preferences;
    const Clock &m_clock;
    DoNotDisturb m_doNotDisturb;
    WorkingHours m_workingHours;
    WallTimer m_timer;
    QuietState m_last; ///< The last state that `changed` gave.
    QDate m_lastDay; ///< The day of the last `changed`.
};

} // namespace shoptalk
