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

    /// Takes the place of what the device began of that kind before. False if the state is in use.
    virtual http::Result<bool> addPendingLogin(const PendingLogin &login, Timestamp now) = 0;
    virtual http::Result<std::optional<PendingLogin>>
    pendingLoginWithState(std::string_view kind, const crypto::Digest &stateHash, Timestamp now) = 0;
    /// Only what this device began.
    virtual http::Result<std::optional<PendingLogin>> pendingLoginOf(const Device &device,
                                                                     std::string_view kind,
                                                                     const crypto::Digest &idHash,
                                                                     Timestamp now) = 0;
    /// Keeps the new content and tells who watches. False, and nothing done, if it has another revision by
    /// now or is gone.
    virtual http::Result<bool> changePendingLogin(const PendingLogin &login) = 0;
    /// False as above: of several who take it one gets it.
    virtual http::Result<bool> dropPendingLogin(const PendingLogin &login) = 0;
    /// Gives how many there were.
    virtual http::Result<std::int64_t> dropExpiredLogins(Timestamp now) = 0;
};

} // namespace shoptalk::relay
