// SPDX-License-Identifier: GPL-3.0-or-later
// The figures about accounts, webhooks and prices.
#include "domain/messagecost.h"
#include "ui/dashboard/dayspans.h"
#include "ui/dashboard/figures.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/money.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A date that is further away is drawn as this many days.
constexpr qint64 maxDays = 90;
constexpr qint64 soonDays = 7;

QString categoryText(const QString &category)
{
    if (category == "service"_L1)
        return Figures::tr("Replies");
    if (category == "utility"_L1)
        return Figures::tr("Orders and appointments");
    if (category == "marketing"_L1)
        return Figures::tr("Marketing");
    if (category == "authentication"_L1)
        return Figures::tr("Login codes");
    if (category == "authentication_international"_L1)
        return Figures::tr("Login codes, international");
    return category.isEmpty() ? Figures::tr("Other") : category;
}

QList<std::pair<QString, QString>> amountsOf(const QMap<QString, DecimalSum> &cost)
{
    QList<std::pair<QString, QString>> amounts;
    for (auto each = cost.begin(); each != cost.end(); ++each)
        amounts << std::pair(each.value().text(), each.key());
    return amounts;
}

FigureCell costCell(const CategoryCost &cost)
{
    const auto amounts = amountsOf(cost.cost);
    QStringList plain;
    for (const auto &[amount, currency] : amounts)
        plain << amount + u' ' + currency;
    return {plain.join(u" + "_s), Figures::costText(amounts)};
}

void add(DayWebhooks &sum, const DayWebhooks &more)
{
    sum.processed += more.processed;
    sum.pending += more.pending;
    sum.failed += more.failed;
}

} // namespace

QString Figures::monthText() const
{
    return Dates().month(m_figures.month);
}

QString Figures::costText(const QList<std::pair<QString, QString>> &amounts)
{
    QStringList texts;
    for (const auto &[amount, currency] : amounts)
        texts << moneyText(amount, currency);
    return texts.join(tr(" and "));
}

QString Figures::freeText() const
{
    const QList<FreeUse> uses = freeServiceUse(m_figures.priced);
    QStringList texts;
    for (const FreeUse &use : uses)
        texts << tr("%1: %2 of %3 free service messages used")
                     .arg(isolated(numberText(use.number)), QLocale().toString(use.used),
                          QLocale().toString(freeServiceMessages));
    return texts.join(tr("; "));
}

Figure Figures::costs() const
{
    Figure figure;
    figure.name = u"free-and-billed"_s;
    figure.title = tr("Free and billed in %1").arg(monthText());
    figure.kind = Figure::Kind::StackedBars;
    figure.emptyText = tr("WhatsApp hasn’t reported prices for this month yet.");
    figure.series = {{tr("Free"), ChartRole::Second, {}}, {tr("Billed"), ChartRole::First, {}}};
    figure.columns = {tr("Kind of message"), tr("Free"), tr("Billed"), tr("Cost by your price table"),
                      tr("Without a price")};
    QMap<QString, DecimalSum> sum;
    int unpriced = 0;
    const QList<CategoryCost> costs = costByCategory(m_figures.priced, m_figures.rates);
    for (const CategoryCost &cost : costs) {
        const QString name = categoryText(cost.category);
        figure.axisLabels << name;
        figure.categories << name;
        figure.series[0].values << cost.free;
        figure.series[1].values << cost.billed;
        figure.rows << QList<FigureCell>{{cost.category, name},
                                         countCell(cost.free),
                                         countCell(cost.billed),
                                         costCell(cost),
                                         countCell(cost.unpriced)};
        for (auto each = cost.cost.begin(); each != cost.cost.end(); ++each)
            sum[each.key()].add(each.value().text(), 1);
        unpriced += cost.unpriced;
    }
    QStringList sentences;
    if (!sum.isEmpty())
        sentences << tr("%1 so far").arg(costText(amountsOf(sum)));
    if (unpriced > 0)
        sentences << tr("%1 billed without a price (enter prices in the settings)")
                         .arg(QLocale().toString(unpriced));
    if (const QString free = freeText(); !free.isEmpty())
        sentences << free;
    figure.summary = sentences.join(tr("; "));
    return figure;
}

Figure Figures::signIns() const
{
    Figure figure;
    figure.name = u"sign-ins"_s;
    figure.title = tr("When logins expire");
    figure.kind = Figure::Kind::StackedBars;
    figure.unit = Figure::Unit::Days;
    figure.emptyText =
        m_figures.signIns.isEmpty() ? tr("No account is connected.") : tr("No login is about to expire.");
    figure.series = {{tr("More than a week"), ChartRole::First, {}},
                     {tr("A week or less"), ChartRole::Attention, {}}};
    figure.columns = {tr("Account"), tr("Login expires"), tr("Days left")};
    const SignInExpiry *next = nullptr;
    for (const SignInExpiry &each : m_figures.signIns) {
        const bool isEnded = each.status != AccountStatus::Active
            || (each.expiresAt.isValid() && each.expiresAt <= m_figures.readAt);
        const qint64 days = each.expiresAt.isValid() ? m_figures.readAt.daysTo(each.expiresAt) : 0;
        const double drawn =
            isEnded || !each.expiresAt.isValid() ? 0 : double(std::clamp<qint64>(days, 1, maxDays));
        figure.axisLabels << isolated(each.name);
        figure.categories << isolated(each.name);
        figure.series[0].values << (days > soonDays ? drawn : 0);
        figure.series[1].values << (days > soonDays ? 0 : drawn);
        const QString end = isEnded    ? tr("Ended")
            : each.expiresAt.isValid() ? Dates().date(each.expiresAt)
                                       : tr("Never");
        const bool counts = !isEnded && each.expiresAt.isValid();
        figure.rows << QList<FigureCell>{
            {each.name, isolated(each.name)},
            {each.expiresAt.isValid() ? each.expiresAt.toString(Qt::ISODate) : QString(), end},
            counts ? FigureCell{days, QLocale().toString(days)} : FigureCell()};
        if (!next && counts)
            next = &each;
        if (isEnded)
            figure.summary = tr("%1 has to log in again").arg(isolated(each.name));
    }
    if (next && figure.summary.isEmpty())
        figure.summary = tr("%1 is next, on %2").arg(isolated(next->name), Dates().date(next->expiresAt));
    return figure;
}

Figure Figures::webhooks() const
{
    const QList<DayWebhooks> &days = m_figures.webhooks;
    const QList<DaySpan> spans =
        days.isEmpty() ? QList<DaySpan>() : daySpans(days.first().day, days.last().day);
    const auto length = spans.isEmpty() ? DaySpan::Length::Day : spans.first().length;
    Figure figure;
    figure.name = spanText(length, u"webhooks-by-day"_s, u"webhooks-by-week"_s, u"webhooks-by-month"_s);
    figure.title = spanText(length, tr("Events from WhatsApp by day"), tr("Events from WhatsApp by week"),
                            tr("Events from WhatsApp by month"));
    figure.emptyText = tr("WhatsApp reported nothing in these days.");
    figure.series = {{tr("Understood"), ChartRole::First, {}},
                     {tr("Saved for a newer version"), ChartRole::Neutral, {}},
                     {tr("Failed"), ChartRole::Bad, {}}};
    figure.columns = {spanText(length, tr("Day"), tr("Week"), tr("Month")), tr("Received"), tr("Understood"),
                      tr("Saved for later"), tr("Failed")};
    DayWebhooks all;
    auto day = days.begin();
    for (const DaySpan &span : spans) {
        DayWebhooks sum;
        for (; day != days.end() && day->day <= span.last; ++day)
            add(sum, *day);
        figure.axisLabels << span.axisLabel();
        figure.categories << span.name();
        figure.series[0].values << sum.processed;
        figure.series[1].values << sum.pending;
        figure.series[2].values << sum.failed;
        figure.rows << QList<FigureCell>{span.cell(), countCell(sum.received()), countCell(sum.processed),
                                         countCell(sum.pending), countCell(sum.failed)};
        add(all, sum);
    }
    figure.summary = tr("%1 received, %2 saved for later, %3 failed, for all numbers")
                         .arg(QLocale().toString(all.received()), QLocale().toString(all.pending),
                              QLocale().toString(all.failed));
    return figure;
}

} // namespace shoptalk
