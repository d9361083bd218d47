// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;

namespace shoptalk {

class Theme;

/// Gives a calendar the look of the theme, enough space for six weeks, and names for a screen reader. The
/// calendars that date fields open are prepared by the theme itself.
void prepareCalendar(QCalendarWidget &calendar, const Theme &theme);

} // namespace shoptalk
