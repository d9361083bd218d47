// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure.h"

#include "ui/theme/dates.h"
#include "ui/theme/percent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shoptalk {

bool Figure::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [this](const FigureSeries &each) {
        return std::all_of(each.values.begin(), each.values.end(),
                           [this](const std::optional<double> &value) {
                               return !value || (unit != Unit::Share && qFuzzyIsNull(*value));
                           });
    });
}

double Figure::highest() const
{
    double highest = 0;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        double top = 0;
        for (const FigureSeries &each : series) {
            const double value = each.values.value(i).value_or(0);
            top = isStacked() ? top + value : std::max(top, value);
        }
        highest = std::max(highest, top);
    }
    return highest;
}

QString valueText(Figure::Unit unit, double value)
{
    const QLocale locale;
    switch (unit) {
    case Figure::Unit::Count:
        return locale.toString(qRound64(value));
    case Figure::Unit::Share:
        return percentText(value, locale);
    case Figure::Unit::Seconds:
        return Dates(locale).duration(std::chrono::seconds(qRound64(value)));
    case Figure::Unit::Days:
        return QCoreApplication::translate("shoptalk::Figure", "%1 d", "a number of days")
            .arg(locale.toString(qRound64(value)));
    }
    return {};
}

FigureCell textCell(const QString &text)
{
    return {text, text};
}

FigureCell countCell(int count)
{
    return {count, QLocale().toString(count)};
}

FigureCell shareCell(const std::optional<double> &share)
{
    constexpr double precision = 10000;
    return share ? FigureCell{std::round(*share * precision) / precision, percentText(*share)} : FigureCell();
}

FigureCell durationCell(const std::optional<int> &seconds)
{
    return seconds ? FigureCell{*seconds, valueText(Figure::Unit::Seconds, *seconds)} : FigureCell();
}

} // namespace shoptalk
