// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace shoptalk {

/// The time that "tomorrow" means in menus: nine o'clock of that day in `zone`, as UTC.
inline QDateTime morningOf(QDate day, const QTimeZone &zone = QTimeZone::systemTimeZone())
{
    return QDateTime(day, QTime(9, 0), zone).toUTC();
}

} // namespace shoptalk
