// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace shoptalk {

/// The threads that `onWorker` uses. Not those of QThreadPool::globalInstance(): when the GUI thread paints a
/// large area, Qt paints parts of it there and waits, behind everything else that was started before.
QThreadPool &workers();

/// Logs the exception that is being handled.
void logWorkFailure();

/// The outcome of work that an exception ended: Storage (WorkFailed) for a Result, else the default value.
template <class Outcome>
Outcome failedWork()
{
    if constexpr (std::is_constructible_v<Outcome, tl::unexpected<Error>>)
        return Outcome(failure(Error::Kind::Storage, Reason::WorkFailed));
    else
        return Outcome();
}

/// Runs `work` on one of the `workers`. The future holds its result. If an exception ends it, such as
/// one of a library that reads a stranger's file, this is logged and the result is `ifFailed`: where the
/// default value would mean success, it has to be given.
template <class Work, class Outcome = std::invoke_result_t<Work>>
QFuture<Outcome> onWorker(Work work, std::type_identity_t<Outcome> ifFailed = failedWork<Outcome>())
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    workers().start([promise, work = std::move(work), ifFailed = std::move(ifFailed)]() mutable {
        try {
            promise->addResult(work());
        } catch (...) { // it would end the program
            logWorkFailure();
            promise->addResult(std::move(ifFailed));
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace shoptalk
