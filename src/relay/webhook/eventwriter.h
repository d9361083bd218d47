// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/blockingwork.h"
#include "relay/log.h"
#include "relay/metrics/metrics.h"
#include "relay/storage/storage.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace shoptalk::relay {

/// How much may wait to be stored.
struct QueueLimits {
    std::size_t webhooks = 10'000;
    std::size_t bytes = 64 * 1024 * 1024;
};

/// Stores webhooks by group commit: one thread takes whatever queued up while its last commit ran, or came in
/// the same turn of the event loop. There is no timer: a lone webhook is committed at once, a crowd shares
/// one.
class EventWriter {
public:
    /// Told of each workspace that has something new, after the commit, on the writer's thread.
    using Reached = std::function<void(const WorkspaceId &)>;

    EventWriter(Storage &storage, Log &log, Metrics &metrics, Reached reached, QueueLimits limits = {});
    /// Stores what is queued, then ends.
    ~EventWriter();
    EventWriter(const EventWriter &) = delete;
    EventWriter &operator=(const EventWriter &) = delete;

    /// Done when the webhook is on disk. Errors: Busy ("queue_full"), Storage.
    boost::asio::awaitable<http::Result<AppendOutcome>> append(IncomingWebhook webhook);

private:
    struct Waiting {
        IncomingWebhook webhook;
        Completion<http::Result<AppendOutcome>> completion;
    };
    /// A webhook whose outcome is known.
    struct Settled {
        Completion<http::Result<AppendOutcome>> completion;
        http::Result<AppendOutcome> outcome;
    };
    void enqueue(Waiting waiting);
    void wake();
    void run();
    std::vector<Waiting> takeBatch();
    void store(std::vector<Waiting> batch);
    http::Result<AppendOutcome> storeOne(const IncomingWebhook &webhook);
    void tell(std::vector<Settled> settled);

    Storage &m_storage;
    Log &m_log;
    Metrics &m_metrics;
    Reached m_reached;
    QueueLimits m_limits;
    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_wake;
    std::vector<Waiting> m_queue;
    std::size_t m_queuedBytes = 0;
    bool m_idle = false; ///< The thread waits to be woken.
    bool m_waking = false; ///< It is going to be.
    bool m_woken = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace shoptalk::relay
