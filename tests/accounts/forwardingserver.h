// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bareserver.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

namespace shoptalk::test {

/// Forwards each request to a real server, and changes the answers as the test says.
class ForwardingServer {
public:
    /// The body that the client gets instead of the real one. `request` has its headers and its body.
    using BodyFor = std::function<QByteArray(const QByteArray &request, const QByteArray &body)>;

    ForwardingServer(QUrl real, BodyFor bodyFor);

    QUrl url() const { return m_server.url(); }

private:
    void forward(const QByteArray &raw, QTcpSocket *socket);

    QUrl m_real;
    BodyFor m_bodyFor;
    QNetworkAccessManager m_network;
    support::BareServer m_server;
};

} // namespace shoptalk::test
