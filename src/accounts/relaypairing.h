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

/// Pairs with a relay, seals its bearer token and stores the pairing, which the clients use from then on.
/// Also fetches the relay's identity; if that fails, `refreshIdentity` is called again later. `pairingCode`
/// is a code of the relay's operator, or the code that another computer shows, as typed. Errors: those of
/// RelaySender::parseAddress and pair; Secrets (also "handover_not_opened"); Storage. An earlier pairing is
/// kept then.
QCoro::Task<Result<RelayRecord>> pairWithRelay(SetupDependencies services, QString address,
                                               QString pairingCode, QString deviceName);

/// Asks the relay for its app, version and callback again, and stores what the console needs.
/// Errors: those of RelaySender::me; Storage.
QCoro::Task<Result<RelayIdentity>> refreshIdentity(SetupDependencies services);

} // namespace shoptalk
