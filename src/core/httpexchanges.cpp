// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/httpexchanges.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <qcoro/qcoronetworkreply.h>

#include <utility>

namespace shoptalk {

namespace {

/// Set on a reply that this object aborts.
constexpr auto abortedProperty = "shoptalkAborted";

/// What happened during the exchange besides its answer. A child of the reply, read by the coroutine.
struct ExchangeNotes : QObject {
    using QObject::QObject;
    bool wasSent = false;
    bool isTooLarge = false;
};

ExchangeNotes *notesOf(QNetworkReply *reply, qint64 maxAnswerBytes)
{
    auto *notes = new ExchangeNotes(reply);
    QObject::connect(reply, &QNetworkReply::requestSent, notes, [notes] { notes->wasSent = true; });
    QObject::connect(reply, &QNetworkReply::readyRead, notes, [notes, reply, maxAnswerBytes] {
        if (reply->bytesAvailable() <= maxAnswerBytes)
            return;
        notes->isTooLarge = true;
        reply->abort();
    });
    return notes;
}

tl::expected<HttpAnswer, HttpFailure> outcomeOf(QNetworkReply &reply, const ExchangeNotes &notes)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole =
        reply.error() == QNetworkReply::NoError || reply.error() >= QNetworkReply::ContentAccessDenied;
    if (status != 0 && isWhole && !notes.isTooLarge)
        return HttpAnswer{status, reply.readAll(), reply.rawHeader("Date"), reply.rawHeader("X-App-Usage"),
                          reply.rawHeader("X-Business-Use-Case-Usage")};
    HttpFailure failure;
    failure.isTooLarge = notes.isTooLarge;
    // Another thread reports whether it was sent, and an abort does not wait for that report.
    failure.wasSent = notes.wasSent || reply.property(abortedProperty).toBool();
    failure.wasAborted = reply.error() == QNetworkReply::OperationCanceledError;
    failure.networkError = int(reply.error());
    return tl::unexpected(failure);
}

} // namespace

HttpExchanges::~HttpExchanges()
{
    end();
}

void HttpExchanges::end()
{
    m_hasEnded = true;
    abort();
}

void HttpExchanges::abort()
{
    const QList<QPointer<QNetworkReply>> underWay = std::exchange(m_underWay, {});
    for (const QPointer<QNetworkReply> &reply : underWay) {
        if (!reply)
            continue;
        reply->setProperty(abortedProperty, true);
        reply->abort();
    }
}

QCoro::Task<tl::expected<HttpAnswer, HttpFailure>> HttpExchanges::finish(QNetworkReply *reply,
                                                                         qint64 maxAnswerBytes)
{
    m_underWay.removeIf([](const QPointer<QNetworkReply> &each) { return !each || each->isFinished(); });
    m_underWay.append(reply);
    const ExchangeNotes *notes = notesOf(reply, maxAnswerBytes);
    if (m_hasEnded)
        abort(); // its owner did not ask before it started it
    co_await reply;
    tl::expected<HttpAnswer, HttpFailure> outcome = outcomeOf(*reply, *notes);
    reply->deleteLater();
    co_return outcome;
}

} // namespace shoptalk
