// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupjobs.h"

#include "core/onworker.h"

#include <QPromise>

#include <utility>

namespace shoptalk {

namespace {

/// The thread is none of `workers`, so an exception would end the program here as well.
Result<void> outcomeOf(const std::function<Result<void>()> &job)
{
    try {
        return job();
    } catch (...) {
        logWorkFailure();
        return failedWork<Result<void>>();
    }
}

} // namespace

BackupJobs::BackupJobs()
{
    m_thread.setMaxThreadCount(1);
}

QFuture<BackupJobs::Outcome> BackupJobs::run(std::function<Result<void>()> job)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_thread.start([promise, job = std::move(job)] {
        promise->addResult(std::make_shared<Result<void>>(outcomeOf(job)));
        promise->finish();
    });
    return promise->future();
}

QFuture<BackupJobs::Outcome> BackupJobs::ended()
{
    return run([] { return Result<void>(); });
}

} // namespace shoptalk
