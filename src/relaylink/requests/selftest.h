// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"
#include "relaylink/relayanswer.h"
#include "relaylink/relaycall.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// The relay's clock, to the second. Needs no pairing. Malformed (RelayAnswerMalformed) if the answer has no
/// time. Source: GET /healthz.
struct FetchTime {
    using Answer = QDateTime;
    RelayCall call() const;
    Result<QDateTime> answerIn(const RelayAnswer &answer) const;
};

/// Sends a verify request to the address at which Meta delivers, as Meta does: proves that the address leads
/// to this relay. Rejected (CallbackWrong: another server answers there). Malformed (RelayAddressInsecure).
struct VerifyCallback {
    QUrl callback;
    SharedSecret verifyToken;
    QString challenge; ///< From `newChallenge`.

    using Answer = void;
    RelayCall call() const;
    Result<void> answerIn(const RelayAnswer &answer) const;
};

/// A text that nobody can guess.
QString newChallenge();

} // namespace shoptalk
