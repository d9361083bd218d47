// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphusage.h"

#include "core/httpexchanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr double maxPercent = 1000;
constexpr double maxRegainMinutes = 24 * 60;

/// A number that may come as text; one that makes no sense counts as nothing.
double numberIn(const QJsonValue &value, double most)
{
    const double number = value.isDouble() ? value.toDouble() : value.toString().toDouble();
    return number > 0 ? std::min(number, most) : 0;
}

void take(const QJsonObject &usage, GraphUsage &whole)
{
    for (const QLatin1StringView name : {"call_count"_L1, "total_time"_L1, "total_cputime"_L1})
        whole.percent = std::max(whole.percent, int(numberIn(usage.value(name), maxPercent)));
    const auto regain = std::chrono::minutes(
        int(numberIn(usage.value("estimated_time_to_regain_access"_L1), maxRegainMinutes)));
    whole.regain = std::max(whole.regain, regain);
}

} // namespace

GraphUsage usageIn(const HttpAnswer &answer)
{
    GraphUsage whole;
    take(QJsonDocument::fromJson(answer.appUsage).object(), whole);
    const QJsonObject byAccount = QJsonDocument::fromJson(answer.businessUsage).object();
    for (const auto &account : byAccount) {
        const QJsonArray kinds = account.toArray();
        for (const auto &kind : kinds)
            take(kind.toObject(), whole);
    }
    return whole;
}

} // namespace shoptalk
