// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/log.h"
#include "relay/storage/storage.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace shoptalk::relay {

/// Keeps the event log within its retention: at the start and every while, on a thread of its own.
class Housekeeping {
public:
    /// `storage` and `log` outlive this.
    Housekeeping(Storage &storage, Log &log, Retention retention, Clock clock,
                 std::chrono::milliseconds betweenRounds = std::chrono::hours(1));
    ~Housekeeping();
    Housekeeping(const Housekeeping &) = delete;
    Housekeeping &operator=(const Housekeeping &) = delete;

private:
    void run();
    void prune();

    Storage &m_storage;
    Log &m_log;
    Retention m_retention;
    Clock m_clock;
    std::chrono::milliseconds m_betweenRounds;
    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace shoptalk::relay
