// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayservice.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {
const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;
const QString itemPath = u"/StatusNotifierItem"_s;
const QString itemInterface = u"org.kde.StatusNotifierItem"_s;
const QString busName = u"panel"_s; ///< A connection of its own, because it is another program.
QDBusMessage ask(const QString &item, const QString &interface, const QString &method,
                 const QVariantList &values)
{
    QDBusMessage call = QDBusMessage::createMethodCall(item, itemPath, interface, method);
    call.setArguments(values);
    return QDBusConnection::sessionBus().call(call);
}

/// Source: StatusNotifierItem, ToolTip: the name of an icon, its pictures, title, text.
QString readToolTip(const QDBusArgument &toolTip)
{
    QString icon;
    QString title;
    QString text;
    toolTip.beginStructure();
    toolTip >> icon;
    toolTip.beginArray();
    while (!toolTip.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        toolTip.beginStructure();
        toolTip >> width >> height >> pixels;
        toolTip.endStructure();
    }
    toolTip.endArray();
    toolTip >> title >> text;
    toolTip.endStructure();
    return QString(title + u' ' + text).simplified();
}

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

QStringList TrayService::items() const
{
    QStringList items;
    QMetaObject::invokeMethod(
        m_watcher.get(), [&items, watcher = m_watcher.get()] { items = watcher->items(); },
        Qt::BlockingQueuedConnection);
    return items;
}

bool TrayService::activate(const QString &item)
{
    return ask(item, itemInterface, u"Activate"_s, {0, 0}).type() == QDBusMessage::ReplyMessage;
}

QString TrayService::toolTip(const QString &item)
{
    const QDBusMessage answer =
        ask(item, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {itemInterface, u"ToolTip"_s});
    if (answer.type() != QDBusMessage::ReplyMessage)
        return {};
    const QVariant value = answer.arguments().value(0).value<QDBusVariant>().variant();
    return readToolTip(value.value<QDBusArgument>());
}

} // namespace shoptalk::test
