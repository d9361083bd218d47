// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/templateintake.h"

#include "domain/messagetime.h"
#include "store/session.h"

namespace shoptalk {

namespace {

/// Nobody has to hear that a template was approved once more, or that it is what it was before.
Result<bool> isNews(StoreSession &session, const IncomingTemplateChange &incoming)
{
    const Result<std::optional<Template>> before = session.templates.find(incoming.waba, incoming.id);
    if (!before)
        return failure(before.error());
    if (!*before)
        return true;
    const Template &known = **before;
    const bool isSameStatus = !incoming.status || *incoming.status == known.status;
    const bool isSameQuality = !incoming.quality || *incoming.quality == known.quality;
    const bool isSameCategory = !incoming.category || *incoming.category == known.category;
    const bool isSameNext = !incoming.nextCategory || *incoming.nextCategory == known.nextCategory;
    const bool isFlagged = incoming.alert && incoming.alert->kind == AlertKind::TemplateFlagged;
    return isFlagged || !isSameStatus || !isSameQuality || !isSameCategory || !isSameNext;
}

} // namespace

Result<void> takeTemplateChange(StoreSession &session, const IncomingTemplateChange &incoming,
                                const QDateTime &receivedAt)
{
    const QDateTime at = believableTime(incoming.at, receivedAt);
    if (incoming.alert) {
        const Result<bool> news = isNews(session, incoming);
        if (!news)
            return failure(news.error());
        AccountAlert alert = *incoming.alert;
        alert.at = at;
        if (const Result<bool> added = *news ? session.alerts.add(alert) : Result<bool>(false); !added)
            return failure(added.error());
    }
    const TemplateChange change{incoming.waba,
                                incoming.id,
                                incoming.status,
                                incoming.rejectionReason,
                                incoming.rejectionAdvice,
                                incoming.quality,
                                incoming.category,
                                incoming.nextCategory};
    const Result<bool> known = session.templates.apply(change, at);
    if (!known)
        return failure(known.error());
    if (*known && !incoming.areComponentsNew)
        return {};
    return session.templates.noteOutdated(incoming.waba);
}

Result<void> takeMarketingChoice(StoreSession &session, const IncomingMarketingChoice &choice,
                                 const QDateTime &receivedAt)
{
    return session.marketing.save(choice.customer, choice.isStopped, believableTime(choice.at, receivedAt));
}

} // namespace shoptalk
