// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onworker.h"

#include <QSemaphore>

#include <memory>

namespace shoptalk::support {

/// Occupies the worker threads while it exists: what is left to them has not begun then.
class BusyWorkers {
public:
    BusyWorkers()
    {
        for (int i = 0; i < m_count; ++i)
            workers().start([end = m_end] { end->acquire(); });
    }
    ~BusyWorkers() { m_end->release(m_count); }
    BusyWorkers(const BusyWorkers &) = delete;
    BusyWorkers &operator=(const BusyWorkers &) = delete;

private:
    const int m_count = workers().maxThreadCount();
    std::shared_ptr<QSemaphore> m_end = std::make_shared<QSemaphore>();
};

} // namespace shoptalk::support
