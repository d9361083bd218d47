// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onworker.h"

#include <QFutureWatcher>

namespace shoptalk {

/// Runs `work` on a worker thread, then calls `then` with its result on the thread of `receiver`, unless that
/// was deleted in the meantime.
template <class Work, class Then>
void onWorkerThen(QObject &receiver, Work work, Then then)
{
    using Outcome = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Outcome>(&receiver);
    QObject::connect(watcher, &QFutureWatcher<Outcome>::finished, &receiver, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(onWorker(std::move(work)));
}

} // namespace shoptalk
