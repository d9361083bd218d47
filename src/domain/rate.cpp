// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rate.h"

#include "domain/servicewindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The day from which service messages are charged, and utility templates within the service window.
const QDate firstChargedDay(2026, 10, 1);

std::optional<Rate> newest(const QList<Rate> &rates, const QString &category, const QString &market,
                           const QDate &day)
{
    std::optional<Rate> found;
    for (const Rate &rate : rates) {
        const bool fits = rate.category == category && rate.market.compare(market, Qt::CaseInsensitive) == 0
            && rate.validFrom <= day;
        if (fits && (!found || rate.validFrom > found->validFrom))
            found = rate;
    }
    return found;
}

std::optional<NextMessageCost> freeEntryPoint(const QDateTime &freeUntil, const QDateTime &now)
{
    if (!freeUntil.isValid() || now >= freeUntil)
        return std::nullopt;
    NextMessageCost cost;
    cost.kind = NextMessageCost::Kind::FreeEntryPoint;
    cost.freeUntil = freeUntil;
    return cost;
}

} // namespace

std::optional<Rate> rateFor(const QList<Rate> &rates, const QString &category, const QString &region,
                            const QDate &day)
{
    QStringList categories{category};
    if (category == "service"_L1)
        categories << u"utility"_s;
    for (const QString &market : marketsOf(region)) {
        for (const QString &each : std::as_const(categories)) {
            if (const std::optional<Rate> rate = newest(rates, each, market, day))
                return rate;
        }
    }
    return std::nullopt;
}

NextMessageCost nextServiceMessageCost(const QList<Rate> &rates, int freeUsed, const QDateTime &freeUntil,
                                       const QString &region, const QDateTime &now)
{
    if (const std::optional<NextMessageCost> free = freeEntryPoint(freeUntil, now))
        return *free;
    NextMessageCost cost;
    const QDate day = now.toUTC().date();
    cost.freeLeft = std::max(0, freeServiceMessages - freeUsed);
    if (cost.freeLeft > 0 || day < firstChargedDay) {
        cost.kind = NextMessageCost::Kind::FreeAllowance;
        return cost;
    }
    cost.rate = rateFor(rates, u"service"_s, region, day);
    cost.kind = cost.rate ? NextMessageCost::Kind::Charged : NextMessageCost::Kind::PriceUnknown;
    return cost;
}

QString rateCategoryOf(TemplateCategory category)
{
    switch (category) {
    case TemplateCategory::Utility:
        return u"utility"_s;
    case TemplateCategory::Authentication:
        return u"authentication"_s;
    case TemplateCategory::Marketing:
    case TemplateCategory::Unknown:
        break;
    }
    return u"marketing"_s;
}

NextMessageCost templateMessageCost(const QList<Rate> &rates, TemplateCategory category,
                                    const QDateTime &lastInboundAt, const QDateTime &freeUntil,
                                    const QString &region, const QDateTime &now)
{
    if (const std::optional<NextMessageCost> free = freeEntryPoint(freeUntil, now))
        return *free;
    NextMessageCost cost;
    const QDate day = now.toUTC().date();
    const ServiceWindow window(lastInboundAt);
    if (category == TemplateCategory::Utility && day < firstChargedDay && window.isOpen(now)) {
        cost.kind = NextMessageCost::Kind::FreeWindow;
        cost.freeUntil = window.closesAt();
        return cost;
    }
    cost.rate = rateFor(rates, rateCategoryOf(category), region, day);
    cost.kind = cost.rate ? NextMessageCost::Kind::Charged : NextMessageCost::Kind::PriceUnknown;
    return cost;
}

QDateTime nextCostChange(const NextMessageCost &cost, const QDateTime &now)
{
    const QDateTime nextDay = now.toUTC().date().addDays(1).startOfDay(Qt::UTC);
    return cost.freeUntil.isValid() && cost.freeUntil > now ? std::min(cost.freeUntil, nextDay) : nextDay;
}

Month monthOf(const QDateTime &now)
{
    const QDate today = now.toUTC().date();
    const QDate first(today.year(), today.month(), 1);
    return Month{first.startOfDay(Qt::UTC), first.addMonths(1).startOfDay(Qt::UTC)};
}

} // namespace shoptalk
