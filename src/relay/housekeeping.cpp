// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/housekeeping.h"

namespace shoptalk::relay {

Housekeeping::Housekeeping(Storage &storage, Log &log, Retention retention, Clock clock,
                           std::chrono::milliseconds betweenRounds)
    : m_storage(storage)
    , m_log(log)
    , m_retention(retention)
    , m_clock(std::move(clock))
    , m_betweenRounds(betweenRounds)
    , m_thread([this] { run(); })
{
}

Housekeeping::~Housekeeping()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Housekeeping::run()
{
    while (true) {
        prune();
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, m_betweenRounds, [this] { return m_stopping; }))
            return;
    }
}

void Housekeeping::prune()
{
    const http::Result<Pruned> pruned = m_storage.prune(m_retention, m_clock());
    if (!pruned)
        m_log.error("storage_failed", {{"during", "pruning"}, {"detail", pruned.error().detail}});
    else if (pruned->events + pruned->unclaimed > 0)
        m_log.info("events_pruned", {{"events", pruned->events}, {"unclaimed", pruned->unclaimed}});
}

} // namespace shoptalk::relay
