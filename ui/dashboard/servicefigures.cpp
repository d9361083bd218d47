// SPDX-License-Identifier: GPL-3.0-or-later
// The figures about how customers are served.
#include "ui/dashboard/figures.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"

#include <QLocale>
#include <QSysInfo>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The maximum number of people whose bars are drawn; the table has all.
constexpr qsizetype maxResponders = 8;

Figure ofResponseTimes(const QString &firstColumn)
{
    Figure figure;
    figure.unit = Figure::Unit::Seconds;
    figure.emptyText = Figures::tr("No customer got a reply in these days.");
    figure.series = {{Figures::tr("Half of the answers within"), ChartRole::First, {}},
                     {Figures::tr("Slowest 1 in 10 take longer than"), ChartRole::Second, {}}};
    figure.columns = {firstColumn, Figures::tr("Answers"), Figures::tr("Half within"),
                      Figures::tr("9 of 10 within")};
    return figure;
}

void addTimes(Figure &figure, const ResponseTimes &times, const FigureCell &name)
{
    const bool isKnown = times.answers > 0;
    figure.series[0].values << (isKnown ? std::optional<double>(times.medianS) : std::nullopt);
    figure.series[1].values << (isKnown ? std::optional<double>(times.slowS) : std::nullopt);
    figure.rows << QList<FigureCell>{name, countCell(times.answers),
                                     durationCell(isKnown ? std::optional(times.medianS) : std::nullopt),
                                     durationCell(isKnown ? std::optional(times.slowS) : std::nullopt)};
}

QString windowText(size_t group)
{
    const QString until = QLocale().toString(windowHours.at(group));
    if (group == 0)
        return Figures::tr("Under %1 h", "time left").arg(until);
    return Figures::tr("%1–%2 h", "time left").arg(QLocale().toString(windowHours.at(group - 1)), until);
}

} // namespace

Figure Figures::responseByHour() const
{
    Figure figure = ofResponseTimes(tr("Hour"));
    figure.name = u"response-by-hour"_s;
    figure.title = tr("Reply time by hour");
    figure.kind = Figure::Kind::Columns;
    const ResponseTimes &all = m_figures.responses.all;
    if (all.answers > 0)
        figure.summary = tr("Half of %1 answers came within %2")
                             .arg(QLocale().toString(all.answers), valueText(figure.unit, all.medianS));
    const Dates dates;
    for (int hour = 0; hour < int(m_figures.responses.hours.size()); ++hour) {
        figure.axisLabels << dates.hour(hour);
        figure.categories << tr("Written from %1").arg(dates.hour(hour));
        addTimes(figure, m_figures.responses.hours.at(size_t(hour)), {hour, dates.hour(hour)});
    }
    return figure;
}

QString Figures::responderText(const ResponderTimes &responder)
{
    switch (responder.who) {
    case Responder::Person:
        return responder.name;
    case Responder::PhoneApp:
        return tr("The phone app");
    case Responder::ThisComputer:
        break;
    }
    const QString computer = QSysInfo::machineHostName().section(u'.', 0, 0);
    return computer.isEmpty() ? tr("This computer, nobody chosen")
                              : tr("Computer %1, nobody chosen").arg(computer);
}

Figure Figures::responseByWriter() const
{
    Figure figure = ofResponseTimes(tr("Answered by"));
    figure.name = u"response-by-colleague"_s;
    figure.title = tr("Reply time by colleague");
    figure.kind = Figure::Kind::Bars;
    QStringList sentences;
    QList<ResponderTimes> responders = m_figures.responses.responders;
    std::stable_sort(
        responders.begin(), responders.end(),
        [](const ResponderTimes &a, const ResponderTimes &b) { return a.times.answers > b.times.answers; });
    for (const ResponderTimes &each : std::as_const(responders)) {
        const QString plain = responderText(each);
        const QString name = isolated(plain);
        if (figure.categories.size() < maxResponders) {
            figure.axisLabels << name;
            figure.categories << name;
        }
        addTimes(figure, each.times, {plain, name});
        if (each.who == Responder::ThisComputer)
            sentences << tr("Choose your name under Settings, Team, so that your replies count as yours.");
    }
    for (FigureSeries &each : figure.series)
        each.values.resize(figure.categories.size());
    if (responders.size() > maxResponders)
        sentences.prepend(
            tr("The top %1 of %2. The table shows them all.")
                .arg(QLocale().toString(int(maxResponders)), QLocale().toString(int(responders.size()))));
    if (!figure.categories.isEmpty())
        sentences << tr("Replies of colleagues at other computers are not known here.");
    figure.summary = sentences.join(u' ');
    return figure;
}

Figure Figures::openWindows() const
{
    Figure figure;
    figure.name = u"open-windows"_s;
    figure.title = tr("Open conversations");
    figure.emptyText =
        tr("You can’t reply to anyone right now. A customer’s message opens a conversation for 24 hours.");
    figure.series = {{tr("Conversations"), ChartRole::First, {}}};
    figure.columns = {tr("Time left to reply"), tr("Conversations")};
    for (size_t group = 0; group < m_figures.windows.size(); ++group) {
        figure.axisLabels << windowText(group);
        figure.categories << windowText(group);
        figure.series[0].values << m_figures.windows.at(group);
        figure.rows << QList<FigureCell>{textCell(windowText(group)), countCell(m_figures.windows.at(group))};
    }
    const int all = std::accumulate(m_figures.windows.begin(), m_figures.windows.end(), 0);
    const int soon = m_figures.windows.front();
    if (all > 0)
        figure.summary = soon > 0 ? tr("%1 can be answered now, %2 close within an hour")
                                        .arg(QLocale().toString(all), QLocale().toString(soon))
                                  : tr("%1 can be answered now").arg(QLocale().toString(all));
    return figure;
}

} // namespace shoptalk
