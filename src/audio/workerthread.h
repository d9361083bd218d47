// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace shoptalk {

/// Deletes a running thread after it has ended. Nobody waits for it until the program ends.
void endByItself(std::unique_ptr<QThread> thread);

/// An object in a thread of its own. The thread starts with the first call. The destructor doesn't wait: the
/// thread ends by itself after all calls were made, and the object with it.
template <class Worker>
class WorkerThread {
public:
    explicit WorkerThread(Worker *worker)
        : m_worker(worker)
    {
        m_worker->moveToThread(m_thread.get());
        QObject::connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    }
    ~WorkerThread()
    {
        if (!m_thread->isRunning()) {
            delete m_worker;
            return;
        }
        QThread *thread = m_thread.get();
        endByItself(std::move(m_thread));
        QMetaObject::invokeMethod(
            m_worker, [thread] { thread->quit(); }, Qt::QueuedConnection);
    }
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    Worker &worker() { return *m_worker; }
    /// Runs `call` on that thread, after earlier calls.
    template <class Call>
    void post(Call call)
    {
        if (!m_thread->isRunning())
            m_thread->start();
        QMetaObject::invokeMethod(m_worker, std::move(call), Qt::QueuedConnection);
    }

private:
    std::unique_ptr<QThread> m_thread = std::make_unique<QThread>();
    Worker *m_worker;
};

} // namespace shoptalk
