// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers/portfoliolimits.h"

#include <algorithm>
#include <chrono>

namespace shoptalk::sandbox {

namespace {

constexpr std::chrono::hours scalingDelay{6};

} // namespace

bool PortfolioLimits::mayReach(const Number &number, const Customer &customer) const
{
    if (!m_platform.limits.isOn())
        return true;
    const MessagingLimits &limits = m_platform.messagingLimits;
    const Business &business = m_platform.scenario.portfolioOf(number);
    std::optional<int> allowed = MessagingLimits::customersOf(limits.tierOf(business.id));
    if (const int figure = m_platform.limits.figures().customersPerDay; figure > 0)
        allowed = figure;
    const std::int64_t nowS = m_platform.timeline.nowS();
    return !allowed || limits.hasReached(business.id, customer.userId, nowS)
        || limits.reachedOf(business.id, nowS) < *allowed;
}

void PortfolioLimits::countReached(const Number &number, const Customer &customer)
{
    const Business &business = m_platform.scenario.portfolioOf(number);
    const std::int64_t nowS = m_platform.timeline.nowS();
    m_platform.messagingLimits.count(business.id, customer.userId, nowS);
    if (!hasGoodQuality(business))
        return;
    if (const auto tier = m_platform.messagingLimits.earnedTier(business.id, nowS))
        m_platform.timeline.after(scalingDelay,
                                  [this, id = business.id, tier = *tier] { setTier(id, tier); });
}

bool PortfolioLimits::hasGoodQuality(const Business &business) const
{
    return std::ranges::none_of(business.owned, [this](const Waba &waba) {
        return std::ranges::any_of(waba.numbers, [this](const Number &number) {
            return textIn(m_platform.numbers.of(number.id).fields, "quality_rating") == "RED";
        });
    });
}

bool PortfolioLimits::setTier(std::string_view businessId, const std::string &tier)
{
    const Business *business = m_platform.scenario.business(businessId);
    if (business == nullptr || !m_platform.messagingLimits.setTier(businessId, tier))
        return false;
    for (const Waba &waba : business->owned) {
        json::object value;
        // A number, as in Meta's example; without a limit it is -1.
        value["max_daily_conversations_per_business"] = MessagingLimits::customersOf(tier).value_or(-1);
        m_outbox.post(Webhook{waba.id, {}, "business_capability_update", std::move(value)});
    }
    return true;
}

} // namespace shoptalk::sandbox
