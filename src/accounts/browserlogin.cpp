// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/browserlogin.h"

#include "relaylink/pauses.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/browserlogins.h"

#include <qcoro/qcorotimer.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int waitS = 20;

Result<LoginResult> resultOf(const BrowserAnswer &answer)
{
    if (answer.error == "access_denied"_L1)
        return failure(Error::Kind::Cancelled, Reason::LoginDeclined);
    if (!answer.error.isEmpty())
        return failure(Error::Kind::Rejected, Reason::LoginError, answer.error);
    LoginResult result;
    result.code = answer.code;
    result.state = answer.state;
    return result;
}

/// A lost answer loses nothing, because the relay keeps the result until it is collected. With the pauses
/// between them, this number of attempts takes 7 to 15 seconds, which is enough for a relay to restart.
bool isRetryable(const Error &error, int tries)
{
    constexpr int maxTries = 5;
    return error.kind == Error::Kind::Network && tries < maxTries;
}

} // namespace

QCoro::Task<Result<BrowserAnswer>> waitForAnswer(SetupDependencies services, QString login,
                                                 std::shared_ptr<BrowserWait> wait)
{
    RelaySender *relay = &services.relay; // outlives its requests
    int failures = 0;
    while (!wait->isOver) {
        const FetchLoginAnswer fetchLoginAnswer{login, waitS};
        const Result<BrowserAnswer> answer = co_await relay->send(fetchLoginAnswer);
        if (wait->isOver)
            break;
        if (answer && answer->isThere)
            co_return *answer;
        if (answer) {
            failures = 0;
            continue;
        }
        if (answer.error().reason == Reason::NotFound)
            co_return failure(Error::Kind::Rejected, Reason::BrowserTimeout);
        if (!isRetryable(answer.error(), ++failures))
            co_return failure(answer.error());
        const std::chrono::milliseconds pause(pauseAfterMs(failures));
        co_await QCoro::sleepFor(pause);
    }
    co_return failure(Error::Kind::Cancelled, Reason::LoginClosed);
}

QCoro::Task<Result<LoginResult>> waitForBrowser(SetupDependencies services, QString login,
                                                std::shared_ptr<BrowserWait> wait)
{
    const Result<BrowserAnswer> answer = co_await waitForAnswer(services, login, wait);
    if (!answer)
        co_return failure(answer.error());
    co_return resultOf(*answer);
}

} // namespace shoptalk
