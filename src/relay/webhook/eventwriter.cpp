// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/eventwriter.h"

namespace shoptalk::relay {

EventWriter::EventWriter(Storage &storage, Log &log, Reached reached, QueueLimits limits)
    : m_storage(storage)
    , m_log(log)
    , m_reached(std::move(reached))
    , m_limits(limits)
    , m_thread([this] { run(); })
{
}

EventWriter::~EventWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

boost::asio::awaitable<http::Result<AppendOutcome>> EventWriter::append(IncomingWebhook webhook)
{
    using Outcome = http::Result<AppendOutcome>;
    auto begin = [this, webhook = std::move(webhook)](Completion<Outcome> completion) mutable {
        enqueue({std::move(webhook), std::move(completion)});
    };
    return awaitCompletion<Outcome>(std::move(begin));
}

void EventWriter::enqueue(Waiting waiting)
{
    std::unique_lock lock(m_mutex);
    const std::size_t size = waiting.webhook.body.size();
    if (m_queue.size() >= m_limits.webhooks || m_queuedBytes + size > m_limits.bytes) {
        lock.unlock();
        waiting.completion(tl::unexpected(http::Error{http::Error::Kind::Busy, "queue_full", {}}));
        return;
    }
    m_queuedBytes += size;
    m_queue.push_back(std::move(waiting));
    lock.unlock();
    m_wake.notify_one();
}

void EventWriter::run()
{
    while (true) {
        std::vector<Waiting> batch;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            batch.swap(m_queue);
            m_queuedBytes = 0;
        }
        store(std::move(batch));
    }
}

void EventWriter::store(std::vector<Waiting> batch)
{
    std::vector<IncomingWebhook> webhooks;
    webhooks.reserve(batch.size());
    for (Waiting &waiting : batch)
        webhooks.push_back(std::move(waiting.webhook));
    const http::Result<std::vector<AppendOutcome>> outcomes = m_storage.append(webhooks);
    if (!outcomes)
        m_log.error("webhooks_not_stored", {{"count", batch.size()}, {"detail", outcomes.error().detail}});
    for (std::size_t at = 0; at < batch.size(); ++at) {
        if (outcomes) {
            complete(batch[at], outcomes->at(at));
            continue;
        }
        // One that can't be stored must not keep the others from it.
        batch[at].webhook = std::move(webhooks[at]);
        storeOne(batch[at]);
    }
}

void EventWriter::storeOne(const Waiting &waiting)
{
    const http::Result<std::vector<AppendOutcome>> outcome = m_storage.append(std::span(&waiting.webhook, 1));
    if (outcome)
        complete(waiting, outcome->front());
    else
        waiting.completion(tl::unexpected(outcome.error()));
}

void EventWriter::complete(const Waiting &waiting, AppendOutcome outcome)
{
    for (const WorkspaceId &workspace : outcome.reached)
        m_reached(workspace);
    waiting.completion(std::move(outcome));
}

} // namespace shoptalk::relay
