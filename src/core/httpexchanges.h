// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <qcoro/qcorotask.h>

#include <tl/expected.hpp>

class QNetworkReply;

namespace shoptalk {

/// The answer of a server, with any status.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QByteArray date = {}; ///< The `Date` header as it came; empty if there is none.
    QByteArray appUsage = {}; ///< Meta's `X-App-Usage`, as it came.
    QByteArray businessUsage = {}; ///< Meta's `X-Business-Use-Case-Usage`, as it came.
};

/// Why there is no complete answer.
struct HttpFailure {
    bool isTooLarge = false; ///< The answer exceeded the policy's limit.
    bool wasSent = false; ///< The request has left, or may have, so the server may have acted on it.
    bool wasAborted = false; ///< By the time limit, or by `HttpExchanges::abort`.
    int networkError = 0; ///< QNetworkReply::NetworkError, for the log.
};

/// The requests of one client that are under way. They end with this object. One thread.
class HttpExchanges {
public:
    HttpExchanges() = default;
    ~HttpExchanges();
    HttpExchanges(const HttpExchanges &) = delete;
    HttpExchanges &operator=(const HttpExchanges &) = delete;

    /// Waits for the end of `reply` and deletes it. An HTTP error is an answer; an answer that broke off is
    /// none.
    QCoro::Task<tl::expected<HttpAnswer, HttpFailure>> finish(QNetworkReply *reply, qint64 maxAnswerBytes);
    /// Ends everything under way; each comes back as a failure.
    void abort();
    /// The same for good: what waits for an answer may go on with another request, which fails at once. The
    /// owner calls it in its destructor, while all of its members exist.
    void end();
    /// True after `end`: no request may be started any more.
    bool hasEnded() const { return m_hasEnded; }

private:
    bool m_hasEnded = false;
    QList<QPointer<QNetworkReply>> m_underWay;
};

} // namespace shoptalk
