// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/blockingwork.h"
#include "relay/log.h"
#include "relay/logsampler.h"
#include "relay/metrics/metrics.h"
#include "relay/storage/storage.h"

#include <functional>
#include <mutex>

namespace shoptalk::relay {

/// Bodies of this size and more are parsed and split by the threads for blocking work.
constexpr std::size_t largeBytes = 256 * 1024;

/// Limits of what may wait to be stored.
struct QueueLimits {
    std::size_t webhooks = 10'000;
    std::size_t bytes = 64 * 1024 * 1024;
};

/// Stores webhooks by group commit: one of the serving threads takes all webhooks that were queued during the
/// last commit, or came in the same turn of the event loop, commits them, and answers each. No other thread
/// has to be woken for it, which would cost more than storing. There is no timer: a single webhook is
/// committed at once, many share one commit. While a commit waits for the disk, the other threads serve, so
/// at least two are needed. Only large webhooks, which take long to split, are left to the threads for
/// blocking work.
class EventWriter {
public:
    /// Called for each workspace that has new events, after the commit, on the thread that made it.
    using Reached = std::function<void(const WorkspaceId &)>;

    /// Stores on `executor`, which belongs to a context and is no strand; on `work` if the bodies have
    /// `largeBytes` or more. All outlive this.
    EventWriter(boost::asio::any_io_executor executor, BlockingWork &work, EventStore &events, Log &log,
                Metrics &metrics, Reached reached, QueueLimits limits = {});
    EventWriter(const EventWriter &) = delete;
    EventWriter &operator=(const EventWriter &) = delete;

    /// Returns when the webhook is on the disk. Errors: Busy ("queue_full"), Storage.
    boost::asio::awaitable<http::Result<AppendOutcome>> append(IncomingWebhook webhook);

private:
    using Outcome = http::Result<AppendOutcome>;
    struct Waiting {
        IncomingWebhook webhook;
        Completion<Outcome> completion;
    };
    /// A webhook whose outcome is known.
    struct Settled {
        Completion<Outcome> completion;
        Outcome outcome;
    };
    void enqueue(Waiting waiting);
    void storeQueued();
    /// The executor that fits the size of what is queued.
    boost::asio::any_io_executor placeToStore() const;
    std::vector<Waiting> takeBatch();
    /// The executor for storing what is queued by now; nothing if the queue is empty.
    std::optional<boost::asio::any_io_executor> goOn();
    std::vector<Settled> store(std::vector<Waiting> batch);
    /// Called with the error `together` when they could not be stored together. Gives one outcome each, in
    /// order.
    std::vector<Outcome> storeSingly(const std::vector<IncomingWebhook> &webhooks,
                                     const http::Error &together);
    Outcome storeOne(const IncomingWebhook &webhook);
    void notify(std::vector<Settled> settled);
    void logFailure(std::size_t count, const http::Error &error);

    boost::asio::any_io_executor m_executor;
    boost::asio::any_io_executor m_largeExecutor;
    EventStore &m_events;
    Log &m_log;
    LogSampler m_failureLines;
    Metrics &m_metrics;
    Reached m_reached;
    QueueLimits m_limits;
    std::mutex m_mutex; ///< Guards the members below.
    std::vector<Waiting> m_queue;
    std::size_t m_queuedBytes = 0;
    bool m_storing = false; ///< A thread is storing or about to.
};

} // namespace shoptalk::relay
