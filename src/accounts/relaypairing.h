// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupdependencies.h"
#include "core/result.h"
#include "relaylink/relayaddress.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "store/records.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// Pairs with a relay, seals its bearer token and stores the pairing; the clients use it from then on. What
/// the relay says of itself is fetched too; if that fails it is made up for later (`refreshIdentity`).
/// `pairingCode` as it was typed: a code of the relay's operator, or the words that another desktop shows.
/// Errors: those of parseRelayAddress and PairDevice; Secrets (also "handover_not_opened"); Storage. The
/// pairing before stays as it was then.
QCoro::Task<Result<RelayRecord>> pairWithRelay(SetupDependencies services, QString address,
                                               QString pairingCode, QString deviceName);

/// Asks the relay anew for app, version and callback, and stores what the console needs of it.
/// Errors: those of FetchIdentity; Storage.
QCoro::Task<Result<RelayIdentity>> refreshIdentity(SetupDependencies services);

} // namespace shoptalk
