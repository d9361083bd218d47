// SPDX-License-Identifier: GPL-3.0-or-later
// The figures about messages that were sent and received.
#include "ui/dashboard/dayspans.h"
#include "ui/dashboard/figures.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/percent.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The maximum number of bars that are drawn; the table has all rows.
constexpr qsizetype maxBars = 8;

void addCounts(Figure &figure, const MessageCounts &counts)
{
    figure.series[0].values << counts.read;
    figure.series[1].values << counts.delivered;
    figure.series[2].values << counts.sent;
    figure.series[3].values << counts.failed;
}

QList<FigureCell> countCells(const MessageCounts &counts)
{
    return {countCell(counts.accepted()), countCell(counts.arrived()), countCell(counts.read),
            countCell(counts.failed), shareCell(counts.deliveryRate())};
}

} // namespace

Figure Figures::at(int index) const
{
    static constexpr std::array<Figure (Figures::*)() const, count> figures{
        &Figures::messagesByDay,  &Figures::deliveryRate,     &Figures::busyHours,
        &Figures::responseByHour, &Figures::responseByWriter, &Figures::openWindows,
        &Figures::byNumber,       &Figures::byTemplate,       &Figures::costs,
        &Figures::webhooks,       &Figures::signIns};
    return (this->*figures.at(size_t(index)))();
}

QList<Figure> Figures::all() const
{
    QList<Figure> all;
    for (int i = 0; i < count; ++i)
        all << at(i);
    return all;
}

MessageCounts Figures::total() const
{
    MessageCounts total;
    for (const DayMessages &day : m_figures.activity.days)
        total += day.counts;
    return total;
}

QString Figures::numberText(const PhoneNumberId &number) const
{
    const auto used = std::find_if(m_figures.numbers.begin(), m_figures.numbers.end(),
                                   [&number](const NumberMessages &each) { return each.number == number; });
    if (used != m_figures.numbers.end() && !used->name.isEmpty())
        return used->name;
    const auto known = std::find_if(m_figures.connected.begin(), m_figures.connected.end(),
                                    [&number](const PhoneNumber &each) { return each.id == number; });
    return known == m_figures.connected.end() ? number.value() : known->displayPhoneNumber;
}

/// The series and columns that all figures about sent messages share.
static Figure ofSentMessages(const QString &firstColumn)
{
    Figure figure;
    figure.series = {{Figures::tr("Read"), ChartRole::First, {}},
                     {Figures::tr("Delivered, not read"), ChartRole::Second, {}},
                     {Figures::tr("Sent, not delivered"), ChartRole::Neutral, {}},
                     {Figures::tr("Failed"), ChartRole::Bad, {}}};
    figure.columns = {firstColumn,         Figures::tr("Sent"),   Figures::tr("Delivered"),
                      Figures::tr("Read"), Figures::tr("Failed"), Figures::tr("Delivery rate")};
    figure.emptyText = Figures::tr("Nothing was sent in these days.");
    return figure;
}

/// The counts of each span, from the days of the query.
static QList<std::pair<DaySpan, MessageCounts>> countsBySpan(const QList<DayMessages> &days)
{
    QList<std::pair<DaySpan, MessageCounts>> counts;
    if (days.isEmpty())
        return counts;
    for (const DaySpan &span : daySpans(days.first().day, days.last().day))
        counts << std::pair(span, MessageCounts());
    qsizetype at = 0;
    for (const DayMessages &day : days) {
        while (counts.at(at).first.last < day.day)
            ++at;
        counts[at].second += day.counts;
    }
    return counts;
}

Figure Figures::messagesByDay() const
{
    const auto counts = countsBySpan(m_figures.activity.days);
    const auto length = counts.isEmpty() ? DaySpan::Length::Day : counts.first().first.length;
    Figure figure = ofSentMessages(spanText(length, tr("Day"), tr("Week"), tr("Month")));
    figure.columns.insert(1, tr("Received"));
    figure.name = spanText(length, u"messages-by-day"_s, u"messages-by-week"_s, u"messages-by-month"_s);
    figure.title = spanText(length, tr("Messages by day"), tr("Messages by week"), tr("Messages by month"));
    const MessageCounts all = total();
    figure.summary = tr("%1 received, %2 sent, %3 failed")
                         .arg(QLocale().toString(all.received), QLocale().toString(all.accepted()),
                              QLocale().toString(all.failed));
    for (const auto &[span, sum] : counts) {
        figure.axisLabels << span.axisLabel();
        figure.categories << span.name();
        addCounts(figure, sum);
        QList<FigureCell> row = countCells(sum);
        row.insert(0, countCell(sum.received));
        row.insert(0, span.cell());
        figure.rows << row;
    }
    return figure;
}

Figure Figures::deliveryRate() const
{
    const auto counts = countsBySpan(m_figures.activity.days);
    const auto length = counts.isEmpty() ? DaySpan::Length::Day : counts.first().first.length;
    Figure figure;
    figure.name =
        spanText(length, u"delivery-rate"_s, u"delivery-rate-by-week"_s, u"delivery-rate-by-month"_s);
    figure.title = spanText(length, tr("Delivery rate by day"), tr("Delivery rate by week"),
                            tr("Delivery rate by month"));
    figure.kind = Figure::Kind::Line;
    figure.unit = Figure::Unit::Share;
    figure.emptyText = tr("Nothing was sent in these days.");
    const std::optional<double> all = total().deliveryRate();
    figure.summary =
        all ? tr("%1 of all messages reached the customer’s phone").arg(percentText(*all)) : QString();
    figure.series = {{tr("Delivered"), ChartRole::First, {}}};
    figure.columns = {spanText(length, tr("Day"), tr("Week"), tr("Month")), tr("Sent or failed"),
                      tr("Delivered"), tr("Delivery rate")};
    for (const auto &[span, sum] : counts) {
        figure.axisLabels << span.axisLabel();
        figure.categories << span.name();
        figure.series[0].values << sum.deliveryRate();
        figure.rows << QList<FigureCell>{span.cell(), countCell(sum.accepted() + sum.failed),
                                         countCell(sum.arrived()), shareCell(sum.deliveryRate())};
    }
    return figure;
}

Figure Figures::byNumber() const
{
    Figure figure = ofSentMessages(tr("Number"));
    figure.name = u"messages-by-number"_s;
    figure.title = tr("Sent by number");
    figure.kind = Figure::Kind::StackedBars;
    for (const NumberMessages &each : m_figures.numbers) {
        const QString name = isolated(numberText(each.number));
        if (figure.categories.size() < maxBars) {
            figure.axisLabels << name;
            figure.categories << name;
            addCounts(figure, each.counts);
        }
        figure.rows << (QList<FigureCell>{{numberText(each.number), name}} + countCells(each.counts));
    }
    if (!m_figures.numbers.isEmpty())
        figure.summary = tr("%1 sent most").arg(isolated(numberText(m_figures.numbers.first().number)));
    return figure;
}

Figure Figures::byTemplate() const
{
    Figure figure = ofSentMessages(tr("Template"));
    figure.name = u"messages-by-template"_s;
    figure.title = tr("Sent by template");
    figure.kind = Figure::Kind::StackedBars;
    figure.emptyText = tr("No template was sent in these days.");
    for (const TemplateMessages &each : m_figures.templates) {
        const QString name = each.name.isEmpty() ? tr("Template without a name") : isolated(each.name);
        if (figure.categories.size() < maxBars) {
            figure.axisLabels << name;
            figure.categories << name;
            addCounts(figure, each.counts);
        }
        figure.rows << (QList<FigureCell>{{each.name, name}} + countCells(each.counts));
    }
    if (m_figures.templates.size() > maxBars) {
        figure.summary =
            tr("The top %1 of %2. The table shows them all.")
                .arg(QLocale().toString(int(maxBars)), QLocale().toString(int(m_figures.templates.size())));
    } else if (!m_figures.templates.isEmpty()) {
        figure.summary = tr("%1 was sent most").arg(isolated(m_figures.templates.first().name));
    }
    return figure;
}

Figure Figures::busyHours() const
{
    Figure figure;
    figure.name = u"busy-hours"_s;
    figure.title = tr("Busiest hours");
    figure.emptyText = tr("There were no messages in these days.");
    figure.series = {{tr("Received"), ChartRole::First, {}}, {tr("Sent"), ChartRole::Second, {}}};
    figure.columns = {tr("Hour"), tr("Received"), tr("Sent")};
    const Dates dates;
    int busiest = 0;
    const auto &hours = m_figures.activity.hours;
    const auto all = [&hours](int hour) {
        const MessageCounts &counts = hours.at(size_t(hour));
        return counts.received + counts.accepted();
    };
    for (int hour = 0; hour < int(hours.size()); ++hour) {
        const MessageCounts &counts = hours.at(size_t(hour));
        figure.axisLabels << dates.hour(hour);
        figure.categories << tr("%1 to %2").arg(dates.hour(hour), dates.hour((hour + 1) % int(hours.size())));
        figure.series[0].values << counts.received;
        figure.series[1].values << counts.accepted();
        figure.rows << QList<FigureCell>{
            {hour, figure.categories.last()}, countCell(counts.received), countCell(counts.accepted())};
        busiest = all(hour) > all(busiest) ? hour : busiest;
    }
    if (!figure.isEmpty())
        figure.summary = tr("Most messages come and go from %1").arg(figure.categories.at(busiest));
    return figure;
}

} // namespace shoptalk
