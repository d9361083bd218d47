// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/relayanswer.h"

#include "relaylink/relaysender.h"
#include "relaylink/sealedpage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return failure(Error::Kind::Malformed, Reason::RelayAnswerMalformed, detail);
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
std::optional<MetaCode> metaIn(const QJsonObject &error)
{
    const QJsonObject meta = error.value("meta"_L1).toObject();
    if (meta.isEmpty())
        return std::nullopt;
    return MetaCode{meta.value("code"_L1).toInt(), meta.value("error_subcode"_L1).toInt()};
}

/// The relay's refusal by its code; one that this version does not know keeps the code as its detail.
Error errorNamed(const QString &code, int status, const QJsonObject &error)
{
    const Error::Kind kind = kindOf(status, code);
    const std::optional<Reason> known = reasonNamed(code);
    if (!known)
        return Error{kind, Reason::RelayCode, metaIn(error), code};
    const std::optional<MetaCode> meta = metaIn(error);
    return Error{kind, *known, meta, meta ? u"meta %1/%2"_s.arg(meta->code).arg(meta->subcode) : QString()};
}

/// Maps Meta's refusal of a token to the same reasons as Meta's own answers have here, so that the person is
/// asked to log in again. Source: docs of the claim's errors; Graph API error handling.
Error refusedByMeta(const QJsonObject &error)
{
    const QJsonObject meta = error.value("meta"_L1).toObject();
    const MetaCode code{meta.value("code"_L1).toInt(190), meta.value("error_subcode"_L1).toInt()};
    return Error{Error::Kind::Unauthorised, Reason::MetaRefused, code};
}

QDateTime timeAt(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(textAt(object, key), Qt::ISODateWithMs).toUTC();
}

PairedDevice deviceIn(const QJsonObject &item)
{
    PairedDevice device;
    device.id = DeviceId(textAt(item, "id"_L1));
    device.name = textAt(item, "name"_L1);
    device.pairedAt = timeAt(item, "paired_at"_L1);
    device.lastSeenAt = timeAt(item, "last_seen_at"_L1);
    return device;
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
    if (code == "meta_refused"_L1)
        return tl::unexpected(refusedByMeta(error));
    if (!code.isEmpty())
        return failure(errorNamed(code, answer.status, error));
    if (answer.status >= 500)
        return failure(Error::Kind::Network, Reason::RelayUnavailable, status);
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
    pairing.handover =
        QByteArray::fromBase64(textAt(answer, "handover"_L1).toLatin1(), QByteArray::Base64UrlEncoding);
    const auto key = crypto::fromBase64Url(textAt(workspace, "key"_L1).toStdString());
    const auto publicHalf = key ? crypto::publicKeyFrom(*key) : tl::unexpected(key.error());
    if (pairing.device.isEmpty() || pairing.workspace.isEmpty() || !token.startsWith("std_") || !publicHalf)
        return malformed(u"pairing"_s);
    pairing.workspaceKey = *publicHalf;
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
    identity.loginConfigId = textAt(meta, "login_config_id"_L1);
    identity.webhookCallback = QUrl(textAt(webhook, "callback_url"_L1), QUrl::StrictMode);
    identity.webhookOverride = webhook.value("use_override"_L1).toBool();
    const QJsonArray numbers = answer.value("numbers"_L1).toArray();
    for (const auto &number : numbers)
        identity.numbers.append(PhoneNumberId(textAt(number.toObject(), "phone_number_id"_L1)));
    const QJsonArray devices = answer.value("devices"_L1).toArray();
    for (const auto &device : devices)
        identity.devices.append(deviceIn(device.toObject()));
    identity.deviceCount = identity.devices.size();
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

Result<BrowserLogin> browserLoginIn(const QJsonObject &answer)
{
    BrowserLogin login;
    login.id = textAt(answer, "login_id"_L1);
    login.redirect = QUrl(textAt(answer, "redirect_uri"_L1), QUrl::StrictMode);
    if (login.id.isEmpty() || !login.redirect.isValid() || login.redirect.host().isEmpty())
        return malformed(u"login"_s);
    return login;
}

Result<BrowserLogin> signupIn(const QJsonObject &answer)
{
    BrowserLogin login;
    login.id = textAt(answer, "login_id"_L1);
    login.page = QUrl(textAt(answer, "signup_url"_L1), QUrl::StrictMode);
    if (login.id.isEmpty() || !login.page.isValid() || login.page.host().isEmpty())
        return malformed(u"signup"_s);
    return login;
}

Result<BrowserAnswer> browserAnswerIn(const QJsonObject &answer, const QDateTime &now)
{
    const QString status = textAt(answer, "status"_L1);
    BrowserAnswer back;
    if (status == "waiting"_L1)
        return back;
    back.isThere = true;
    back.state = textAt(answer, "state"_L1);
    back.code = textAt(answer, "code"_L1);
    back.error = textAt(answer, "error"_L1);
    back.step = textAt(answer, "step"_L1);
    back.waba = WabaId(textAt(answer, "waba_id"_L1));
    back.phoneNumber = PhoneNumberId(textAt(answer, "phone_number_id"_L1));
    if (const Result<ExchangedToken> exchanged = exchangedTokenIn(answer, now)) {
        back.token = exchanged->token;
        back.expiresAt = exchanged->expiresAt;
    }
    const bool isAnswer = status == "answered"_L1 && (back.token || !back.code.isEmpty());
    const bool isRefusal = status == "refused"_L1 && !back.error.isEmpty();
    if (!isAnswer && !isRefusal)
        return malformed(u"login"_s);
    return back;
}

Result<TokenFacts> tokenFactsIn(const QJsonObject &answer)
{
    if (!answer.value("is_valid"_L1).isBool())
        return malformed(u"inspection"_s);
    TokenFacts facts;
    facts.isValid = answer.value("is_valid"_L1).toBool();
    facts.type = textAt(answer, "type"_L1);
    facts.appId = textAt(answer, "app_id"_L1);
    facts.user = AccountId(textAt(answer, "user_id"_L1));
    facts.expiresAt = timeAt(answer, "expires_at"_L1);
    facts.dataAccessExpiresAt = timeAt(answer, "data_access_expires_at"_L1);
    const QJsonArray scopes = answer.value("scopes"_L1).toArray();
    for (const auto &scope : scopes)
        facts.scopes << scope.toString();
    const QJsonArray wabas = answer.value("whatsapp_accounts"_L1).toArray();
    for (const auto &waba : wabas)
        facts.wabas << WabaId(waba.toString());
    const QJsonObject meta = answer.value("meta"_L1).toObject();
    if (!facts.isValid)
        facts.ended = MetaCode{meta.value("code"_L1).toInt(190), meta.value("error_subcode"_L1).toInt()};
    return facts;
}

Result<EventPage> eventPageIn(const QJsonObject &answer, const WorkspaceKeys *keys)
{
    if (!answer.value("events"_L1).isArray() || !answer.value("next"_L1).isDouble()
        || !answer.value("head"_L1).isDouble())
        return malformed(u"page"_s);
    EventPage page;
    page.next = answer.value("next"_L1).toInteger();
    page.head = answer.value("head"_L1).toInteger();
    page.oldest = answer.value("oldest"_L1).toInteger();
    SealedPage seals(keys, answer.value("keys"_L1).toArray());
    const QJsonArray items = answer.value("events"_L1).toArray();
    for (const auto &item : items) {
        const Result<RelayEvent> event = seals.read(item.toObject());
        if (!event)
            return failure(event.error());
        page.events.append(*event);
    }
    return page;
}

Result<DeviceCode> deviceCodeIn(const QJsonObject &answer)
{
    DeviceCode code;
    code.code = textAt(answer, "pairing_code"_L1);
    code.expiresAt = timeAt(answer, "expires_at"_L1);
    if (code.code.isEmpty() || !code.expiresAt.isValid())
        return malformed(u"pairing code"_s);
    return code;
}

Result<WakeToken> wakeTokenIn(const QJsonObject &answer)
{
    const Result<qint64> seq = lastMessageSeqIn(answer);
    const QString key = textAt(answer, "doorbell"_L1);
    if (!seq || key.isEmpty())
        return malformed(u"doorbell"_s);
    WakeToken wakeToken;
    wakeToken.key = std::make_shared<const Secret>(key.toLatin1());
    wakeToken.lastMessageSeq = *seq;
    return wakeToken;
}

Result<qint64> lastMessageSeqIn(const QJsonObject &answer)
{
    const qint64 seq = answer.value("rang"_L1).toInteger(-1);
    if (seq < 0)
        return malformed(u"doorbell"_s);
    return seq;
}

} // namespace shoptalk
