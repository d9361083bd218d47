// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphclient.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

namespace shoptalk {

/// What the Graph API's account edges answer, as our own values.

/// Malformed ("answer_incomplete") without an id.
Result<Profile> profileIn(const QJsonObject &answer);
GrantedPermissions permissionsIn(const QJsonObject &answer);
/// The most exact of the callback addresses; empty if there is none.
QUrl deliveryAddressIn(const QJsonObject &answer);
QList<Subscription> subscriptionsIn(const QJsonObject &answer);
QList<BusinessManager> businessManagersIn(const QList<QJsonObject> &items);
/// Each WABA once: what is owned and shared is owned.
QList<Waba> wabasIn(const QList<QJsonObject> &owned, const QList<QJsonObject> &shared,
                    const BusinessManagerId &manager);
/// `details` are the same numbers with the optional fields; those that are missing there stay without.
QList<PhoneNumber> phoneNumbersIn(const QList<QJsonObject> &items, const QList<QJsonObject> &details,
                                  const WabaId &waba);

} // namespace shoptalk
