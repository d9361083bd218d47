// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "domain/metasentence.h"

#include <chrono>

namespace shoptalk {

/// What to do about a failed send.
struct SendErrorPolicy {
    enum class Kind {
        Offline, ///< The request was never sent: everything waits for the network.
        Later, ///< Meta did not accept it now: this message is sent again after `pause`.
        Uncertain, ///< Meta may have accepted it: it is never sent again automatically.
        Refused, ///< Meta refused it: `failure` says why.
        SignIn ///< The token is not valid: the number waits until the person signs in.
    };
    Kind kind = Kind::Refused;
    std::chrono::milliseconds pause{0};
    SendFailure failure;
    /// The error is about the number or the account, not this message: the next one would be refused as well.
    bool isAboutNumber = false;
};

/// `attempts` is how often Meta answered before that it could not take this message now. `regain` is how long
/// Meta says that it refuses calls because its allowance by the hour is used; 0 if it does not say.
/// Source: Cloud API error codes, the retry column.
SendErrorPolicy classifySendError(const Error &error, int attempts, std::chrono::minutes regain = {});

/// The same for the upload of a file, which may be repeated if its answer is lost, because nobody sees any
/// effect of it: never Uncertain, but Refused after about an hour.
SendErrorPolicy classifyUploadError(const Error &error, int attempts, std::chrono::minutes regain = {});

/// The sentence that staff see about a failed message, from the catalogue of Meta's errors; NotTaken if it
/// has no sentence for it.
MetaSentence sentenceOf(const SendFailure &failure);

/// Meta's code for a reaction that it does not take: the message is too old, was deleted or is not known.
inline constexpr int reactionRefusedCode = 131009;

/// The same about a reaction.
MetaSentence sentenceOfReaction(const SendFailure &failure);

/// No pause after a failed send is longer.
inline constexpr std::chrono::milliseconds maxSendPause = std::chrono::seconds(375);

/// How long everything waits after `failures` consecutive requests that were never sent: 1 s, doubled up to
/// 5 min, with jitter.
std::chrono::milliseconds offlinePause(int failures);

} // namespace shoptalk
