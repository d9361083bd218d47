// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace shoptalk {

/// An answer of the relay, whether it is an error or not.
struct RelayAnswer {
    int status = 0;
    QByteArray body;
    QDateTime date; ///< The relay's clock when it answered; invalid if the header is missing.
};

/// The JSON object of a successful answer (empty for 204), else the relay's error. A 5xx is Network, 401
/// Unauthorised, 429 RateLimited (but TooManyAttempts, for which waiting alone does not help, is Rejected).
Result<QJsonObject> objectIn(const RelayAnswer &answer);

/// Malformed (RelayAnswerMalformed): the answer is not what the contract says, so perhaps no relay answered.
/// `detail` names what was asked for.
tl::unexpected<Error> malformedAnswer(const QString &detail);

/// The text in a member; empty if there is none.
QString textAt(const QJsonObject &object, QLatin1StringView key);
/// The time in a member, in UTC; invalid if there is none.
QDateTime timeAt(const QJsonObject &object, QLatin1StringView key);

} // namespace shoptalk
