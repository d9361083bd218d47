// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <memory>

namespace shoptalk::support {

/// While it exists, the global thread pool does nothing else: what is given to it waits. Nothing may be
/// painted meanwhile, because Qt paints large areas with the same threads.
class BlockedWorkers {
public:
    BlockedWorkers()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        for (int thread = 0; thread < pool.maxThreadCount(); ++thread)
            pool.start([end = m_end] { end->acquire(); });
    }
    ~BlockedWorkers() { m_end->release(QThreadPool::globalInstance()->maxThreadCount()); }
    BlockedWorkers(const BlockedWorkers &) = delete;
    BlockedWorkers &operator=(const BlockedWorkers &) = delete;

private:
    std::shared_ptr<QSemaphore> m_end = std::make_shared<QSemaphore>();
};

} // namespace shoptalk::support
