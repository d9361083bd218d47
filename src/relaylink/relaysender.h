// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QNetworkRequest>
#include <QPointer>
#include <qcoro/qcorotask.h>

class QNetworkAccessManager;
class QNetworkReply;

namespace shoptalk {

/// What the relay answered, whatever it was.
struct RelayAnswer {
    int status = 0;
    QByteArray body;
    QDateTime date; ///< The relay's clock when it answered; invalid if it does not say.
};

/// One request to the relay.
struct RelayRequest {
    QByteArray verb;
    QNetworkRequest http;
    QByteArray body;
    int timeoutMs = 30'000; ///< Without a byte moving.
};

/// Sends requests: no redirects, cookies or cache, a bound on the answer. What is under way ends with this
/// object. Errors: Network ("relay_unreachable", "relay_timeout"), Malformed ("answer_too_large").
class RelaySender {
public:
    /// `network` outlives this.
    explicit RelaySender(QNetworkAccessManager &network);
    ~RelaySender();
    RelaySender(const RelaySender &) = delete;
    RelaySender &operator=(const RelaySender &) = delete;

    QCoro::Task<Result<RelayAnswer>> send(RelayRequest request);
    /// Ends everything under way; each comes back as Network.
    void abort();

private:
    QNetworkAccessManager &m_network;
    QList<QPointer<QNetworkReply>> m_underWay;
};

} // namespace shoptalk
