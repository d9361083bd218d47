// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/log.h"
#include "relay/metrics/metrics.h"
#include "relay/storage/storage.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace shoptalk::relay {

/// Where the retention job learns what time it is.
struct Clocks {
    Clock own; ///< This computer's.
    /// One that is surely right, or nothing if it can't be asked now. Blocks.
    std::function<std::optional<Timestamp>()> trusted;
};

/// Keeps the event log within its retention: at the start and every while, on a thread of its own. A clock
/// that jumped ahead must not empty the log: if nothing stored is of the last day by Meta's own times, the
/// trusted clock is asked. Unless it agrees an alarm is logged, and the newest time that a webhook says
/// stands for now.
class RetentionJob {
public:
    /// `events`, `log` and `metrics` outlive this.
    RetentionJob(EventStore &events, Log &log, Metrics &metrics, Retention retention, Clocks clocks,
                 std::chrono::milliseconds betweenRounds = std::chrono::hours(1));
    ~RetentionJob();
    RetentionJob(const RetentionJob &) = delete;
    RetentionJob &operator=(const RetentionJob &) = delete;

private:
    void run();
    void prune();
    /// By which events are too old; nothing if the storage fails.
    std::optional<Timestamp> believableTime();

    EventStore &m_events;
    Log &m_log;
    Metrics &m_metrics;
    Retention m_retention;
    Clocks m_clocks;
    std::chrono::milliseconds m_betweenRounds;
    std::mutex m_mutex; ///< Guards the members below.
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace shoptalk::relay
