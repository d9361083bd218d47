// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/relayanswer.h"

#include "relaylink/relaysender.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return failure(Error::Kind::Malformed, u"relay_answer_malformed"_s, detail);
}

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

Error::Kind kindOf(int status, const QString &code)
{
    if (status == 401)
        return Error::Kind::Unauthorised;
    if (status == 429 && code != "too_many_attempts"_L1)
        return Error::Kind::RateLimited;
    return status >= 500 ? Error::Kind::Network : Error::Kind::Rejected;
}

/// Meta's own code and sub-code, where the relay passes them on.
QString metaDetail(const QJsonObject &error)
{
    const QJsonObject meta = error.value("meta"_L1).toObject();
    if (meta.isEmpty())
        return {};
    return u"meta %1/%2"_s.arg(meta.value("code"_L1).toInt()).arg(meta.value("error_subcode"_L1).toInt());
}

Result<RelayEvent> eventIn(const QJsonObject &item)
{
    RelayEvent event;
    event.seq = item.value("seq"_L1).toInteger();
    event.receivedAt = QDateTime::fromString(textAt(item, "received_at"_L1), Qt::ISODateWithMs).toUTC();
    event.kind = textAt(item, "kind"_L1);
    if (event.seq <= 0 || event.kind.isEmpty() || !item.value("body"_L1).isString())
        return malformed(u"event"_s);
    event.body = textAt(item, "body"_L1).toUtf8();
    if (textAt(item, "encoding"_L1) != "base64"_L1) {
        event.isReadable = false;
        return event;
    }
    const auto decoded = QByteArray::fromBase64Encoding(event.body, QByteArray::AbortOnBase64DecodingErrors);
    event.isReadable = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
    if (event.isReadable)
        event.body = decoded.decoded;
    return event;
}

} // namespace

Result<QJsonObject> objectIn(const RelayAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.status >= 200 && answer.status < 300) {
        if (document.isObject() || answer.status == 204)
            return document.object();
        return malformed(u"not JSON"_s);
    }
    const QJsonObject error = document.object().value("error"_L1).toObject();
    const QString code = textAt(error, "code"_L1);
    const QString status = u"http_%1"_s.arg(answer.status);
    if (!code.isEmpty())
        return failure(kindOf(answer.status, code), code, metaDetail(error));
    if (answer.status >= 500)
        return failure(Error::Kind::Network, u"relay_unavailable"_s, status);
    // A redirect or an error in another form: something else answers at this address.
    return malformed(status);
}

Result<Pairing> pairingIn(const QJsonObject &answer)
{
    const QJsonObject workspace = answer.value("workspace"_L1).toObject();
    const QByteArray token = textAt(answer, "token"_L1).toUtf8();
    Pairing pairing;
    pairing.device = DeviceId(textAt(answer, "device_id"_L1));
    pairing.workspace = WorkspaceId(textAt(workspace, "id"_L1));
    pairing.workspaceName = textAt(workspace, "name"_L1);
    pairing.token = Secret(token);
    if (pairing.device.isEmpty() || pairing.workspace.isEmpty() || !token.startsWith("std_"))
        return malformed(u"pairing"_s);
    return pairing;
}

Result<RelayIdentity> identityIn(const QJsonObject &answer)
{
    const QJsonObject workspace = answer.value("workspace"_L1).toObject();
    const QJsonObject meta = answer.value("meta"_L1).toObject();
    const QJsonObject webhook = answer.value("webhook"_L1).toObject();
    RelayIdentity identity;
    identity.device = DeviceId(textAt(answer.value("device"_L1).toObject(), "id"_L1));
    identity.workspace = WorkspaceId(textAt(workspace, "id"_L1));
    identity.workspaceName = textAt(workspace, "name"_L1);
    identity.metaAppId = textAt(meta, "app_id"_L1);
    identity.graphVersion = textAt(meta, "graph_version"_L1);
    identity.webhookCallback = QUrl(textAt(webhook, "callback_url"_L1), QUrl::StrictMode);
    identity.webhookOverride = webhook.value("use_override"_L1).toBool();
    const QJsonArray numbers = answer.value("numbers"_L1).toArray();
    for (const auto &number : numbers)
        identity.numbers.append(PhoneNumberId(textAt(number.toObject(), "phone_number_id"_L1)));
    identity.deviceCount = answer.value("devices"_L1).toArray().size();
    if (identity.device.isEmpty() || identity.workspace.isEmpty() || identity.metaAppId.isEmpty()
        || identity.graphVersion.isEmpty())
        return malformed(u"identity"_s);
    return identity;
}

Result<ExchangedToken> exchangedTokenIn(const QJsonObject &answer, const QDateTime &now)
{
    const QByteArray token = textAt(answer, "access_token"_L1).toUtf8();
    if (token.isEmpty())
        return malformed(u"token"_s);
    const qint64 expiresInS = answer.value("expires_in"_L1).toInteger();
    ExchangedToken exchanged;
    exchanged.token = std::make_shared<const Secret>(token);
    exchanged.expiresAt = expiresInS > 0 ? now.addSecs(expiresInS) : QDateTime();
    return exchanged;
}

Result<TokenFacts> tokenFactsIn(const QJsonObject &answer)
{
    if (!answer.value("is_valid"_L1).isBool())
        return malformed(u"inspection"_s);
    const auto timeAt = [&answer](QLatin1StringView key) {
        return QDateTime::fromString(textAt(answer, key), Qt::ISODateWithMs).toUTC();
    };
    TokenFacts facts;
    facts.isValid = answer.value("is_valid"_L1).toBool();
    facts.type = textAt(answer, "type"_L1);
    facts.appId = textAt(answer, "app_id"_L1);
    facts.user = AccountId(textAt(answer, "user_id"_L1));
    facts.expiresAt = timeAt("expires_at"_L1);
    facts.dataAccessExpiresAt = timeAt("data_access_expires_at"_L1);
    const QJsonArray scopes = answer.value("scopes"_L1).toArray();
    for (const auto &scope : scopes)
        facts.scopes << scope.toString();
    const QJsonObject meta = answer.value("meta"_L1).toObject();
    const int subcode = meta.value("error_subcode"_L1).toInt();
    if (!facts.isValid)
        facts.reason = u"meta_%1"_s.arg(meta.value("code"_L1).toInt(190));
    if (!facts.isValid && subcode != 0)
        facts.reason += u"_%1"_s.arg(subcode);
    return facts;
}

Result<EventPage> eventPageIn(const QJsonObject &answer)
{
    if (!answer.value("events"_L1).isArray() || !answer.value("next"_L1).isDouble()
        || !answer.value("head"_L1).isDouble())
        return malformed(u"page"_s);
    EventPage page;
    page.next = answer.value("next"_L1).toInteger();
    page.head = answer.value("head"_L1).toInteger();
    page.oldest = answer.value("oldest"_L1).toInteger();
    const QJsonArray items = answer.value("events"_L1).toArray();
    for (const auto &item : items) {
        const Result<RelayEvent> event = eventIn(item.toObject());
        if (!event)
            return failure(event.error());
        page.events.append(*event);
    }
    return page;
}

} // namespace shoptalk
