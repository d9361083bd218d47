// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/eventwriter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace shoptalk::relay {

namespace {

/// Several answers go to a serving thread together: waking it costs more than answering.
constexpr std::size_t toldAtOnce = 16;

} // namespace

EventWriter::EventWriter(Storage &storage, Log &log, Metrics &metrics, Reached reached, QueueLimits limits)
    : m_storage(storage)
    , m_log(log)
    , m_metrics(metrics)
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
    const boost::asio::any_io_executor executor = waiting.completion.executor();
    std::unique_lock lock(m_mutex);
    const std::size_t size = waiting.webhook.body.size();
    if (m_queue.size() >= m_limits.webhooks || m_queuedBytes + size > m_limits.bytes) {
        lock.unlock();
        waiting.completion(tl::unexpected(http::Error{http::Error::Kind::Busy, "queue_full", {}}));
        return;
    }
    m_queuedBytes += size;
    m_queue.push_back(std::move(waiting));
    m_metrics.queuedWebhooks.add(1);
    m_metrics.queuedBytes.add(static_cast<std::int64_t>(size));
    const bool wakes = m_idle && !m_waking;
    m_waking = m_waking || wakes;
    lock.unlock();
    if (wakes) // After the others that the event loop has at hand.
        boost::asio::post(executor, [this] { wake(); });
}

void EventWriter::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_one();
}

void EventWriter::run()
{
    while (true) {
        std::vector<Waiting> batch = takeBatch();
        if (batch.empty())
            return;
        store(std::move(batch));
    }
}

std::vector<EventWriter::Waiting> EventWriter::takeBatch()
{
    std::unique_lock lock(m_mutex);
    if (m_queue.empty() && !m_stopping) {
        m_idle = true;
        m_wake.wait(lock, [this] { return m_stopping || m_woken; });
        m_idle = m_waking = m_woken = false;
    }
    m_metrics.queuedWebhooks.add(-static_cast<std::int64_t>(m_queue.size()));
    m_metrics.queuedBytes.add(-static_cast<std::int64_t>(m_queuedBytes));
    m_queuedBytes = 0;
    return std::exchange(m_queue, {});
}

void EventWriter::store(std::vector<Waiting> batch)
{
    std::vector<IncomingWebhook> webhooks;
    webhooks.reserve(batch.size());
    for (Waiting &waiting : batch)
        webhooks.push_back(std::move(waiting.webhook));
    const auto began = std::chrono::steady_clock::now();
    http::Result<std::vector<AppendOutcome>> outcomes = m_storage.append(webhooks);
    m_metrics.commitSeconds.observe(
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
    m_metrics.commitWebhooks.observe(static_cast<double>(batch.size()));
    if (!outcomes)
        m_log.error("webhooks_not_stored", {{"count", batch.size()}, {"detail", outcomes.error().detail}});
    std::vector<Settled> settled;
    settled.reserve(batch.size());
    for (std::size_t at = 0; at < batch.size(); ++at) {
        // One that can't be stored must not keep the others from it.
        settled.push_back(
            {std::move(batch[at].completion),
             outcomes ? http::Result<AppendOutcome>(std::move(outcomes->at(at))) : storeOne(webhooks[at])});
    }
    tell(std::move(settled));
}

http::Result<AppendOutcome> EventWriter::storeOne(const IncomingWebhook &webhook)
{
    return m_storage.append(std::span(&webhook, 1)).map([](std::vector<AppendOutcome> outcomes) {
        return std::move(outcomes.front());
    });
}

void EventWriter::tell(std::vector<Settled> settled)
{
    for (const Settled &one : settled) {
        if (!one.outcome)
            continue;
        for (const WorkspaceId &workspace : one.outcome->reached)
            m_reached(workspace);
    }
    for (std::size_t begin = 0; begin < settled.size(); begin += toldAtOnce) {
        const auto from = settled.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto count = static_cast<std::ptrdiff_t>(std::min(toldAtOnce, settled.size() - begin));
        std::vector<Settled> some(std::make_move_iterator(from), std::make_move_iterator(from + count));
        const boost::asio::any_io_executor executor = some.front().completion.executor();
        boost::asio::post(executor, [some = std::move(some)]() mutable {
            for (Settled &one : some)
                one.completion(std::move(one.outcome));
        });
    }
}

} // namespace shoptalk::relay
