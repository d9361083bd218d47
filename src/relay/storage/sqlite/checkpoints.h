// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/sqlite/connectionpool.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace shoptalk::relay::sqlite {

/// Writes the log back into the database file on its own thread, while others commit: within a commit it
/// would keep everybody waiting for tens of milliseconds. Most of it is written while others write; then the
/// writer is held for the few pages that came meanwhile, so that the log starts again and does not grow for
/// ever.
class Checkpoints {
public:
    /// `writer` is the pool of the one connection that writes, and outlives this.
    Checkpoints(std::unique_ptr<Database> database, ConnectionPool &writer);
    ~Checkpoints();
    Checkpoints(const Checkpoints &) = delete;
    Checkpoints &operator=(const Checkpoints &) = delete;

    /// Reports that the log has so many pages. Thread-safe, and returns at once.
    void logHolds(int pages);

private:
    void run();
    void checkpoint();

    std::unique_ptr<Database> m_database;
    ConnectionPool &m_writer;
    std::mutex m_mutex; ///< Guards the members below.
    std::condition_variable m_wake;
    bool m_due = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace shoptalk::relay::sqlite
