// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/audience.h"
#include "domain/messagecost.h"
#include "domain/rate.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace shoptalk {

/// What a broadcast will cost at most, by the owner's price table. Only delivered messages are charged.
struct CostEstimate {
    QMap<QString, DecimalSum> cost; ///< By ISO 4217 currency.
    int priced = 0;
    int unpriced = 0; ///< The table has no price for these, or their country is not known.

    friend bool operator==(const CostEstimate &, const CostEstimate &) = default;
};

/// For the people of `audience` who get the message, on `day`.
CostEstimate estimateCost(const Audience &audience, const QList<Rate> &rates, TemplateCategory category,
                          const QDate &day);

/// How many customers a business may write to first within 24 hours, by Meta's word for it ("TIER_2K");
/// nullopt if there is no limit. An unknown word counts as the lowest limit.
/// Source: Cloud API, messaging limits.
std::optional<int> messagingLimit(const QString &tier);

/// How long a broadcast takes.
struct DurationEstimate {
    std::chrono::seconds length{0};
    bool waitsForLimit = false; ///< Longer than a day, because the portfolio's limit comes in between.

    friend bool operator==(const DurationEstimate &, const DurationEstimate &) = default;
};

/// The duration for `people` by one number that sends `perSecond`, if at most `limit` people can be reached
/// within 24 hours, of which `used` are used already.
DurationEstimate estimateDuration(int people, int perSecond, const std::optional<int> &limit, int used);

/// The speed of a broadcast: half of what the number may send, so that staff's answers are not delayed, and
/// never more than this console can store.
int broadcastsPerSecond(int messagesPerSecond);

} // namespace shoptalk
