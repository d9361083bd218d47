// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/businessaccount.h"
#include "domain/metasentence.h"

#include <optional>
#include <span>

namespace shoptalk {

/// Whether and how the same request is made again.
enum class MetaRetry {
    Never, ///< Permanent, or somebody has to do something first.
    Backoff, ///< The cause is temporary: wait 1 s, doubled each time, for about an hour.
    FewTimes, ///< The cause may be temporary: three attempts.
    Minutes, ///< Wait 1 min, doubled each time: a limit that is counted by the hour, or maintenance.
    PairLimit, ///< Wait 1 s, four times as long each time.
    SignIn ///< Once the person has signed in again.
};

/// What is paused together with the request that was refused.
enum class MetaPause {
    Message, ///< Only the refused message.
    Conversation, ///< Everything to this customer.
    Number, ///< Everything from this number.
    Account ///< Everything that needs this sign-in.
};

/// What one of Meta's codes means. Adding a code: docs/adding-a-meta-error.md.
struct MetaError {
    int code = 0;
    int lastCode = 0; ///< The end of a range; else the same as the code.
    int subcode = 0; ///< 0: any.
    Error::Kind kind = Error::Kind::Rejected;
    MetaRetry retry = MetaRetry::Never;
    MetaPause pause = MetaPause::Message;
    MetaSentence sentence = MetaSentence::NotTaken;
    std::optional<AccountStatus> accountStatus = {}; ///< The account's status from now on.
};

/// The whole catalogue. If several rows match a code, the first one is used.
/// Source: Cloud API error codes; Graph API, handling errors; access tokens, debugging.
std::span<const MetaError> metaErrors();

/// The row of a code; null if the catalogue does not have it. A long code, such as 2388024, may also come as
/// the sub-code of a general one, such as 100.
const MetaError *metaErrorFor(MetaCode code);

} // namespace shoptalk
