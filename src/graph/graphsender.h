// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/transferprogress.h"

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <qcoro/qcorotask.h>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace shoptalk {

class OnceOnlyBody;

/// What a server answered, whatever it was.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
};

/// What is sent of a file.
struct FilePiece {
    QByteArray bytes;
    qint64 offset = 0; ///< Of the first byte.
    qint64 fileBytes = 0; ///< Of the whole file.
};

/// Sends requests to Meta: no cookies or cache, no redirects but where it is said, a time limit, a bound on
/// the answer. What is under way ends with this object. Errors: Network ("not_sent": the request never left;
/// "answer_lost": it may have been acted on), Malformed
/// ("answer_too_large").
class GraphSender {
public:
    /// `network` outlives this.
    explicit GraphSender(QNetworkAccessManager &network);
    ~GraphSender();
    GraphSender(const GraphSender &) = delete;
    GraphSender &operator=(const GraphSender &) = delete;

    QCoro::Task<Result<HttpAnswer>> get(QNetworkRequest request);
    /// Of something public: follows redirects, never to one that is less safe.
    QCoro::Task<Result<HttpAnswer>> getPublic(QNetworkRequest request);
    QCoro::Task<Result<HttpAnswer>> remove(QNetworkRequest request);
    /// Sent once and never by itself again, even if the connection closes without an answer.
    QCoro::Task<Result<HttpAnswer>> post(QNetworkRequest request, QByteArray body);
    /// As `post`, with a part of a file as the body. Errors also: Cancelled, by the watch.
    QCoro::Task<Result<HttpAnswer>> upload(QNetworkRequest request, FilePiece piece,
                                           std::shared_ptr<TransferProgress> watch);

private:
    /// The body goes with the reply.
    QNetworkReply *postOnce(QNetworkRequest request, OnceOnlyBody *body);
    QCoro::Task<Result<HttpAnswer>> finish(QNetworkReply *reply);

    QNetworkAccessManager &m_network;
    QList<QPointer<QNetworkReply>> m_underWay;
};

} // namespace shoptalk
