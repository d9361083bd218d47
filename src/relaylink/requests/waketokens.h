// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"
#include "relaylink/relaycall.h"

namespace shoptalk {

/// The token with which a locked console asks only whether a customer has written.
struct WakeToken {
    SharedSecret key;
    qint64 lastMessageSeq = 0; ///< The seq of the newest customer's message.
};

/// Registers a new wake token for this device. The previous one becomes invalid.
struct RegisterWakeToken {
    using Answer = WakeToken;
    RelayCall call() const;
    Result<WakeToken> answerIn(const QJsonObject &answer) const;
};

/// For a sender whose token is a wake token's key: the seq of the newest customer's message. The answer comes
/// at once if that is greater than `after`, else within `waitS`.
struct FetchLastMessageSeq {
    qint64 after = 0;
    int waitS = 0; ///< At most 60.

    using Answer = qint64;
    RelayCall call() const;
    Result<qint64> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
