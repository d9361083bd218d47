// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <span>
#include <string_view>

namespace shoptalk::relay {

/// Logins and sign-ups that a device began and whose answer it has not collected yet. Every call blocks, is
/// thread-safe and is one transaction that is durable when it returns; all fail with Storage only.
class PendingLoginStore {
public:
    virtual ~PendingLoginStore() = default;

    /// Replaces an earlier login of the device and of that kind. False if the state is in use.
    virtual http::Result<bool> addPendingLogin(const PendingLogin &login, Timestamp now) = 0;
    virtual http::Result<std::optional<PendingLogin>>
    pendingLoginWithState(std::string_view kind, const crypto::Digest &stateHash, Timestamp now) = 0;
    /// Finds only a login that this device began.
    virtual http::Result<std::optional<PendingLogin>> pendingLoginOf(const Device &device,
                                                                     std::string_view kind,
                                                                     const crypto::Digest &idHash,
                                                                     Timestamp now) = 0;
    /// Stores the new content and notifies the watchers. False, and nothing done, if it has another revision
    /// by now or is gone.
    virtual http::Result<bool> changePendingLogin(const PendingLogin &login) = 0;
    /// Deletes the login. False as above, so that only one of several callers gets it.
    virtual http::Result<bool> dropPendingLogin(const PendingLogin &login) = 0;
    /// Returns how many were deleted.
    virtual http::Result<std::int64_t> dropExpiredLogins(Timestamp now) = 0;
};

} // namespace shoptalk::relay
