// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/attemptlimiter.h"
#include "relay/blockingwork.h"
#include "relay/limits/sharedcounts.h"
#include "relay/log.h"
#include "relay/metrics/metrics.h"
#include "relay/storage/storage.h"

#include <atomic>

namespace shoptalk::relay {

/// Allows each source `perMinute` requests in a minute: counted in memory, or together with other relays if
/// there are shared counts. If these don't answer, that is logged once, and requests are counted in memory
/// meanwhile. The first refusal of a source in a window goes into the audit trail, up to a hundred of all
/// sources in a minute.
class RateLimiter {
public:
    /// What the limiter needs; all of it outlives it.
    struct Dependencies {
        AuditStore &audit;
        BlockingWork &work;
        Log &log;
        Clock clock;
        Metrics &metrics;
        SharedCounts *shared = nullptr; ///< Null if this is the only relay.
    };
    /// `what` names the sources in the log, the audit trail and the shared counts: "device", "address".
    RateLimiter(Dependencies dependencies, std::string what, int perMinute, Counter &refusals);

    /// Counts a request; gives how long to wait if there were too many. `workspace` for the audit trail.
    boost::asio::awaitable<std::optional<std::chrono::seconds>>
    refuse(std::string source, std::optional<WorkspaceId> workspace = {});
    /// How long a source that was refused here still has to wait. Counts nothing and does not ask Redis.
    std::optional<std::chrono::seconds> stillRefused(const std::string &source);
    /// For the metrics: counts that a source was refused because of `stillRefused`.
    void countRefusal() { m_refusals.add(); }

private:
    using Wait = std::optional<std::chrono::seconds>;
    boost::asio::awaitable<Wait> countShared(std::string source);
    boost::asio::awaitable<void> noteRefusal(std::string source, std::optional<WorkspaceId> workspace,
                                             std::chrono::seconds wait);
    void noteShared(const http::Result<SharedCounts::Count> &count);

    Dependencies m_dependencies;
    std::string m_what;
    AttemptLimiter::Limits m_limits;
    AttemptLimiter m_inMemory;
    AttemptLimiter m_auditLines; ///< For all sources together, so that strangers can't fill the disk.
    Counter &m_refusals;
    std::atomic<bool> m_sharedFails = false;
    std::mutex m_mutex; ///< Guards the members below.
    std::map<std::string, std::chrono::steady_clock::time_point> m_refusedUntil;
};

/// 429 with Retry-After.
http::Response tooManyRequests(std::chrono::seconds wait);

} // namespace shoptalk::relay
