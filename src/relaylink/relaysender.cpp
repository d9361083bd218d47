// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/relaysender.h"

#include "core/httppolicy.h"
#include "core/safeaddress.h"
#include "relaylink/relayaddress.h"

#include <QJsonDocument>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

/// The size of several of the largest webhooks. After AnswerTooLarge the caller asks for a smaller page.
constexpr qint64 maxRelayAnswerBytes = 24LL * 1024 * 1024;
/// How long no byte may arrive or be sent.
constexpr std::chrono::milliseconds ordinaryTimeout = 30s;
/// The extra time that we wait for an answer beyond the time that the relay may wait.
constexpr std::chrono::milliseconds timeoutAfterWait = 15s;

HttpPolicy policyOf(const RelayCall &call)
{
    HttpPolicy policy;
    policy.timeout = call.waitS ? std::chrono::seconds(*call.waitS) + timeoutAfterWait : ordinaryTimeout;
    policy.maxAnswerBytes = maxRelayAnswerBytes;
    policy.isHttp2Allowed = true;
    return policy;
}

Error errorOf(const HttpFailure &failed)
{
    if (failed.isTooLarge)
        return Error{Error::Kind::Malformed, Reason::AnswerTooLarge};
    return Error{Error::Kind::Network,
                 failed.wasAborted ? Reason::RelayTimeout : Reason::RelayUnreachable,
                 {},
                 u"Qt network error %1"_s.arg(failed.networkError)};
}

RelayAnswer relayAnswer(const HttpAnswer &answer)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(answer.date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return RelayAnswer{answer.status, answer.body, date};
}

} // namespace

RelaySender::RelaySender(QNetworkAccessManager &network, QUrl baseUrl)
    : m_network(network)
    , m_baseUrl(std::move(baseUrl))
{
}

RelaySender::~RelaySender()
{
    m_exchanges.end(); // first: see `exchange`
    m_eventExchanges.end();
}

void RelaySender::cancelEvents()
{
    m_eventExchanges.abort();
}

QCoro::Task<Result<RelayAnswer>> RelaySender::exchange(RelayCall call)
{
    const Result<QUrl> address = addressOf(call);
    if (!address)
        co_return failure(address.error());
    // The end of the others comes first, so it is also the end of the events.
    if (m_exchanges.hasEnded())
        co_return failure(Error::Kind::Network, Reason::RelayUnreachable);
    HttpExchanges *lane = call.lane == RelayCall::Lane::Events ? &m_eventExchanges : &m_exchanges;
    QNetworkRequest request(*address);
    if (call.publicAddress.isEmpty()) {
        request.setRawHeader("Accept", "application/json");
        if (m_token && !m_token->isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token->bytes());
    }
    QByteArray body;
    if (!call.body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    }
    const HttpPolicy policy = policyOf(call);
    applyPolicy(policy, request);
    QNetworkReply *reply = m_network.sendCustomRequest(request, call.verb, body);
    const tl::expected<HttpAnswer, HttpFailure> outcome = co_await lane->finish(reply, policy.maxAnswerBytes);
    if (!outcome)
        co_return failure(errorOf(outcome.error()));
    co_return relayAnswer(*outcome);
}

Result<QUrl> RelaySender::addressOf(const RelayCall &call) const
{
    const bool isOwn = call.publicAddress.isEmpty();
    QUrl address = isOwn ? m_baseUrl : call.publicAddress;
    if (!isSafeAddress(address))
        return failure(Error::Kind::Malformed, Reason::RelayAddressInsecure);
    if (isOwn)
        address = addressBelow(m_baseUrl, call.path);
    if (!call.query.isEmpty())
        address.setQuery(call.query);
    return address;
}

} // namespace shoptalk
