// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "actions.h"
#include "texts.h"

#include <QCoreApplication>
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
            socket->write(QJsonDocument(answer(request)).toJson(QJsonDocument::Compact) + '\n');
            socket->flush();
        }
    });
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
