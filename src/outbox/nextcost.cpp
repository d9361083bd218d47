// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/nextcost.h"

#include "domain/phonenumber.h"
#include "store/store.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Result<NextMessageCost> nextCostIn(const StoreSession &session, const Conversation &conversation,
                                   const std::optional<TemplateCategory> &category, const QDateTime &now)
{
    const Result<QList<Rate>> rates = session.pricing.rates();
    if (!rates)
        return failure(rates.error());
    const Customer &customer = conversation.customer;
    const QString region = customerRegion(customer.waId, customer.userId);
    if (category)
        return templateMessageCost(*rates, *category, conversation.lastInboundAt, conversation.freeUntil,
                                   region, now);
    const MessagePricing free{u"free_customer_service"_s, u"service"_s};
    const Month month = monthOf(now);
    const Result<int> used = session.pricing.count(conversation.phoneNumber, free, month.begin, month.end);
    if (!used)
        return failure(used.error());
    return nextServiceMessageCost(*rates, *used, conversation.freeUntil, region, now);
}

} // namespace

NextCosts::NextCosts(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.pricing)
            Q_EMIT changed();
    });
}

QCoro::Task<Result<NextMessageCost>> NextCosts::of(Conversation conversation,
                                                   std::optional<TemplateCategory> category) const
{
    auto read = [conversation, category, now = m_clock.now()](const StoreSession &session) {
        return nextCostIn(session, conversation, category, now);
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

} // namespace shoptalk
