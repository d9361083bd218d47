// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/checkpoints.h"

namespace shoptalk::relay::sqlite {

namespace {

/// 16 MB: each page is written back once, however often it was changed.
constexpr int pagesBetween = 4'000;

} // namespace

Checkpoints::Checkpoints(std::unique_ptr<Database> database, ConnectionPool &writer)
    : m_database(std::move(database))
    , m_writer(writer)
    , m_thread([this] { run(); })
{
}

Checkpoints::~Checkpoints()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Checkpoints::logHolds(int pages)
{
    if (pages < pagesBetween)
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_due)
            return;
        m_due = true;
    }
    m_wake.notify_one();
}

void Checkpoints::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_due || m_stopping; });
        if (m_stopping)
            return;
        lock.unlock();
        checkpoint();
        lock.lock();
        m_due = false; // A report that comes meanwhile is covered too, or repeated with the next commit.
    }
}

void Checkpoints::checkpoint()
{
    // After a failure, for example on a full disk, the pages stay in the log until the next commit tries
    // again.
    const http::Result<int> bulk = m_database->checkpoint();
    if (!bulk)
        return;
    const ConnectionPool::Lease nobodyWrites(m_writer);
    static_cast<void>(m_database->checkpoint());
}

} // namespace shoptalk::relay::sqlite
