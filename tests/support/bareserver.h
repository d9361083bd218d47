// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace shoptalk::support {

/// A server on loopback that reads each request completely and then treats the connection as the test says.
/// It is for what no real server does on purpose.
class BareServer : public QTcpServer {
public:
    using Handler = std::function<void(QTcpSocket &socket)>;

    explicit BareServer(Handler handler);

    QUrl url() const;
    /// Every request as it arrived, with headers and body.
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void take(QTcpSocket *socket);

    Handler m_handler;
    QList<QByteArray> m_requests;
};

/// A complete HTTP answer; `headers` are complete lines.
QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK",
                  const QByteArray &headers = {});

/// The body of a request from `requests()`.
QByteArray bodyOf(const QByteArray &request);

} // namespace shoptalk::support
