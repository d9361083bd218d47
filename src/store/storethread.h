// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace shoptalk {

class Connection;
class StoreJob;

/// A thread with its own connection. It executes jobs in the order in which they were posted.
class StoreThread {
public:
    using Executed = std::function<void(std::shared_ptr<StoreJob>)>;

    /// `executed` is called on the thread of `receiver` after each job.
    StoreThread(const QString &name, QObject *receiver, Executed executed);
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void post(std::shared_ptr<StoreJob> job);
    /// Executes the posted jobs, closes the connection and ends the thread.
    void finish();

private:
    QObject *m_receiver;
    Executed m_executed;
    QThread m_thread;
    QObject m_worker; ///< Lives on the thread and gives access to its event queue.
    std::unique_ptr<Connection> m_connection; ///< Opened, used and closed on the thread.
};

} // namespace shoptalk
