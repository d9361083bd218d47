// SPDX-License-Identifier: GPL-3.0-or-later
#include "disconnectscene.h"

#include "accounts/accounttoken.h"
#include "accounts/workspacedevices.h"
#include "accounts/workspacekeyring.h"
#include "crypto/bytes.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "waiting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

bool isAccepted(const QNetworkReply &reply)
{
    return support::waitUntil([&reply] { return reply.isFinished(); })
        && reply.error() == QNetworkReply::NoError;
}

} // namespace

AccountId DisconnectScene::account() const
{
    return flow->state().account.id;
}

QString DisconnectScene::sealed() const
{
    return store->reader().accounts.sealedToken(account()).value();
}

qsizetype DisconnectScene::subscriptions()
{
    const QUrl state = servers.sandbox().url().resolved(QUrl(u"/sandbox/state"_s));
    return support::getJson(state).body[u"subscriptions"_s].toArray().size();
}

qsizetype DisconnectScene::claims()
{
    const Result<RelayIdentity> identity = QCoro::waitFor(relay().send(FetchIdentity{}));
    return identity ? identity->numbers.size() : -1;
}

QByteArray DisconnectScene::files() const
{
    QByteArray all;
    for (const QString &ending : {QString(), u"-wal"_s}) {
        QFile file(databasePath() + ending);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

bool DisconnectScene::postSignedRequest(const QString &callback, const AccountId &person)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QJsonObject reported{{u"user_id"_s, person.value()},
                               {u"algorithm"_s, u"HMAC-SHA256"_s},
                               {u"issued_at"_s, QDateTime::currentSecsSinceEpoch()}};
    const QByteArray payload = QJsonDocument(reported).toJson(QJsonDocument::Compact).toBase64(form);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(payload, servers.appSecret().toUtf8(), QCryptographicHash::Sha256);
    QNetworkAccessManager network;
    QNetworkRequest request(servers.relayUrl().resolved(QUrl(callback)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, "signed_request=" + signature.toBase64(form) + '.' + payload));
    return isAccepted(*reply);
}

QString DisconnectScene::invitation()
{
    WorkspaceDevices devices(*store, vault(), relay());
    const auto invited = QCoro::waitFor(devices.invite());
    return invited ? invited->words : QString();
}

QString DisconnectScene::publicHalf()
{
    const auto pairs = WorkspaceKeyring(*store, vault()).pairs();
    return pairs && !pairs->empty() ? QString::fromStdString(crypto::toBase64Url(pairs->front().publicHalf()))
                                    : QString();
}

QList<AuditKind> DisconnectScene::audit() const
{
    QList<AuditKind> kinds;
    const Result<QList<AuditLine>> lines = store->reader().audit.page(0, 100);
    for (const AuditLine &line : *lines) {
        if (line.entry.kind != AuditKind::KeyRotated) // which happens at any time later
            kinds.prepend(line.entry.kind);
    }
    return kinds;
}

bool DisconnectScene::claimForAnother()
{
    const SharedSecret token = tokenOf(*store, vault(), account()).value_or(nullptr);
    const std::string key = crypto::toBase64Url(crypto::randomBytes(32));
    const QUrl devices = servers.relayUrl().resolved(QUrl(u"/v1/devices"_s));
    const QJsonObject asked{{u"pairing_code"_s, servers.pairingCode(u"Market Hall"_s)},
                            {u"device_name"_s, u"Stall"_s},
                            {u"workspace_key"_s, QString::fromStdString(key)}};
    const QString device = support::postJson(devices, asked).body[u"token"_s].toString();
    const QJsonObject claim{{u"waba_id"_s, progress().waba.value()},
                            {u"access_token"_s, QString::fromUtf8(token->bytes())},
                            {u"verify_token"_s, QString(43, u'v')}};
    QNetworkAccessManager network;
    QNetworkRequest request(servers.relayUrl().resolved(QUrl(u"/v1/numbers/610000000000002"_s)));
    request.setRawHeader("Authorization", "Bearer " + device.toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.put(request, QJsonDocument(claim).toJson()));
    return isAccepted(*reply);
}

} // namespace shoptalk::test
