// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "domain/metasentence.h"

#include <chrono>

namespace shoptalk {

/// What to do about a send that did not go well.
struct SendErrorPolicy {
    enum class Kind {
        Offline, ///< It never left: everything waits for the network.
        Later, ///< Meta did not take it now: this message goes again after `pause`.
        Uncertain, ///< Perhaps Meta took it: never sent again blindly.
        Refused, ///< Meta does not want it: `failure` says why.
        SignIn ///< The token is of no use: the number waits for the person.
    };
    Kind kind = Kind::Refused;
    std::chrono::milliseconds pause{0};
    SendFailure failure;
    /// It is about the number or the account, not this message: the next would only be refused too.
    bool isAboutNumber = false;
};

/// `attempts` is how often Meta answered before that it could not take this message now.
/// Source: Cloud API error codes, the retry column.
SendErrorPolicy classifySendError(const Error &error, int attempts);

/// What staff are told about a message that failed, by the catalogue of Meta's errors; NotTaken if it has no
/// sentence for it.
MetaSentence sentenceOf(const SendFailure &failure);

/// How long everything waits after `failures` requests in a row that never left: 1 s, doubled up to 5 min,
/// with jitter.
std::chrono::milliseconds offlinePause(int failures);

} // namespace shoptalk
