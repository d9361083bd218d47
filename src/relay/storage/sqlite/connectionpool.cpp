// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/connectionpool.h"

namespace shoptalk::relay::sqlite {

ConnectionPool::Lease::Lease(ConnectionPool &pool)
    : m_pool(pool)
    , m_database(pool.take())
{
}

ConnectionPool::Lease::~Lease()
{
    m_pool.add(std::move(m_database));
}

void ConnectionPool::add(std::unique_ptr<Database> database)
{
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(database));
    }
    m_returned.notify_one();
}

std::unique_ptr<Database> ConnectionPool::take()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return !m_free.empty(); });
    std::unique_ptr<Database> database = std::move(m_free.back());
    m_free.pop_back();
    return database;
}

} // namespace shoptalk::relay::sqlite
