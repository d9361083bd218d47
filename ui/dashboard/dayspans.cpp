// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dayspans.h"

#include "ui/dashboard/figures.h"
#include "ui/theme/dates.h"

#include <QLocale>

#include <algorithm>

namespace shoptalk {

namespace {

constexpr int daysInWeek = 7;
constexpr qint64 maxDaysByDay = 92; ///< Of a range that is shown by day: a quarter.
constexpr qint64 maxDaysByWeek = 2 * 366;

DaySpan::Length lengthFor(qint64 days)
{
    if (days <= maxDaysByDay)
        return DaySpan::Length::Day;
    return days <= maxDaysByWeek ? DaySpan::Length::Week : DaySpan::Length::Month;
}

QDate endOf(DaySpan::Length length, const QDate &first)
{
    switch (length) {
    case DaySpan::Length::Day:
        break;
    case DaySpan::Length::Week: {
        const int weekday = first.dayOfWeek() - int(QLocale().firstDayOfWeek());
        return first.addDays(daysInWeek - 1 - (weekday + daysInWeek) % daysInWeek);
    }
    case DaySpan::Length::Month:
        return QDate(first.year(), first.month(), first.daysInMonth());
    }
    return first;
}

/// "03/12/25"
QString withYear(const QDate &day)
{
    return Dates().brief(day.startOfDay(), day.addYears(1).startOfDay()); // as of a day that is long ago
}

} // namespace

QString DaySpan::axisLabel() const
{
    switch (length) {
    case Length::Day:
        break;
    case Length::Week:
        return Figures::tr("%1 to %2").arg(Dates().shortDay(first), Dates().shortDay(last));
    case Length::Month:
        return Dates().month(first);
    }
    return Dates().shortDay(first);
}

QString DaySpan::name() const
{
    if (length == Length::Day)
        return Dates().date(first.startOfDay());
    if (length == Length::Month && first.day() == 1 && last.day() == last.daysInMonth())
        return Dates().month(first);
    return Figures::tr("%1 to %2").arg(withYear(first), withYear(last));
}

QList<DaySpan> daySpans(const QDate &first, const QDate &last)
{
    QList<DaySpan> spans;
    const DaySpan::Length length = lengthFor(first.daysTo(last) + 1);
    for (QDate day = first; day.isValid() && day <= last; day = spans.constLast().last.addDays(1))
        spans << DaySpan{length, day, std::min(endOf(length, day), last)};
    return spans;
}

} // namespace shoptalk
