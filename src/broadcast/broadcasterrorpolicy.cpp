// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/broadcasterrorpolicy.h"

#include "graph/metaerrors.h"

#include <algorithm>

namespace shoptalk {

namespace {

bool isAboutTheTemplate(MetaSentence sentence)
{
    switch (sentence) {
    case MetaSentence::TemplateVariables:
    case MetaSentence::TemplateNotAvailable:
    case MetaSentence::TemplatePolicy:
    case MetaSentence::TemplatePaused:
    case MetaSentence::TemplateDisabled:
    case MetaSentence::TemplateLocked:
    case MetaSentence::WrongTemplateCategories:
    case MetaSentence::OffersSwitchedOff:
        return true;
    default:
        return false;
    }
}

} // namespace

bool concernsEverybody(MetaCode code)
{
    const MetaError *known = metaErrorFor(code);
    if (!known)
        return false;
    return known->pause == MetaPause::Number || known->pause == MetaPause::Account
        || known->kind == Error::Kind::Unauthorised || isAboutTheTemplate(known->sentence);
}

BroadcastStop stopAfter(const QList<BroadcastResult> &newest)
{
    int inARow = 0;
    bool allFailed = true;
    for (const BroadcastResult &result : newest) {
        const bool hasFailed = result.outcome == BroadcastOutcome::Failed;
        if (hasFailed && result.failure.meta && concernsEverybody(*result.failure.meta))
            return BroadcastStop{BroadcastPause::Meta, result.failure.meta};
        allFailed = allFailed && hasFailed;
        inARow += allFailed ? 1 : 0;
    }
    return inARow >= maxFailuresInARow ? BroadcastStop{BroadcastPause::ManyFailures} : BroadcastStop();
}

} // namespace shoptalk
