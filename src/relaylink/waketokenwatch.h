// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/relaysender.h"

#include <QObject>
#include <QTimer>

namespace shoptalk {

/// Asks the relay with a wake token, with back-off, while the console is locked. It depends on nothing else
/// of the program: it outlives all decrypted data and knows no token, name or message.
class WakeTokenWatch : public QObject {
    Q_OBJECT
public:
    /// `network` outlives this.
    explicit WakeTokenWatch(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~WakeTokenWatch() override;

    /// Sets the wake token. Nothing is asked yet.
    void keep(const QUrl &relay, const SharedSecret &key);
    /// Listens for messages after `after`, the last seq that the console has; does nothing without a wake
    /// token.
    void start(qint64 after);
    void stop();
    /// False if nothing will be reported, because the relay knows no wake token of this console.
    bool isListening() const { return m_isListening; }

Q_SIGNALS:
    /// A customer has written. Emitted once for everything that arrived since the last time.
    void lastMessageSeq();

private:
    QCoro::Task<void> ask(int generation);
    void handle(const Error &error);

    RelaySender m_relay;
    QTimer m_pause;
    qint64 m_after = 0;
    int m_generation = 0; ///< Answers to requests of an older generation are dropped.
    int m_failures = 0; ///< Consecutive ones.
    bool m_hasWakeToken = false;
    bool m_isListening = false;
};

} // namespace shoptalk
