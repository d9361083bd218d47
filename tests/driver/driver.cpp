// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "actions.h"
#include "texts.h"

#include <QCoreApplication>
#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif
#include <QJsonDocument>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace shoptalk::driver {

Driver::Driver(const QString &socketPath, QObject *parent)
    : QObject(parent)
{
    if (qEnvironmentVariableIsSet("SHOPTALK_DEMO_KEYS"))
        QCoreApplication::instance()->installEventFilter(this);
    QLocalServer::removeServer(socketPath);
    connect(&m_server, &QLocalServer::newConnection, this,
            [this] { serve(m_server.nextPendingConnection()); });
    if (!m_server.listen(socketPath))
        qWarning("driver: cannot listen: %s", qPrintable(m_server.errorString()));
}

bool Driver::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (!watched->isWindowType() || (key.key() != Qt::Key_F8 && key.key() != Qt::Key_F9))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && !key.isAutoRepeat())
        m_demoKeys << QKeySequence(key.keyCombination()).toString(QKeySequence::PortableText);
    event->accept();
    return true;
}

QJsonObject Driver::takeDemoKey()
{
    return {{u"key"_s, m_demoKeys.isEmpty() ? QString() : m_demoKeys.takeFirst()}};
}

void Driver::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        while (socket->canReadLine()) {
            const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
            const QByteArray line = QJsonDocument(answer(request)).toJson(QJsonDocument::Compact) + '\n';
            const auto reply = [socket, line] {
                socket->write(line);
                socket->flush();
            };
            if (sendsKeys(request[u"do"_s].toString()))
                whenKeysArrived(socket, reply);
            else
                reply();
        }
    });
}

bool Driver::sendsKeys(const QString &what)
{
    return what == "type"_L1 || what == "key"_L1 || what == "windowKey"_L1;
}

void Driver::whenKeysArrived(QObject *context, const std::function<void()> &then)
{
#ifdef Q_OS_LINUX
    // Qt's bridge asks the screen reader about each key, and delivers it only after the answer. A question on
    // the same connection is answered after those.
    const QDBusConnection bridge(u"a11y"_s);
    if (bridge.isConnected()) {
        const QDBusMessage question =
            QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                           u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
        auto *answered = new QDBusPendingCallWatcher(bridge.asyncCall(question), context);
        connect(answered, &QDBusPendingCallWatcher::finished, context, [answered, context, then] {
            answered->deleteLater();
            QMetaObject::invokeMethod(context, then, Qt::QueuedConnection); // behind the keys
        });
        return;
    }
#endif
    Q_UNUSED(context)
    then();
}

QJsonObject Driver::answer(const QJsonObject &request)
{
    const QString what = request[u"do"_s].toString();
    const QString name = request[u"name"_s].toString();
    if (what == "inspect"_L1)
        return inspect(name);
    if (what == "rows"_L1)
        return rows(name);
    if (what == "texts"_L1)
        return texts(name);
    if (what == "click"_L1)
        return click(name);
    if (what == "clickRow"_L1)
        return clickRow(name, request[u"row"_s].toInt(-1), request[u"part"_s].toString());
    if (what == "chooseEntry"_L1)
        return chooseEntry(name);
    if (what == "type"_L1)
        return type(name, request[u"text"_s].toString());
    if (what == "key"_L1)
        return pressKey(name, request[u"key"_s].toString());
    if (what == "windowKey"_L1)
        return pressWindowKey(request[u"key"_s].toString());
    if (what == "grab"_L1)
        return grab(name, request[u"path"_s].toString());
    if (what == "resize"_L1)
        return resizeWindow(request[u"width"_s].toInt(), request[u"height"_s].toInt());
    if (what == "minimise"_L1)
        return minimiseWindow();
    if (what == "activate"_L1)
        return activateWindow();
    if (what == "close"_L1)
        return closeWindow();
    if (what == "passTime"_L1)
        return passTime(request[u"seconds"_s].toInt());
    if (what == "names"_L1)
        return names();
    if (what == "demoKey"_L1)
        return takeDemoKey();
    return {{u"error"_s, u"unknown action "_s + what}};
}

} // namespace shoptalk::driver
