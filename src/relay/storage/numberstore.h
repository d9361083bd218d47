// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <span>
#include <string_view>

namespace shoptalk::relay {

/// Which workspace has claimed which business phone number. Every call blocks, is thread-safe and is one
/// transaction that is durable when it returns; all fail with Storage only.
class NumberStore {
public:
    virtual ~NumberStore() = default;

    virtual http::Result<std::vector<Number>> all(const WorkspaceId &workspace) = 0;
    /// Gives the number, and the events that came for it and its account before, to the workspace.
    virtual http::Result<ClaimOutcome> claim(const Claim &claim) = 0;
    /// Events that come for the number from now on are nobody's; earlier ones stay with the workspace.
    virtual http::Result<ReleaseOutcome> release(const Release &release) = 0;
    /// True if some claimed number's webhook verify token has this hash.
    virtual http::Result<bool> knowsVerifyToken(const crypto::Digest &verifyTokenHash) = 0;
};

} // namespace shoptalk::relay
