// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figure.h"

#include <QDate>
#include <QList>

namespace shoptalk {

/// Days that a figure shows as one category.
struct DaySpan {
    enum class Length { Day, Week, Month };

    Length length = Length::Day;
    QDate first;
    QDate last; ///< The first and the last span of a range may be cut by the range.

    /// For the axis: "3 Dec", "3 Dec to 9 Dec", "December 2025".
    QString axisLabel() const;
    /// "Wednesday, 3 December 2025", "03/12/2025 to 09/12/2025", "December 2025".
    QString name() const;
    /// For a table, whose file gets the first day.
    FigureCell cell() const { return {first.toString(Qt::ISODate), name()}; }

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// The text that belongs to a length.
inline QString spanText(DaySpan::Length length, const QString &day, const QString &week, const QString &month)
{
    return length == DaySpan::Length::Day ? day : length == DaySpan::Length::Week ? week : month;
}

/// Splits a range into days, weeks of the locale or months, so that there are never more than a chart can
/// show: about a hundred, and one for each month of a range over two years. Empty without days.
QList<DaySpan> daySpans(const QDate &first, const QDate &last);

} // namespace shoptalk
