// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"

#include <QTcpSocket>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::support {

namespace {

const QByteArray endOfHeaders = "\r\n\r\n";

qsizetype announcedSize(const QByteArray &request)
{
    const QByteArray key = "content-length: ";
    const qsizetype at = request.toLower().indexOf(key);
    if (at < 0)
        return 0;
    const qsizetype from = at + key.size();
    return request.mid(from, request.indexOf('\r', from) - from).toLongLong();
}

} // namespace

BareServer::BareServer(Handler handler)
    : m_handler(std::move(handler))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] { take(nextPendingConnection()); });
}

QUrl BareServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void BareServer::take(QTcpSocket *socket)
{
    auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received] {
        *received += socket->readAll();
        if (!received->contains(endOfHeaders) || bodyOf(*received).size() < announcedSize(*received))
            return;
        m_requests << std::exchange(*received, {});
        m_handler(*socket);
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

QByteArray answer(const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + endOfHeaders + body;
}

QByteArray bodyOf(const QByteArray &request)
{
    const qsizetype end = request.indexOf(endOfHeaders);
    return end < 0 ? QByteArray() : request.mid(end + endOfHeaders.size());
}

} // namespace shoptalk::support
