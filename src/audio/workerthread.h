// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <utility>

namespace shoptalk {

/// An object in a thread of its own. The thread starts with the first call. The destructor ends it after all
/// calls were made.
template <class Worker>
class WorkerThread {
public:
    explicit WorkerThread(Worker *worker)
        : m_worker(worker)
    {
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    }
    ~WorkerThread()
    {
        if (!m_thread.isRunning()) {
            delete m_worker;
            return;
        }
        QMetaObject::invokeMethod(
            m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
        m_thread.wait();
    }
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    Worker &worker() { return *m_worker; }
    /// Runs `call` on that thread, after earlier calls.
    template <class Call>
    void post(Call call)
    {
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(m_worker, std::move(call), Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    Worker *m_worker;
};

} // namespace shoptalk
