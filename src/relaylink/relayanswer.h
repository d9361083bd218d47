// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace shoptalk {

/// What the relay answered, whatever it was.
struct RelayAnswer {
    int status = 0;
    QByteArray body;
    QDateTime date; ///< The relay's clock when it answered; invalid if it does not say.
};

/// The JSON object of an answer that went well (empty for 204), else the relay's error. A 5xx is Network, 401
/// Unauthorised, 429 RateLimited (TooManyAttempts, which waiting alone does not cure, is Rejected).
Result<QJsonObject> objectIn(const RelayAnswer &answer);

/// Malformed (RelayAnswerMalformed): the answer is not what the contract says, so perhaps no relay answered.
/// `detail` names what was asked for.
tl::unexpected<Error> malformedAnswer(const QString &detail);

/// The members that most answers have.
QString textAt(const QJsonObject &object, QLatin1StringView key);
/// UTC; invalid if there is none.
QDateTime timeAt(const QJsonObject &object, QLatin1StringView key);

} // namespace shoptalk
