// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/retentionjob.h"

namespace shoptalk::relay {

namespace {

constexpr std::chrono::hours freshness{24};
constexpr std::chrono::hours tolerance{1};

} // namespace

RetentionJob::RetentionJob(EventStore &events, Log &log, Metrics &metrics, Retention retention, Clocks clocks,
                           std::chrono::milliseconds betweenRounds)
    : m_events(events)
    , m_log(log)
    , m_metrics(metrics)
    , m_retention(retention)
    , m_clocks(std::move(clocks))
    , m_betweenRounds(betweenRounds)
    , m_thread([this] { run(); })
{
}

RetentionJob::~RetentionJob()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void RetentionJob::run()
{
    while (true) {
        prune();
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, m_betweenRounds, [this] { return m_stopping; }))
            return;
    }
}

void RetentionJob::prune()
{
    const std::optional<Timestamp> now = believableTime();
    if (!now)
        return;
    const http::Result<PruneResult> pruned = m_events.prune(m_retention, *now);
    if (!pruned)
        m_log.error("storage_failed", {{"during", "pruning"}, {"detail", pruned.error().detail}});
    else if (pruned->events + pruned->unclaimed > 0)
        m_log.info("events_pruned", {{"events", pruned->events}, {"unclaimed", pruned->unclaimed}});
}

std::optional<Timestamp> RetentionJob::believableTime()
{
    const Timestamp now = m_clocks.own();
    const http::Result<std::optional<Timestamp>> newest = m_events.newestWebhookTime(now);
    if (!newest) {
        m_log.error("storage_failed", {{"during", "pruning"}, {"detail", newest.error().detail}});
        return {};
    }
    if (!*newest || now - **newest <= freshness) // Without any event there is little to lose.
        return now;
    const std::optional<Timestamp> trusted = m_clocks.trusted();
    if (trusted && std::chrono::abs(now - *trusted) <= tolerance)
        return now; // There were just no webhooks.
    boost::json::object facts{{"clock", toRfc3339Seconds(now)},
                              {"newest_webhook", toRfc3339Seconds(**newest)}};
    if (trusted) {
        m_metrics.clockDoubts.add();
        facts["meta"] = toRfc3339Seconds(*trusted);
        m_log.error("clock_doubtful", std::move(facts));
    } else {
        m_log.warning("clock_not_compared", std::move(facts)); // Nothing says that it is wrong.
    }
    return *newest;
}

} // namespace shoptalk::relay
