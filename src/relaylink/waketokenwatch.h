// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/relayclient.h"

#include <QObject>
#include <QTimer>

namespace shoptalk {

/// Listens at the relay's wake token, with back-off, while the console is locked. It needs nothing else of the
/// product: it outlives all that is decrypted, and knows no token, name or message.
class WakeTokenWatch : public QObject {
    Q_OBJECT
public:
    /// `network` outlives this.
    explicit WakeTokenWatch(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~WakeTokenWatch() override;

    /// What can be listened to from now on; nothing happens yet.
    void keep(const QUrl &relay, const SharedSecret &key);
    /// Listens for messages behind `after`, the last seq that the console has; does nothing without a wake token.
    void start(qint64 after);
    void stop();
    /// False: nothing will ring, as the relay knows no wake token of this console.
    bool isListening() const { return m_isListening; }

Q_SIGNALS:
    /// A customer has written, once for whatever came since the last time.
    void lastMessageSeq();

private:
    QCoro::Task<void> ask(int generation);
    void handle(const Error &error);

    RelayClient m_relay;
    QTimer m_pause;
    qint64 m_after = 0;
    int m_generation = 0; ///< What an older generation still has under way is no longer ours.
    int m_failures = 0; ///< In a row.
    bool m_hasWakeToken = false;
    bool m_isListening = false;
};

} // namespace shoptalk
