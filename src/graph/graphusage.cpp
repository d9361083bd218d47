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
    const auto regain = std::chrono::minutes(int(
        numberIn(usage.value("estimated_time_to_regain_access"_L1), double(GraphUsage::maxRegain.count()))));
    whole.regain = std::max(whole.regain, regain);
}

} // namespace

GraphUsage usageIn(const HttpAnswer &answer)
{
    GraphUsage whole;
    const QHash<QString, GraphUsage> usages = usageByAccount(answer);
    for (const GraphUsage &usage : usages) {
        whole.percent = std::max(whole.percent, usage.percent);
        whole.regain = std::max(whole.regain, usage.regain);
    }
    return whole;
}

QHash<QString, GraphUsage> usageByAccount(const HttpAnswer &answer)
{
    QHash<QString, GraphUsage> usages;
    const QJsonDocument ofApp = QJsonDocument::fromJson(answer.appUsage);
    if (ofApp.isObject())
        take(ofApp.object(), usages[QString()]);
    const QJsonObject byAccount = QJsonDocument::fromJson(answer.businessUsage).object();
    for (auto account = byAccount.begin(); account != byAccount.end(); ++account) {
        const QJsonArray kinds = account.value().toArray();
        for (const auto &kind : kinds)
            take(kind.toObject(), usages[account.key()]);
    }
    return usages;
}

} // namespace shoptalk
