// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/relayclient.h"

#include <QObject>
#include <QTimer>

namespace shoptalk {

/// Listens at the relay's doorbell, with back-off, while the console is locked. It needs nothing else of the
/// product: it outlives all that is decrypted, and knows no token, name or message.
class DoorbellWatch : public QObject {
    Q_OBJECT
public:
    /// `network` outlives this.
    explicit DoorbellWatch(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~DoorbellWatch() override;

    /// What can be listened to from now on; nothing happens yet.
    void keep(const QUrl &relay, const SharedSecret &key);
    /// Listens for messages behind `after`, the last seq that the console has; does nothing without a doorbell.
    void start(qint64 after);
    void stop();
    /// False: nothing will ring, as the relay knows no doorbell of this console.
    bool isListening() const { return m_isListening; }

Q_SIGNALS:
    /// A customer has written, once for whatever came since the last time.
    void rang();

private:
    QCoro::Task<void> ask(int generation);
    void handle(const Error &error);

    RelayClient m_relay;
    QTimer m_pause;
    qint64 m_after = 0;
    int m_generation = 0; ///< What an older generation still has under way is no longer ours.
    int m_failures = 0; ///< In a row.
    bool m_hasDoorbell = false;
    bool m_isListening = false;
};

} // namespace shoptalk
