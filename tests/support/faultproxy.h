// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace shoptalk::support {

/// A network between a client and a server on loopback that can be cut and mended, while the server goes on.
/// Lives in the test's own event loop.
class FaultProxy {
public:
    /// Leads to the server at `end`; false if nothing can be listened on.
    bool plug(const QUrl &end);
    /// What is open breaks, and nobody answers at `url` any more.
    void cut();
    /// At the same address again.
    bool mend();
    /// For good: another server can be plugged in.
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
