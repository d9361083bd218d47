// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/relayclient.h"

#include "relaylink/relayanswer.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The extra time that we wait for an answer beyond the time that the relay may wait.
constexpr int patienceMs = 15'000;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isSafe(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

/// `path` begins with a slash or is empty.
QString pathBelow(const QUrl &base, const QString &path)
{
    QString start = base.path();
    while (start.endsWith(u'/'))
        start.chop(1);
    return start + path;
}

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString textOf(const crypto::PublicKey &key)
{
    return QString::fromStdString(crypto::toBase64Url(key));
}

} // namespace

RelayClient::RelayClient(QNetworkAccessManager &network, QUrl baseUrl)
    : m_baseUrl(std::move(baseUrl))
    , m_sender(network)
    , m_eventSender(network)
{
}

Result<QUrl> RelayClient::parseAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString withScheme = trimmed.contains("://"_L1) ? trimmed : "https://"_L1 + trimmed;
    QUrl url(withScheme, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (trimmed.isEmpty() || !url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasQuery() || url.hasFragment())
        return failure(Error::Kind::Malformed, Reason::RelayAddressInvalid);
    if (!isSafe(url))
        return failure(Error::Kind::Malformed, Reason::RelayAddressInsecure);
    url.setPath(pathBelow(url, QString()));
    return url;
}

QCoro::Task<Result<Pairing>> RelayClient::pair(QString pairingCode, QString deviceName,
                                               crypto::PublicKey offeredKey,
                                               std::vector<crypto::PublicKey> heldKeys)
{
    QJsonObject body;
    body.insert("workspace_key"_L1, textOf(offeredKey));
    QJsonArray held;
    for (const crypto::PublicKey &key : heldKeys)
        held.append(textOf(key));
    if (!held.isEmpty())
        body.insert("held_keys"_L1, held);
    body.insert("pairing_code"_L1, pairingCode);
    body.insert("device_name"_L1, deviceName);
    const Result<QJsonObject> answer = co_await ask("POST", u"/v1/devices"_s, body);
    if (!answer)
        co_return failure(answer.error());
    co_return pairingIn(*answer);
}

QCoro::Task<Result<DeviceCode>> RelayClient::makeDeviceCode(QByteArray handover)
{
    QJsonObject body;
    body.insert("handover"_L1, QString::fromLatin1(handover.toBase64(base64Url)));
    const Result<QJsonObject> answer = co_await ask("POST", u"/v1/pairing-codes"_s, body);
    if (!answer)
        co_return failure(answer.error());
    co_return deviceCodeIn(*answer);
}

QCoro::Task<Result<void>> RelayClient::revokeDevice(DeviceId device)
{
    const QString path = "/v1/devices/"_L1 + device.value();
    const Result<QJsonObject> answer = co_await ask("DELETE", path, QJsonObject());
    if (!answer)
        co_return failure(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<qint64>> RelayClient::tellTeam(QByteArray plain)
{
    if (!m_keys)
        co_return failure(Error::Kind::Secrets, Reason::WorkspaceKeyMissing);
    const Result<QByteArray> sealed = m_keys->sealForTeam(plain);
    if (!sealed)
        co_return failure(sealed.error());
    QJsonObject body;
    body.insert("kind"_L1, u"team"_s);
    body.insert("body"_L1, QString::fromLatin1(sealed->toBase64()));
    const Result<QJsonObject> answer = co_await ask("POST", u"/v1/events"_s, body);
    if (!answer)
        co_return failure(answer.error());
    co_return answer->value("seq"_L1).toInteger();
}

QCoro::Task<Result<RelayIdentity>> RelayClient::me()
{
    const Result<QJsonObject> answer = co_await ask("GET", u"/v1/me"_s, QJsonObject());
    if (!answer)
        co_return failure(answer.error());
    co_return identityIn(*answer);
}

QCoro::Task<Result<QDateTime>> RelayClient::time()
{
    const Result<RelayRequest> ready = request("GET", u"/healthz"_s);
    if (!ready)
        co_return failure(ready.error());
    const Result<RelayAnswer> answer = co_await m_sender.send(*ready);
    if (!answer)
        co_return failure(answer.error());
    const Result<QJsonObject> healthy = objectIn(*answer);
    if (!healthy)
        co_return failure(healthy.error());
    if (!answer->date.isValid())
        co_return failure(Error::Kind::Malformed, Reason::RelayAnswerMalformed, u"no date"_s);
    co_return answer->date;
}

QCoro::Task<Result<void>> RelayClient::verifyCallback(QUrl callback, SharedSecret verifyToken)
{
    if (!isSafe(callback))
        co_return failure(Error::Kind::Malformed, Reason::RelayAddressInsecure);
    const QString challenge = QString::number(QRandomGenerator::system()->generate());
    QUrlQuery query;
    query.addQueryItem(u"hub.mode"_s, u"subscribe"_s);
    query.addQueryItem(u"hub.challenge"_s, challenge);
    query.addQueryItem(u"hub.verify_token"_s, QString::fromLatin1(verifyToken->bytes().toPercentEncoding()));
    callback.setQuery(query);
    RelayRequest request;
    request.verb = "GET";
    request.http.setUrl(callback);
    const Result<RelayAnswer> answer = co_await m_sender.send(request);
    if (!answer)
        co_return failure(answer.error());
    if (answer->status != 200 || answer->body != challenge.toLatin1())
        co_return failure(Error::Kind::Rejected, Reason::CallbackWrong, u"http_%1"_s.arg(answer->status));
    co_return Result<void>();
}

QCoro::Task<Result<void>> RelayClient::claimNumber(PhoneNumberId number, WabaId waba, SharedSecret metaToken,
                                                   QString verifyToken)
{
    QJsonObject body;
    body.insert("waba_id"_L1, waba.value());
    body.insert("access_token"_L1, QString::fromUtf8(metaToken->bytes()));
    body.insert("verify_token"_L1, verifyToken);
    const QString path = "/v1/numbers/"_L1 + number.value();
    const Result<QJsonObject> answer = co_await ask("PUT", path, body);
    if (!answer)
        co_return failure(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<bool>> RelayClient::releaseNumber(PhoneNumberId number)
{
    const QString path = "/v1/numbers/"_L1 + number.value();
    const Result<QJsonObject> answer = co_await ask("DELETE", path, QJsonObject());
    if (!answer)
        co_return failure(answer.error());
    co_return answer->value("waba_in_use"_L1).toBool();
}

QCoro::Task<Result<ExchangedToken>> RelayClient::exchangeCode(QString code, QUrl redirectUri)
{
    QJsonObject body;
    body.insert("code"_L1, code);
    body.insert("redirect_uri"_L1, redirectUri.toString(QUrl::FullyEncoded));
    const Result<QJsonObject> answer = co_await ask("POST", u"/v1/oauth/exchange"_s, body);
    if (!answer)
        co_return failure(answer.error());
    co_return exchangedTokenIn(*answer, QDateTime::currentDateTimeUtc());
}

QCoro::Task<Result<ExchangedToken>> RelayClient::extendToken(SharedSecret metaToken)
{
    QJsonObject body;
    body.insert("short_lived_token"_L1, QString::fromUtf8(metaToken->bytes()));
    const Result<QJsonObject> answer = co_await ask("POST", u"/v1/oauth/exchange"_s, body);
    if (!answer)
        co_return failure(answer.error());
    co_return exchangedTokenIn(*answer, QDateTime::currentDateTimeUtc());
}

QCoro::Task<Result<BrowserLogin>> RelayClient::beginLogin(SharedSecret state)
{
    QJsonObject body;
    body.insert("state"_L1, QString::fromLatin1(state->bytes()));
    const Result<QJsonObject> answer = co_await ask("POST", u"/v1/oauth/logins"_s, body);
    if (!answer)
        co_return failure(answer.error());
    co_return browserLoginIn(*answer);
}

QCoro::Task<Result<BrowserLogin>> RelayClient::beginSignup(SharedSecret state)
{
    QJsonObject body;
    body.insert("state"_L1, QString::fromLatin1(state->bytes()));
    body.insert("kind"_L1, u"signup"_s);
    const Result<QJsonObject> answer = co_await ask("POST", u"/v1/oauth/logins"_s, body);
    if (!answer)
        co_return failure(answer.error());
    co_return signupIn(*answer);
}

QCoro::Task<Result<BrowserAnswer>> RelayClient::loginAnswer(QString id, int waitS)
{
    Result<RelayRequest> ready = request("GET", u"/v1/oauth/logins/"_s + id);
    if (!ready)
        co_return failure(ready.error());
    QUrlQuery query;
    query.addQueryItem(u"wait"_s, QString::number(waitS));
    QUrl url = ready->http.url();
    url.setQuery(query);
    ready->http.setUrl(url);
    ready->timeoutMs = waitS * 1000 + patienceMs;
    const Result<RelayAnswer> answer = co_await m_sender.send(*ready);
    if (!answer)
        co_return failure(answer.error());
    const Result<QJsonObject> object = objectIn(*answer);
    if (!object)
        co_return failure(object.error());
    co_return browserAnswerIn(*object, QDateTime::currentDateTimeUtc());
}

QCoro::Task<Result<void>> RelayClient::forgetLogin(QString id)
{
    const Result<QJsonObject> answer = co_await ask("DELETE", "/v1/oauth/logins/"_L1 + id, QJsonObject());
    if (!answer)
        co_return failure(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<TokenFacts>> RelayClient::inspectToken(SharedSecret metaToken)
{
    QJsonObject body;
    body.insert("token"_L1, QString::fromUtf8(metaToken->bytes()));
    const Result<QJsonObject> answer = co_await ask("POST", u"/v1/oauth/inspect"_s, body);
    if (!answer)
        co_return failure(answer.error());
    co_return tokenFactsIn(*answer);
}

QCoro::Task<Result<RelayEvent>> RelayClient::event(qint64 seq, int waitS)
{
    const Result<EventPage> found = co_await page(&m_sender, seq - 1, 1, waitS);
    if (!found)
        co_return failure(found.error());
    if (found->events.isEmpty() || found->events.first().seq != seq)
        co_return failure(Error::Kind::Rejected, Reason::EventMissing);
    co_return found->events.first();
}

QCoro::Task<Result<EventPage>> RelayClient::events(qint64 after, int limit, int waitS)
{
    co_return co_await page(&m_eventSender, after, limit, waitS);
}

QCoro::Task<Result<EventPage>> RelayClient::page(RelaySender *sender, qint64 after, int limit, int waitS)
{
    QUrlQuery query;
    query.addQueryItem(u"after"_s, QString::number(after));
    query.addQueryItem(u"limit"_s, QString::number(limit));
    const Result<RelayRequest> ready = longPoll(u"/v1/events"_s, query, waitS);
    if (!ready)
        co_return failure(ready.error());
    const Result<RelayAnswer> answer = co_await sender->send(*ready);
    if (!answer)
        co_return failure(answer.error());
    const Result<QJsonObject> object = objectIn(*answer);
    if (!object)
        co_return failure(object.error());
    const SharedWorkspaceKeys keys = m_keys;
    co_return eventPageIn(*object, keys.get());
}

QCoro::Task<Result<WakeToken>> RelayClient::registerWakeToken()
{
    const Result<QJsonObject> answer = co_await ask("PUT", u"/v1/doorbell"_s, QJsonObject());
    if (!answer)
        co_return failure(answer.error());
    co_return wakeTokenIn(*answer);
}

QCoro::Task<Result<qint64>> RelayClient::lastMessageSeq(qint64 after, int waitS)
{
    QUrlQuery query;
    query.addQueryItem(u"after"_s, QString::number(after));
    const Result<RelayRequest> ready = longPoll(u"/v1/doorbell"_s, query, waitS);
    if (!ready)
        co_return failure(ready.error());
    const Result<RelayAnswer> answer = co_await m_eventSender.send(*ready);
    if (!answer)
        co_return failure(answer.error());
    const Result<QJsonObject> object = objectIn(*answer);
    if (!object)
        co_return failure(object.error());
    co_return lastMessageSeqIn(*object);
}

void RelayClient::cancelEvents()
{
    m_eventSender.abort();
}

QCoro::Task<Result<QJsonObject>> RelayClient::ask(QByteArray verb, QString path, QJsonObject body)
{
    Result<RelayRequest> ready = request(verb, path);
    if (!ready)
        co_return failure(ready.error());
    if (!body.isEmpty()) {
        ready->http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        ready->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    const Result<RelayAnswer> answer = co_await m_sender.send(*ready);
    if (!answer)
        co_return failure(answer.error());
    co_return objectIn(*answer);
}

Result<RelayRequest> RelayClient::longPoll(const QString &path, QUrlQuery query, int waitS) const
{
    Result<RelayRequest> ready = request("GET", path);
    if (!ready)
        return ready;
    query.addQueryItem(u"wait"_s, QString::number(waitS));
    QUrl url = ready->http.url();
    url.setQuery(query);
    ready->http.setUrl(url);
    ready->timeoutMs = waitS * 1000 + patienceMs;
    return ready;
}

Result<RelayRequest> RelayClient::request(const QByteArray &verb, const QString &path) const
{
    if (!isSafe(m_baseUrl))
        return failure(Error::Kind::Malformed, Reason::RelayAddressInsecure);
    QUrl url = m_baseUrl;
    url.setPath(pathBelow(m_baseUrl, path));
    RelayRequest request;
    request.verb = verb;
    request.http.setUrl(url);
    request.http.setRawHeader("Accept", "application/json");
    if (m_token && !m_token->isEmpty())
        request.http.setRawHeader("Authorization", "Bearer " + m_token->bytes());
    return request;
}

} // namespace shoptalk
