// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwardingserver.h"

#include <QNetworkReply>
#include <QTcpSocket>

#include <utility>

namespace shoptalk::test {

ForwardingServer::ForwardingServer(QUrl real, BodyFor bodyFor)
    : m_real(std::move(real))
    , m_bodyFor(std::move(bodyFor))
    , m_server([this](QTcpSocket &socket) { forward(m_server.requests().last(), &socket); })
{
}

void ForwardingServer::forward(const QByteArray &raw, QTcpSocket *socket)
{
    const QList<QByteArray> words = raw.left(raw.indexOf('\r')).split(' ');
    QNetworkRequest request(m_real.resolved(QUrl::fromEncoded(words.value(1))));
    for (const QByteArray &line : raw.left(raw.indexOf("\r\n\r\n")).split('\n').mid(1)) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (name == "authorization" || name == "content-type")
            request.setRawHeader(name, line.mid(line.indexOf(':') + 1).trimmed());
    }
    QNetworkReply *reply = m_network.sendCustomRequest(request, words.value(0), support::bodyOf(raw));
    QObject::connect(reply, &QNetworkReply::finished, socket, [this, raw, reply, socket] {
        const QByteArray status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toByteArray();
        socket->write(support::answer(m_bodyFor(raw, reply->readAll()), status + " Whatever"));
        reply->deleteLater();
    });
}

} // namespace shoptalk::test
