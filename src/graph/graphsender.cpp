// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsender.h"

#include "graph/onceonlybody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <qcoro/qcoronetworkreply.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 maximumAnswerBytes = 8LL * 1024 * 1024;
constexpr int timeoutMs = 30'000;
constexpr int maximumRedirects = 3;

void setPolicy(QNetworkRequest &request)
{
    request.setTransferTimeout(timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Only over HTTP/1.1 does Qt say whether a request has left (`requestSent`).
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
}

/// What the exchange told beside its answer. Parented to the reply, read by the coroutine.
struct Progress : QObject {
    using QObject::QObject;
    bool isSent = false;
    bool isTooLarge = false;
};

Progress *watch(QNetworkReply *reply)
{
    auto *progress = new Progress(reply);
    QObject::connect(reply, &QNetworkReply::requestSent, progress, [progress] { progress->isSent = true; });
    QObject::connect(reply, &QNetworkReply::readyRead, progress, [progress, reply] {
        if (reply->bytesAvailable() > maximumAnswerBytes) {
            progress->isTooLarge = true;
            reply->abort();
        }
    });
    return progress;
}

Result<HttpAnswer> answerOf(QNetworkReply &reply, const Progress &progress)
{
    if (progress.isTooLarge)
        return failure(Error::Kind::Malformed, Reason::AnswerTooLarge);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An HTTP error is an answer; an answer that broke off is none.
    const bool isWhole =
        reply.error() == QNetworkReply::NoError || reply.error() >= QNetworkReply::ContentAccessDenied;
    if (status != 0 && isWhole)
        return HttpAnswer{status, reply.readAll()};
    const QString detail = u"Qt network error %1"_s.arg(int(reply.error()));
    return failure(Error::Kind::Network, progress.isSent ? Reason::AnswerLost : Reason::NotSent, detail);
}

} // namespace

GraphSender::GraphSender(QNetworkAccessManager &network)
    : m_network(network)
{
}

GraphSender::~GraphSender()
{
    const QList<QPointer<QNetworkReply>> underWay = std::exchange(m_underWay, {});
    for (const QPointer<QNetworkReply> &reply : underWay) {
        if (reply)
            reply->abort();
    }
}

QCoro::Task<Result<HttpAnswer>> GraphSender::get(QNetworkRequest request)
{
    setPolicy(request);
    return finish(m_network.get(request));
}

QCoro::Task<Result<HttpAnswer>> GraphSender::getPublic(QNetworkRequest request)
{
    setPolicy(request);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(maximumRedirects);
    return finish(m_network.get(request));
}

QCoro::Task<Result<HttpAnswer>> GraphSender::remove(QNetworkRequest request)
{
    setPolicy(request);
    return finish(m_network.deleteResource(request));
}

QCoro::Task<Result<HttpAnswer>> GraphSender::post(QNetworkRequest request, QByteArray body)
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return finish(postOnce(std::move(request), new OnceOnlyBody(std::move(body))));
}

QCoro::Task<Result<HttpAnswer>> GraphSender::upload(QNetworkRequest request, FilePiece piece,
                                                    std::shared_ptr<TransferProgress> watch)
{
    const Error stopped{Error::Kind::Cancelled, Reason::UploadCancelled};
    if (watch->isCancelled())
        co_return failure(stopped);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    auto *body = new OnceOnlyBody(piece.bytes);
    QNetworkReply *reply = postOnce(request, body);
    QObject::connect(body, &OnceOnlyBody::taken, watch.get(),
                     [seen = watch.get(), offset = piece.offset, total = piece.fileBytes](qint64 sent) {
                         if (!seen->isCancelled())
                             Q_EMIT seen->progressed(offset + sent, total);
                     });
    QObject::connect(watch.get(), &TransferProgress::cancelled, reply, &QNetworkReply::abort);
    const Result<HttpAnswer> answer = co_await finish(reply);
    if (watch->isCancelled())
        co_return failure(stopped);
    co_return answer;
}

QNetworkReply *GraphSender::postOnce(QNetworkRequest request, OnceOnlyBody *body)
{
    setPolicy(request);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = m_network.post(request, body);
    body->setParent(reply);
    return reply;
}

QCoro::Task<Result<HttpAnswer>> GraphSender::finish(QNetworkReply *reply)
{
    m_underWay.removeIf([](const QPointer<QNetworkReply> &each) { return !each || each->isFinished(); });
    m_underWay.append(reply);
    const Progress *progress = watch(reply);
    co_await reply;
    const Result<HttpAnswer> answer = answerOf(*reply, *progress);
    reply->deleteLater();
    co_return answer;
}

} // namespace shoptalk
