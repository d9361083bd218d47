// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace shoptalk {

/// Runs the backup jobs of the whole program one after the other on a thread of its own, also that of a
/// session which has ended: all of them use the same names of files, and a restore must not move the database
/// while one of them reads it.
class BackupJobs {
public:
    using Outcome = std::shared_ptr<Result<void>>;

    /// Waits for the job that runs, when it is destroyed.
    BackupJobs();

    /// Runs `job` after all that were given before.
    QFuture<Outcome> run(std::function<Result<void>()> job);
    /// Finishes when all that were given before have ended.
    QFuture<Outcome> ended();

private:
    QThreadPool m_thread;
};

} // namespace shoptalk
