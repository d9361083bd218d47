// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsender.h"

#include "core/onworker.h"
#include "core/safeaddress.h"
#include "graph/downloadfile.h"
#include "graph/grapherror.h"
#include "graph/multipartbody.h"
#include "graph/onceonlybody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Far more than any real account has. It ends the loop if a server returns cursors forever.
constexpr int maxPages = 400;

HttpPolicy policyOf(const GraphCall &call)
{
    HttpPolicy policy;
    if (call.authorization == GraphCall::Authorization::None)
        policy.redirects = HttpPolicy::Redirects::NotLessSafe;
    return policy;
}

QByteArray verbOf(GraphCall::Method method)
{
    switch (method) {
    case GraphCall::Method::Get:
        return "GET";
    case GraphCall::Method::Post:
        return "POST";
    case GraphCall::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

Error errorOf(const HttpFailure &failed)
{
    if (failed.isTooLarge)
        return Error{Error::Kind::Malformed, Reason::AnswerTooLarge};
    return Error{Error::Kind::Network,
                 failed.wasSent ? Reason::AnswerLost : Reason::NotSent,
                 {},
                 u"Qt network error %1"_s.arg(failed.networkError)};
}

/// The cursor of the next page; empty on the last. `next` itself is never followed: it holds the token.
QString cursorAfter(const QJsonObject &page)
{
    const QJsonObject paging = page.value("paging"_L1).toObject();
    if (!paging.contains("next"_L1))
        return {};
    return paging.value("cursors"_L1).toObject().value("after"_L1).toString();
}

/// Reports how much of a file of `total` bytes was sent. `offset` is the position of the body's first byte in
/// the file: negative if something precedes the file.
void follow(OnceOnlyBody *body, qint64 offset, qint64 total, TransferProgress *progress)
{
    QObject::connect(body, &OnceOnlyBody::taken, progress, [progress, offset, total](qint64 sent) {
        if (!progress->isCancelled())
            Q_EMIT progress->progressed(std::clamp<qint64>(offset + sent, 0, total), total);
    });
}

} // namespace

GraphSender::GraphSender(QNetworkAccessManager &network, QUrl baseUrl, QString version)
    : GraphSender(network, std::move(baseUrl), std::move(version), m_systemClock)
{
}

GraphSender::GraphSender(QNetworkAccessManager &network, QUrl baseUrl, QString version, const Clock &clock)
    : m_clock(clock)
    , m_network(network)
    , m_baseUrl(std::move(baseUrl))
    , m_version(std::move(version))
{
}

QCoro::Task<Result<QJsonObject>> GraphSender::ask(SharedSecret token, GraphCall call, Progress progress)
{
    const Lifetime::Watch watch = m_lifetime.watch();
    const Result<HttpAnswer> answer = co_await exchange(token, call, progress);
    if (!answer)
        co_return failure(answer.error());
    const Result<QJsonObject> object = objectIn(*answer);
    if (!object && !watch.isOver())
        co_return failure(m_allowances.noteRefusal(call, object.error(), m_clock.now()));
    co_return object;
}

QCoro::Task<Result<QList<QJsonObject>>> GraphSender::askAllPages(SharedSecret token, GraphCall call)
{
    QList<QJsonObject> items;
    QString after;
    for (int page = 0; page < maxPages; ++page) {
        GraphCall pageCall = call;
        if (!after.isEmpty())
            pageCall.query.addQueryItem(u"after"_s, QString::fromLatin1(QUrl::toPercentEncoding(after)));
        const Result<QJsonObject> answer = co_await ask(token, pageCall, nullptr);
        if (!answer)
            co_return failure(answer.error());
        const QJsonArray data = answer->value("data"_L1).toArray();
        for (const auto &item : data)
            items.append(item.toObject());
        const QString next = cursorAfter(*answer);
        if (next.isEmpty())
            co_return items;
        if (next == after)
            break;
        after = next;
    }
    co_return failure(Error::Kind::Malformed, Reason::ListEndless);
}

QCoro::Task<Result<HttpAnswer>> GraphSender::exchange(SharedSecret token, GraphCall call, Progress progress)
{
    const Error stopped{Error::Kind::Cancelled, Reason::UploadCancelled};
    const Result<QNetworkRequest> request = requestFor(token, call);
    if (!request)
        co_return failure(request.error());
    if (progress && progress->isCancelled())
        co_return failure(stopped);
    if (m_exchanges.hasEnded())
        co_return failure(Error::Kind::Network, Reason::NotSent);
    if (const std::optional<Error> refusal = m_allowances.refusalOf(call, m_clock.now()))
        co_return failure(*refusal);
    const Result<QNetworkReply *> started = start(*request, call, progress);
    if (!started)
        co_return failure(started.error());
    QNetworkReply *reply = *started;
    if (progress)
        QObject::connect(progress.get(), &TransferProgress::cancelled, reply, &QNetworkReply::abort);
    const qint64 maxAnswerBytes = policyOf(call).maxAnswerBytes;
    const Lifetime::Watch watch = m_lifetime.watch();
    const tl::expected<HttpAnswer, HttpFailure> outcome = co_await m_exchanges.finish(reply, maxAnswerBytes);
    if (progress && progress->isCancelled())
        co_return failure(stopped);
    if (!outcome)
        co_return failure(errorOf(outcome.error()));
    const bool hasUsage = !outcome->appUsage.isEmpty() || !outcome->businessUsage.isEmpty();
    if (hasUsage && !watch.isOver()) {
        m_usage = usageIn(*outcome);
        m_allowances.note(call, *outcome, m_clock.now());
    }
    co_return *outcome;
}

Result<QNetworkRequest> GraphSender::requestFor(const SharedSecret &token, const GraphCall &call) const
{
    const bool isPublic = call.authorization == GraphCall::Authorization::None;
    QUrl url = isPublic ? call.publicAddress : m_baseUrl;
    if (!isSafeAddress(url))
        return failure(Error::Kind::Malformed, Reason::GraphAddressInsecure);
    if (isPublic)
        return QNetworkRequest(url);
    if (!token || token->isEmpty())
        return failure(Error::Kind::Unauthorised, Reason::TokenMissing);
    const QString base = url.path().endsWith(u'/') ? url.path() : url.path() + u'/';
    url.setPath(base + m_version + u'/' + call.path);
    url.setQuery(call.query);
    const bool isOAuth = call.authorization == GraphCall::Authorization::OAuth;
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", (isOAuth ? "OAuth " : "Bearer ") + token->bytes());
    request.setRawHeader("Accept", "application/json");
    return request;
}

Result<QNetworkRequest> GraphSender::downloadRequest(const SharedSecret &token, const QUrl &url) const
{
    if (!mayHaveToken(url, m_baseUrl))
        return failure(Error::Kind::Malformed, Reason::GraphAddressInsecure, url.host());
    if (!token || token->isEmpty())
        return failure(Error::Kind::Unauthorised, Reason::TokenMissing);
    QNetworkRequest request(url);
    applyPolicy(HttpPolicy(), request);
    request.setRawHeader("Authorization", "Bearer " + token->bytes());
    request.setRawHeader("Accept-Encoding",
                         "identity"); // otherwise range and length would refer to compressed bytes
    return request;
}

QCoro::Task<Result<void>> GraphSender::download(SharedSecret token, DownloadMedia media, Progress progress)
{
    Result<QNetworkRequest> request = downloadRequest(token, media.address.url);
    if (!request)
        co_return failure(request.error());
    if (m_exchanges.hasEnded())
        co_return failure(Error::Kind::Network, Reason::NotSent);
    const Lifetime::Watch watch = m_lifetime.watch();
    const auto file = std::make_shared<DownloadFile>(media);
    auto open = [file] { return file->open(); };
    const QFuture<Result<void>> opening = onWorker(std::move(open));
    const Result<void> opened = co_await opening;
    if (!opened)
        co_return failure(opened.error());
    const Error stopped{Error::Kind::Cancelled, Reason::Cancelled};
    if (progress && progress->isCancelled())
        co_return failure(stopped);
    if (watch.isOver())
        co_return failure(Error::Kind::Network, Reason::NotSent);
    const tl::expected<HttpAnswer, HttpFailure> outcome = co_await fetch(*request, file, media, progress);
    const bool isWhole = outcome && file->isAccepted() && !file->error();
    auto finish = [file, isWhole, rest = isWhole ? outcome->body : QByteArray()] {
        return file->finish(rest, isWhole);
    };
    const QFuture<Result<void>> finishing = onWorker(std::move(finish));
    const Result<void> finished = co_await finishing;
    if (progress && progress->isCancelled())
        co_return failure(stopped);
    if (file->error())
        co_return failure(*file->error());
    if (!finished)
        co_return failure(finished.error());
    if (!outcome)
        co_return failure(errorOf(outcome.error()));
    if (isWhole)
        co_return Result<void>();
    const Result<QJsonObject> refused = objectIn(*outcome);
    co_return refused ? failure(Error::Kind::Malformed, Reason::AnswerIncomplete) : failure(refused.error());
}

QCoro::Task<tl::expected<HttpAnswer, HttpFailure>> GraphSender::fetch(QNetworkRequest request,
                                                                      std::shared_ptr<DownloadFile> file,
                                                                      DownloadMedia media, Progress progress)
{
    if (file->arrived() > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(file->arrived()) + '-');
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(
        reply, &QNetworkReply::readyRead, reply, [file, reply, progress, total = media.address.bytes] {
            file->take(*reply);
            if (progress && !progress->isCancelled() && file->isAccepted())
                Q_EMIT progress->progressed(file->arrived(), total < 0 ? file->announced() : total);
        });
    if (progress)
        QObject::connect(progress.get(), &TransferProgress::cancelled, reply, &QNetworkReply::abort);
    const qint64 maxErrorBytes = HttpPolicy().maxAnswerBytes;
    return m_exchanges.finish(reply, maxErrorBytes);
}

Result<QNetworkReply *> GraphSender::start(QNetworkRequest request, const GraphCall &call,
                                           const Progress &progress)
{
    applyPolicy(policyOf(call), request);
    const QByteArray verb = verbOf(call.method);
    if (const auto *piece = std::get_if<FilePiece>(&call.body)) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        request.setRawHeader("file_offset", QByteArray::number(piece->offset));
        auto *body = new OnceOnlyBody(piece->bytes);
        if (progress)
            follow(body, piece->offset, piece->fileBytes, progress.get());
        return startWithBody(request, verb, body);
    }
    if (const auto *form = std::get_if<FileForm>(&call.body)) {
        Result<MultipartBody> made = multipartBody(*form);
        if (!made)
            return failure(made.error());
        request.setHeader(QNetworkRequest::ContentTypeHeader, made->contentType);
        if (progress)
            follow(made->body.get(), -made->headBytes, made->fileBytes, progress.get());
        return startWithBody(request, verb, made->body.release());
    }
    if (const auto *object = std::get_if<QJsonObject>(&call.body)) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return startWithBody(request, verb,
                             new OnceOnlyBody(QJsonDocument(*object).toJson(QJsonDocument::Compact)));
    }
    if (call.method == GraphCall::Method::Delete)
        return m_network.deleteResource(request);
    if (call.method == GraphCall::Method::Get)
        return m_network.get(request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return startWithBody(request, verb, new OnceOnlyBody(QByteArray()));
}

QNetworkReply *GraphSender::startWithBody(QNetworkRequest request, const QByteArray &verb, OnceOnlyBody *body)
{
    request.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply =
        verb == "POST" ? m_network.post(request, body) : m_network.sendCustomRequest(request, verb, body);
    body->setParent(reply);
    QObject::connect(body, &OnceOnlyBody::failed, reply, &QNetworkReply::abort);
    return reply;
}

} // namespace shoptalk
