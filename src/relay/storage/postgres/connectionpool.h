// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/postgres/connection.h"

#include <condition_variable>
#include <mutex>

namespace shoptalk::relay::postgres {

/// Connections that are lent to one thread at a time, and opened when they are needed; a thread waits if none
/// is free.
class ConnectionPool {
public:
    /// A lent connection, which its destructor returns. If the database can't be reached, it has already
    /// failed.
    class Lease {
    public:
        explicit Lease(ConnectionPool &pool);
        ~Lease();
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        Connection &operator*() const { return *m_connection; }

    private:
        ConnectionPool &m_pool;
        std::unique_ptr<Connection> m_connection;
    };

    ConnectionPool(std::string url, int maximum);
    ~ConnectionPool();
    ConnectionPool(const ConnectionPool &) = delete;
    ConnectionPool &operator=(const ConnectionPool &) = delete;

    const std::string &url() const { return m_url; }

private:
    std::unique_ptr<Connection> take();
    void giveBack(std::unique_ptr<Connection> connection);

    std::string m_url;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Connection>> m_free; ///< Null for one that is still to be opened.
};

} // namespace shoptalk::relay::postgres
