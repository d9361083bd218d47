// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayservice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {
const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;
const QString busName = u"panel"_s; ///< A connection of its own, because it is another program.
} // namespace

void StatusNotifierWatcher::setPanel(bool isThere)
{
    m_hasPanel = isThere;
    if (isThere)
        Q_EMIT StatusNotifierHostRegistered();
    else
        Q_EMIT StatusNotifierHostUnregistered();
}

TrayService::TrayService()
{
    m_thread.start();
    start();
}

TrayService::~TrayService()
{
    stop();
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(busName);
}

void TrayService::start()
{
    m_watcher = std::make_unique<StatusNotifierWatcher>();
    m_watcher->moveToThread(&m_thread);
    bool isThere = false;
    const auto registerWatcher = [this, &isThere] {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName);
        isThere = bus.registerObject(path, m_watcher.get(), QDBusConnection::ExportAllContents)
            && bus.registerService(service);
    };
    QMetaObject::invokeMethod(m_watcher.get(), registerWatcher, Qt::BlockingQueuedConnection);
    if (!isThere)
        QTest::qFail("no session bus, or it has a tray", __FILE__, __LINE__);
}

void TrayService::stop()
{
    QDBusConnection bus(busName);
    bus.unregisterService(service);
    bus.unregisterObject(path);
    if (m_watcher)
        m_watcher.release()->deleteLater(); // in its own thread
}

void TrayService::setPanel(bool isThere)
{
    QMetaObject::invokeMethod(
        m_watcher.get(), [watcher = m_watcher.get(), isThere] { watcher->setPanel(isThere); },
        Qt::BlockingQueuedConnection);
}

} // namespace shoptalk::test
