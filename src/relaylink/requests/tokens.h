// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"
#include "relaylink/relaycall.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace shoptalk {

/// A token of Meta that the relay got for this console; the relay keeps nothing.
struct ExchangedToken {
    SharedSecret token;
    QDateTime expiresAt; ///< UTC; invalid = never.
};

/// Exchanges a login's code for a token. Rejected: OauthRefused (start the login again, never repeat).
struct ExchangeCode {
    QString code;
    QUrl redirectUri; ///< The same as in the login.

    using Answer = ExchangedToken;
    RelayCall call() const;
    Result<ExchangedToken> answerIn(const QJsonObject &answer, const QDateTime &now) const;
};

/// Exchanges a token for one that is valid for about 60 days. Rejected: OauthRefused.
struct ExtendToken {
    SharedSecret metaToken;

    using Answer = ExchangedToken;
    RelayCall call() const;
    Result<ExchangedToken> answerIn(const QJsonObject &answer, const QDateTime &now) const;
};

/// Meta's facts about a token. Source: GET /debug_token, through the relay.
struct TokenFacts {
    bool isValid = false;
    QString type; ///< "USER", "SYSTEM_USER"
    QString appId;
    AccountId user;
    QDateTime expiresAt; ///< UTC; invalid = never.
    QDateTime dataAccessExpiresAt; ///< UTC; invalid = never.
    QStringList scopes; ///< The permissions that it has.
    QList<WabaId> wabas; ///< What it is limited to, where Meta names that.
    std::optional<MetaCode> ended; ///< Why it is not valid, e.g. 190 with 460; nothing if it is.
};

/// Asks for the facts about a token. Rejected: OauthRefused (a token of another app, or not a token).
struct InspectToken {
    SharedSecret metaToken;

    using Answer = TokenFacts;
    RelayCall call() const;
    Result<TokenFacts> answerIn(const QJsonObject &answer) const;
};

/// The token in an answer that came at `now`. Errors: Malformed (RelayAnswerMalformed).
Result<ExchangedToken> exchangedTokenIn(const QJsonObject &answer, const QDateTime &now);

} // namespace shoptalk
