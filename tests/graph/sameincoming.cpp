// SPDX-License-Identifier: GPL-3.0-or-later
#include "sameincoming.h"

#include <algorithm>

namespace shoptalk::test {

namespace {

bool isSame(const IncomingMessage &a, const IncomingMessage &b)
{
    Message one = a.message;
    Message other = b.message;
    one.raw.clear();
    other.raw.clear();
    return one == other && a.phoneNumber == b.phoneNumber && a.customer == b.customer
        && a.newIdentity == b.newIdentity && a.isHistory == b.isHistory && a.isUnread == b.isUnread;
}

bool isSame(const IncomingAmendment &a, const IncomingAmendment &b)
{
    Amendment one = a.amendment;
    Amendment other = b.amendment;
    one.raw.clear();
    other.raw.clear();
    return one == other && a.phoneNumber == b.phoneNumber && a.customer == b.customer
        && a.isHistory == b.isHistory;
}

bool isSame(const IncomingStatus &a, const IncomingStatus &b)
{
    return a.phoneNumber == b.phoneNumber && a.wamid == b.wamid && a.callbackData == b.callbackData
        && a.delivery == b.delivery && a.at == b.at && a.failure == b.failure
        && a.pricing.type == b.pricing.type && a.pricing.category == b.pricing.category
        && a.freeUntil == b.freeUntil;
}

bool isSame(const IncomingContact &a, const IncomingContact &b)
{
    return a.customer == b.customer && a.isRemoved == b.isRemoved && a.at == b.at;
}

bool isSame(const IncomingAlert &a, const IncomingAlert &b)
{
    return a.waba == b.waba && a.alert == b.alert && a.digits == b.digits && a.at == b.at
        && a.messagingLimit == b.messagingLimit && a.throughput == b.throughput
        && a.qualityRating == b.qualityRating && a.verifiedName == b.verifiedName
        && a.nameStatus == b.nameStatus && a.status == b.status;
}

bool isSame(const IncomingTemplateChange &a, const IncomingTemplateChange &b)
{
    return a.id == b.id && a.waba == b.waba && a.at == b.at && a.alert == b.alert && a.status == b.status
        && a.rejectionReason == b.rejectionReason && a.rejectionAdvice == b.rejectionAdvice
        && a.quality == b.quality && a.category == b.category && a.nextCategory == b.nextCategory
        && a.areComponentsNew == b.areComponentsNew;
}

bool isSame(const IncomingMarketingChoice &a, const IncomingMarketingChoice &b)
{
    return a.customer == b.customer && a.isStopped == b.isStopped && a.at == b.at;
}

bool isSame(const IncomingOther &, const IncomingOther &)
{
    return true;
}

} // namespace

bool isSame(const QList<Incoming> &a, const QList<Incoming> &b)
{
    const auto isSameItem = [](const Incoming &one, const Incoming &other) {
        return one.index() == other.index()
            && std::visit(
                   [&other](const auto &each) {
                       return isSame(each, std::get<std::decay_t<decltype(each)>>(other));
                   },
                   one);
    };
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), isSameItem);
}

} // namespace shoptalk::test
