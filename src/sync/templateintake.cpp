// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/templateintake.h"

#include "domain/messagetime.h"
#include "store/session.h"

namespace shoptalk {

namespace {

/// No alert is needed if a template is approved once more, if nothing changed, or if a later change was
/// already reported.
Result<bool> isNews(StoreSession &session, const IncomingTemplateChange &incoming,
                    const TemplateChange &change, const QDateTime &at)
{
    const Result<bool> outdated = session.templates.isOutdated(change, at);
    if (!outdated || *outdated)
        return outdated ? Result<bool>(false) : outdated;
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
    const TemplateChange change{incoming.waba,
                                incoming.id,
                                incoming.status,
                                incoming.rejectionReason,
                                incoming.rejectionAdvice,
                                incoming.quality,
                                incoming.category,
                                incoming.nextCategory};
    if (incoming.alert) {
        const Result<bool> news = isNews(session, incoming, change, at);
        if (!news)
            return failure(news.error());
        AccountAlert alert = *incoming.alert;
        alert.at = at;
        if (const Result<bool> added = *news ? session.alerts.add(alert) : Result<bool>(false); !added)
            return failure(added.error());
    }
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
