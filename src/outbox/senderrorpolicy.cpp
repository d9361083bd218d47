// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/senderrorpolicy.h"

#include "graph/metaerrors.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds maxPause = 5min;
static_assert(maxSendPause == maxPause + maxPause / 4);
constexpr int triesOfUnknownErrors = 3;
/// With the pauses below, these take about an hour.
constexpr int triesOfTransientErrors = 20;
/// The detail of a failure that no answer of Meta caused. It is stored with the message.
constexpr auto uploadLost = "upload_lost"_L1;

/// `first` grown by `factor` with each attempt, up to the longest pause, and up to a quarter more by chance.
milliseconds growing(milliseconds first, int factor, int attempts)
{
    milliseconds pause = first;
    for (int i = 0; i < attempts && pause < maxPause; ++i)
        pause *= factor;
    pause = std::min(pause, maxPause);
    return pause
        + milliseconds(QRandomGenerator::global()->bounded(static_cast<qint64>(pause.count()) / 4 + 1));
}

const MetaError *catalogued(const Error &error)
{
    return error.meta ? metaErrorFor(*error.meta) : nullptr;
}

MetaRetry retryOf(const Error &error)
{
    const MetaError *known = catalogued(error);
    return known && known->retry != MetaRetry::Never ? known->retry : MetaRetry::FewTimes;
}

/// What Meta estimates counts for limits by the hour alone: the throughput recovers within seconds.
milliseconds pauseOf(MetaRetry retry, int attempts, std::chrono::minutes regain)
{
    if (retry == MetaRetry::PairLimit)
        return growing(1s, 4, attempts);
    if (retry == MetaRetry::Minutes)
        return std::max<milliseconds>(growing(1min, 2, attempts), regain);
    return growing(1s, 2, attempts);
}

/// An answer that says nothing but "too often" (429) is taken for one about the number.
bool isAboutNumber(const Error &error)
{
    const MetaError *known = catalogued(error);
    if (!error.meta && error.kind == Error::Kind::RateLimited)
        return true;
    return known && (known->pause == MetaPause::Number || known->pause == MetaPause::Account);
}

SendErrorPolicy refusal(const Error &error)
{
    SendErrorPolicy policy;
    policy.failure = error.meta ? SendFailure{error.meta, error.detail} : SendFailure{{}, auditWord(error)};
    policy.isAboutNumber = isAboutNumber(error);
    return policy;
}

SendErrorPolicy transientPolicy(const Error &error, int attempts, std::chrono::minutes regain)
{
    const MetaRetry retry = retryOf(error);
    const int tries = retry == MetaRetry::FewTimes ? triesOfUnknownErrors : triesOfTransientErrors;
    if (attempts + 1 >= tries)
        return refusal(error);
    return SendErrorPolicy{
        SendErrorPolicy::Kind::Later, pauseOf(retry, attempts, regain), {}, isAboutNumber(error)};
}

} // namespace

SendErrorPolicy classifySendError(const Error &error, int attempts, std::chrono::minutes regain)
{
    switch (error.kind) {
    case Error::Kind::Unauthorised:
        return SendErrorPolicy{SendErrorPolicy::Kind::SignIn, {}, {}, true};
    case Error::Kind::RateLimited:
        return SendErrorPolicy{SendErrorPolicy::Kind::Later,
                               pauseOf(retryOf(error), attempts, regain),
                               {},
                               isAboutNumber(error)};
    case Error::Kind::Network:
        if (error.reason == Reason::NotSent)
            return SendErrorPolicy{SendErrorPolicy::Kind::Offline, {}, {}, false};
        return error.meta ? transientPolicy(error, attempts, regain)
                          : SendErrorPolicy{SendErrorPolicy::Kind::Uncertain, {}, {}, false};
    case Error::Kind::Malformed:
        if (isAnswerLost(error))
            return SendErrorPolicy{SendErrorPolicy::Kind::Uncertain, {}, {}, false};
        break;
    case Error::Kind::Rejected:
    case Error::Kind::Storage:
    case Error::Kind::Secrets:
    case Error::Kind::Cancelled:
        break;
    }
    return refusal(error);
}

SendErrorPolicy classifyUploadError(const Error &error, int attempts, std::chrono::minutes regain)
{
    SendErrorPolicy policy = classifySendError(error, attempts, regain);
    if (policy.kind != SendErrorPolicy::Kind::Uncertain)
        return policy;
    if (attempts + 1 >= triesOfTransientErrors) {
        policy.kind = SendErrorPolicy::Kind::Refused;
        policy.failure = SendFailure{{}, uploadLost};
        return policy;
    }
    policy.kind = SendErrorPolicy::Kind::Later;
    policy.pause = growing(5s, 2, attempts);
    return policy;
}

MetaSentence sentenceOf(const SendFailure &failure)
{
    if (!failure.meta && reasonNamed(failure.detail) == Reason::PhoneNumberInvalid)
        return MetaSentence::NotReachable;
    if (!failure.meta && reasonNamed(failure.detail) == Reason::NumberNotConnected)
        return MetaSentence::NumberDisconnected;
    if (!failure.meta && failure.detail == uploadLost)
        return MetaSentence::UploadLost;
    const MetaError *known = failure.meta ? metaErrorFor(*failure.meta) : nullptr;
    return known ? known->sentence : MetaSentence::NotTaken;
}

MetaSentence sentenceOfReaction(const SendFailure &failure)
{
    return failure.meta && failure.meta->code == reactionRefusedCode ? MetaSentence::ReactionRefused
                                                                     : sentenceOf(failure);
}

milliseconds offlinePause(int failures)
{
    return growing(1s, 2, failures - 1);
}

} // namespace shoptalk
