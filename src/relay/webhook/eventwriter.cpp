// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/eventwriter.h"

#include <set>
#include <utility>

namespace shoptalk::relay {

namespace {

/// True for the error that the storage gives after a wait of seconds.
bool isUnreachable(const http::Error &error)
{
    return error.reason == "cannot_connect";
}

} // namespace

EventWriter::EventWriter(boost::asio::any_io_executor executor, BlockingWork &work, EventStore &events,
                         Log &log, Metrics &metrics, Reached reached, QueueLimits limits)
    : m_executor(std::move(executor))
    , m_largeExecutor(work.executor())
    , m_events(events)
    , m_log(log)
    , m_metrics(metrics)
    , m_reached(std::move(reached))
    , m_limits(limits)
{
}

boost::asio::awaitable<http::Result<AppendOutcome>> EventWriter::append(IncomingWebhook webhook)
{
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
    m_metrics.queuedWebhooks.add(1);
    m_metrics.queuedBytes.add(static_cast<std::int64_t>(size));
    const bool begins = !std::exchange(m_storing, true);
    const boost::asio::any_io_executor place = placeToStore();
    lock.unlock();
    if (begins) // After the other handlers that the event loop has ready.
        boost::asio::post(place, [this] { storeQueued(); });
}

void EventWriter::storeQueued()
{
    std::vector<Settled> settled = store(takeBatch());
    if (const auto place = goOn()) // Another thread may continue while this one answers.
        boost::asio::post(*place, [this] { storeQueued(); });
    notify(std::move(settled));
}

std::vector<EventWriter::Waiting> EventWriter::takeBatch()
{
    const std::lock_guard lock(m_mutex);
    m_metrics.queuedWebhooks.add(-static_cast<std::int64_t>(m_queue.size()));
    m_metrics.queuedBytes.add(-static_cast<std::int64_t>(m_queuedBytes));
    m_queuedBytes = 0;
    return std::exchange(m_queue, {});
}

boost::asio::any_io_executor EventWriter::placeToStore() const
{
    return m_queuedBytes < largeBytes ? m_executor : m_largeExecutor;
}

std::optional<boost::asio::any_io_executor> EventWriter::goOn()
{
    const std::lock_guard lock(m_mutex);
    m_storing = !m_queue.empty();
    return m_storing ? std::optional(placeToStore()) : std::nullopt;
}

std::vector<EventWriter::Settled> EventWriter::store(std::vector<Waiting> batch)
{
    std::vector<IncomingWebhook> webhooks;
    webhooks.reserve(batch.size());
    for (Waiting &waiting : batch)
        webhooks.push_back(std::move(waiting.webhook));
    const auto began = std::chrono::steady_clock::now();
    http::Result<std::vector<AppendOutcome>> outcomes = m_events.append(webhooks);
    m_metrics.commitSeconds.observe(
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
    m_metrics.commitWebhooks.observe(static_cast<double>(batch.size()));
    if (!outcomes)
        logFailure(batch.size(), outcomes.error());
    std::vector<Outcome> each = outcomes ? std::vector<Outcome>(std::make_move_iterator(outcomes->begin()),
                                                                std::make_move_iterator(outcomes->end()))
                                         : storeSingly(webhooks, outcomes.error());
    std::vector<Settled> settled;
    settled.reserve(batch.size());
    for (std::size_t at = 0; at < batch.size(); ++at)
        settled.push_back({std::move(batch[at].completion), std::move(each[at])});
    return settled;
}

/// Stores each one alone, so that one that can't be stored does not affect the others. A webhook that fails
/// alone, or because the storage can't be reached, is not tried again: Meta sends it again.
std::vector<EventWriter::Outcome> EventWriter::storeSingly(const std::vector<IncomingWebhook> &webhooks,
                                                           const http::Error &together)
{
    std::optional<http::Error> lasting;
    if (webhooks.size() == 1 || isUnreachable(together))
        lasting = together;
    std::vector<Outcome> outcomes;
    outcomes.reserve(webhooks.size());
    for (const IncomingWebhook &webhook : webhooks) {
        outcomes.push_back(lasting ? Outcome(tl::unexpected(*lasting)) : storeOne(webhook));
        if (!lasting && !outcomes.back() && isUnreachable(outcomes.back().error()))
            lasting = outcomes.back().error();
    }
    return outcomes;
}

void EventWriter::logFailure(std::size_t count, const http::Error &error)
{
    if (const auto leftOut = m_failureLines.admit()) {
        m_log.error("webhooks_not_stored",
                    {{"count", count}, {"detail", error.detail}, {"left_out", *leftOut}});
    }
}

EventWriter::Outcome EventWriter::storeOne(const IncomingWebhook &webhook)
{
    return m_events.append(std::span(&webhook, 1)).map([](std::vector<AppendOutcome> outcomes) {
        return std::move(outcomes.front());
    });
}

void EventWriter::notify(std::vector<Settled> settled)
{
    std::set<WorkspaceId> reached;
    for (const Settled &one : settled) {
        if (one.outcome)
            reached.insert(one.outcome->reached.begin(), one.outcome->reached.end());
    }
    for (const WorkspaceId &workspace : reached)
        m_reached(workspace);
    for (Settled &one : settled)
        one.completion(std::move(one.outcome));
}

} // namespace shoptalk::relay
