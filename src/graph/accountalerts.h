// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/accountalert.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace shoptalk {

/// A change of a number or an account that Meta decided. Empty texts: not told.
struct IncomingAlert {
    QString field; ///< Meta's name of the webhook.
    WabaId waba;
    std::optional<AccountAlert> alert; ///< Nothing: only the facts below change.
    QString digits; ///< The number; empty: all of the WABA.
    QString messagingLimit; ///< TIER_…
    QString throughput;
    QString qualityRating;
    QString verifiedName;
    QString nameStatus;
    QString status; ///< CONNECTED, FLAGGED, BANNED, DISCONNECTED, DELETED
};

/// Reads the value of one of the account-level webhooks; nothing for other fields and for events that staff
/// need not hear of. `at`: the entry's time.
std::optional<IncomingAlert> alertIn(const QString &field, const WabaId &waba, const QDateTime &at,
                                     const QJsonObject &value);

/// The owner of the number with these digits does not share the chats of the phone app, or Meta does not give
/// them: what the items of `errors` of a history webhook say.
IncomingAlert historyAlert(const QString &digits, const QDateTime &at, const QJsonObject &error);

} // namespace shoptalk
