// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/nextcost.h"

#include "domain/phonenumber.h"
#include "store/session.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The country of the customer's number, or the one that a business-scoped user id begins with.
QString customerRegion(const Customer &customer)
{
    return customer.waId.isEmpty() ? customer.userId.value().section(u'.', 0, 0)
                                   : regionOf(customer.waId.value());
}

} // namespace

Result<NextMessageCost> nextCostIn(const StoreSession &session, const Conversation &conversation,
                                   const QDateTime &now)
{
    const MessagePricing free{u"free_customer_service"_s, u"service"_s};
    const Month month = monthOf(now);
    const Result<int> used = session.pricing.count(conversation.phoneNumber, free, month.begin, month.end);
    if (!used)
        return failure(used.error());
    const Result<QList<Rate>> rates = session.pricing.rates();
    if (!rates)
        return failure(rates.error());
    return nextServiceMessageCost(*rates, *used, conversation.freeUntil,
                                  customerRegion(conversation.customer), now);
}

} // namespace shoptalk
