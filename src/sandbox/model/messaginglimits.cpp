// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/messaginglimits.h"

#include <algorithm>
#include <array>
#include <set>

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t limitPeriodS = 24 * 3600;
constexpr std::int64_t scalingPeriodS = 7 * limitPeriodS;

struct Tier {
    std::string_view name;
    int customers; ///< 0: without a limit.
};

/// In their order. Before October 2025 there was TIER_1K in the place of TIER_2K.
constexpr std::array tiers = {Tier{"TIER_50", 50},        Tier{"TIER_250", 250},
                              Tier{"TIER_2K", 2'000},     Tier{"TIER_10K", 10'000},
                              Tier{"TIER_100K", 100'000}, Tier{"TIER_UNLIMITED", 0}};
constexpr std::size_t firstScaling = 2; // TIER_2K; Meta decides about the step to it.

auto tierNamed(std::string_view name)
{
    return std::ranges::find(tiers, name, &Tier::name);
}

} // namespace

MessagingLimits::MessagingLimits(const Scenario &scenario)
{
    for (const Business &business : scenario.businesses)
        m_portfolios[business.id].tier = textIn(business.fields, "whatsapp_business_manager_messaging_limit");
}

const std::string &MessagingLimits::tierOf(std::string_view businessId) const
{
    return m_portfolios.find(businessId)->second.tier;
}

bool MessagingLimits::setTier(std::string_view businessId, std::string_view tier)
{
    const auto portfolio = m_portfolios.find(businessId);
    if (portfolio == m_portfolios.end() || !isTier(tier))
        return false;
    portfolio->second.tier = tier;
    return true;
}

bool MessagingLimits::isTier(std::string_view tier)
{
    return tierNamed(tier) != tiers.end();
}

std::optional<int> MessagingLimits::customersOf(std::string_view tier)
{
    const auto found = tierNamed(tier);
    return found != tiers.end() && found->customers > 0 ? std::optional(found->customers) : std::nullopt;
}

void MessagingLimits::count(std::string_view businessId, const std::string &userId, std::int64_t nowS)
{
    Portfolio &portfolio = m_portfolios.find(businessId)->second;
    while (!portfolio.reached.empty() && portfolio.reached.front().first <= nowS - scalingPeriodS)
        portfolio.reached.pop_front();
    portfolio.reached.emplace_back(nowS, userId);
}

int MessagingLimits::differentSince(const Portfolio &portfolio, std::int64_t sinceS)
{
    std::set<std::string_view> customers;
    for (const auto &[atS, userId] : portfolio.reached) {
        if (atS > sinceS)
            customers.insert(userId);
    }
    return static_cast<int>(customers.size());
}

int MessagingLimits::reachedOf(std::string_view businessId, std::int64_t nowS) const
{
    return differentSince(m_portfolios.find(businessId)->second, nowS - limitPeriodS);
}

bool MessagingLimits::hasReached(std::string_view businessId, std::string_view userId,
                                 std::int64_t nowS) const
{
    return std::ranges::any_of(m_portfolios.find(businessId)->second.reached, [&](const auto &each) {
        return each.second == userId && each.first > nowS - limitPeriodS;
    });
}

std::optional<std::string> MessagingLimits::earnedTier(std::string_view businessId, std::int64_t nowS)
{
    Portfolio &portfolio = m_portfolios.find(businessId)->second;
    const auto tier = tierNamed(portfolio.tier);
    const bool mayGrow = tier != tiers.end() && tier >= tiers.begin() + firstScaling && tier->customers > 0;
    if (!mayGrow || portfolio.earned == portfolio.tier)
        return {};
    if (differentSince(portfolio, nowS - scalingPeriodS) < tier->customers / 2)
        return {};
    portfolio.earned = portfolio.tier;
    return std::string((tier + 1)->name);
}

} // namespace shoptalk::sandbox
