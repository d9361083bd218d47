// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/relaysender.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <qcoro/qcoronetworkreply.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The size of several of the largest webhooks. After "answer_too_large" the caller asks for a smaller page.
constexpr qint64 maximumAnswerBytes = 24LL * 1024 * 1024;

QNetworkRequest withPolicy(const RelayRequest &request)
{
    QNetworkRequest http = request.http;
    http.setTransferTimeout(request.timeoutMs);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        http.setAttribute(attribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return http;
}

} // namespace

RelaySender::RelaySender(QNetworkAccessManager &network)
    : m_network(network)
{
}

RelaySender::~RelaySender()
{
    abort();
}

void RelaySender::abort()
{
    const QList<QPointer<QNetworkReply>> underWay = std::exchange(m_underWay, {});
    for (const QPointer<QNetworkReply> &reply : underWay) {
        if (reply)
            reply->abort();
    }
}

QCoro::Task<Result<RelayAnswer>> RelaySender::send(RelayRequest request)
{
    QNetworkReply *reply = m_network.sendCustomRequest(withPolicy(request), request.verb, request.body);
    m_underWay.removeIf([](const QPointer<QNetworkReply> &each) { return !each || each->isFinished(); });
    m_underWay.append(reply);
    const auto isTooLarge = std::make_shared<bool>(false);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, isTooLarge] {
        *isTooLarge = reply->bytesAvailable() > maximumAnswerBytes;
        if (*isTooLarge)
            reply->abort();
    });
    co_await reply;
    reply->deleteLater();
    if (*isTooLarge)
        co_return failure(Error::Kind::Malformed, Reason::AnswerTooLarge);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An HTTP error is an answer; an answer that broke off is none.
    const bool isWhole =
        reply->error() == QNetworkReply::NoError || reply->error() >= QNetworkReply::ContentAccessDenied;
    if (status == 0 || !isWhole) {
        const bool isTimeout = reply->error() == QNetworkReply::OperationCanceledError;
        const QString detail = u"Qt network error %1"_s.arg(int(reply->error()));
        co_return failure(Error::Kind::Network, isTimeout ? Reason::RelayTimeout : Reason::RelayUnreachable,
                          detail);
    }
    RelayAnswer answer;
    answer.status = status;
    answer.body = reply->readAll();
    answer.date = QLocale::c().toDateTime(QString::fromLatin1(reply->rawHeader("Date")),
                                          u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    answer.date.setTimeSpec(Qt::UTC);
    co_return answer;
}

} // namespace shoptalk
