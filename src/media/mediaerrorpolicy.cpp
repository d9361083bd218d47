// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediaerrorpolicy.h"

#include "graph/allowances.h"
#include "graph/metaerrors.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

using Kind = MediaErrorPolicy::Kind;
using std::chrono::milliseconds;

constexpr milliseconds maxDownloadPause = 5min;
constexpr milliseconds pauseOnFullDisk = 1min;
constexpr int triesOfWrongAnswers = 3;

/// `first`, doubled with each attempt up to the longest pause, and up to a quarter more by chance.
milliseconds doubled(milliseconds first, int attempts)
{
    const milliseconds pause =
        std::min<milliseconds>(first * (1L << std::clamp(attempts, 0, 12)), maxDownloadPause);
    return pause
        + milliseconds(QRandomGenerator::global()->bounded(static_cast<qint64>(pause.count()) / 4 + 1));
}

MediaErrorPolicy later(MediaProblem problem, milliseconds first, int attempts)
{
    return MediaErrorPolicy{Kind::Later, problem, doubled(first, attempts)};
}

MediaErrorPolicy fewTimes(MediaProblem problem, int attempts)
{
    if (attempts + 1 < triesOfWrongAnswers)
        return later(problem, 1s, attempts);
    return MediaErrorPolicy{Kind::Failed, problem, {}};
}

MediaErrorPolicy refusedByMeta(const Error &error, int attempts)
{
    if (isMediaLinkDead(error))
        return fewTimes(MediaProblem::LinkDead, attempts);
    const MetaError *known = error.meta ? metaErrorFor(*error.meta) : nullptr;
    const MetaRetry retry = known ? known->retry : MetaRetry::Never;
    if (retry == MetaRetry::FewTimes)
        return fewTimes(MediaProblem::Busy, attempts);
    if (retry == MetaRetry::Backoff || retry == MetaRetry::Minutes)
        return later(MediaProblem::Busy, retry == MetaRetry::Minutes ? milliseconds(1min) : milliseconds(1s),
                     attempts);
    return MediaErrorPolicy{Kind::Failed, MediaProblem::Refused, {}};
}

MediaErrorPolicy badAnswer(const Error &error, int attempts)
{
    if (error.reason == Reason::AnswerTooLarge)
        return MediaErrorPolicy{Kind::Failed, MediaProblem::TooLarge, {}};
    if (error.detail == "length"_L1)
        return fewTimes(MediaProblem::Incomplete, attempts);
    return fewTimes(MediaProblem::NotTheFile, attempts);
}

} // namespace

MediaErrorPolicy classifyMediaError(const Error &error, int attempts)
{
    switch (error.kind) {
    case Error::Kind::Network:
        if (error.reason == Reason::NotSent)
            return MediaErrorPolicy{Kind::Offline, MediaProblem::Unreachable, {}};
        return later(error.meta ? MediaProblem::Busy : MediaProblem::Unreachable, 1s, attempts);
    case Error::Kind::RateLimited:
        if (const QDateTime at = regainedAt(error); at.isValid())
            return MediaErrorPolicy{Kind::Allowance, MediaProblem::Busy, {}, at};
        return later(MediaProblem::Busy, 1min, attempts);
    case Error::Kind::Unauthorised:
        return MediaErrorPolicy{Kind::SignIn, MediaProblem::SignIn, {}};
    case Error::Kind::Secrets:
        return MediaErrorPolicy{Kind::Locked, MediaProblem::SignIn, {}};
    case Error::Kind::Rejected:
        return refusedByMeta(error, attempts);
    case Error::Kind::Malformed:
        return badAnswer(error, attempts);
    case Error::Kind::Storage:
        return classifyMediaProblem(
            error.reason == Reason::DiskFull ? MediaProblem::DiskFull : MediaProblem::DiskError, attempts);
    case Error::Kind::Cancelled:
        return MediaErrorPolicy{Kind::Cancelled, MediaProblem::None, {}};
    }
    return MediaErrorPolicy{Kind::Failed, MediaProblem::Refused, {}};
}

MediaErrorPolicy classifyMediaProblem(MediaProblem problem, int attempts)
{
    if (problem == MediaProblem::DiskFull)
        return later(problem, pauseOnFullDisk, attempts); // somebody may free space
    return fewTimes(problem, attempts);
}

bool isMediaGone(const Error &error)
{
    // 100/33 is an object that does not exist. Source: Graph API, handling errors.
    const bool isUnknownObject = error.meta == MetaCode{100, 33};
    const bool isHttpGone =
        error.reason == Reason::HttpStatus && (error.detail == "404"_L1 || error.detail == "410"_L1);
    return error.kind == Error::Kind::Rejected && (isUnknownObject || isHttpGone);
}

bool isMediaLinkDead(const Error &error)
{
    return error.reason == Reason::HttpStatus
        && (error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Unauthorised);
}

milliseconds pauseOffline(int failures)
{
    return doubled(1s, failures - 1);
}

} // namespace shoptalk
