// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/broadcastestimate.h"

#include "domain/phonenumber.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

constexpr int lowestLimit = 250;
/// Each message is stored durably before it is sent, which allows no higher rate.
constexpr int maxPerSecond = 20;
constexpr std::chrono::seconds oneDay = 24h;

} // namespace

CostEstimate estimateCost(const Audience &audience, const QList<Rate> &rates, TemplateCategory category,
                          const QDate &day)
{
    QHash<QString, int> byRegion;
    for (const CheckedPerson &each : audience.people) {
        if (each.eligibility == Eligibility::Eligible)
            ++byRegion[customerRegion(each.person.waId, each.person.userId)];
    }
    CostEstimate estimate;
    for (auto region = byRegion.cbegin(); region != byRegion.cend(); ++region) {
        const std::optional<Rate> rate = region.key().isEmpty()
            ? std::nullopt
            : rateFor(rates, rateCategoryOf(category), region.key(), day);
        if (!rate) {
            estimate.unpriced += region.value();
            continue;
        }
        estimate.priced += region.value();
        estimate.cost[rate->currency].add(rate->amount, region.value());
    }
    return estimate;
}

std::optional<int> messagingLimit(const QString &tier)
{
    static const QHash<QString, int> limits{{u"TIER_50"_s, 50},      {u"TIER_250"_s, 250},
                                            {u"TIER_1K"_s, 1000},    {u"TIER_2K"_s, 2000},
                                            {u"TIER_10K"_s, 10'000}, {u"TIER_100K"_s, 100'000}};
    if (tier == "TIER_UNLIMITED"_L1)
        return std::nullopt;
    return limits.value(tier, lowestLimit);
}

DurationEstimate estimateDuration(int people, int perSecond, const std::optional<int> &limit, int used)
{
    DurationEstimate estimate;
    const auto secondsFor = [perSecond](int count) {
        return std::chrono::seconds((count + perSecond - 1) / std::max(perSecond, 1));
    };
    const int today = limit ? std::max(*limit - used, 0) : people;
    if (people <= today) {
        estimate.length = secondsFor(people);
        return estimate;
    }
    // The rest waits one day for each time that the limit is used up.
    const int later = people - today;
    const int perDay = std::max(*limit, 1);
    const int days = (later + perDay - 1) / perDay;
    estimate.waitsForLimit = true;
    estimate.length = days * oneDay + secondsFor(later - (days - 1) * perDay);
    return estimate;
}

int broadcastsPerSecond(int messagesPerSecond)
{
    return std::clamp(messagesPerSecond / 2, 1, maxPerSecond);
}

} // namespace shoptalk
