// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"

#include "store/connection.h"
#include "store/storejob.h"

#include <utility>

namespace shoptalk {

StoreThread::StoreThread(const QString &name, QObject *receiver, Executed executed)
    : m_receiver(receiver)
    , m_executed(std::move(executed))
    , m_connection(std::make_unique<Connection>())
{
    m_thread.setObjectName(name);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    finish();
}

void StoreThread::post(std::shared_ptr<StoreJob> job)
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this, job = std::move(job)]() mutable {
            job->execute(*m_connection);
            // The job is handed over, so that the work and its captures are never destroyed on this thread.
            QMetaObject::invokeMethod(
                m_receiver, [executed = m_executed, job = std::move(job)] { executed(job); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void StoreThread::finish()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_connection->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace shoptalk
