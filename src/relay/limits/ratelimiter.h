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

/// Lets each source ask so often in a minute: counted in memory, or together with other relays where there
/// are shared counts. Those that don't answer are said once and counted in memory meanwhile. The first
/// refusal of a source in a window goes into the audit trail.
class RateLimiter {
public:
    /// What the limiter stands on; all of it outlives it.
    struct Dependencies {
        AuditStore &audit;
        BlockingWork &work;
        Log &log;
        Clock clock;
        Metrics &metrics;
        SharedCounts *shared = nullptr; ///< Null: this relay is alone.
    };
    /// `what` names the sources in the log, the audit trail and the shared counts: "device", "address".
    RateLimiter(Dependencies dependencies, std::string what, int perMinute, Counter &refusals);

    /// Counts a request; gives how long to wait if there were too many. `workspace` for the audit trail.
    boost::asio::awaitable<std::optional<std::chrono::seconds>>
    refuse(std::string source, std::optional<WorkspaceId> workspace = {});
    /// How long a source that was refused here has still to wait. Counts nothing and asks nobody.
    std::optional<std::chrono::seconds> stillRefused(const std::string &source);
    /// For the metrics: a source was turned away because of what `stillRefused` said.
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
    Counter &m_refusals;
    std::atomic<bool> m_sharedFails = false;
    std::mutex m_mutex; ///< Guards what follows.
    std::map<std::string, std::chrono::steady_clock::time_point> m_refusedUntil;
};

/// 429 with Retry-After.
http::Response tooManyRequests(std::chrono::seconds wait);

} // namespace shoptalk::relay
