// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/forecast.h"

#include "domain/throughput.h"
#include "store/session.h"

#include <algorithm>

namespace shoptalk {

std::optional<int> SendingFacts::left() const
{
    return limit ? std::optional(std::max(*limit - contacted.count, 0)) : std::nullopt;
}

Result<SendingFacts> sendingFacts(const StoreSession &session, const PhoneNumberId &number,
                                  const QDateTime &now)
{
    const Result<QList<PhoneNumber>> numbers = session.accounts.activeNumbers();
    if (!numbers)
        return failure(numbers.error());
    const Result<QList<Rate>> rates = session.pricing.rates();
    if (!rates)
        return failure(rates.error());
    const Result<ContactedPeople> contacted =
        session.broadcasts.audience().contacted(number, now.addDays(-1));
    if (!contacted)
        return failure(contacted.error());
    SendingFacts facts;
    facts.rates = *rates;
    facts.contacted = *contacted;
    const auto found = std::find_if(numbers->begin(), numbers->end(),
                                    [&number](const PhoneNumber &each) { return each.id == number; });
    const PhoneNumber own = found == numbers->end() ? PhoneNumber() : *found;
    facts.limit = messagingLimit(own.messagingLimit);
    facts.perSecond = broadcastsPerSecond(messagesPerSecond(own.throughput, own.isOnBusinessApp));
    return facts;
}

Forecast forecastFor(const Audience &audience, const SendingFacts &facts, TemplateCategory category,
                     const QDate &day)
{
    Forecast forecast;
    forecast.facts = facts;
    forecast.cost = estimateCost(audience, facts.rates, category, day);
    forecast.duration = estimateDuration(audience.count(Eligibility::Eligible), facts.perSecond, facts.limit,
                                         facts.contacted.count);
    return forecast;
}

} // namespace shoptalk
