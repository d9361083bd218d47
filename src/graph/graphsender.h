// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/httpexchanges.h"
#include "core/httppolicy.h"
#include "core/lifetime.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/transferprogress.h"
#include "graph/allowances.h"
#include "graph/graphcall.h"
#include "graph/graphusage.h"
#include "graph/requests/media.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <memory>
#include <utility>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace shoptalk {

class DownloadFile;
class OnceOnlyBody;

/// Sends the requests of `graph/requests` to Meta's Graph API. GUI thread, which it never blocks. A request
/// is a value with
///   using Answer = …;                              // what it gives
///   GraphCall call() const;                        // or Result<GraphCall>, if it can be wrong by itself
///   Result<Answer> answerIn(const QJsonObject &) const;
/// A list takes `const QList<QJsonObject> &` instead, the items of all its pages, and what is not JSON a
/// `const HttpAnswer &`. Name the request on the line before `co_await`.
///
/// Errors of every request: Network (NotSent: Meta never got the request; AnswerLost: it is not known whether
/// Meta acted; MetaRefused with 2, …: Meta is disturbed and did nothing, later it may work); Unauthorised
/// (MetaRefused with 190/463, …: sign in again; TokenMissing); RateLimited (back off); Rejected (MetaRefused
/// with 131047, …: do not repeat unchanged); Malformed (AnswerNotJson, AnswerIncomplete, AnswerTooLarge: Meta
/// may have acted; ListEndless: of 40,000 items there is still a next page, or it is the same one again;
/// GraphAddressInsecure: http beyond loopback); Cancelled (by `progress`). `meta` is Meta's code and
/// sub-code; `detail` is what Meta says, masked, and its fbtrace_id.
///
/// The token goes in the Authorization header. No POST is ever repeated by itself. What is under way when
/// this object ends comes back as Network. While one of Meta's allowances is used up, calls that would use it
/// are not made and come back as RateLimited at once; `regainedAt` gives the time.
class GraphSender {
public:
    /// `network` outlives this. `version` is "v26.0".
    GraphSender(QNetworkAccessManager &network, QUrl baseUrl, QString version);
    /// `clock` outlives this, too. It decides when a used-up allowance is regained.
    GraphSender(QNetworkAccessManager &network, QUrl baseUrl, QString version, const Clock &clock);
    ~GraphSender() { m_exchanges.end(); }
    GraphSender(const GraphSender &) = delete;
    GraphSender &operator=(const GraphSender &) = delete;

    /// Changes the version to the one that the relay names once this console is paired.
    void setVersion(const QString &version) { m_version = version; }

    /// How much of Meta's allowances was used at the newest answer that says so.
    const GraphUsage &usage() const { return m_usage; }

    /// Sends `request` with `token`. `progress` follows and ends the upload of a file; null: nobody does.
    template <class Request>
    QCoro::Task<Result<typename Request::Answer>> send(SharedSecret token, Request request,
                                                       std::shared_ptr<TransferProgress> progress = nullptr);
    /// Sends a request that needs no token.
    template <class Request>
    QCoro::Task<Result<typename Request::Answer>> sendPublic(Request request)
    {
        return send(SharedSecret(), std::move(request));
    }
    /// Fetches a file to the disk. If an earlier download left a part, and the server can, it continues
    /// there. The token goes to Meta's media hosts and to the configured server only. Errors besides those of
    /// every request: Rejected (HttpStatus with 404: fetch a new address), Storage (DiskError, DiskFull),
    /// Malformed (GraphAddressInsecure: another host; AnswerTooLarge; AnswerIncomplete: another type or
    /// length than Meta said), Cancelled. Nothing of it touches the disk on the GUI thread.
    QCoro::Task<Result<void>> download(SharedSecret token, DownloadMedia media,
                                       std::shared_ptr<TransferProgress> progress = nullptr);

private:
    using Progress = std::shared_ptr<TransferProgress>;

    QCoro::Task<Result<QJsonObject>> ask(SharedSecret token, GraphCall call, Progress progress);
    /// The items of every page.
    QCoro::Task<Result<QList<QJsonObject>>> askAllPages(SharedSecret token, GraphCall call);
    QCoro::Task<tl::expected<HttpAnswer, HttpFailure>> fetch(QNetworkRequest request,
                                                             std::shared_ptr<DownloadFile> file,
                                                             DownloadMedia media, Progress progress);
    Result<QNetworkRequest> downloadRequest(const SharedSecret &token, const QUrl &url) const;
    QCoro::Task<Result<HttpAnswer>> exchange(SharedSecret token, GraphCall call, Progress progress);
    Result<QNetworkRequest> requestFor(const SharedSecret &token, const GraphCall &call) const;
    /// Errors: Storage (DiskError: the file of a form can't be read).
    Result<QNetworkReply *> start(QNetworkRequest request, const GraphCall &call, const Progress &progress);
    /// A body is sent once, even if the connection closes without an answer.
    QNetworkReply *startWithBody(QNetworkRequest request, const QByteArray &verb, OnceOnlyBody *body);

    const SystemClock m_systemClock;
    const Clock &m_clock;
    QNetworkAccessManager &m_network;
    QUrl m_baseUrl;
    QString m_version;
    GraphUsage m_usage;
    Allowances m_allowances;
    HttpExchanges m_exchanges;
    Lifetime m_lifetime;
};

template <class Request>
QCoro::Task<Result<typename Request::Answer>> GraphSender::send(SharedSecret token, Request request,
                                                                std::shared_ptr<TransferProgress> progress)
{
    const Result<GraphCall> call = request.call();
    if (!call)
        co_return failure(call.error());
    if constexpr (requires(const QList<QJsonObject> &items) { request.answerIn(items); }) {
        const Result<QList<QJsonObject>> items = co_await askAllPages(token, *call);
        if (!items)
            co_return failure(items.error());
        co_return request.answerIn(*items);
    } else if constexpr (requires(const HttpAnswer &answer) { request.answerIn(answer); }) {
        const Lifetime::Watch watch = m_lifetime.watch();
        const Result<HttpAnswer> answer = co_await exchange(token, *call, progress);
        if (!answer)
            co_return failure(answer.error());
        const Result<typename Request::Answer> read = request.answerIn(*answer);
        if (!read && !watch.isOver())
            co_return failure(m_allowances.noteRefusal(*call, read.error(), m_clock.now()));
        co_return read;
    } else {
        const Result<QJsonObject> answer = co_await ask(token, *call, progress);
        if (!answer)
            co_return failure(answer.error());
        co_return request.answerIn(*answer);
    }
}

} // namespace shoptalk
