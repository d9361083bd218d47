// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QCoreApplication>
#include <QDateTime>

#include <functional>

class QMenu;
class QWidget;

namespace shoptalk {

/// The menu of times for a snooze or a reminder, with a dialog for another time.
class SnoozeMenu {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::SnoozeMenu)
public:
    /// Called with a time in UTC.
    using Take = std::function<void(const QDateTime &)>;

    /// Adds the times to `menu`. `now` is UTC, and the morning begins with the working hours; a dialog for
    /// another time belongs to `page`.
    static void fill(QMenu &menu, const QDateTime &now, const WorkingHours &hours, QWidget &page,
                     const Take &take);
    /// "today at 15:00", "tomorrow at 09:00" or a day and a time; both in UTC.
    static QString nameOf(const QDateTime &time, const QDateTime &now);

private:
    static void ask(const QDateTime &now, const WorkingHours &hours, QWidget &page, const Take &take);
};

} // namespace shoptalk
