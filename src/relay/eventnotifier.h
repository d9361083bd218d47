// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/identifiers.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace shoptalk::relay {

/// Wakes those who wait for events of a workspace. Thread-safe.
class EventNotifier {
public:
    /// Listens from its construction on, so that no notification between a look and the wait is missed.
    class Listener {
    public:
        explicit Listener(boost::asio::any_io_executor executor);
        /// Returns once the workspace was notified since the last wait, or at `deadline`. Call it on the
        /// listener's executor.
        boost::asio::awaitable<void> wait(std::chrono::steady_clock::time_point deadline);

    private:
        friend class EventNotifier;
        static void wake(const std::shared_ptr<Listener> &self);

        boost::asio::steady_timer m_timer;
        bool m_isNotified = false; ///< On the executor only.
    };

    /// Listens as long as the pointer lives; `executor` is a strand, or run by one thread.
    std::shared_ptr<Listener> listen(const WorkspaceId &workspace, boost::asio::any_io_executor executor);
    void notify(const WorkspaceId &workspace);
    void notifyAll();
    /// Wakes everybody, now and at every later wait, because the relay is stopping.
    void close();
    bool isClosed() const;

private:
    void wakeAll() const; ///< With the lock held.

    mutable std::mutex m_mutex;
    std::map<WorkspaceId, std::vector<std::weak_ptr<Listener>>> m_listeners;
    bool m_closed = false;
};

} // namespace shoptalk::relay
