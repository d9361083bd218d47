// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/requests/tokens.h"

#include "relaylink/relayanswer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<ExchangedToken> exchangedTokenIn(const QJsonObject &answer, const QDateTime &now)
{
    const QByteArray token = textAt(answer, "access_token"_L1).toUtf8();
    if (token.isEmpty())
        return malformedAnswer(u"token"_s);
    const qint64 expiresInS = answer.value("expires_in"_L1).toInteger();
    ExchangedToken exchanged;
    exchanged.token = std::make_shared<const Secret>(token);
    exchanged.expiresAt = expiresInS > 0 ? now.addSecs(expiresInS) : QDateTime();
    return exchanged;
}

RelayCall ExchangeCode::call() const
{
    QJsonObject body;
    body.insert("code"_L1, code);
    body.insert("redirect_uri"_L1, redirectUri.toString(QUrl::FullyEncoded));
    return RelayCall{"POST", u"/v1/oauth/exchange"_s, QUrlQuery(), body};
}

Result<ExchangedToken> ExchangeCode::answerIn(const QJsonObject &answer, const QDateTime &now) const
{
    return exchangedTokenIn(answer, now);
}

RelayCall ExtendToken::call() const
{
    QJsonObject body;
    body.insert("short_lived_token"_L1, QString::fromUtf8(metaToken->bytes()));
    return RelayCall{"POST", u"/v1/oauth/exchange"_s, QUrlQuery(), body};
}

Result<ExchangedToken> ExtendToken::answerIn(const QJsonObject &answer, const QDateTime &now) const
{
    return exchangedTokenIn(answer, now);
}

RelayCall InspectToken::call() const
{
    QJsonObject body;
    body.insert("token"_L1, QString::fromUtf8(metaToken->bytes()));
    return RelayCall{"POST", u"/v1/oauth/inspect"_s, QUrlQuery(), body};
}

Result<TokenFacts> InspectToken::answerIn(const QJsonObject &answer) const
{
    if (!answer.value("is_valid"_L1).isBool())
        return malformedAnswer(u"inspection"_s);
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

} // namespace shoptalk
