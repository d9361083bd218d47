// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace shoptalk::support {

/// A proxy between a client and a server on loopback that interrupts and restores the connection while the
/// server keeps running. It runs in the test's own event loop.
class FaultProxy {
public:
    /// Forwards to the server at `end`. Returns false if it cannot listen.
    bool plug(const QUrl &end);
    /// Breaks open connections and stops listening at `url`.
    void cut();
    /// Listens at the same address again.
    bool mend();
    /// Stops. It can then forward to another server.
    void pull();
    QUrl url() const;

private:
    void connectThrough();

    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_sockets;
    QUrl m_end;
    quint16 m_port = 0;
};

} // namespace shoptalk::support
