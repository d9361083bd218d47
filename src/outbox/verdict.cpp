// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/verdict.h"

#include "graph/grapherror.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds longestPause = 5min;
constexpr int triesOfUnknownErrors = 3;
/// With the pauses below: about an hour.
constexpr int triesOfDisturbances = 20;

/// Throttles of the app or the account, said in minutes rather than seconds.
constexpr std::array minuteCodes{4, 17, 32, 341, 613, 80007, 80008};
constexpr int pairRateLimit = 131056;
/// Known to pass: outages, upgrades, throttles.
constexpr std::array passingCodes{2, 131016, 131057, 133004, 2494100};
constexpr std::array accountCodes{368, 131031, 131042, 131064};

template <std::size_t Size>
bool contains(const std::array<int, Size> &codes, int code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// `first` grown by `factor` with each attempt, up to the longest pause, and up to a quarter more by chance.
milliseconds growing(milliseconds first, int factor, int attempts)
{
    milliseconds pause = first;
    for (int i = 0; i < attempts && pause < longestPause; ++i)
        pause *= factor;
    pause = std::min(pause, longestPause);
    return pause
        + milliseconds(QRandomGenerator::global()->bounded(static_cast<qint64>(pause.count()) / 4 + 1));
}

milliseconds pauseOf(int code, int attempts)
{
    if (code == pairRateLimit)
        return growing(1s, 4, attempts);
    return contains(minuteCodes, code) ? growing(1min, 2, attempts) : growing(1s, 2, attempts);
}

Verdict refusal(const Error &error)
{
    const int code = metaCode(error);
    Verdict verdict;
    verdict.failure = SendFailure{code, code == 0 ? error.reason : error.detail};
    verdict.isAboutNumber = contains(accountCodes, code);
    return verdict;
}

Verdict disturbance(const Error &error, int attempts)
{
    const int code = metaCode(error);
    const int tries = contains(passingCodes, code) ? triesOfDisturbances : triesOfUnknownErrors;
    if (attempts + 1 >= tries)
        return refusal(error);
    return Verdict{Verdict::Kind::Later, pauseOf(code, attempts), {}, false};
}

} // namespace

Verdict verdictOn(const Error &error, int attempts)
{
    const bool isAnswered = error.reason.startsWith("meta_"_L1);
    switch (error.kind) {
    case Error::Kind::Unauthorised:
        return Verdict{Verdict::Kind::SignIn, {}, {}, true};
    case Error::Kind::RateLimited:
        return Verdict{Verdict::Kind::Later, pauseOf(metaCode(error), attempts), {}, false};
    case Error::Kind::Network:
        if (error.reason == "not_sent"_L1)
            return Verdict{Verdict::Kind::Offline, {}, {}, false};
        return isAnswered ? disturbance(error, attempts) : Verdict{Verdict::Kind::Uncertain, {}, {}, false};
    case Error::Kind::Malformed:
        if (error.reason.startsWith("answer_"_L1))
            return Verdict{Verdict::Kind::Uncertain, {}, {}, false};
        break;
    case Error::Kind::Rejected:
    case Error::Kind::Storage:
    case Error::Kind::Secrets:
    case Error::Kind::Cancelled:
        break;
    }
    return refusal(error);
}

milliseconds offlinePause(int failures)
{
    return growing(1s, 2, failures - 1);
}

} // namespace shoptalk
