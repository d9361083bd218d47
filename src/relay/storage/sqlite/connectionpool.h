// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/sqlite/database.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace shoptalk::relay::sqlite {

/// Connections that are lent to one thread at a time; a thread waits if none is free.
class ConnectionPool {
public:
    /// A lent connection, which its destructor returns.
    class Lease {
    public:
        explicit Lease(ConnectionPool &pool);
        ~Lease();
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        Database &operator*() const { return *m_database; }

    private:
        ConnectionPool &m_pool;
        std::unique_ptr<Database> m_database;
    };

    void add(std::unique_ptr<Database> database);

private:
    std::unique_ptr<Database> take();

    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Database>> m_free;
};

} // namespace shoptalk::relay::sqlite
