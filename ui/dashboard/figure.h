// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/chartcolours.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace shoptalk {

/// One set of values of a figure, with its name in the legend.
struct FigureSeries {
    QString name;
    ChartRole role = ChartRole::First;
    QList<std::optional<double>> values; ///< One for each category; nullopt is a gap.

    friend bool operator==(const FigureSeries &, const FigureSeries &) = default;
};

/// One cell of a figure's table: the plain value for a file, and the text for people.
struct FigureCell {
    QVariant value;
    QString text;

    friend bool operator==(const FigureCell &, const FigureCell &) = default;
};

/// What one card of the dashboard shows, as a chart and as a table.
struct Figure {
    enum class Kind {
        StackedColumns,
        Columns, ///< The series beside each other.
        Line,
        StackedBars, ///< Horizontal; for categories with long names.
        Bars
    };
    enum class Unit { Count, Share, Seconds, Days };

    QString name; ///< Of files: lower-case letters and hyphens.
    QString title;
    QString summary; ///< What the figure says, in one sentence.
    QString emptyText; ///< Shown instead of a chart without values.
    Kind kind = Kind::StackedColumns;
    Unit unit = Unit::Count;
    QStringList axisLabels; ///< Short, one for each category; some are left out if they need too much space.
    QStringList categories;
    QList<FigureSeries> series;
    QStringList columns; ///< Of the table.
    /// The first rows belong to the categories, in their order.
    QList<QList<FigureCell>> rows;

    /// True if no series has a value other than 0.
    bool isEmpty() const;
    bool isHorizontal() const { return kind == Kind::StackedBars || kind == Kind::Bars; }
    bool isStacked() const { return kind == Kind::StackedColumns || kind == Kind::StackedBars; }
    /// The highest value of the chart, with series on top of each other if they are stacked.
    double highest() const;

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// A value as people read it: "1,204", "96.3%", "12 min", "14 days".
QString valueText(Figure::Unit unit, double value);

FigureCell textCell(const QString &text);
FigureCell countCell(int count);
/// Empty if there is no share.
FigureCell shareCell(const std::optional<double> &share);
/// Empty if `seconds` is nullopt.
FigureCell durationCell(const std::optional<int> &seconds);

} // namespace shoptalk
