// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/log.h"
#include "relay/metrics/metrics.h"
#include "relay/storage/storage.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace shoptalk::relay {

/// The clocks of the retention job.
struct Clocks {
    Clock own; ///< This computer's.
    /// A clock that is certainly right, or nothing if it can't be asked now. Blocks.
    std::function<std::optional<Timestamp>()> trusted;
};

/// Keeps the event log within its retention: at the start and at intervals, on its own thread. A clock that
/// jumped ahead must not empty the log: if by Meta's own times no stored event is of the last day, the
/// trusted clock is asked. Unless it agrees, the newest time in a webhook is used as the present. If it
/// disagrees, that is an error, which the metrics count.
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
    /// The time that the age of events is compared with; nothing if the storage fails.
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
