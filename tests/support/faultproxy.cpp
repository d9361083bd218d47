// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"

#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::support {

bool FaultProxy::plug(const QUrl &end)
{
    m_end = end;
    pull();
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { connectThrough(); });
    return mend();
}

bool FaultProxy::mend()
{
    const bool listens = m_server.isListening() || m_server.listen(QHostAddress::LocalHost, m_port);
    m_port = m_server.serverPort();
    return listens;
}

void FaultProxy::cut()
{
    m_server.close();
    const QList<QPointer<QTcpSocket>> sockets = std::exchange(m_sockets, {});
    for (const QPointer<QTcpSocket> &socket : sockets) {
        if (socket)
            socket->abort();
    }
}

void FaultProxy::pull()
{
    cut();
    m_server.disconnect();
    m_port = 0;
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void FaultProxy::connectThrough()
{
    while (QTcpSocket *near = m_server.nextPendingConnection()) {
        auto *far = new QTcpSocket(near);
        far->connectToHost(m_end.host(), quint16(m_end.port()));
        const auto pipe = [](QTcpSocket *from, QTcpSocket *to) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        };
        pipe(near, far);
        pipe(far, near);
        QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        m_sockets << near << far;
    }
}

} // namespace shoptalk::support
