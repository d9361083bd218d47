// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagecost.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int decimals = 9;
constexpr qint64 oneUnit = 1'000'000'000;

void addPriced(CategoryCost &cost, const PricedMessages &priced, const QList<Rate> &rates)
{
    if (priced.type != "regular"_L1) {
        cost.free += priced.count;
        return;
    }
    cost.billed += priced.count;
    const std::optional<Rate> rate =
        priced.region.isEmpty() ? std::nullopt : rateFor(rates, priced.category, priced.region, priced.day);
    if (rate)
        cost.cost[rate->currency].add(rate->amount, priced.count);
    else
        cost.unpriced += priced.count;
}

} // namespace

void DecimalSum::add(const QString &amount, int times)
{
    const qsizetype point = amount.indexOf(u'.');
    const QString whole = point < 0 ? amount : amount.left(point);
    const QString rest = point < 0 ? QString() : amount.mid(point + 1).left(decimals);
    const qint64 nano = whole.toLongLong() * oneUnit + rest.leftJustified(decimals, u'0').toLongLong();
    m_nano += nano * times;
}

QString DecimalSum::text() const
{
    QString rest = QString::number(m_nano % oneUnit).rightJustified(decimals, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    const QString whole = QString::number(m_nano / oneUnit);
    return rest.isEmpty() ? whole : whole + u'.' + rest;
}

QList<CategoryCost> costByCategory(const QList<PricedMessages> &priced, const QList<Rate> &rates)
{
    QList<CategoryCost> costs;
    for (const PricedMessages &each : priced) {
        auto known = std::find_if(costs.begin(), costs.end(), [&each](const CategoryCost &cost) {
            return cost.category == each.category;
        });
        if (known == costs.end())
            known = costs.insert(costs.end(), CategoryCost{each.category, 0, 0, 0, {}});
        addPriced(*known, each, rates);
    }
    std::stable_sort(costs.begin(), costs.end(), [](const CategoryCost &a, const CategoryCost &b) {
        return a.free + a.billed > b.free + b.billed;
    });
    return costs;
}

QList<FreeUse> freeServiceUse(const QList<PricedMessages> &priced)
{
    QList<FreeUse> uses;
    for (const PricedMessages &each : priced) {
        if (each.type != "free_customer_service"_L1 || each.category != "service"_L1)
            continue;
        const auto known = std::find_if(uses.begin(), uses.end(),
                                        [&each](const FreeUse &use) { return use.number == each.number; });
        if (known == uses.end())
            uses << FreeUse{each.number, each.count};
        else
            known->used += each.count;
    }
    std::stable_sort(uses.begin(), uses.end(),
                     [](const FreeUse &a, const FreeUse &b) { return a.used > b.used; });
    return uses;
}

} // namespace shoptalk
