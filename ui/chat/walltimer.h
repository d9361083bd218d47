// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace shoptalk {

/// Tells when a moment on the wall clock has come, also if the computer slept until then or the clock was
/// changed. It looks at the clock at the moment itself, when the program becomes active, and at least once a
/// minute, because a timer does not run while the computer sleeps.
class WallTimer : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives this.
    explicit WallTimer(const Clock &clock, QObject *parent = nullptr);

    /// Replaces the moment that was waited for; an invalid one waits for nothing.
    void waitFor(const QDateTime &moment);
    /// Looks at the clock now.
    void look();

Q_SIGNALS:
    /// The moment has come. It is emitted once for each `waitFor`.
    void due();

private:
    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_moment;
};

} // namespace shoptalk
