// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/connectionpool.h"

namespace shoptalk::relay::postgres {

ConnectionPool::Lease::Lease(ConnectionPool &pool)
    : m_pool(pool)
    , m_connection(pool.take())
{
    static_cast<void>(m_connection->outcome()); // Clears a failure that the last user did not ask for.
    if (!m_connection->revive())
        m_connection->fail({http::Error::Kind::Storage, "cannot_connect", "the database can't be reached"});
}

ConnectionPool::Lease::~Lease()
{
    m_pool.giveBack(std::move(m_connection));
}

ConnectionPool::ConnectionPool(std::string url, int maximum)
    : m_url(std::move(url))
    , m_free(static_cast<std::size_t>(maximum))
{
}

ConnectionPool::~ConnectionPool()
{
    crypto::wipe(m_url);
}

std::unique_ptr<Connection> ConnectionPool::take()
{
    std::unique_ptr<Connection> connection;
    {
        std::unique_lock lock(m_mutex);
        m_returned.wait(lock, [this] { return !m_free.empty(); });
        connection = std::move(m_free.back());
        m_free.pop_back();
    }
    return connection ? std::move(connection) : Connection::closed(m_url);
}

void ConnectionPool::giveBack(std::unique_ptr<Connection> connection)
{
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(
            connection)); // The last one is lent first, so that few are in use while there is little to do.
    }
    m_returned.notify_one();
}

} // namespace shoptalk::relay::postgres
