// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/accountalert.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace shoptalk {

/// A change of a number or an account by Meta. Texts that Meta did not send are empty.
struct IncomingAlert {
    QString field; ///< Meta's name of the webhook.
    WabaId waba;
    QDateTime at; ///< UTC; may be invalid.
    std::optional<AccountAlert> alert; ///< Nothing: only the values below change.
    QString digits; ///< The phone number; empty: all numbers of the WABA.
    QString messagingLimit; ///< TIER_…
    QString throughput;
    QString qualityRating;
    QString verifiedName;
    QString nameStatus;
    QString status; ///< CONNECTED, FLAGGED, BANNED, DISCONNECTED, DELETED
};

/// Reads the value of an account-level webhook; nothing for other fields, and for events that staff need not
/// know. `at` is the entry's time.
std::optional<IncomingAlert> alertIn(const QString &field, const WabaId &waba, const QDateTime &at,
                                     const QJsonObject &value);

/// Meta's own agent answers customers of the number with these digits, who wrote at `at`. All events of a
/// month give the same alert.
IncomingAlert agentAlert(const QString &digits, const QDateTime &at);

/// Reads an item of `errors` in a history webhook: the owner of the number with these digits does not share
/// the chats of the phone app, or Meta does not deliver them.
IncomingAlert historyAlert(const QString &digits, const QDateTime &at, const QJsonObject &error);

/// Reads an item of `errors` that comes without messages and statuses: an error of the number with these
/// digits as a whole. `at` is the entry's time. Source: webhooks, `messages`.
IncomingAlert platformAlert(const QString &digits, const QDateTime &at, const QJsonObject &error);

/// A message to the number with these digits, of `at`, names no sender.
IncomingAlert senderAlert(const QString &digits, const QDateTime &at);

} // namespace shoptalk
