// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"
#include "relaylink/relaycall.h"

#include <QString>

namespace shoptalk {

/// Claims a number for the workspace; the relay proves it by asking Meta with the token, and forgets the
/// token. Rejected: NumberNotYours, NumberClaimed. Unauthorised (MetaRefused with 190/463, …): Meta does not
/// accept the token. RateLimited (MetaBusy, as for all requests that make the relay ask Meta).
struct ClaimNumber {
    PhoneNumberId number;
    WabaId waba;
    SharedSecret metaToken;
    QString verifyToken;

    using Answer = void;
    RelayCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Releases the number; true if some workspace of the relay still uses its account. Rejected: NotFound.
struct ReleaseNumber {
    PhoneNumberId number;

    using Answer = bool;
    RelayCall call() const;
    Result<bool> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
