// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/relayclient.h"

#include <QJsonObject>

namespace shoptalk {

struct RelayAnswer;

/// The JSON object of an answer that went well (empty for 204), else the relay's error. A 5xx is Network, 401
/// Unauthorised, 429 RateLimited ("too_many_attempts", which waiting alone does not cure, is Rejected).
Result<QJsonObject> objectIn(const RelayAnswer &answer);

/// What the contract says each answer holds. Errors: Malformed ("relay_answer_malformed").
Result<Pairing> pairingIn(const QJsonObject &answer);
Result<RelayIdentity> identityIn(const QJsonObject &answer);
Result<ExchangedToken> exchangedTokenIn(const QJsonObject &answer, const QDateTime &now);
Result<BrowserLogin> browserLoginIn(const QJsonObject &answer);
Result<BrowserLogin> signupIn(const QJsonObject &answer);
Result<BrowserAnswer> browserAnswerIn(const QJsonObject &answer, const QDateTime &now);
Result<TokenFacts> tokenFactsIn(const QJsonObject &answer);
/// Opens what is sealed. Also Secrets ("workspace_key_missing": something is sealed and `keys` is null or
/// empty).
Result<EventPage> eventPageIn(const QJsonObject &answer, const WorkspaceKeys *keys);
Result<DeviceCode> deviceCodeIn(const QJsonObject &answer);
Result<WakeToken> wakeTokenIn(const QJsonObject &answer);
Result<qint64> lastMessageSeqIn(const QJsonObject &answer);

} // namespace shoptalk
